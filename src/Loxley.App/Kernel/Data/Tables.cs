using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loxley.App.Kernel.Data;

/// <summary>A room's tables. Each says what governs who may see its rows, or why nothing has to.</summary>
public abstract class Tables
{
    public const string AccessNote = "Loxley:Access";
    public const string ReasonNote = "Loxley:Reason";
    public const string RecordNote = "Loxley:Record";
    public const string KeysNote = "Loxley:Keys";
    public const string KeptNote = "Loxley:Kept";
    public const string PartnershipFilter = "partnership";
    public const string AccessFilter = "access";

    private ModelBuilder model = null!;
    private LoxleyDb db = null!;

    internal void Apply(ModelBuilder builder, LoxleyDb context)
    {
        (model, db) = (builder, context);
        Map();
    }

    protected abstract void Map();

    /// <summary>Rows that hold a person's data: seen by those with a ground on the record that governs them.</summary>
    protected EntityTypeBuilder<T> Governed<T>(string table, Expression<Func<T, Guid>> record)
        where T : Entity
    {
        var entity = Row<T>(table);
        var own = record.Compile();
        Func<object, Guid> of = row => own((T)row);
        entity.HasAnnotation(AccessNote, "ground").HasAnnotation(RecordNote, of);
        entity.HasQueryFilter(AccessFilter, Seen(record));
        return entity;
    }

    /// <summary>Rows that everybody in the partnership may see, with the reason.</summary>
    protected EntityTypeBuilder<T> Open<T>(string table, string reason)
        where T : Entity
    {
        var entity = Row<T>(table);
        Func<object, Guid> own = row => ((T)row).Id;
        entity.HasAnnotation(AccessNote, "open").HasAnnotation(ReasonNote, reason).HasAnnotation(RecordNote, own);
        return entity;
    }

    /// <summary>Rows that the machinery keeps, saved without an act.</summary>
    protected EntityTypeBuilder<T> Plumbing<T>(string table, string reason)
        where T : class
    {
        var entity = model.Entity<T>().ToTable(table);
        entity.HasAnnotation(AccessNote, "plumbing").HasAnnotation(ReasonNote, reason);
        return entity;
    }

    private EntityTypeBuilder<T> Row<T>(string table)
        where T : Entity
    {
        var entity = model.Entity<T>().ToTable(table);
        entity.HasKey(row => new { row.PartnershipId, row.Id });
        entity.Property(row => row.Id).ValueGeneratedNever();
        entity.HasQueryFilter(PartnershipFilter, row => row.PartnershipId == db.PartnershipId);
        if (typeof(T).IsSubclassOf(typeof(Record))) entity.Property(nameof(Record.Version)).IsConcurrencyToken();
        return entity;
    }

    private Expression<Func<T, bool>> Seen<T>(Expression<Func<T, Guid>> record)
        where T : Entity
    {
        Expression<Func<Guid, bool>> ground = id => db.SeesAll || db.Grounds.Any(g =>
            g.SubjectId == id
            && (g.Party == db.MemberParty || g.Party == db.TeamParty || g.Party == db.AgencyParty || g.Party == db.PurposeParty)
            && g.From <= db.Now && g.Until > db.Now);
        return Expression.Lambda<Func<T, bool>>(new Replacing(ground.Parameters[0], record.Body).Visit(ground.Body), record.Parameters);
    }

    private sealed class Replacing(ParameterExpression one, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == one ? by : base.VisitParameter(node);
    }
}

/// <summary>What the tables said about an entity.</summary>
public static class TableNotes
{
    public static string Access(this IReadOnlyEntityType entity) => (string?)entity.FindAnnotation(Tables.AccessNote)?.Value ?? "";

    public static string Reason(this IReadOnlyEntityType entity) => (string?)entity.FindAnnotation(Tables.ReasonNote)?.Value ?? "";

    public static bool IsPlumbing(this IReadOnlyEntityType entity) => entity.Access() is "plumbing" or "";

    /// <summary>Why rows that change need no version: nobody edits them, the kernel keeps them.</summary>
    public static string Kept(this IReadOnlyEntityType entity) => (string?)entity.FindAnnotation(Tables.KeptNote)?.Value ?? "";

    /// <summary>The keys under which a row is to be found by a search; none for most.</summary>
    public static IEnumerable<long> SearchKeysOf(this IReadOnlyEntityType entity, object row) =>
        ((Func<object, IEnumerable<long>>?)entity.FindAnnotation(Tables.KeysNote)?.Value)?.Invoke(row) ?? [];

    /// <summary>The record that governs who may see a row.</summary>
    public static Guid RecordOf(this IReadOnlyEntityType entity, object row) =>
        ((Func<object, Guid>)entity.FindAnnotation(Tables.RecordNote)!.Value!)(row);
}
