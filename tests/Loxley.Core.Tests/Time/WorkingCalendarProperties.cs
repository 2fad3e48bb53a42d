using FsCheck;
using FsCheck.Fluent;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Time;

public sealed class WorkingCalendarProperties
{
    [Fact]
    public void Adding_lands_on_a_working_day() => Prop.ForAll(Any, UpToSixty, (start, n) =>
        Calendar.IsWorkingDay(Calendar.AddWorkingDays(start, n))).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_one_more_is_later() => Prop.ForAll(Any, UpToSixty, (start, n) =>
        Calendar.AddWorkingDays(start, n) < Calendar.AddWorkingDays(start, n + 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_is_never_due_sooner() => Prop.ForAll(Any, UpToSixty, UpToSixty, (start, shift, n) =>
        Calendar.AddWorkingDays(start, n) <= Calendar.AddWorkingDays(start.AddDays(shift), n)).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once() => Prop.ForAll(Any, UpToSixty, UpToSixty, (start, n, m) =>
        Calendar.AddWorkingDays(Calendar.AddWorkingDays(start, n), m) == Calendar.AddWorkingDays(start, n + m))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_between_undoes_adding() => Prop.ForAll(Any, UpToSixty, (start, n) => n == 0
        || Calendar.WorkingDaysBetween(start, Calendar.AddWorkingDays(start, n)) == n).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_undoes_counting_between() => Prop.ForAll(Any, Any, (start, end) => end < start || !Calendar.IsWorkingDay(end)
        || Calendar.AddWorkingDays(start, Calendar.WorkingDaysBetween(start, end)) == end).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_between_is_turned_round_by_a_minus() => Prop.ForAll(Any, Any, (start, end) =>
        Calendar.WorkingDaysBetween(start, end) == -Calendar.WorkingDaysBetween(end, start)).QuickCheckThrowOnFailure();
}
