namespace Loxley.App.Tests.House;

public sealed class PragmaTests
{
    [Fact]
    public void Only_the_data_kernel_and_a_few_with_a_reason_use_what_is_banned() => Unexplained(SourceFile.Program).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_switched_off_for_a_whole_project() => SwitchedOff(SourceFile.All).ShouldBeEmpty();

    [Fact]
    public void An_unexplained_exemption_is_found()
    {
        var line = "    " + Pragma.Off + "RS0030";
        Unexplained([new("src/Loxley.App/Modules/A.cs", [line]), new("src/Loxley.App/Modules/B.cs", ["// Because.", line]), new("src/Loxley.App/Kernel/Data/C.cs", [line])])
            .ShouldBe(["src/Loxley.App/Modules/A.cs, line 1"]);
        Unexplained([new("src/Loxley.App/Modules/D.cs", ["[SuppressMessage(\"A\", \"RS0030\")]"])]).Count.ShouldBe(1);
        SwitchedOff([new("a.csproj", ["<NoWarn>RS0030</NoWarn>"]), new(".editorconfig", ["dotnet_diagnostic.RS0030.severity = error"]), new("b/.editorconfig", ["dotnet_diagnostic.RS0030.severity = none"])])
            .ShouldBe(["a.csproj", "b/.editorconfig"]);
    }

    private static IEnumerable<string> SwitchedOff(IEnumerable<SourceFile> files) => files
        .Where(f => f.EndsWith(".csproj", ".props", ".editorconfig") && f.Lines.Any(l => l.Contains("RS0030") && !l.Contains("severity = error")))
        .Select(f => f.Path);

    private static List<string> Unexplained(IEnumerable<SourceFile> files) =>
        [.. Pragma.All(files).Where(p => p.Rule == "RS0030" && !p.InData && p.Reason.Length == 0).Select(p => $"{p.Path}, line {p.Line}")];
}
