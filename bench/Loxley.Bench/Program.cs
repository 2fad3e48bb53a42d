using Loxley.Bench;

Subcommand[] subcommands =
[
];

return await Subcommand.RunAsync(subcommands, args);
