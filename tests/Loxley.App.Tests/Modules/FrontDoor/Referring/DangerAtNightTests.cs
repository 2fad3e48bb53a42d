using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.Referring;

public sealed class DangerAtNightTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task The_emergency_duty_team_is_told()
    {
        var worker = await Town.WorkerAsync();
        var night = await Town.JoinAsync(Role.FrontDoorWorker, "Nyla Nightjar", "council", "emergency-duty-team");
        Host.Clock.Pass(TimeSpan.FromHours(13));
        await Town.ReferralAsync(await Town.CallerAsync(), "They are alone now", "Robin");
        using var duty = await Town.EnterAsync(night);
        (await duty.GoAsync("/messages")).Text.ShouldContain("A child is said to be in danger now");
        using var day = await Town.EnterAsync(worker);
        (await day.GoAsync("/messages")).Text.ShouldNotContain("A child is said to be in danger now");
    }
}
