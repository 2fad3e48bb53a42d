using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.House;

/// <summary>A file of the repository, by its path from the root, with its lines.</summary>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private static readonly Lazy<SourceFile[]> Files = new(() => [.. Read(Repository.Root)]);

    /// <summary>Every file of text that is, or would be, committed.</summary>
    public static IReadOnlyList<SourceFile> All => Files.Value;

    /// <summary>Those of the program itself that people write.</summary>
    public static IEnumerable<SourceFile> Program => All.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", ".cshtml"));

    public bool EndsWith(params string[] endings) => endings.Any(e => Path.EndsWith(e, StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Read(string root)
    {
        var ignored = File.ReadLines(System.IO.Path.Combine(root, ".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.Trim('/')).Append(".git").ToHashSet();
        var todo = new Stack<string>([root]);
        while (todo.TryPop(out var folder))
        {
            foreach (var inner in Directory.GetDirectories(folder).Where(f => !ignored.Contains(System.IO.Path.GetFileName(f)))) todo.Push(inner);
            foreach (var file in Directory.GetFiles(folder).Where(f => System.IO.Path.GetFileName(f) != ".git" && IsText(f)))
            {
                yield return new SourceFile(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllLines(file));
            }
        }
    }

    private static bool IsText(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> start = stackalloc byte[4096];
        return !start[..stream.Read(start)].Contains((byte)0);
    }
}
