using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

/// <summary>The one context: what the actor may see, and the one way to save.</summary>
public sealed class LoxleyDb(DbContextOptions<LoxleyDb> options, CurrentActor current, TimeProvider time, Saving saving)
    : IdentityUserContext<Account, Guid>(options)
{
    public Guid PartnershipId => current.Known ? current.Actor.PartnershipId : Guid.Empty;

    public bool SeesAll => current.Known && current.Actor.SeesAll;

    // Whom a ground may name to let the actor in, one by one: the text of a query that asks for a list is made anew each time.
    internal string? MemberParty => current.Known ? Party.Member(current.Actor.MemberId) : null;

    internal string? TeamParty => current.Known && current.Actor.Team is { } team ? Party.Team(team) : null;

    internal string? AgencyParty => current.Known && current.Actor.Agency is { } agency ? Party.Agency(agency) : null;

    internal string? PurposeParty => current.Known && current.Actor.Purpose is { } purpose ? Party.Purpose(purpose) : null;

    /// <summary>The instant at which grounds are judged.</summary>
    public DateTime Now => time.Now();

    public Actor Actor => current.Actor;

    /// <summary>The partnership's protocol.</summary>
    public PartnershipProtocol Protocol => saving.Protocol(current.Actor);

    /// <summary>The law's and the partnership's clocks.</summary>
    public RuleBook Rules => saving.Rules(current.Actor);

    public DbSet<Ground> Grounds => Set<Ground>();

    /// <summary>The grounds that let the actor in now.</summary>
    public IQueryable<Ground> GroundsOfActor => Grounds
        .Where(g => (g.Party == MemberParty || g.Party == TeamParty || g.Party == AgencyParty || g.Party == PurposeParty) && g.From <= Now && g.Until > Now);

    /// <summary>Why the actor may see a record, in words, what lasts before what was broken open.</summary>
    public IQueryable<string> WhysOf(Guid record) => GroundsOfActor
        .Where(g => g.SubjectId == record)
        .OrderBy(g => g.Kind == GroundKind.BreakGlass ? 1 : 0).ThenBy(g => g.From).Select(g => g.Why);

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<ClockRow> Clocks => Set<ClockRow>();

    public DbSet<DisclosureRow> Disclosures => Set<DisclosureRow>();

    /// <summary>The key of the form that is being answered, if any.</summary>
    public AnswerKey? AnswerKey { get; set; }

    internal Act? Open { get; private set; }

    /// <summary>Opens an act: from here to the save, everything belongs to it.</summary>
    /// <param name="name">Verb and noun, such as <c>ReceiveContact</c>.</param>
    /// <param name="reason">Why, as a code of the protocol; what was written in words belongs to a fact, which a ground guards.</param>
    public Act Begin(string name, string? reason = null)
    {
        var at = time.Now();
        return Open = new Act(Ids.At(at), name, at, current.Actor, reason);
    }

    /// <summary>Takes what a decision gave back into the open act.</summary>
    public void Take(Deed deed)
    {
        if (Open is null) throw new UnspokenWriteException("Begin an act before taking a decision's facts.");
        Open.Facts.AddRange(deed.Facts);
        foreach (var row in deed.Added)
        {
            row.PartnershipId = PartnershipId;
            Add(row);
        }
    }

    /// <summary>Refuses to go on from a version that somebody has saved over.</summary>
    /// <exception cref="StaleRecordException">The record has a newer version.</exception>
    public void Expect(Record record, int version)
    {
        if (record.Version != version) throw new StaleRecordException(Model.FindEntityType(record.GetType())!.GetTableName()!);
    }

    /// <summary>
    /// Makes the save depend on a record that it does not change: refused as stale when somebody saves the record first.
    /// </summary>
    public void Hold(Record record)
    {
        Entry(record).Property(nameof(Record.Version)).IsModified = true;
        Held.Add(record);
    }

    internal HashSet<Record> Held { get; } = [];

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        saving.SaveAsync(this);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync inside an act.");

    /// <summary>The framework's own save, for the commit path alone.</summary>
    internal Task<int> WriteAsync() => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, CancellationToken.None);

    internal void Close()
    {
        (Open, AnswerKey) = (null, null);
        Held.Clear();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("account");
        builder.Entity<Microsoft.AspNetCore.Identity.IdentityUserClaim<Guid>>().ToTable("account_claim");
        builder.Entity<Microsoft.AspNetCore.Identity.IdentityUserLogin<Guid>>().ToTable("account_login");
        builder.Entity<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().ToTable("account_token");
        // Identity's lockout date is the one instant with an offset; it is kept as text that sorts.
        builder.Entity<Account>().Property(a => a.LockoutEnd).HasConversion<string>();
        foreach (var type in typeof(LoxleyDb).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Tables)) && !t.IsAbstract).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            ((Tables)Activator.CreateInstance(type)!).Apply(builder, this);
        }
        Conventions.Apply(builder, Database.IsNpgsql() ? DatabaseKind.Postgres : DatabaseKind.Sqlite);
    }
}

/// <summary>The key of a form and a hash of what was sent with it; the answer is written with the save.</summary>
public sealed class AnswerKey(string key, string contentHash)
{
    public string Key { get; } = key;

    public string ContentHash { get; } = contentHash;

    /// <summary>Where the answer leads.</summary>
    public string? Answer { get; set; }
}
