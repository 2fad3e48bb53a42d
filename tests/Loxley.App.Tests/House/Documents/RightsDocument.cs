using System.Reflection;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Tests.House.Documents;

/// <summary>Which role holds which right, and every exemption from a rule of the house with its reason.</summary>
internal static class RightsDocument
{
    public static string Text(IReadOnlyList<HouseEndpoint> endpoints, IReadOnlyList<IReadOnlyEntityType> tables) => new Markdown(
        "Rights and exemptions",
        "A right says what a role may do. Whether it may be done to one record is decided by the grounds on that record, so that a role alone opens nobody's story.",
        "Below stand all exemptions from the rules of the house: the list cannot grow unseen, because the tests fail until this file is committed.")
        .Section("Roles").Table(["Right", .. People.Select(r => r.Label())], Enum.GetValues<Right>().Select(Row))
        .Section("Addresses open to anybody").Table(["Address", "Why"], endpoints.Where(e => e.Open is not null).Select(e => (string[])[$"`{e.Route}`", e.Open!]))
        .Section("Pages that show nobody's data").Table(["Address", "Why"], endpoints.Where(e => e.ShowsNobody is not null).Select(e => (string[])[$"`{e.Route}`", e.ShowsNobody!]))
        .Section("Tables behind the access filter", "Their rows are seen by those with a ground on the record that governs them.")
        .List(tables.Where(t => t.Access() == "ground").Select(t => $"`{t.GetTableName()}`"))
        .Section("Tables open to the whole partnership").Table(["Table", "Why"], Reasons(tables, "open"))
        .Section("Tables of the machinery", "These are saved without an act.").Table(["Table", "Why"], Reasons(tables, "plumbing"))
        .Section("Rows that change without a version").Table(["Table", "Why"], tables.Where(t => t.Kept().Length > 0).Select(t => (string[])[$"`{t.GetTableName()}`", t.Kept()]))
        .Section("Facts without a clock").Table(["Fact", "Why"], Timeless())
        .Section("Places where a rule of the compiler is off", "What is banned (`RS0030`) may be used in `Kernel/Data`; anywhere else the reason stands here.")
        .Table(["File", "Rule", "Why"], Pragmas())
        .ToString();

    public static string Name(Right right) => $"{RoutesDocument.Verb(right)} (`{right}`)";

    private static IEnumerable<Role> People => Enum.GetValues<Role>().Where(r => r != Role.System);

    private static string[] Row(Right right) => [Name(right), .. People.Select(role => role.Holds(right) ? "Yes" : "")];

    private static IEnumerable<string[]> Reasons(IEnumerable<IReadOnlyEntityType> tables, string access) =>
        tables.Where(t => t.Access() == access).Select(t => (string[])[$"`{t.GetTableName()}`", t.Reason()]);

    private static IEnumerable<string[]> Timeless() => FactTypes.All.Values
        .Select(f => (f.Name, f.GetCustomAttribute<NoClockAttribute>()?.Reason)).Where(f => f.Reason is not null).Select(f => (string[])[$"`{f.Name}`", f.Reason!]);

    private static IEnumerable<string[]> Pragmas() => Pragma.All(SourceFile.Program).Where(p => !(p.InData && p.Rule == "RS0030"))
        .Select(p => (p.Path, p.Rule, p.Reason)).Distinct().Select(p => (string[])[$"`{p.Path}`", p.Rule, p.Reason]);
}
