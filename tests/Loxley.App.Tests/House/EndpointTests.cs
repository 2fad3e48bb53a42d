using System.Reflection;
using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House;

public sealed class EndpointTests(TestHost host) : IClassFixture<TestHost>
{
    private const int GreatestBudget = 6;

    private static readonly HouseEndpoint Good = new() { Route = "/good", Right = Right.ChildRead, ShowsNobody = "A form", Budget = 3, Model = typeof(Shown) };

    [Fact]
    public async Task Every_endpoint_names_a_right_or_says_why_it_is_open() => Unguarded(await AllAsync()).ShouldBeEmpty();

    [Fact]
    public async Task Every_page_without_a_subject_says_whose_data_it_shows() => Silent(await AllAsync()).ShouldBeEmpty();

    [Fact]
    public async Task Every_route_id_leads_to_a_record()
    {
        var found = host.Services.GetRequiredService<Subjects>().Names;

        Lost(await AllAsync(), found).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_states_how_many_queries_it_may_send() => Unmeasured(await AllAsync()).ShouldBeEmpty();

    [Fact]
    public async Task A_right_stands_on_the_page_and_never_on_one_of_its_handlers() =>
        Misplaced((await AllAsync()).Select(e => e.Model).OfType<Type>()).ShouldBeEmpty();

    [Fact]
    public void Wrong_endpoints_are_found()
    {
        var both = Good with { Open = "Anybody" };
        Unguarded([Good with { Right = null }, both, Good with { Right = null, Open = " " }, Good]).Count.ShouldBe(3);
        Silent([Good with { ShowsNobody = null, Model = typeof(Silence) }, Good with { ShowsNobody = null }, Good]).ShouldBe(["/good"]);
        Lost([Good with { Route = "/a/{otherId:guid}" }, Good with { Route = "/b/{id:guid}" }, Good with { Route = "/c/{childId:guid}/{code:int}" }], ["childId"])
            .ShouldBe(["/a/{otherId:guid}: nothing finds otherId", "/b/{id:guid}: the gate does not see id; let its name end in Id"]);
        Unmeasured([Good with { Budget = null }, Good with { Budget = 7 }, Good with { Open = "Anybody", Budget = null }, Good]).Count.ShouldBe(2);
        Misplaced([typeof(OnHandler), typeof(Shown)]).Count.ShouldBe(1);
    }

    private static List<string> Unguarded(IEnumerable<HouseEndpoint> all) =>
        [.. all.Where(e => e.Right is null == string.IsNullOrWhiteSpace(e.Open)).Select(e => e.Route)];

    private static List<string> Silent(IEnumerable<HouseEndpoint> all) =>
    [
        .. all.Where(e => e.Open is null && e.Ids.Count == 0 && string.IsNullOrWhiteSpace(e.ShowsNobody) && (e.Model is null || !Il.Reaches(e.Model, IsAbout)))
            .Select(e => e.Route),
    ];

    private static bool IsAbout(MemberInfo member) => member.DeclaringType == typeof(Disclosure) && member.Name == nameof(Disclosure.About);

    private static List<string> Lost(IEnumerable<HouseEndpoint> all, IReadOnlyCollection<string> found) =>
    [
        .. all.SelectMany(e => e.Ids.Except(found, StringComparer.OrdinalIgnoreCase), (e, id) => $"{e.Route}: nothing finds {id}"),
        .. all.SelectMany(e => e.Parameters.Except(e.Ids), (e, name) => (e.Route, Name: name))
            .Where(p => p.Route.Contains($"{p.Name}:guid", StringComparison.Ordinal) || p.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase))
            .Select(p => $"{p.Route}: the gate does not see {p.Name}; let its name end in Id"),
    ];

    private static List<string> Unmeasured(IEnumerable<HouseEndpoint> all) =>
        [.. all.Where(e => e.Open is null && e.Budget is null or > GreatestBudget).Select(e => $"{e.Route}: {e.Budget?.ToString() ?? "none"}")];

    private static List<string> Misplaced(IEnumerable<Type> models) =>
    [
        .. models.SelectMany(m => m.GetMethods()).Where(m => m.IsDefined(typeof(RequiresAttribute)) || m.IsDefined(typeof(OpenAttribute)))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}"),
    ];

    private Task<IReadOnlyList<HouseEndpoint>> AllAsync() => HouseEndpoint.AllAsync(host.Services);

    private sealed class Silence : PageModel
    {
        public void OnGet() => HttpContext.Items.Clear();
    }

    private sealed class Shown(Disclosure disclosure) : PageModel
    {
        public async Task OnGetAsync()
        {
            await Task.Yield();
            Helper.Say(disclosure);
        }
    }

    private sealed class OnHandler : PageModel
    {
        [Requires(Right.ChildRead)]
        public void OnPost() => HttpContext.Items.Clear();
    }

    private static class Helper
    {
        public static void Say(Disclosure disclosure) => disclosure.About([]);
    }
}
