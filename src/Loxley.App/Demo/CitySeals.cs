using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Chains the city's acts, a seal a day, in the order in which they happened.</summary>
internal sealed class CitySeals(CityRows rows)
{
    private readonly PriorityQueue<UnsealedRow, Guid> waiting = new();

    public SealRow? Head { get; private set; }

    public void Add(ActRow act) => waiting.Enqueue(
        new UnsealedRow { PartnershipId = act.PartnershipId, ItemId = act.Id, Kind = UnsealedRow.Act, Digest = act.Digest }, act.Id);

    /// <summary>Seals each day that has ended by an instant, before which nothing more will be said to have happened.</summary>
    public void SealUntil(DateTime instant)
    {
        while (waiting.TryPeek(out var first, out _))
        {
            var ends = London.Midnight(London.Date(Ids.Instant(first.ItemId)).AddDays(1));
            if (ends > instant) return;
            Seal(first.PartnershipId, ends);
        }
    }

    /// <summary>Seals everything, as of an instant.</summary>
    public void SealAll(DateTime instant)
    {
        SealUntil(instant);
        while (waiting.TryPeek(out var first, out _)) Seal(first.PartnershipId, instant);
    }

    private void Seal(Guid partnership, DateTime at)
    {
        var items = new List<UnsealedRow>();
        while (items.Count < Sealer.Most && waiting.TryPeek(out var next, out _) && Ids.Instant(next.ItemId) < at) items.Add(waiting.Dequeue());
        if (items.Count == 0) items.Add(waiting.Dequeue());
        Head = Sealer.Make(partnership, Head?.Number ?? 0, Head?.Hash ?? "", items, at);
        rows.Add(Head);
    }
}
