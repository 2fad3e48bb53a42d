using System.Collections.Concurrent;

namespace Loxley.Bench.Drills;

/// <summary>A form as it was sent: its key, and a text that no other form has.</summary>
internal sealed record SentForm(Client Client, Guid Key, string Worry, bool Told);

/// <summary>A form that was answered as saved, and the record that the answer named.</summary>
internal sealed record Acknowledged(SentForm Form, Guid Contact);

/// <summary>What the driver knows and the database must: kept outside the host, in the driver's memory.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<Acknowledged> acknowledged = new();
    private readonly ConcurrentQueue<SentForm> unanswered = new();
    private readonly ConcurrentDictionary<Guid, int> shown = new();

    public IReadOnlyList<Acknowledged> All => [.. acknowledged];

    /// <summary>How many pages of contacts each member was shown whole.</summary>
    public IReadOnlyDictionary<Guid, int> Shown => shown;

    public int Count => acknowledged.Count;

    public void Acknowledge(SentForm form, Guid contact) => acknowledged.Enqueue(new Acknowledged(form, contact));

    /// <summary>Nobody knows whether this was saved, so it is to be sent again as it is.</summary>
    public void Leave(SentForm form) => unanswered.Enqueue(form);

    public void Show(Guid member) => shown.AddOrUpdate(member, 1, (_, count) => count + 1);

    /// <summary>The forms that wait for an answer, which are taken away to be sent again.</summary>
    public IReadOnlyList<SentForm> TakeUnanswered()
    {
        List<SentForm> taken = [];
        while (unanswered.TryDequeue(out var form)) taken.Add(form);
        return taken;
    }
}
