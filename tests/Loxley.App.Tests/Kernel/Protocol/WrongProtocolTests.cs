namespace Loxley.App.Tests.Kernel.Protocol;

/// <summary>Each row spoils one place of the real folder and says what a person must be told, and on which line.</summary>
public sealed class WrongProtocolTests
{
    // file, text replaced, replacement, lines below the start of the replaced text, the whole reason
    public static TheoryData<string, string, string, int, string> Wrong => new()
    {
        { "clocks.yaml", "    quantity: 1\n", "    quantity: 1\n    quantty: 1\n", 1, "'quantty' is not a known setting of a clock; did you mean 'quantity'?" },
        { "clocks.yaml", "  - id: contact-acknowledgement\n", "  - noted: x\n    id: contact-acknowledgement\n", 0, "'noted' is not a known setting of a clock; did you mean 'notes'?" },
        { "clocks.yaml", "    quantity: 1\n", "    quantity: one\n", 0, "'quantity' of a clock must be a whole number from 1 to 1000, not 'one'" },
        { "clocks.yaml", "    quantity: 1\n", "    quantity: [1]\n", 0, "'quantity' of a clock must be text, not a list" },
        { "clocks.yaml", "unit: working days", "unit: workin days", 0, "'workin days' is not a known unit of a clock; did you mean 'working days'?" },
        { "clocks.yaml", "from: 2019-06-27", "from: 2019-02-30", 0, "'2019-02-30' is not a date that exists; write year-month-day, such as 2024-03-31" },
        { "clocks.yaml", "from: 2019-06-27", "from: 27/06/2019", 0, "'27/06/2019' is not a date that exists; write year-month-day, such as 2024-03-31" },
        { "clocks.yaml", "    mark: V", "    to: 2019-01-01\n    mark: V", 0, "'to' (2019-01-01) comes before 'from' (2019-06-27) in a clock; swap them or correct one" },
        { "clocks.yaml", "[ContactReceived]", "[ContactRecieved]", 0, "'ContactRecieved' is not a fact that Loxley records; did you mean 'ContactReceived'?" },
        { "clocks.yaml", "[ContactReceived]", "[ContactReceived, ContactReceived]", 0, "'ContactReceived' stands twice in 'start-facts' of a clock; keep one" },
        { "clocks.yaml", "[ContactReceived]", "ContactReceived", 0, "'start-facts' of a clock must be a list, not 'ContactReceived'" },
        { "clocks.yaml", "id: contact-acknowledgement", "id: referral-decision", 0, "'referral-decision' is set by law and cannot be changed in a protocol; give the local clock another id" },
        { "clocks.yaml", "id: contact-approval", "id: contact-acknowledgement", 0, "clock 'contact-acknowledgement' is already on line 4; keep one of them, or give this one another id" },
        { "clocks.yaml", "    awaited: yes\n", "", -6, "nothing starts this clock; name its start-facts, or write 'awaited: yes' until its room is built" },
        { "clocks.yaml", "    mark: V", "    awaited: yes\n    mark: V", 0, "an awaited clock has no facts yet; take out its facts, or this line" },
        { "clocks.yaml", "    awaited: yes\n", "    awaited: true\n", 0, "'awaited' of a clock must be yes or no, not 'true'" },
        { "clocks.yaml", "    quantity: 1\n    unit: working days\n", "    quantity: 1\n    unit: no fixed limit\n", 0, "a clock with no fixed limit has no quantity; take this line out" },
        { "clocks.yaml", "    name: Ack", "\tname: Ack", 0, "this line is indented with a tab; use spaces" },
        { "clocks.yaml", "    quantity: 1\n", "    quantity: 1\n    quantity: 2\n", 1, "the same setting stands twice here; keep one of them" },
        { "clocks.yaml", "  - id: contact-approval", "  - &a id: contact-approval", 0, "anchors, aliases and tags are not used in a protocol; write the text out in each place" },
        { "agencies.yaml", "    name: Nottinghamshire Police\n", "", -1, "an agency has no 'name'; add it" },
        { "agencies.yaml", "name: Nottinghamshire Police", "name:", 0, "'name' of an agency is empty; write its value after the colon, or leave the line out" },
        { "agencies.yaml", "kind: police", "kind: polis", 0, "'polis' is not a known kind of an agency; did you mean 'police'?" },
        { "agencies.yaml", "id: hospitals-trust", "id: Hospitals Trust", 0, "'Hospitals Trust' cannot be the id of an agency; use small letters, digits and hyphens, such as 'duty-social-work'" },
        { "teams.yaml", "agency: police", "agency: polcie", 0, "'polcie' is not an agency of agencies.yaml; did you mean 'police'?" },
        { "groups.yaml", "reports-to: strategic-leadership-group", "reports-to: strategic-leadership", 0, "'strategic-leadership' is not a group of groups.yaml; did you mean 'strategic-leadership-group'?" },
        { "groups.yaml", "{agency: police, role", "{agency: polise, role", 0, "'polise' is not an agency of agencies.yaml; did you mean 'police'?" },
        { "groups.yaml", "meetings-a-year: 4", "meetings-a-year: 0", 0, "'meetings-a-year' of a group must be a whole number from 1 to 366, not '0'" },
        { "lists.yaml", "under: contact-outcomes", "under: contact-outcome", 0, "'contact-outcome' is not a list of lists.yaml; did you mean 'contact-outcomes'?" },
        { "lists.yaml", "under: early-help}", "under: earlyhelp}", 0, "'earlyhelp' is not a code of the list 'contact-outcomes'; did you mean 'early-help'?" },
        { "lists.yaml", "{code: letter, label: Letter}", "{code: letter, label: Letter, under: early-help}", 0, "this item has an 'under' and its list has none; add it to the list" },
        { "lists.yaml", "{code: letter, label: Letter}", "{code: telephone, label: Letter}", 0, "item 'telephone' is already on line 7; keep one of them, or give this one another code" },
        { "lists.yaml", "{code: letter, label: Letter}", "{code: telephone, label: Letter, from: 2024-01-01}", 0, "item 'telephone' overlaps the one on line 7: 2019-06-27 on, and 2024-01-01 on; end the earlier row the day before the later begins" },
        { "levels.yaml", "band: no-threshold", "band: nothreshold", 0, "'nothreshold' is not a band of this file; did you mean 'no-threshold'?" },
        { "settings.yaml", "kind: nursery", "kind: nurzery", 0, "'nurzery' is not a known kind of a school or practice; did you mean 'nursery'?" },
        { "settings.yaml", "agency: early-years", "agency: early-year", 0, "'early-year' is not an agency of agencies.yaml; did you mean 'early-years'?" },
        { "settings.yaml", "telephone: 0115 496 0601", "telephone: 0115 49", 0, "'0115 49' is not a telephone number; write 0 and ten digits, with spaces as you like, or a short number such as 999" },
        { "settings.yaml", "    telephone: 0115 496 0601\n", "", -4, "a school or practice has no 'telephone'; add it" },
        { "settings.yaml", "postcode: NG", "postcode: ng", 0, "'ng9 5VV' is not a postcode; write it in capital letters with one space, such as NG1 5CK" },
        { "settings.yaml", "    telephone: 0115 496 0601\n", "    telephone: 0115 496 0601\n    code: 10-1\n", 1, "'10-1' is not a national code; write the six digits of a school, or the capital letters and digits of an NHS organisation" },
        { "settings.yaml", "    telephone: 0115 496 0601\n", "    telephone: 0115 496 0601\n    urn: 100001\n", 1, "'urn' is not a known setting of a school or practice; use one of agency, code, from, id, kind, name, postcode, telephone, to" },
        { "settings.yaml", "id: bramblesock-nursery", "id: acornwhistle-nursery", 0, "school or practice 'acornwhistle-nursery' is already on line 6; keep one of them, or give this one another id" },
        { "partnership.yaml", "authority-code: 892", "authority-code: 8920", 0, "'8920' is not an authority's code; it has three digits, such as 892" },
        { "partnership.yaml", "id: nottingham", "id: nottinghm", 0, "the id is 'nottinghm' and the folder is 'nottingham'; they must be the same" },
        { "partnership.yaml", "idle-hours: 4", "idle-hours: 0", 0, "'idle-hours' of the contact rules must be a whole number from 1 to 72, not '0'" },
        { "partnership.yaml", "begins: 17:00", "begins: 25:00", 0, "'25:00' is not a time of day; write it as 08:30 or 17:00" },
        { "partnership.yaml", "number: 0115 496 0480", "number: 0115 4960", 0, "'0115 4960' is not a telephone number; write 0 and ten digits, with spaces as you like, or a short number such as 999" },
        { "partnership.yaml", "    - early-help\n", "    - earlyhelp\n", 0, "'earlyhelp' is not a code of the list 'contact-outcomes' in lists.yaml; did you mean 'early-help'?" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_place_is_named_by_file_line_and_reason(string file, string old, string with, int below, string reason)
    {
        using var protocol = new ProtocolFixture();
        var line = protocol.Replace(file, old, with) + below;
        var result = protocol.Load();
        result.Protocol.ShouldBeNull();
        result.Problems.Select(p => p.ToString()).ShouldContain($"protocols/nottingham/{file}:{Math.Max(line, 1)}: {reason}");
    }

    [Fact]
    public void What_is_missing_altogether_is_refused_where_its_rows_begin()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("lists.yaml", "id: late-reasons", "id: latereasons");
        protocol.Replace("teams.yaml", "purpose: emergency-duty", "purpose: safeguarding");
        protocol.Load().Problems.Select(p => p.ToString()).ShouldBe(
        [
            "protocols/nottingham/lists.yaml:3: the list 'late-reasons' is missing, and pages need it; add it",
            "protocols/nottingham/teams.yaml:2: no team has the purpose 'emergency-duty', and worries about children are sent to it; add one",
        ]);
    }

    [Fact]
    public void A_national_code_belongs_to_one_setting_at_a_time()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("settings.yaml", "    telephone: 0115 496 0601\n", "    telephone: 0115 496 0601\n    code: 100001\n");
        var line = protocol.Replace("settings.yaml", "    telephone: 0115 496 0602\n", "    telephone: 0115 496 0602\n    code: 100001\n") + 1;
        protocol.Load().Problems.ShouldHaveSingleItem().ToString().ShouldBe(
            $"protocols/nottingham/settings.yaml:{line}: national code '100001' is already on line 11; keep one of them, or give this one another code");
    }

