namespace Loxley.App.Tests.Support;

/// <summary>A test over HTTP into a real database, with a host a class and a town a test.</summary>
public abstract class SliceTest(TestHost host) : IClassFixture<TestHost>, IAsyncLifetime
{
    private protected TestHost Host { get; } = host;

    private protected Town Town { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Town = await Town.MakeAsync(Host);

    public virtual Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Presses a button and sees it refused: in these words, with what was typed still there, and with nothing done.</summary>
    private protected async Task RefusedAsync(Visitor visitor, string sentence, string button, params (string Field, string Value)[] typed)
    {
        var before = await Town.ActsAsync();
        await visitor.PressAsync(button, typed);

        visitor.Errors.ShouldBe([sentence]);
        visitor.Title.ShouldStartWith("Error: ");
        // A choice that the page does not offer cannot be shown as chosen.
        foreach (var (field, value) in typed.Where(t => visitor.Offers(t.Field, t.Value))) visitor.ValueOf(field).ShouldBe(value, field);
        (await Town.ActsAsync()).ShouldBe(before);
    }
}
