using Loxley.App.Kernel.Data;

namespace Loxley.Bench;

/// <summary>What a benchmark is asked for: the databases, and words that only it understands.</summary>
internal sealed record Asked(IReadOnlyList<DatabaseKind> Databases, IReadOnlyList<string> Rest);

/// <summary>One benchmark or drill: its name, what it measures, and how it is run. It answers whether every goal was reached.</summary>
internal sealed record Subcommand(string Name, string Measures, Func<Asked, Task<bool>> Run, bool InAll = true)
{
    private const string All = "all";

    public static async Task<int> RunAsync(IReadOnlyList<Subcommand> subcommands, string[] args)
    {
        var chosen = args is [All, ..] ? subcommands.Where(s => s.InAll).ToList() : subcommands.Where(s => args is [var name, ..] && s.Name == name).ToList();
        if (chosen is [] || Read(args[1..]) is not { } asked) return await UsageAsync(subcommands);
        var reached = true;
        foreach (var subcommand in chosen)
        {
            if (subcommand.InAll) await Console.Error.WriteLineAsync($"== {subcommand.Name}");
            reached &= await subcommand.Run(asked);
        }
        return reached ? 0 : 1;
    }

    private static Asked? Read(string[] args)
    {
        if (Array.IndexOf(args, "--database") is not (>= 0 and var at)) return new Asked([DatabaseKind.Sqlite, DatabaseKind.Postgres], args);
        DatabaseKind? kind = args.ElementAtOrDefault(at + 1) switch { "sqlite" => DatabaseKind.Sqlite, "postgres" => DatabaseKind.Postgres, _ => null };
        return kind is { } one ? new Asked([one], [.. args[..at], .. args[(at + 2)..]]) : null;
    }

    private static async Task<int> UsageAsync(IReadOnlyList<Subcommand> subcommands)
    {
        await Console.Error.WriteLineAsync("Usage: Loxley.Bench NAME [--database sqlite|postgres]");
        foreach (var subcommand in subcommands.Where(s => s.InAll).Append(new Subcommand(All, "Everything above", _ => Task.FromResult(true))))
        {
            await Console.Error.WriteLineAsync($"  {subcommand.Name,-10} {subcommand.Measures}");
        }
        return 2;
    }
}
