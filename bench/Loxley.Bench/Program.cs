using Loxley.Bench;
using Loxley.Bench.Drills;

Subcommand[] subcommands =
[
    new("kill", "Writes acknowledged, lost and doubled when the host and the database are killed under load", KillCommand.RunAsync),
    new(HostCommand.Name, "The host that a drill kills", HostCommand.RunAsync, InAll: false),
];

return await Subcommand.RunAsync(subcommands, args);
