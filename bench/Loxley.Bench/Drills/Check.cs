using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.FrontDoor;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.Bench.Drills;

/// <summary>Holds the ledger against the database: each write that was answered is there once, with everything that belongs to it.</summary>
internal sealed class Check(LoxleyDb db, Guid partnership)
{
    private const int Batch = 200;

    /// <summary>What is missing of what was acknowledged, one sentence a fault and at most one a write.</summary>
    public async Task<IReadOnlyList<string>> LostAsync(IEnumerable<Acknowledged> ledger)
    {
        List<string> lost = [];
        foreach (var batch in ledger.Chunk(Batch)) lost.AddRange(await BatchAsync(batch));
        return lost;
    }

    /// <summary>The texts that stand in more than one contact, and the contacts that no answer named.</summary>
    public async Task<IReadOnlyList<string>> DoubledAsync(IEnumerable<Acknowledged> ledger)
    {
        var known = ledger.Select(a => a.Contact).ToHashSet();
        var contacts = await db.Set<Contact>().AsNoTracking().Select(c => new { c.Id, c.AsTold }).ToListAsync();
        return
        [
            .. contacts.Where(c => !known.Contains(c.Id)).Select(c => $"contact {c.Id} stands in no answer"),
            .. contacts.GroupBy(c => c.AsTold, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Count()} contacts have the text {Start(g.Key)}"),
        ];
    }

    /// <summary>Which of these forms were saved, whatever was answered.</summary>
    public async Task<IReadOnlyList<SentForm>> SavedAsync(IReadOnlyList<SentForm> forms)
    {
        var keys = forms.Select(f => f.Key.ToString()).ToList();
        var found = await db.Set<AnswerKeyRow>().AsNoTracking().Where(a => a.PartnershipId == partnership && keys.Contains(a.Key)).Select(a => a.Key).ToListAsync();
        return [.. forms.Where(f => found.Contains(f.Key.ToString()))];
    }

    /// <summary>The members who were shown more pages than the record of who looked says.</summary>
    public async Task<IReadOnlyList<string>> UnrecordedAsync(IReadOnlyDictionary<Guid, int> shown)
    {
        var written = await db.Disclosures.AsNoTracking().Where(d => d.PartnershipId == partnership && d.Page.StartsWith("/contacts/"))
            .GroupBy(d => d.MemberId).Select(g => new { Member = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Member, g => g.Count);
        return [.. shown.Where(s => written.GetValueOrDefault(s.Key) < s.Value).Select(s => $"{s.Value} pages shown to {s.Key}, {written.GetValueOrDefault(s.Key)} recorded")];
    }

    private async Task<IEnumerable<string>> BatchAsync(Acknowledged[] batch)
    {
        var ids = batch.Select(a => a.Contact).ToList();
        var keys = batch.Select(a => a.Form.Key.ToString()).ToList();
        var contacts = await db.Set<Contact>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var facts = (await db.Facts.AsNoTracking().Where(f => ids.Contains(f.RecordId)).ToListAsync()).ToLookup(f => f.RecordId);
        var grounds = (await db.Grounds.AsNoTracking().Where(g => ids.Contains(g.SubjectId)).ToListAsync()).ToLookup(g => g.SubjectId);
        var clocks = (await db.Clocks.AsNoTracking().Where(c => ids.Contains(c.RecordId)).ToListAsync()).ToLookup(c => c.RecordId);
        var said = facts.SelectMany(f => f).Select(f => f.ActId).Distinct().ToList();
        var acts = await db.Set<ActRow>().AsNoTracking().Where(a => said.Contains(a.Id) && a.Name == "RecordContact").ToDictionaryAsync(a => a.Id, a => a.ActorId);
        var changes = (await db.Set<ChangeRow>().AsNoTracking().Where(c => said.Contains(c.ActId) && c.Before == null && c.After != null).ToListAsync()).ToLookup(c => c.ActId, c => c.RowId);
        var answers = await db.Set<AnswerKeyRow>().AsNoTracking().Where(a => a.PartnershipId == partnership && keys.Contains(a.Key)).ToDictionaryAsync(a => a.Key, a => a.Answer);
        List<string> lost = [];
        foreach (var (form, id) in batch)
        {
            var missing = Missing();
            if (missing is not null) lost.Add($"contact {id} lacks {missing}: {Start(form.Worry)}");

            string? Missing()
            {
                if (!contacts.TryGetValue(id, out var contact)) return "itself";
                if (contact.AsTold != form.Worry || contact.Worry != form.Worry) return "its text";
                if (!facts[id].Select(f => f.Name).Order(StringComparer.Ordinal).SequenceEqual(Facts(form))) return "a fact";
                if (facts[id].Select(f => f.ActId).Distinct().ToList() is not [var act] || !acts.TryGetValue(act, out var actor)) return "its one act";
                if (actor != form.Client.Worker.MemberId) return "the one who wrote it";
                if (grounds[id].ToList() is not [var ground]) return "its one ground";
                if (!changes[act].ToHashSet().SetEquals([id, ground.Id])) return "what was changed";
                if (clocks[id].Count() != Clocks(contact) || clocks[id].Any(c => Stops(c, form) != c.StoppedAt.HasValue)) return "its clocks";
                return answers.GetValueOrDefault(form.Key.ToString()) == $"/contacts/{id}" ? null : "the answer to its key";
            }
        }
        return lost;
    }

    private static IEnumerable<string> Facts(SentForm form) => form.Told ? ["ContactAcknowledged", "ContactReceived"] : ["ContactReceived"];

    private int Clocks(Contact contact) => db.Rules.RulesStartedBy("ContactReceived", London.Date(contact.ReceivedAt)).Count;

    /// <summary>Whether telling the caller was all that a clock waited for.</summary>
    private bool Stops(ClockRow clock, SentForm form) => form.Told && db.Rules.Find(clock.Rule, clock.RuleFrom).StopFacts is ["ContactAcknowledged"];

    private static string Start(string text) => text[..Math.Min(text.Length, 80)];
}
