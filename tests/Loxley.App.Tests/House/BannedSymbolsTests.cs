using System.Reflection;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.House;

/// <summary>A line that names nothing bans nothing, and the analyzer does not say so.</summary>
public sealed class BannedSymbolsTests
{
    private static readonly Lazy<Assembly[]> Assemblies = new(() => [.. Closure()]);

    [Fact]
    public void Every_line_names_a_symbol_that_exists() =>
        Unknown(File.ReadLines(Path.Combine(Repository.Root, "BannedSymbols.txt"))).ShouldBeEmpty();

    [Fact]
    public void Every_line_says_what_to_do_instead() => Silent(File.ReadLines(Path.Combine(Repository.Root, "BannedSymbols.txt"))).ShouldBeEmpty();

    [Fact]
    public void A_line_that_says_nothing_is_found() =>
        Silent(["T:System.Random;Use Ids", "T:System.Random", "T:System.Random;", "T:System.Random;Use Ids instead"]).ShouldBe(["T:System.Random;Use Ids", "T:System.Random", "T:System.Random;"]);

    [Fact]
    public void A_misspelt_line_is_found() => Unknown(
    [
        "P:System.String.Length;right", "P:System.String.Lenght;wrong", "T:System.Radnom;wrong", "M:System.String.Clone;right", "M:System.String.Clone();wrong",
        "M:System.String.Insert(System.Int32,System.String);right", "M:System.String.Insert(System.Int64,System.String);wrong", "N:System;wrong",
    ]).ShouldBe(["P:System.String.Lenght", "T:System.Radnom", "M:System.String.Clone()", "M:System.String.Insert(System.Int64,System.String)", "N:System"]);

    private static IEnumerable<string> Silent(IEnumerable<string> lines) => lines.Where(line => line.Split(';', 2) is not [_, { Length: > 8 }]);

    private static List<string> Unknown(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0).Select(line => line.Split(';')[0]).Where(id => !Exists(id))];

    private static bool Exists(string id)
    {
        var name = id[2..].Split('(')[0];
        return id[..2] switch
        {
            "T:" => Find(name) is not null,
            "P:" or "M:" or "F:" => Find(name[..name.LastIndexOf('.')]) is { } type && Members(type).Any(member => DocumentationId.Of(member) == id),
            _ => false,
        };
    }

    private static MemberInfo[] Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);

    private static Type? Find(string name) => Assemblies.Value.Select(a => a.GetType(name)).FirstOrDefault(t => t is not null);

    /// <summary>The application and everything that it is built on.</summary>
    private static HashSet<Assembly> Closure()
    {
        var found = new HashSet<Assembly> { typeof(LoxleyWeb).Assembly };
        var todo = new Stack<Assembly>(found);
        while (todo.TryPop(out var next))
        {
            foreach (var assembly in next.GetReferencedAssemblies().Select(Load).OfType<Assembly>().Where(found.Add)) todo.Push(assembly);
        }
        return found;
    }

    /// <summary>Packages name a few assemblies of other systems that are not here.</summary>
    private static Assembly? Load(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
