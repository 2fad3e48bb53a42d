using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.AmendContact;

/// <summary>What two who write at once meet is tested with the forms.</summary>
public sealed class AmendContactTests(TestHost host) : ContactSlice(host)
{
    [Fact]
    public async Task The_worry_is_changed_and_what_was_told_stays()
    {
        using var visitor = await OpenAsync(Worker, "/amend");
        visitor.ValueOf("Worry").ShouldBe("Often hungry at school");
        await visitor.PressAsync("Save", ("Worry", "Often hungry at school, and no coat"));

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("The worry Often hungry at school, and no coat");
        visitor.Text.ShouldContain("What was written of the worry was changed");
        var contact = await ContactAsync();
        (contact.Worry, contact.AsTold).ShouldBe(("Often hungry at school, and no coat", "Often hungry at school"));
        (await Town.ActOfAsync<ContactAmended>(Id)).Name.ShouldBe("AmendContact");
    }

    [Fact]
    public async Task A_worry_is_not_emptied()
    {
        using var visitor = await OpenAsync(Worker, "/amend");
        await RefusedAsync(visitor, "Enter what the caller is worried about", "Save", ("Worry", ""));
    }

    [Fact]
    public async Task A_finished_contact_is_not_changed()
    {
        await Town.DecideAsync(Worker, Id);
        await ApproveAsync();
        await FinishAsync();
        using var visitor = await OpenAsync(Worker);
        visitor.Buttons.ShouldBe(["It came in writing"]);
        await visitor.GoAsync($"/contacts/{Id}/amend");

        await RefusedAsync(visitor, "This contact is finished and cannot be changed", "Save", ("Worry", "One more thing"));
    }
}
