using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;

namespace Loxley.App.Kernel.Access;

/// <summary>The tables of sign-ins and of cover.</summary>
internal sealed class SignInTables : Tables
{
    protected override void Map()
    {
        var sessions = Plumbing<SessionRow>("session", "Who is signed in, so that a sign-in can be listed and ended");
        sessions.HasKey(s => new { s.PartnershipId, s.Id });
        sessions.HasIndex(s => s.AccountId);
        var tries = Plumbing<SignInTriesRow>("sign_in_tries", "How often somebody has lately tried to sign in");
        tries.HasKey(t => t.Key);
        // Of two tries at once each is counted.
        tries.Property(t => t.Count).IsConcurrencyToken();
        tries.HasIndex(t => t.LastAt);
        var covers = Open<Cover>("cover", "Colleagues know who stands in for whom");
        covers.HasIndex(c => new { c.PartnershipId, c.CoveredId, c.Until });
        covers.HasIndex(c => new { c.PartnershipId, c.CovererId, c.Until });
    }
}
