namespace Loxley.Bench.Pages;

/// <summary>A page and those who ask for it, all at once, each again as soon as it is answered.</summary>
internal sealed class Crowd(string name, IReadOnlyList<Reader> readers, Func<int, string> path)
{
    private int asked;

    public string Name => name;

    /// <summary>Asks so many times and gives every answer.</summary>
    public async Task<Answer[]> AskAsync(int times)
    {
        var (answers, next) = (new Answer[times], -1);
        await Task.WhenAll(readers.Select(reader => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var mine && mine < times)
            {
                answers[mine] = await reader.ReadAsync(path(Interlocked.Increment(ref asked)));
            }
        })));
        return answers;
    }
}
