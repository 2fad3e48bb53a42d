using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Lives a planned contact through, act by act, with the decisions that the pages make.</summary>
internal sealed class ContactLife(CityScribe scribe, PartnershipProtocol protocol, CityChildren children, LateBook late)
{
    /// <summary>Makes a child's record.</summary>
    public IReadOnlyList<Entity> RecordChild(CityChild child, Actor by, DateTime at)
    {
        var act = scribe.Begin("RecordChild", at, by);
        child.Id = scribe.Chance.Id(at);
        var deed = Person.Record(children.Details(child), child.Id, scribe.Chance.Id(at), by, protocol.AgencyName(by.Agency), at).Deed;
        scribe.Save(act, deed, []);
        if (child.FreeFrom < at) child.FreeFrom = at;
        return deed.Added;
    }

    /// <summary>Lives a contact until it is finished, or until an instant.</summary>
    /// <returns>Every row of it, not yet sent.</returns>
    public IReadOnlyList<Entity> Live(ContactPlan plan, CityChild child, DateTime until)
    {
        if (plan.Recorded > until) return [];
        var rows = new List<Entity>();
        if (!child.Recorded) rows.AddRange(RecordChild(child, plan.Recorder, plan.Received + ((plan.Recorded - plan.Received) / 2)));
        var one = new OneContact(scribe, protocol, plan, child);
        foreach (var (at, act) in one.Steps().OrderBy(step => step.At))
        {
            if (at > until) break;
            act(at);
        }
        one.OpenMessages(plan.Received < CityPlan.Closes ? WorkingHours.Earlier(until, CityPlan.Closes) : until);
        child.FreeFrom = plan.Told;
        late.Mark(one.Clocks, until);
        one.ExplainLateness(until);
        return [.. rows, .. one.Rows, .. one.Clocks];
    }

    /// <summary>One contact on its way.</summary>
    private sealed class OneContact(CityScribe scribe, PartnershipProtocol protocol, ContactPlan plan, CityChild child)
    {
        private Contact contact = null!;

        private Referral? referral;

        public List<ClockRow> Clocks { get; } = [];

        public List<Entity> Rows { get; } = [];

        public IEnumerable<(DateTime At, Action<DateTime> Act)> Steps()
        {
            yield return (plan.Recorded, Record);
            if (plan.Acknowledged is { } acknowledged) yield return (acknowledged, at => Do("AcknowledgeCaller", plan.Recorder, at, () => Acknowledge(at)));
            if (plan.Confirmed is { } confirmed) yield return (confirmed, Confirm);
            yield return (plan.Taken, at => Do("TakeContact", plan.Worker, at, () => contact.Take(plan.Worker, at)));
            if (plan.Rated is { } rated) yield return (rated, at => Do("RateContact", plan.Worker, at, () => contact.Rate(plan.Urgency!, null, at)));
            if (plan.PassedOn is { } passed) yield return (passed, at => Do("PassToSocialWorker", plan.Worker, at, () => contact.PassToSocialWorker(plan.Worker, CityWords.ForSocialWorker(scribe.Chance), at)));
            yield return (plan.Decided, Decide);
            if (plan.Returned is { } returned)
            {
                yield return (returned, Return);
            }
            if (plan.DecidedAgain is { } again) yield return (again, DecideAgain);
            yield return (plan.Approved, at => Do("ApproveDecision", plan.Manager, at, () => Approve(at)));
            yield return (plan.Assessed, Assess);
            if (plan.Caller is null || plan.SpokenTo) yield return (plan.Told, at => Do("TellCaller", plan.Worker, at, () => Tell(at)));
        }

        /// <summary>Most of what was decided late is explained once the caller has been told.</summary>
        public void ExplainLateness(DateTime until)
        {
            foreach (var clock in Clocks.Where(c => c is { BreachedAt: not null, StoppedAt: not null, Rule: "referral-decision" }))
            {
                var at = clock.StoppedAt!.Value.AddMinutes(scribe.Chance.Between(1, 15));
                if (scribe.Chance.InHundred(25) || at >= until) continue;
                var (reason, note) = CityWords.Lateness(scribe.Chance);
                var act = scribe.Begin("ExplainLateness", at, plan.Worker);
                scribe.Save(act, Deed.Of(new LatenessExplained(contact.Id, child.Id, at, clock.Id, clock.Rule, reason, note)), Clocks);
            }
        }

        /// <summary>The caller opens most messages within a day.</summary>
        public void OpenMessages(DateTime until)
        {
            foreach (var message in Rows.OfType<Message>())
            {
                var at = message.SentAt.AddMinutes(scribe.Chance.Between(10, 20 * 60));
                if (scribe.Chance.InHundred(15) || at >= until) continue;
                var before = scribe.Read(message);
                var act = scribe.Begin("OpenMessage", at, plan.Caller!);
                scribe.Save(act, message.Read(at), [], before);
            }
        }

