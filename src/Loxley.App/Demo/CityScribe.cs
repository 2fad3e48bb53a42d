using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Demo;

/// <summary>
/// Writes an act of the city as the live save would: the rows, what they were before, the facts, the clocks and the digest.
/// </summary>
internal sealed class CityScribe(IModel model, ClockKeeper keeper, CityRandom chance, CityRows rows, CitySeals seals)
{
    public CityRandom Chance { get; } = chance;

    /// <summary>The same hand with other chance, so that the live tail takes nothing from the closed years'.</summary>
    public CityScribe With(CityRandom other) => new(model, keeper, other, rows, seals);

    /// <summary>Opens an act; nothing is written until <see cref="Save"/>.</summary>
    public Act Begin(string name, DateTime at, Actor by, string? reason = null) => new(Chance.Id(at), name, at, by, reason);

    /// <summary>Remembers a row as it is, so that an act can say what it changed.</summary>
    public Before Read(Entity row) => new(row, RowText.Values(Type(row), row));

    /// <param name="act">The open act.</param>
    /// <param name="deed">What was decided: facts, and the rows they made.</param>
    /// <param name="clocks">The clocks of the records that the facts are about.</param>
    /// <param name="changed">Rows that the act changed, as they were before.</param>
    public void Save(Act act, Deed deed, List<ClockRow> clocks, params IReadOnlyList<Before> changed)
    {
        act.Facts.AddRange(deed.Facts);
        foreach (var row in deed.Added) row.PartnershipId = act.Actor.PartnershipId;
        foreach (var record in changed.Select(b => b.Row).OfType<Record>()) record.Version++;
        foreach (var clock in act.Facts.SelectMany(fact => keeper.Apply(fact, clocks, () => Chance.Id(act.At))))
        {
            clock.PartnershipId = act.Actor.PartnershipId;
        }
        Change[] changes =
        [
            .. deed.Added.Select(row => RowText.Change(Type(row), row, null, RowText.Values(Type(row), row))),
            .. changed.Select(b => RowText.Change(Type(b.Row), b.Row, b.Values, RowText.Values(Type(b.Row), b.Row))),
        ];
        Write(ActComposer.Compose(act, changes, () => Chance.Id(act.At), Chance.Salt));
    }

    /// <summary>Puts rows where they are sent from, once nothing more will happen to them.</summary>
    public void Keep(IEnumerable<Entity> finished)
    {
        foreach (var row in finished)
        {
            rows.Add(row);
            foreach (var key in SearchKeys.Of(Type(row), row)) rows.Add(key);
        }
    }

    private void Write(ComposedAct composed)
    {
        rows.Add(composed.Act);
        foreach (var fact in composed.Facts) rows.Add(fact);
        foreach (var change in composed.Changes) rows.Add(change);
        seals.Add(composed.Act);
    }

    private IEntityType Type(Entity row) => model.FindEntityType(row.GetType())!;
}

/// <summary>A row before an act.</summary>
internal sealed record Before(Entity Row, object?[] Values);
