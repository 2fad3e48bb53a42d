using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Stories;

/// <summary>Two workers put the same contact right at once; the second is shown both texts and decides.</summary>
[Trait("Category", "Browser")]
public sealed class TwoWritersStory() : Story("Two writers")
{
    [Fact]
    public async Task The_second_of_two_writers_sees_both_texts_and_loses_nothing()
    {
        var (first, second) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"));
        var contact = await Town.ContactAsync(first, await Town.ChildAsync(first));
        var (left, right) = (await EnterAsync(first), await EnterAsync(second));
        foreach (var desk in new[] { left, right })
        {
            await GoAsync(desk, $"/contacts/{contact}");
            await desk.PressAsync("Change what was written");
            (await desk.WrittenAsync("What is the caller worried about?")).ShouldBe("Often hungry at school");
        }

        await left.WriteAsync("What is the caller worried about?", "Often hungry at school, and cold.");
        await left.PressAsync("Save");
        await left.SeesAsync("Often hungry at school, and cold.");
        await right.WriteAsync("What is the caller worried about?", "Often hungry at school since January.");
        await right.PressAsync("Save");

        await right.SeesAsync("What is there now", "Often hungry at school, and cold.");
        (await right.ProblemAsync()).ShouldContain("Nothing of yours is lost");
        (await right.WrittenAsync("What you wrote")).ShouldBe("Often hungry at school since January.");
        await Checks.CheckAsync(right, "both texts");

        await right.WriteAsync("What you wrote", "Often hungry at school since January, and cold.");
        await right.PressAsync("Save");
        await right.SeesAsync("Often hungry at school since January, and cold.");
        await left.ReloadAsync();
        await left.SeesAsync("Often hungry at school since January, and cold.");
        await Checks.FinishAsync();
    }
}
