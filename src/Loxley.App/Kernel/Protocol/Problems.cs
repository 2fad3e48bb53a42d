namespace Loxley.App.Kernel.Protocol;

/// <summary>One thing wrong in a protocol: where it stands and what to do about it.</summary>
public sealed record Problem(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}

/// <summary>Collects everything wrong in a protocol, so that one start shows all of it.</summary>
internal sealed class Problems
{
    private readonly List<Problem> found = [];

    public bool Any => found.Count > 0;

    public void Add(string file, int line, string reason) => found.Add(new Problem(file, line, reason));

    public IReadOnlyList<Problem> InOrder() =>
        [.. found.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];
}

/// <summary>A protocol with something wrong in it; the message lists each problem on its own line.</summary>
public sealed class ProtocolException(IReadOnlyList<Problem> problems)
    : Exception("The protocol cannot be used. Correct these and start again:\n" + string.Join('\n', problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
