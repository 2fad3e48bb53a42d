using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Notes and warnings in some children's records of the last weeks, so that their pages look as they do at work.</summary>
internal sealed class CityRecords(CityScribe scribe, CityCast cast, DateTime now)
{
    private static readonly (string Kind, string Text, string? ChildWords)[] Days =
    [
        ("home-visit", "Seen at home with mother. The house was warm and there was food in the cupboard. The child showed their drawings and was at ease. Mother asked about help with the school run.", "I like it when we do breakfast together"),
        ("telephone", "Rang the school. Attendance has been good for two weeks and the child comes in clean and on time. The teacher will ring if that changes.", null),
        ("visit-elsewhere", "Seen at school in a quiet room. The child was tired and talked of late nights. Agreed with the teacher that there will be a place to rest at lunch.", "It is loud at night and I cannot sleep"),
        ("meeting", "Met with the health visitor and the family. Agreed who does what:\n• mother takes the child to the clinic\n• the health visitor calls in two weeks\n• we ring on Friday", null),
    ];

    private static readonly (string Kind, string Reason)[] Warnings =
    [
        ("dog", "A large dog in the yard. Ring first and ask for it to be shut in."),
        ("visit-in-pairs", "Mother's former partner has threatened workers and may be there. Go in pairs and tell the office before and after."),
        ("address-secret", "The family moved to be safe. Do not say or write the address to anybody outside the network."),
    ];

    private readonly CityRandom chance = scribe.Chance;

    private int warnings;

    /// <summary>Writes a note in one record of four, and now and then a warning.</summary>
    public void Write(Guid child, DateTime after)
    {
        var at = after.AddHours(26 + chance.Below(20));
        if (at >= now || !chance.InHundred(25)) return;
        var by = chance.Pick(cast.SocialWorkers);
        Note(child, by, at);
        if (warnings < Warnings.Length && chance.InHundred(20)) Warn(child, by, at.AddMinutes(20), Warnings[warnings++]);
    }

    private void Note(Guid child, Actor by, DateTime at)
    {
        var (kind, text, words) = chance.Pick(Days);
        var happened = London.Local(at.AddHours(-2));
        var act = scribe.Begin("WriteNote", at, by);
        var (notes, deed) = new NoteDetails
        {
            KindCode = kind,
            HappenedOn = DateOnly.FromDateTime(happened),
            HappenedTime = new TimeOnly(happened.Hour, happened.Minute / 5 * 5),
            Text = text,
            Significant = chance.InHundred(20),
            Children = [new NoteChild(child, Shown: true, null, words)],
        }.Finish(by, () => chance.Id(at), at);
        scribe.Save(act, deed, []);
        scribe.Keep(notes);
    }

    private void Warn(Guid child, Actor by, DateTime at, (string Kind, string Reason) about)
    {
        var act = scribe.Begin("RecordWarning", at, by);
        var details = new WarningDetails { KindCode = about.Kind, Reason = about.Reason, OwnerId = by.MemberId, ReviewOn = London.Date(at).AddMonths(3), FamilyKnows = true };
        var (warning, deed) = Warning.Record(child, details, by, chance.Id(at), at);
        scribe.Save(act, deed, []);
        scribe.Keep([warning]);
    }
}
