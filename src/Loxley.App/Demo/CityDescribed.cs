using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Contacts of today about children of whom nobody has said yet who they are: a notice, a letter and a call.</summary>
internal sealed class CityDescribed(CityScribe scribe, PartnershipProtocol protocol, CityChildren children, CityCast cast, LateBook late)
{
    /// <summary>How each came, from whom, how many minutes ago, and what is known of the child besides the name.</summary>
    private static readonly (string Method, string Source, string? Reference, int Minutes, string Worry, string? Besides, SafeContact Safely)[] Came =
    [
        ("police-notice", "6", "PPN 2026/11873", 48, "Officers were called to an argument between the adults at one in the morning. The child was awake on the stairs.", "Two younger children were asleep.",
            new SafeContact { NotToTell = "The mother's former partner, who does not live there", HowSafely = "Ring the mother's own telephone, in school hours" }),
        ("letter", "1B", null, 95, "I live opposite and I see the child outside late at night, often alone. I do not want my name to be given.", "About seven years old, in the uniform of the school on the corner",
            new SafeContact { NotToTell = "The family must not learn who wrote" }),
        ("telephone", "3A", null, 130, "The child was not brought to three appointments, and the father asked the surgery not to ring again.", null,
            new SafeContact { CommunicationNeeds = "The mother speaks Polish: an interpreter is needed" }),
    ];

    /// <param name="moment">The instant that lies some minutes of work ago.</param>
    /// <param name="until">Now.</param>
    public void Write(Func<TimeSpan, DateTime> moment, DateTime until)
    {
        var known = children.All.Where(c => c is { Recorded: true, Apart: false, BornOn.Year: >= 2012 and <= 2022 }).ToList();
        foreach (var (came, i) in Came.Select((c, i) => (c, i)))
        {
            var (child, at) = (children.Details(scribe.Chance.Pick(known)), moment(TimeSpan.FromMinutes(came.Minutes)));
            at = at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
            var details = new ContactDetails
            {
                // The letter knows no name, and whoever rings is a day out.
                Described = came.Method == "letter"
                    ? new DescribedChild { Address = child.Address, Besides = came.Besides }
                    : new DescribedChild
                    {
                        GivenName = child.GivenName, FamilyName = child.FamilyName, BornOn = i == 0 ? child.BornOn : child.BornOn?.AddDays(1),
                        Address = child.Address, Postcode = child.Postcode, Besides = came.Besides,
                    },
                ReceivedAt = at, Method = came.Method, Source = came.Source, TheirReference = came.Reference, Worry = came.Worry, FamilyKnows = null, Safely = came.Safely, ToldItArrived = false,
            };
            Receive(details, cast.Workers[i % cast.Workers.Count], at.AddMinutes(9), until);
        }
    }

    private void Receive(ContactDetails details, Kernel.Access.Actor by, DateTime at, DateTime until)
    {
        var (act, clocks) = (scribe.Begin("ReceiveContact", at, by), new List<ClockRow>());
        var readers = new ContactReaders(protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(at)));
        var deed = details.Receive(scribe.Chance.Id(at), () => scribe.Chance.Id(at), readers, at).Deed;
        scribe.Save(act, deed, clocks);
        late.Mark(clocks, until);
        scribe.Keep([.. deed.Added, .. clocks]);
    }
}
