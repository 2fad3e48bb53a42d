using System.Runtime.CompilerServices;
using Loxley.Core.Clocks;

namespace Loxley.App.Tests.House;

public sealed class SizeTests
{
    private const int Longest = 400;

    [Fact]
    public void No_file_is_too_long_to_read() => TooLong(SourceFile.Program).ShouldBeEmpty();

    [Fact]
    public void Most_files_are_short() => Lengthy(SourceFile.Program).ShouldBeEmpty();

    [Fact]
    public void A_class_that_nobody_derives_from_is_sealed() =>
        Unsealed([.. typeof(LoxleyWeb).Assembly.GetTypes(), .. typeof(Statute).Assembly.GetTypes()]).ShouldBeEmpty();

    [Fact]
    public void Long_files_and_open_classes_are_found()
    {
        TooLong([File("Fits.cs", Longest), File("Long.cs", Longest + 1)]).ShouldBe(["Long.cs: 401"]);
        Lengthy([File("A.cs", 10), File("B.cs", 70), File("C.cs", 200)]).ShouldBe(["half of the files are longer than 70 lines", "a tenth of the files are longer than 200 lines"]);
        Unsealed([typeof(OpenToAll), typeof(Base), typeof(Derived)]).ShouldBe([typeof(OpenToAll).FullName!]);
    }

    private static List<string> TooLong(IEnumerable<SourceFile> files) =>
        [.. files.Where(f => f.Lines.Count > Longest).Select(f => $"{f.Path}: {f.Lines.Count}")];

    private static IEnumerable<string> Lengthy(IEnumerable<SourceFile> files)
    {
        var lengths = files.Select(f => f.Lines.Count).Order().ToList();
        var (median, high) = (lengths[lengths.Count / 2], lengths[lengths.Count * 9 / 10]);
        if (median >= 60) yield return $"half of the files are longer than {median} lines";
        if (high >= 150) yield return $"a tenth of the files are longer than {high} lines";
    }

    private static List<string> Unsealed(Type[] types)
    {
        var parents = types.Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();
        return [.. types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !parents.Contains(t) && !IsMade(t)).Select(t => t.FullName!).Order(StringComparer.Ordinal)];
    }

    /// <summary>Written by the compiler: views, closures and the program's entry.</summary>
    private static bool IsMade(Type type) =>
        type.Namespace == "AspNetCoreGeneratedDocument" || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name == "Program";

    private static SourceFile File(string path, int lines) => new(path, new string[lines]);

#pragma warning disable CA1852
    private class OpenToAll;

    private class Base;
#pragma warning restore CA1852

    private sealed class Derived : Base;
}
