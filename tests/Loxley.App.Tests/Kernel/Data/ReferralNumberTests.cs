using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Data;

/// <summary>Referrals that were made before they were numbered get their numbers in the order in which they came.</summary>
public sealed class ReferralNumberTests
{
    private const string One = "0190aaaa-0000-7000-8000-000000000001";
    private const string Other = "0190aaaa-0000-7000-8000-000000000002";

    [Fact]
    public async Task Each_child_has_its_own_count()
    {
        var address = await TestDatabase.NewAsync($"number_{Ids.Next():N}");
        await Migrator.MigrateAsync(address, new TestClock(), [Migrator.Files(address.Kind)[0]]);
        foreach (var (child, id, day) in new[] { (One, 1, "2025-03-02"), (One, 2, "2024-02-29"), (Other, 3, "2024-12-25"), (One, 4, "2025-03-02") })
        {
            await TestDatabase.ExecuteAsync(address, $"""
                INSERT INTO front_door_referral (partnership_id, id, child_id, contact_id, received_at, received_on, source, reason, re_referral, version)
                VALUES ('{One}', '0190bbbb-0000-7000-8000-00000000000{id}', '{child}', '0190cccc-0000-7000-8000-00000000000{id}', '{day} 09:00:00Z', '{day}', '2A', 'child-in-need', {(address.Kind == DatabaseKind.Sqlite ? "0" : "false")}, 0)
                """);
        }

        await Migrator.MigrateAsync(address, new TestClock());

        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        (await connection.ListAsync("SELECT number FROM front_door_referral ORDER BY id", row => row.GetInt32(0))).ShouldBe([2, 1, 1, 3]);
    }
}
