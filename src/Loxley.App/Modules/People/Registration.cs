using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People;

/// <summary>A child attends a school or nursery, or is on the list of a practice or hospital, from a day until a day. It lets nobody see anything.</summary>
public sealed class Registration : Record
{
    public required Guid ChildId { get; init; }

    /// <summary>The setting, as a code of the protocol.</summary>
    public required string Setting { get; init; }

    public required DateOnly Since { get; init; }

    public DateOnly? Until { get; private set; }

    /// <param name="child">Who attends, or is registered.</param>
    /// <param name="setting">Where.</param>
    /// <param name="since">From which day.</param>
    /// <param name="there">The child's registrations with the same setting, those that have ended too.</param>
    /// <param name="id">The row's id.</param>
    /// <param name="at">Now.</param>
    public static (Registration Registration, Deed Deed) Begin(Person child, string setting, DateOnly since, IEnumerable<Registration> there, Guid id, DateTime at)
    {
        if (since > London.Date(at)) throw new RefusedException(PeopleRefusals.SinceLater);
        if (!child.BornEstimated && since < child.BornOn) throw new RefusedException(PeopleRefusals.SinceBeforeBirth);
        foreach (var other in there)
        {
            if (other.Until is null) throw new RefusedException(PeopleRefusals.RegisteredThere);
            if (other.Until >= since) throw new RefusedException(PeopleRefusals.RegisteredThereThen(other.Until.Value));
        }
        var registration = new Registration { Id = id, ChildId = child.Id, Setting = setting, Since = since };
        return (registration, Deed.Of(new ChildRegistered(child.Id, London.Midnight(since), setting)).With(registration));
    }

    public Deed End(DateOnly on, string reason, DateTime at)
    {
        if (Until is not null) throw new RefusedException(PeopleRefusals.RegistrationOver);
        if (on > London.Date(at)) throw new RefusedException(PeopleRefusals.LastDayLater);
        if (on < Since) throw new RefusedException(PeopleRefusals.LastDayBefore(Since));
        Until = on;
        return Deed.Of(new RegistrationEnded(ChildId, NoteDetails.LastOf(on, at), Setting, reason));
    }
}
