using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Tests.Kernel.Protocol;

public sealed class ProtocolStoreTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public void Law_and_local_rules_are_found_by_the_fact_that_starts_stops_or_ends_them()
    {
        using var protocol = new ProtocolFixture();
        var store = ProtocolStore.LoadAll(protocol.Root, ProtocolFixture.Facts, [ProtocolFixture.Law]);
        store.Partnerships.ShouldBe(["nottingham"]);
        var rules = store.Rules("nottingham");
        rules.Clocks.Count.ShouldBe(1 + store.Protocol("nottingham").LocalClocks.Count);
        rules.RulesStartedBy("ContactReceived", Day).Select(r => r.Id).ShouldBe(["referral-decision", "contact-acknowledgement"]);
        rules.RulesStoppedBy("DecisionApproved").Select(r => r.Id).ShouldBe(["referral-decision", "contact-approval"]);
        rules.RulesEndedBy("DecisionReturned").Select(r => r.Id).ShouldBe(["contact-approval"]);
        rules.RulesStartedBy("NothingOfTheKind", Day).ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_starts_the_row_in_force_on_its_day_and_stops_clocks_of_every_row()
    {
        var earlier = ProtocolFixture.Law with { To = new DateOnly(2023, 12, 14) };
        var later = ProtocolFixture.Law with { From = new DateOnly(2023, 12, 15), Quantity = 2 };
        var rules = new RuleBook([earlier, later], []);
        rules.RulesStartedBy("ContactReceived", new DateOnly(2023, 12, 14)).ShouldBe([earlier]);
        rules.RulesStartedBy("ContactReceived", new DateOnly(2023, 12, 15)).ShouldBe([later]);
        rules.RulesStartedBy("ContactReceived", new DateOnly(2018, 7, 3)).ShouldBeEmpty();
        rules.RulesStoppedBy("DecisionApproved").ShouldBe([earlier, later]);
    }

    [Fact]
    public void A_local_clock_may_be_followed_by_another_row_of_the_same_id()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("clocks.yaml", "    from: 2019-06-27\n    mark: V\n", "    from: 2019-06-27\n    to: 2024-03-31\n    mark: V\n");
        protocol.Replace("clocks.yaml", "id: contact-approval", "id: contact-acknowledgement");
        protocol.Replace("clocks.yaml", "    from: 2019-06-27\n    mark: K\n", "    from: 2024-04-01\n    mark: K\n");
        protocol.Load().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_start_with_problems_lists_them_one_a_line_for_every_partnership()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("clocks.yaml", "quantity: 1\n", "quantity: one\n");
        Directory.CreateDirectory(Path.Combine(protocol.Root, "sherwood"));
        var refused = Should.Throw<ProtocolException>(() => ProtocolStore.LoadAll(protocol.Root, ProtocolFixture.Facts, []));
        var lines = refused.Message.Split('\n');
        lines[0].ShouldBe("The protocol cannot be used. Correct these and start again:");
        lines[1].ShouldBe("protocols/nottingham/clocks.yaml:6: 'quantity' of a clock must be a whole number from 1 to 1000, not 'one'");
        lines.Count(l => l.StartsWith("protocols/sherwood/", StringComparison.Ordinal)).ShouldBe(8);
    }

    [Fact]
    public void A_host_without_any_protocol_does_not_start()
    {
        using var protocol = new ProtocolFixture();
        Directory.Delete(protocol.Folder, recursive: true);
        Should.Throw<ProtocolException>(() => ProtocolStore.LoadAll(protocol.Root, ProtocolFixture.Facts, []));
    }

    [Fact]
    public void An_item_that_has_ended_is_no_longer_offered_but_can_be_read_on_its_dates()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("lists.yaml", "{code: letter, label: Letter}", "{code: letter, label: Letter, to: 2024-03-31}");
        var methods = protocol.Load().Protocol.ShouldNotBeNull().Lists[ListIds.ContactMethods];
        methods.ItemsOn(new DateOnly(2024, 4, 1)).ShouldNotContain(i => i.Code == "letter");
        methods.Find("letter", new DateOnly(2024, 3, 31)).ShouldNotBeNull().To.ShouldBe(new DateOnly(2024, 3, 31));
        methods.Find("letter", new DateOnly(2024, 4, 1)).ShouldBeNull();
    }

    [Fact]
    public void A_setting_that_has_closed_is_no_longer_offered_and_keeps_its_name()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("settings.yaml", "    postcode: ", "    to: 2024-03-31\n    code: 100001\n    postcode: ");
        var read = protocol.Load().Protocol.ShouldNotBeNull();
        var closed = read.Settings[0];
        read.SettingsOn(new DateOnly(2024, 3, 31)).ShouldContain(closed);
        read.SettingsOn(new DateOnly(2024, 4, 1)).ShouldNotContain(closed);
        read.SettingName(closed.Id).ShouldBe(closed.Name);
        closed.Code.ShouldBe("100001");
    }

    [Fact]
    public void A_change_to_a_setting_changes_the_digest()
    {
        using var protocol = new ProtocolFixture();
        var first = protocol.Load().Protocol.ShouldNotBeNull().Digest;
        protocol.Replace("settings.yaml", "telephone: 0115 496 0601", "telephone: 0115 496 0699");
        protocol.Load().Protocol.ShouldNotBeNull().Digest.ShouldNotBe(first);
    }

    [Fact]
    public void The_digest_follows_the_content_and_not_the_layout()
    {
        using var protocol = new ProtocolFixture();
        string Digest() => protocol.Load().Protocol.ShouldNotBeNull().Digest;
        var first = Digest();

        protocol.Replace("clocks.yaml", "clocks:\n", "# another remark\n\nclocks:\n\n");
        protocol.Replace("clocks.yaml", "    quantity: 1\n    unit: working days\n", "    unit:   \"working days\"\n    quantity: 1   # one\n");
        File.WriteAllText(protocol.InFolder("teams.yaml"), File.ReadAllText(protocol.InFolder("teams.yaml")).Replace("\n", "\r\n"));
        Digest().ShouldBe(first);

        protocol.Replace("clocks.yaml", "quantity: 1 ", "quantity: 2 ");
        Digest().ShouldNotBe(first);
    }

    [Fact]
    public void The_order_of_choices_is_content()
    {
        using var protocol = new ProtocolFixture();
        var first = protocol.Load().Protocol.ShouldNotBeNull().Digest;
        protocol.Replace(
            "lists.yaml",
            "      - {code: telephone, label: Telephone}\n      - {code: letter, label: Letter}\n",
            "      - {code: letter, label: Letter}\n      - {code: telephone, label: Telephone}\n");
        protocol.Load().Protocol.ShouldNotBeNull().Digest.ShouldNotBe(first);
    }
}
