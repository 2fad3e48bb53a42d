using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Acts;

/// <summary>A row that an act made, changed or took away.</summary>
public sealed record Change(string Table, Guid RowId, Guid RecordId, string? Before, string? After);

/// <summary>The rows of one act, ready to be written.</summary>
public sealed record ComposedAct(ActRow Act, IReadOnlyList<FactRow> Facts, IReadOnlyList<ChangeRow> Changes);

/// <summary>
/// Makes the rows of an act, and works out digests. The save, the demo city and the verifier all use it, so that there is
/// one text for one act.
/// </summary>
public static class ActComposer
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = EntityJson.Options.Encoder };

    /// <param name="act">Who, when, why and the facts.</param>
    /// <param name="changes">Rows before and after, in the order they were made.</param>
    /// <param name="newId">Gives ids of the act's instant.</param>
    /// <param name="newSalt">Gives 16 random bytes as hex.</param>
    public static ComposedAct Compose(Act act, IReadOnlyList<Change> changes, Func<Guid> newId, Func<string> newSalt)
    {
        var (facts, rows) = Rows(act, changes, newId, newSalt);
        return new ComposedAct(Row(act, facts, rows), facts, rows);
    }

    /// <summary>The rows of facts and changes, of which the act's digest is made.</summary>
    internal static (List<FactRow> Facts, List<ChangeRow> Changes) Rows(Act act, IReadOnlyList<Change> changes, Func<Guid> newId, Func<string> newSalt)
    {
        var facts = act.Facts.Select((fact, position) => new FactRow
        {
            Id = newId(),
            PartnershipId = act.Actor.PartnershipId,
            ActId = act.Id,
            Position = position,
            Name = fact.GetType().Name,
            RecordId = fact.RecordId,
            ChildId = fact.ChildId,
            HappenedAt = fact.HappenedAt,
            Content = EntityJson.Of(fact),
            Salt = newSalt(),
        }).ToList();
        var rows = changes.Select((change, position) => new ChangeRow
        {
            Id = newId(),
            PartnershipId = act.Actor.PartnershipId,
            ActId = act.Id,
            Position = position,
            Table = change.Table,
            RowId = change.RowId,
            RecordId = change.RecordId,
            Before = change.Before,
            After = change.After,
            Salt = newSalt(),
        }).ToList();
        return (facts, rows);
    }

    /// <summary>The digest that an act's rows should have, for the verifier: of the stored text, and of the rows it stands for.</summary>
    public static string Canonical(ActRow act, IEnumerable<FactRow> facts, IEnumerable<ChangeRow> changes)
    {
        using var stream = new MemoryStream(1024);
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("act", act.Id);
            json.WriteString("partnership", act.PartnershipId);
            json.WriteString("name", act.Name);
            json.WriteString("at", Text(act.At));
            json.WriteString("actor", act.ActorId);
            json.WriteString("role", act.ActorRole);
            json.WriteString("agency", act.ActorAgency);
            json.WriteString("why", Hash(act.ActorName + "\n" + act.Reason));
            json.WriteStartArray("facts");
            foreach (var fact in facts) Write(json, fact);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in changes) Write(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Salt() => Convert.ToHexStringLower(Ids.Random(16));

    public static string Text(DateTime instant) =>
        instant.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", System.Globalization.CultureInfo.InvariantCulture);

    private static ActRow Row(Act act, List<FactRow> facts, List<ChangeRow> changes)
    {
        var bare = New(act, "", "");
        var canonical = Canonical(bare, facts, changes);
        return New(act, canonical, Hash(canonical));
    }

    internal static ActRow New(Act act, string canonical, string digest) => new()
    {
        Id = act.Id,
        PartnershipId = act.Actor.PartnershipId,
        Name = act.Name,
        At = act.At,
        ActorId = act.Actor.MemberId,
        ActorName = act.Actor.Name,
        ActorRole = act.Actor.Role.ToString(),
        ActorAgency = act.Actor.Agency,
        Reason = act.Reason,
        Canonical = canonical,
        Digest = digest,
    };

    private static void Write(Utf8JsonWriter json, FactRow fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Name);
        json.WriteString("record", fact.RecordId);
        json.WriteString("happened", Text(fact.HappenedAt));
        json.WriteString("content", Hash(fact.Salt + "\n" + fact.ChildId + "\n" + fact.Content));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeRow change)
    {
        json.WriteStartObject();
        json.WriteString("table", change.Table);
        json.WriteString("row", change.RowId);
        json.WriteString("record", change.RecordId);
        json.WriteString("content", Hash(change.Salt + "\n" + change.Before + "\n" + change.After));
        json.WriteEndObject();
    }
}

/// <summary>An open act: nothing is written outside one.</summary>
public sealed class Act(Guid id, string name, DateTime at, Actor actor, string? reason)
{
    public Guid Id { get; } = id;

    public string Name { get; } = name;

    public DateTime At { get; } = at;

    public Actor Actor { get; } = actor;

    public string? Reason { get; } = reason;

    public List<Fact> Facts { get; } = [];
}
