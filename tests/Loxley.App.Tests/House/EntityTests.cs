using System.Reflection;
using System.Runtime.CompilerServices;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House;

public sealed class EntityTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly Type[] Unordered = [typeof(DateTimeOffset), typeof(decimal), typeof(TimeSpan), typeof(ulong)];

    [Fact]
    public void Every_table_says_who_may_see_its_rows() => With(Undeclared).ShouldBeEmpty();

    [Fact]
    public void No_column_is_of_a_kind_that_a_database_cannot_order() => With(Unorderable).ShouldBeEmpty();

    [Fact]
    public void What_people_edit_has_a_version() => With(Unversioned).ShouldBeEmpty();

    [Fact]
    public void No_row_leads_to_the_row_of_another_room() => With(Crossing).ShouldBeEmpty();

    [Fact]
    public void Every_key_and_rule_of_uniqueness_begins_with_the_partnership() => With(Unplaced).ShouldBeEmpty();

    [Fact]
    public void Wrong_tables_are_found()
    {
        using var db = new WrongDb(new DbContextOptionsBuilder<WrongDb>().UseSqlite("Data Source=:memory:").Options);
        var all = db.GetService<IDesignTimeModel>().Model.GetEntityTypes().ToList();

        Undeclared(all).ShouldBe(["Partnership", "Wrong"]);
        Unorderable(all).ShouldBe(["Wrong.Price"]);
        Unversioned(all).ShouldBe(["Wrong.Note"]);
        Crossing(all).ShouldBe(["Wrong.Other"]);
        Unplaced(all).ShouldBe(["Wrong: Id", "Wrong: Note"]);
    }

    private static List<string> Undeclared(IEnumerable<IReadOnlyEntityType> all) =>
    [
        .. all.Where(e => !IsIdentity(e.ClrType) && e.Access() switch
        {
            "ground" => false,
            "open" or "plumbing" => string.IsNullOrWhiteSpace(e.Reason()),
            _ => true,
        }).Select(e => e.ClrType.Name),
    ];

    private static List<string> Unorderable(IEnumerable<IReadOnlyEntityType> all) =>
    [
        .. all.SelectMany(e => e.GetProperties())
            .Where(p => Unordered.Contains(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) && !IsIdentity(p.PropertyInfo?.DeclaringType))
            .Select(Name),
    ];

    private static List<string> Unversioned(IEnumerable<IReadOnlyEntityType> all) =>
    [
        .. all.Where(e => e.ClrType.IsSubclassOf(typeof(Entity)) && !e.ClrType.IsSubclassOf(typeof(Loxley.App.Kernel.Data.Record)) && e.Kept().Length == 0)
            .SelectMany(e => e.GetProperties())
            .Where(p => p.PropertyInfo is { } property && property.DeclaringType != typeof(Entity) && CanChange(property))
            .Select(Name),
    ];

    private static bool CanChange(PropertyInfo property) =>
        property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static List<string> Crossing(IEnumerable<IReadOnlyEntityType> all) =>
    [
        .. all.SelectMany(e => e.GetNavigations())
            .Where(n => Rooms.Of(n.DeclaringEntityType.ClrType) != Rooms.Of(n.TargetEntityType.ClrType))
            .Select(n => $"{n.DeclaringEntityType.ClrType.Name}.{n.Name}"),
    ];

    private static List<string> Unplaced(IEnumerable<IReadOnlyEntityType> all) =>
    [
        .. all.Where(e => e.FindProperty(nameof(Entity.PartnershipId)) is not null)
            .SelectMany(e => e.GetKeys().Select(k => k.Properties).Concat(e.GetIndexes().Where(i => i.IsUnique).Select(i => i.Properties)), (e, p) => (e, p))
            .Where(x => x.p[0].Name != nameof(Entity.PartnershipId))
            .Select(x => $"{x.e.ClrType.Name}: {string.Join(", ", x.p.Select(p => p.Name))}"),
    ];

    private static string Name(IReadOnlyProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    /// <summary>Identity's own tables are of the host, and its classes are not ours to shape.</summary>
    private static bool IsIdentity(Type? type) =>
        type?.Namespace == typeof(IdentityUser<>).Namespace || type?.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(IdentityUser<>);

    private List<string> With(Func<IEnumerable<IReadOnlyEntityType>, List<string>> rule)
    {
        using var scope = host.Services.CreateScope();
        return rule(scope.ServiceProvider.GetRequiredService<LoxleyDb>().GetService<IDesignTimeModel>().Model.GetEntityTypes());
    }

    private sealed class Wrong : Entity
    {
        public decimal Price { get; init; }

        public string Note { get; private set; } = "";

        public Partnership? Other { get; init; }
    }

    private sealed class WrongDb(DbContextOptions<WrongDb> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Wrong>().HasIndex(w => w.Note).IsUnique();
    }
}
