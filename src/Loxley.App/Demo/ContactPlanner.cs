using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Demo;

/// <summary>Plans the work on a contact: about ninety-three in a hundred are answered within the working day that the law gives.</summary>
internal sealed class ContactPlanner(CityRandom chance, CityCast cast, WorkingHours hours)
{
    /// <summary>No lateness in the last fortnight of the closed years, and haste on the last two days, so that all of it is done.</summary>
    private static readonly DateTime Punctual = CityPlan.Closes.AddDays(-16);

    private static readonly DateTime Brisk = CityPlan.Closes.AddDays(-2);

    public ContactPlan Plan(DateTime received)
    {
        var (source, relation) = CityLists.Caller(chance);
        var method = CityLists.Method(chance, source, relation);
        var open = hours.Open(received);
        if (!open && method == ContactMethods.InPerson) method = ContactMethods.Telephone;
        var spoken = ContactMethods.IsSpoken(method);
        var callers = cast.Callers(source);
        var caller = callers.Count > 0 && chance.InHundred(45) ? chance.Pick(callers) : null;
        var recorder = chance.Pick(open || !spoken ? cast.Workers : cast.Night);
        var recorded = spoken ? received + Minutes(4, 20) : hours.After(received, Minutes(5, Brief(received) ? 20 : 90));
        var told = spoken && (source == "9" || chance.InHundred(90));
        var alone = spoken && !open && chance.InHundred(20);
        var work = Work(received, recorded, alone);
        var confirmed = spoken && ReferralSources.IsProfessional(source) ? Confirmed(received, recorded, caller is not null) : null;
        return work with
        {
            Source = source,
            Relation = relation,
            Method = method,
            Caller = caller,
            Recorder = recorder,
            Confirmed = confirmed,
            Confirmer = confirmed is { } noted ? chance.Pick(hours.Open(noted) ? cast.Workers : cast.Night) : null,
            Worker = alone ? recorder : work.Worker,
            Acknowledged = told ? null : WorkingHours.Earlier(hours.After(recorded, Minutes(2, 60)), work.Decided.AddSeconds(-30)),
            // A professional may be owed word by voice, which does not wait for the next morning.
            Told = ReferralSources.IsProfessional(source) ? work.Approved.AddMinutes(25) : caller is null ? work.Told : work.Approved,
        };
    }

    private ContactPlan Work(DateTime received, DateTime recorded, bool alone)
    {
        var (punctual, brief) = (received >= Punctual && received < CityPlan.Closes, Brief(received));
        var late = !punctual && chance.InHundred(8) ? chance.Between(1, 4) : 0;
        var lateToTake = chance.InHundred(50);
        var taken = alone ? recorded + Minutes(2, 10) : hours.After(recorded, Minutes(3, brief ? 15 : Skewed(150)));
        if (lateToTake && !alone) taken = hours.DaysAfter(taken, late);
        var decided = alone ? taken + Minutes(20, 90) : hours.After(taken, Minutes(20, brief ? 40 : 160));
        if (!lateToTake && !alone) decided = hours.DaysAfter(decided, late);
        var sentBack = !punctual && chance.InHundred(3);
        DateTime? returned = sentBack ? hours.After(decided, Minutes(8, 100)) : null;
        DateTime? again = returned is { } back ? hours.After(back, Minutes(10, 90)) : null;
        var approved = hours.After(again ?? decided, Minutes(8, brief ? 30 : Skewed(150)));
        return new ContactPlan
        {
            Received = received,
            Source = "",
            Relation = "",
            Method = "",
            Recorder = cast.Workers[0],
            Recorded = recorded,
            Worker = chance.Pick(cast.Workers),
            Taken = taken,
            Decided = decided,
            Returned = returned,
            DecidedAgain = again,
            Manager = chance.Pick(cast.Managers),
            Approved = approved,
            Told = hours.After(approved, Minutes(5, brief ? 30 : 120)),
            Assessed = Assessed(received, approved),
            Assessor = chance.Pick(cast.SocialWorkers),
        };
    }

    /// <summary>About five in six within the law's 45 working days, fewer within the ten that the partnership aims at; none is left over when the closed years close.</summary>
    private DateTime Assessed(DateTime received, DateTime approved)
    {
        var days = chance.InHundred(18) ? chance.Between(2, 8) : chance.InHundred(80) ? chance.Between(9, 42) : chance.Between(46, 62);
        var assessed = hours.DaysAfter(approved, days);
        if (received >= CityPlan.Closes || assessed < CityPlan.Closes.AddHours(-1)) return assessed;
        return approved + ((CityPlan.Closes.AddMinutes(-30) - approved) * Math.Max(0.2, chance.Share()));
    }

    /// <summary>Most professionals write the same day, some late and some never; those who are reminded here write in time.</summary>
    private DateTime? Confirmed(DateTime received, DateTime recorded, bool reminded)
    {
        var soon = recorded + Minutes(6, Brief(received) ? 20 : 240);
        if (reminded || (received >= Punctual && received < CityPlan.Closes) || chance.InHundred(80)) return soon;
        return chance.InHundred(50) ? soon.AddDays(chance.Between(1, 3)) : null;
    }

    private static bool Brief(DateTime received) => received >= Brisk && received < CityPlan.Closes;

    private TimeSpan Minutes(int least, int most) => TimeSpan.FromSeconds(chance.Between(least * 60, most * 60));

    /// <summary>Mostly short, sometimes as long as may be.</summary>
    private int Skewed(int most) => Math.Max(10, (int)(most * chance.Share() * chance.Share()) + 10);
}