    [Fact]
    public void Every_problem_is_shown_at_once_in_the_order_of_the_files()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("teams.yaml", "agency: police", "agency: polcie");
        protocol.Replace("clocks.yaml", "quantity: 1\n", "quantity: one\n");
        protocol.Replace("clocks.yaml", "mark: K", "mark: X");
        protocol.Load().Problems.Select(p => p.File).ShouldBe(
            ["protocols/nottingham/clocks.yaml", "protocols/nottingham/clocks.yaml", "protocols/nottingham/teams.yaml"]);
    }

    [Fact]
    public void One_slip_gives_one_problem()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("clocks.yaml", "id: contact-approval", "id: contact-acknowledgement");
        var line = protocol.Replace("clocks.yaml", "    from: 2019-06-27\n    mark: K", "    from: 2024-06-31\n    mark: K");
        protocol.Load().Problems.ShouldHaveSingleItem().Line.ShouldBe(line);
    }

    [Fact]
    public void A_line_with_wrong_indentation_is_refused_at_that_line()
    {
        using var protocol = new ProtocolFixture();
        var line = protocol.Replace("agencies.yaml", "    name: Nottinghamshire Police", "   name: Nottinghamshire Police");
        var problem = protocol.Load().Problems.ShouldHaveSingleItem();
        (problem.File, problem.Line).ShouldBe(("protocols/nottingham/agencies.yaml", line));
        problem.Reason.ShouldStartWith("this cannot be read as YAML; check the indentation");
    }

    [Fact]
    public void A_missing_file_and_a_file_with_a_slip_in_its_name_are_both_named()
    {
        using var protocol = new ProtocolFixture();
        File.Move(protocol.InFolder("clocks.yaml"), protocol.InFolder("clock.yaml"));
        protocol.Load().Problems.Select(p => p.ToString()).ShouldBe(
        [
            "protocols/nottingham/clock.yaml:1: a protocol has no file of this name; did you mean 'clocks.yaml'?",
            "protocols/nottingham/clocks.yaml:1: this file is missing, and every protocol needs it",
        ]);
    }

    [Fact]
    public void A_file_that_is_not_text_is_refused()
    {
        using var protocol = new ProtocolFixture();
        File.WriteAllBytes(protocol.InFolder("levels.yaml"), [0x62, 0xFF, 0xFE, 0x0A]);
        protocol.Load().Problems.ShouldHaveSingleItem().Reason.ShouldBe("this file is not UTF-8 text; save it again as UTF-8");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    [InlineData("- a list\n")]
    [InlineData("levels: []\n---\nlevels: []\n")]
    public void A_file_without_one_set_of_settings_is_refused(string content)
    {
        using var protocol = new ProtocolFixture();
        File.WriteAllText(protocol.InFolder("levels.yaml"), content);
        protocol.Load().Problems.ShouldHaveSingleItem().ToString().ShouldBe(
            "protocols/nottingham/levels.yaml:1: this file must hold one set of settings, each as 'name: value'");
    }

    [Fact]
    public void Without_its_outcomes_that_Loxley_acts_on_a_protocol_is_refused()
    {
        using var protocol = new ProtocolFixture();
        protocol.Replace("lists.yaml", "{code: referral, label", "{code: refer, label");
        protocol.Load().Problems.ShouldContain(p => p.Reason.StartsWith("this list needs an item with the code 'referral'", StringComparison.Ordinal));
    }
}
