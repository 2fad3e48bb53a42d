using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Referrals of today by a school: one of two brothers that was sent, and one that lies begun.</summary>
internal sealed class CityReferred(CityScribe scribe, PartnershipProtocol protocol, CityChildren children, CityCast cast, LateBook late)
{
    /// <summary>What the form says of the whole family, by question.</summary>
    internal static IReadOnlyDictionary<string, string> Family { get; } = new Dictionary<string, string>
    {
        ["household"] = "The mother and the two boys. The father moved out in the summer and comes at weekends.",
        ["involved"] = "The school nurse has weighed the younger boy twice this term.",
        ["parenting-worries"] = "Nobody is at home from seven in the evening until the mother's shift ends at two.",
        ["parenting-strengths"] = "The mother answers every call and comes to every meeting.",
        ["home-worries"] = "The mother works nights since the father left, and the rent is behind.",
        ["tried"] = "Breakfast club since September, and two talks with the mother.",
        [ReferralTopics.FamilyKnows] = "true", ["family-view"] = "The mother is ashamed, and would be glad of help.",
        [ReferralTopics.HowSafely] = "Ring the mother after midday: she sleeps in the morning.",
        ["basis"] = SharingBases.Consent, ["agreed-to"] = "front-door\nearly-help", ["agreed-by"] = "The mother, to the class teacher, yesterday",
        ["level"] = "extensive", ["level-why"] = "Several worries at once, and a mother who asks for help.",
        [ReferralTopics.Source] = "2A", ["part"] = "Designated safeguarding lead", [ReferralTopics.Reach] = "0115 496 0613",
    };

    /// <summary>What it says of each of the brothers.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Boys { get; } =
    [
        new Dictionary<string, string>
        {
            [ReferralTopics.Risk] = "That he stops coming to school, and looks after everybody but himself.",
            [ReferralTopics.Development] = "He falls asleep in class and has missed eleven days.",
            ["development-strengths"] = "He reads to his brother, and his friends wait for him at the gate.",
            ["voice"] = "\"I lock the door and then we are safe\", to his teacher on Monday.",
        },
        new Dictionary<string, string>
        {
            [ReferralTopics.Risk] = "A fire or a fall while the two are alone.",
            [ReferralTopics.Development] = "He has lost weight and cries when it gets dark.",
            ["voice"] = "He drew the house with every lamp lit.",
        },
    ];

    /// <param name="moment">The instant that lies some minutes of work ago.</param>
    /// <param name="until">Now.</param>
    public void Write(Func<TimeSpan, DateTime> moment, DateTime until)
    {
        var author = cast.Callers("2A")[0];
        var known = children.All.Where(c => c is { Recorded: true, Apart: false, BornOn.Year: >= 2012 and <= 2022 }).ToList();
        var (elder, other) = (children.Details(scribe.Chance.Pick(known)), children.Details(scribe.Chance.Pick(known)));
        // The younger is on no record: only the school knows of him.
        var brother = elder with { GivenName = other.GivenName, BornOn = elder.BornOn?.AddDays(777) };
        Send(author, [elder, brother], moment(TimeSpan.FromMinutes(160)), moment(TimeSpan.FromMinutes(75)), until);
        Begin(author, [other with { Address = null, Postcode = null }], moment(TimeSpan.FromMinutes(25)), topics: 1);
    }

    private (ReferralForm Form, List<ReferredChild> Children) Begin(Actor author, IReadOnlyList<Modules.People.PersonDetails> described, DateTime at, int topics)
    {
        var act = scribe.Begin("BeginReferral", at, author);
        var (form, deed) = ReferralForm.Begin(scribe.Chance.Id(at), author, danger: false, null, () => scribe.Chance.Id(at), at);
        List<ReferredChild> rows = [.. described.Select(_ => new ReferredChild { Id = scribe.Chance.Id(at), FormId = form.Id, AddedAt = at })];
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var child = described[i];
            deed = deed.And(row.Write(
                new DescribedChild { GivenName = child.GivenName, FamilyName = child.FamilyName, BornOn = child.BornOn, Address = child.Address, Postcode = child.Postcode }, Boys[i], at).With(row));
        }
        foreach (var topic in ReferralTopics.All.Take(topics)) deed = deed.And(form.Write(topic, Family, at));
        scribe.Save(act, deed, []);
        if (topics < ReferralTopics.All.Count) scribe.Keep([.. deed.Added]);
        else scribe.Keep([.. deed.Added.Where(row => row is Ground)]);
        return (form, rows);
    }

    private void Send(Actor author, IReadOnlyList<Modules.People.PersonDetails> described, DateTime begun, DateTime at, DateTime until)
    {
        var (form, rows) = Begin(author, described, begun, ReferralTopics.All.Count);
        var (act, clocks) = (scribe.Begin("SendReferral", at, author), new List<ClockRow>());
        List<Before> before = [scribe.Read(form), .. rows.Select(scribe.Read)];
        var deed = form.Send(author, at);
        foreach (var row in rows)
        {
            var readers = new ContactReaders(protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(at)));
            var (contact, received) = ReferralPost.DetailsOf(form, row, rows, protocol, at).Receive(scribe.Chance.Id(at), () => scribe.Chance.Id(at), readers, at);
            row.Became(contact.Id);
            deed = deed.And(received);
        }
        scribe.Save(act, deed, clocks, before);
        late.Mark(clocks, until);
        scribe.Keep([form, .. rows, .. deed.Added, .. clocks]);
    }
}