        private void Record(DateTime at)
        {
            var (chance, anonymous) = (scribe.Chance, plan.Source == "9");
            var familyKnows = chance.InHundred(62);
            var act = scribe.Begin("RecordContact", at, plan.Recorder);
            var details = new ContactDetails
            {
                ChildId = child.Id,
                ReceivedAt = plan.Received,
                Method = plan.Method,
                Source = plan.Source,
                CallerName = plan.Caller?.Name ?? (anonymous ? null : new CityNames(chance).Full()),
                CallerRelation = plan.Relation,
                CallerReach = plan.Caller is not null || anonymous ? null : FormattableString.Invariant($"0115 496 0{chance.Between(200, 999)}"),
                CallerId = plan.Caller?.MemberId,
                Worry = CityWords.Worry(chance),
                FamilyKnows = familyKnows,
                WhyNotTold = familyKnows ? null : CityWords.NotTold(chance),
                ToldItArrived = plan.Acknowledged is null,
            };
            var (made, deed) = details.Receive(chance.Id(at), () => chance.Id(at), new ContactReaders(protocol.TeamFor(TeamPurpose.FrontDoor, London.Date(at))), at);
            contact = made;
            if (contact.ConfirmationOwedSince is not null) deed = WithNews(deed, CallerNews.ToConfirm(contact), at);
            Rows.AddRange(deed.Added);
            scribe.Save(act, deed, Clocks);
        }

        /// <summary>It came some minutes before somebody noted it, unless nothing is owed any more.</summary>
        private void Confirm(DateTime at)
        {
            if (contact.ConfirmationOwedSince is null) return;
            var came = at.AddMinutes(-scribe.Chance.Between(1, 5));
            Do("ConfirmContact", plan.Confirmer!, at, () => contact.Confirm(CityWords.InWriting(scribe.Chance), new DateTime(came.Ticks - (came.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc), at));
        }

        private void Decide(DateTime at) => Do("DecideContact", plan.Worker, at, () =>
        {
            var decision = Decision();
            var approval = DecisionAnswer.ApprovalOf(protocol, decision, plan.Worker, at);
            var decided = contact.Decide(plan.Worker, decision, approval, at);
            return approval == Approval.First ? decided : decided.And(Follow(at));
        });

        /// <summary>What was acted on at once is not sent back.</summary>
        private void Return(DateTime at)
        {
            if (contact.ActedAt is not null) return;
            Do("ReturnDecision", plan.Manager, at, () => contact.Return(plan.Manager, CityWords.Return(scribe.Chance), at));
        }

        private void DecideAgain(DateTime at)
        {
            if (contact.Stage == ContactStage.Taken) Decide(at);
        }

        private ContactDecision Decision()
        {
            var chance = scribe.Chance;
            var decision = new ContactDecision(plan.Outcome, CityLists.Reason(chance, plan.Outcome), CityWords.Rationale(chance, plan.Outcome))
            {
                Answer = contact.CanBeTold ? CityWords.Answer(plan.Outcome) : null,
            };
            return plan.Outcome switch
            {
                ContactOutcomes.Referral => decision with { NextStep = CityLists.NextStep(chance, decision.Reason), ArrivedOn = contact.ReceivedOn },
                ContactOutcomes.EarlyHelp when chance.InHundred(92) => decision with { AgreedBy = CityWords.Agreed(chance) },
                ContactOutcomes.EarlyHelp => decision with { WithoutAgreement = CityWords.WithoutAgreement(chance) },
                _ => decision with { AdviceOrService = CityWords.AdviceOrService(chance) },
            };
        }

        private Deed Acknowledge(DateTime at) => WithNews(contact.Acknowledge(at), CallerNews.Arrived(contact), at);

        private Deed Approve(DateTime at)
        {
            var deed = contact.Approve(plan.Manager, null, at);
            return contact.ActedAt is null ? deed.And(Follow(at)) : deed;
        }

        /// <summary>What is done once the decision is acted on.</summary>
        private Deed Follow(DateTime at)
        {
            var deed = Deed.Of();
            if (plan.Outcome == ContactOutcomes.Referral)
            {
                var agency = protocol.TeamFor(TeamPurpose.DutySocialWork, London.Date(at)).Agency;
                IReadOnlyList<EarlierReferral> earlier = child.LastReferral is { } last ? [last] : [];
                var received = Referral.Receive(contact, earlier, protocol.ReReferralMonths, () => scribe.Chance.Id(at), agency, null, at);
                referral = received.Added.OfType<Referral>().Single();
                deed = deed.And(received);
                child.LastReferral = new EarlierReferral((child.LastReferral?.Number ?? 0) + 1, contact.ReceivedOn);
            }
            return plan.Caller is null
                ? deed
                : WithNews(deed.And(contact.Tell(CallerNews.How, byVoice: false, at)), CallerNews.Answered(contact), at);
        }

        /// <summary>Word to a caller who signs in.</summary>
        private Deed WithNews(Deed deed, string subject, DateTime at) => plan.Caller is { } caller
            ? deed.And(Message.To(caller.MemberId, subject, CallerNews.LinkTo(contact), contact.Id, () => scribe.Chance.Id(at), at))
            : deed;

        private void Assess(DateTime at)
        {
            if (referral is not { AssessmentAwaited: true }) return;
            var before = scribe.Read(referral);
            var act = scribe.Begin("FinishAssessment", at, plan.Assessor);
            scribe.Save(act, referral.FinishAssessment(London.Date(at), at), Clocks, before);
        }

        private Deed Tell(DateTime at) => plan.Source == "9"
            ? contact.CannotTell("The caller gave no name and no number", at)
            : contact.Tell(plan.SpokenTo ? "by telephone" : CityWords.How(scribe.Chance), plan.SpokenTo, at);

        private void Do(string name, Actor by, DateTime at, Func<Deed> decide)
        {
            var before = scribe.Read(contact);
            var act = scribe.Begin(name, at, by);
            var deed = decide();
            Rows.AddRange(deed.Added);
            scribe.Save(act, deed, Clocks, before);
        }
    }
}
