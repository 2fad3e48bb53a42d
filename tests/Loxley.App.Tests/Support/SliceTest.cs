namespace Loxley.App.Tests.Support;

/// <summary>A test over HTTP into a real database, with a host a class and a town a test.</summary>
public abstract class SliceTest(TestHost host) : IClassFixture<TestHost>, IAsyncLifetime
{
    private protected TestHost Host { get; } = host;

    private protected Town Town { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Town = await Town.MakeAsync(Host);

    public virtual Task DisposeAsync() => Task.CompletedTask;
}
