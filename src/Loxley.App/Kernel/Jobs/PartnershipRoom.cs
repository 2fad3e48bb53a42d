using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;

namespace Loxley.App.Kernel.Jobs;

/// <summary>A scope in which a job works in one partnership, under a name that the trail shows.</summary>
public sealed class PartnershipRoom : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    private PartnershipRoom(AsyncServiceScope scope) => this.scope = scope;

    public LoxleyDb Db => Service<LoxleyDb>();

    /// <param name="scopes">Makes scopes.</param>
    /// <param name="partnership">In which partnership.</param>
    /// <param name="name">What the job is called: "Clock watch".</param>
    public static PartnershipRoom Open(IServiceScopeFactory scopes, Partnership partnership, string name)
    {
        var room = new PartnershipRoom(scopes.CreateAsyncScope());
        room.Service<CurrentActor>().Set(Actor.System(partnership.Id, partnership.Protocol, name));
        return room;
    }

    public T Service<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
