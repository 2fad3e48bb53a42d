namespace Loxley.Bench;

/// <summary>Folders that go when the benchmark ends.</summary>
internal static class Scratch
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("loxley-bench").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    /// <summary>A folder that is not there yet.</summary>
    public static string Folder(string name) => Path.Combine(Root.Value, name);
}
