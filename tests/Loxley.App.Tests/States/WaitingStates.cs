using Loxley.App.Kernel.Access;
using Loxley.App.Modules.Accounts.SecondStep;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.States;

/// <summary>The page for a code, which is shown to nobody but who has given a right password and owes the second step.</summary>
internal static class WaitingStates
{
    public static async Task<PageState> OfAsync(TestHost host, IReadOnlyList<HouseEndpoint> pages)
    {
        var town = await Town.MakeAsync(host);
        var worker = await town.WorkerAsync();
        using var visitor = await town.EnterAsync(worker);
        await visitor.GoAsync("/account/second-step");
        var key = visitor.Page.QuerySelector(".lox-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await visitor.PressAsync("Ask for a code from now on", ("Code", TimeCode.Of(key, TimeCode.StepAt(host.Clock.Now))), ("Password", Town.Password));
        using var waiting = await host.NewVisitor().SignInAsync(worker.Email);
        return new PageState(pages.Single(p => p.Model == typeof(SecondStepModel)), "after the password", new Person("somebody who owes a code", waiting.StorageState()), page => page.GotoAsync(host.At("/sign-in/code")))
        {
            Path = "/sign-in/code",
            HasForm = true,
            HasFields = true,
        };
    }
}
