namespace Loxley.App.Tests.House;

/// <summary>Which part of the house may lean on which. Nothing points back up.</summary>
public sealed class ModuleTests
{
    private static readonly string[] Floors = ["Core", "Kernel", "Common"];

    /// <summary>The rooms that a room may know, as the architecture draws them; a room that is not here may know People.</summary>
    private static readonly Dictionary<string, string[]> Leans = new(StringComparer.Ordinal)
    {
        ["People"] = [],
        ["FrontDoor"] = ["People"],
        ["EarlyHelp"] = ["People", "FrontDoor"],
        ["SocialCare"] = ["People", "FrontDoor"],
        ["Harm"] = ["People", "FrontDoor", "EarlyHelp", "SocialCare"],
        ["Governance"] = ["People", "Performance"],
    };

    /// <summary>These two count and return what the others did, and may read every contract.</summary>
    private static readonly string[] Readers = ["Performance", "Returns"];

    /// <summary>
    /// The front door makes children's records and shows the child beside the worry in one query and one save; a contract
    /// between the two would say all of People twice.
    /// </summary>
    private static readonly (string From, string To) Intimate = ("FrontDoor", "People");

    [Fact]
    public void Rooms_lean_on_each_other_in_one_direction_and_by_contract() => Wrong(Uses()).ShouldBeEmpty();

    [Fact]
    public void The_core_uses_nothing_of_the_application() => Outside(typeof(Core.Clocks.Statute).Assembly).ShouldBeEmpty();

    [Fact]
    public void What_an_assembly_uses_is_found() => Outside(typeof(LoxleyWeb).Assembly).ShouldContain("Loxley.Core");

    [Fact]
    public void Wrong_directions_are_found()
    {
        Wrong(
        [
            Use("Kernel", "People"), Use("Common", "FrontDoor", true), Use("Kernel", "Common"), Use("People", "FrontDoor", true), Use("EarlyHelp", "FrontDoor"),
            Use("People", "Performance", true), Use("People", "Demo"), Use("Voice", "FrontDoor", true),
        ]).Count.ShouldBe(8);
        Wrong(
        [
            Use("FrontDoor", "People"), Use("EarlyHelp", "FrontDoor", true), Use("Performance", "Harm", true), Use("Voice", "People", true), Use("Host", "FrontDoor"),
            Use("Demo", "People"), Use("People", "Common"), Use("Common", "Kernel"), Use("People", "People"),
        ]).ShouldBeEmpty();
    }

    [Fact]
    public void What_only_the_inside_of_a_method_names_is_seen()
    {
        typeof(Planted).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Prepend(typeof(Planted)).SelectMany(Il.Types).Select(Rooms.Of)
            .ShouldContain("People");
        Uses().ShouldContain(u => u.From == "FrontDoor" && u.To == "Kernel");
    }

    private static IEnumerable<string> Outside(System.Reflection.Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal));

    private static List<string> Wrong(IEnumerable<RoomUse> uses) => [.. uses.Where(u => !Allowed(u)).Select(u => $"{u.From} uses {u.To}: {u.Where} names {u.What}")];

    private static bool Allowed(RoomUse use) => use switch
    {
        _ when use.From == use.To || use.From is Rooms.Host or "Cli" or "Demo" => true,
        { To: "Cli" or "Demo" } => false,
        { To: Rooms.Host } => true,
        _ when Array.IndexOf(Floors, use.To) is var to and >= 0 => Array.IndexOf(Floors, use.From) is var from && (from < 0 || to < from),
        _ when Floors.Contains(use.From) => false,
        _ when (use.From, use.To) == Intimate => true,
        _ => use.Contract && (Readers.Contains(use.From) || Leans.GetValueOrDefault(use.From, ["People"]).Contains(use.To)),
    };

    private static IEnumerable<RoomUse> Uses() =>
        from type in typeof(LoxleyWeb).Assembly.GetTypes()
        let room = Rooms.Of(type)
        where room.Length > 0
        from named in Il.Types(type)
        let other = Rooms.Of(named)
        where other.Length > 0
        select new RoomUse(room, other, Rooms.IsContract(named), type.FullName!, named.FullName ?? named.Name);

    private static RoomUse Use(string from, string to, bool contract = false) => new(from, to, contract, "A", "B");

    private static class Planted
    {
        public static Func<object, bool> Asks => thing => thing is Loxley.App.Modules.People.Person;
    }

    private sealed record RoomUse(string From, string To, bool Contract, string Where, string What);
}
