using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Clocks;

namespace Loxley.App.Tests.Kernel.Protocol;

/// <summary>Copies of the real folder that a test may spoil.</summary>
internal sealed class ProtocolFixture : IDisposable
{
    public static readonly IReadOnlySet<string> Facts = FactTypes.Names;

    public static readonly ClockRule Law = new()
    {
        Id = "referral-decision",
        Name = "Referral decision",
        Quantity = 1,
        Unit = ClockUnit.WorkingDays,
        Starts = "Referral received",
        Stops = "Decision recorded",
        StartFacts = ["ContactReceived"],
        StopFacts = ["DecisionApproved"],
        Source = "Working Together",
        Edition = "2023",
        From = new DateOnly(2018, 7, 4),
        Mark = Mark.V,
    };

    private readonly string root = Directory.CreateTempSubdirectory("loxley-protocol").FullName;

    public ProtocolFixture()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Real)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public static string Real { get; } = Path.Combine(AppContext.BaseDirectory, "protocols", "nottingham");

    public string Root => root;

    public string Folder => Path.Combine(root, "nottingham");

    public string InFolder(string file) => Path.Combine(Folder, file);

    /// <summary>Replaces the first occurrence of a text that must be there, and gives the line where it began.</summary>
    public int Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(InFolder(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} does not hold: {old}");
        File.WriteAllText(InFolder(file), text[..at] + with + text[(at + old.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    public ProtocolResult Load() => ProtocolFolder.Load(Folder, Facts, [Law]);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
