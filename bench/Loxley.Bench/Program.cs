using Loxley.Bench;
using Loxley.Bench.Acts;
using Loxley.Bench.Cities;
using Loxley.Bench.Drills;
using Loxley.Bench.FrontDoor;
using Loxley.Bench.Pages;
using Loxley.Bench.Search;

Subcommand[] subcommands =
[
    new("city", "How long the city at scale 1 takes to make", CityBench.RunAsync),
    new("pages", "The child's page, the queue and my work beside a static page", PagesBench.RunAsync),
    new("front-door", "The queue with 5,000 open contacts, a decision and a referral form beside a static page", FrontDoorBench.RunAsync),
    new("search", "People found among half a million by what is typed with slips", SearchBench.RunAsync),
    new("acts", "Acts of 32 writers beside the same saves without a trail", ActsBench.RunAsync),
    new("kill", "Writes acknowledged, lost and doubled when the host and the database are killed under load", KillCommand.RunAsync),
    new(PageHost.Name, "The host that the benchmark of pages asks", PageHost.RunAsync, InAll: false),
    new(HostCommand.Name, "The host that a drill kills", HostCommand.RunAsync, InAll: false),
];

return await Subcommand.RunAsync(subcommands, args);
