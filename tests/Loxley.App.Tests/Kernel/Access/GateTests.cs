using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loxley.App.Tests.Kernel.Access;

/// <summary>The gate on its own, before endpoints that break its rules on purpose.</summary>
public sealed class GateTests(TestHost host) : SliceTest(host)
{
    private const string Secret = "Robin Thistlewood";

    [Fact]
    public async Task A_page_that_does_not_say_whose_data_it_shows_sends_nothing()
    {
        var (status, body) = await AskAsync(new RequiresAttribute(Right.ChildRead), _ => { });
        (status, body).ShouldBe((HttpStatusCode.InternalServerError, ""));
    }

    [Fact]
    public async Task A_page_that_says_so_sends_it_once_it_is_written_down()
    {
        var child = Ids.Next();
        var (status, body) = await AskAsync(new RequiresAttribute(Right.ChildRead), d => d.About([child]));

        (status, body).ShouldBe((HttpStatusCode.OK, Secret));
        (await Town.ReadAsync(db => db.Disclosures.SingleAsync(d => d.PartnershipId == Town.Partnership.Id))).Listed.ShouldBe(child.ToString());
    }

    [Fact]
    public async Task An_endpoint_that_names_no_right_sends_nothing()
    {
        var (status, body) = await AskAsync(new object(), d => d.About([]));
        (status, body).ShouldBe((HttpStatusCode.InternalServerError, ""));
    }

    [Fact]
    public async Task Nothing_is_sent_while_disclosures_cannot_be_written()
    {
        var (status, body) = await AskAsync(new RequiresAttribute(Right.ChildRead), d => d.About([Ids.Next()]), broken: true);
        (status, body).ShouldBe((HttpStatusCode.InternalServerError, ""));
    }

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(object metadata, Action<Disclosure> say, bool broken = false)
    {
        var actor = (await Town.WorkerAsync()).Actor;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddLoxley(Host.Settings with { Database = broken ? await TestDatabase.NewAsync($"no_tables_{Ids.Next():N}") : Host.Settings.Database }, Host.Clock);
        builder.Services.AddSingleton<Subjects>().AddSingleton<DisclosureWriter>().AddHostedService(p => p.GetRequiredService<DisclosureWriter>());
        await using var app = builder.Build();
        app.UseRouting();
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<CurrentActor>().Set(actor);
            return next(context);
        });
        app.UseMiddleware<Gate>();
        app.MapGet("/planted", (HttpContext context, Disclosure disclosure) =>
        {
            say(disclosure);
            return context.Response.WriteAsync(Secret);
        }).WithMetadata(metadata);
        await app.StartAsync();
        using var http = new HttpClient();
        using var answer = await http.GetAsync($"{app.Urls.Single()}/planted");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
