namespace Loxley.Bench.Pages;

/// <summary>What so many requests cost: each answer, and the host's own work for all of them.</summary>
internal sealed record Turn(IReadOnlyList<Answer> Answers, double Processor)
{
    public int Queries => Answers.Max(a => a.Queries);

    /// <summary>The host's work for one request, in milliseconds.</summary>
    public double Work => Processor / Answers.Count;

    public double Percentile(int percent) => Numbers.Percentile(Answers.Select(a => a.Milliseconds), percent);

    public Turn With(Turn other) => new([.. Answers, .. other.Answers], Processor + other.Processor);
}

/// <summary>A page and those who ask for it, all at once, each again as soon as it is answered.</summary>
internal sealed class Crowd(string name, HostProcess host, IReadOnlyList<Reader> readers, Func<Reader, int, string> path)
{
    private int asked;

    public string Name => name;

    /// <summary>Asks so many times.</summary>
    public async Task<Turn> AskAsync(int times)
    {
        var before = host.ProcessorTime;
        var (answers, next) = (new Answer[times], -1);
        await Task.WhenAll(readers.Select(reader => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var mine && mine < times)
            {
                answers[mine] = await reader.ReadAsync(path(reader, Interlocked.Increment(ref asked)));
            }
        })));
        return new Turn(answers, (host.ProcessorTime - before).TotalMilliseconds);
    }
}
