namespace Loxley.App.Tests.Support;

/// <summary>Where the source stands, for tests that run a tool on it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Loxley.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
