using CareRights.Ssda903.Rules;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The list of rules as a whole.</summary>
public sealed class ValidationRulesTests
{
    /// <summary>How many rules the Department has in each year's list, as its public implementation holds them.</summary>
    public static TheoryData<int, int> Years => new() { { 2023, 268 }, { 2024, 287 }, { 2025, 280 }, { 2026, 286 }, { 2027, 297 } };

    /// <summary>What each year's list adds, changes and withdraws.</summary>
    public static TheoryData<int, string, string, string> Changes => new()
    {
        { 2024, "1016 217t 230 347 SW01 SW02 SW03 SW04 SW05 SW06 SW07 SW08 SW09 SW10 SW11a SW11b SW12 SW13 SW14", "221 222 370 371", "" },
        { 2025, "231 232 SW01a SW01b", "101 146 174 218 221 222 371 393 503D 557 607 612 SW07 SW10 SW12 SW13", "217t 230 370 445 451 555 556 SW01 SW03 SW11a SW14" },
        { 2026, "233 234 348 444 454 SW17", "146 178 213 218 222 226 383 503D 526", "" },
        { 2027, "700 701 702 703 704 705 706 707 708 709 710", "", "" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_rule_of_a_year_is_held_once(int year, int rules) =>
        ValidationRule.InForce(year).Select(rule => rule.Number).Should().OnlyHaveUniqueItems().And.HaveCount(rules);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_years_list_adds_changes_and_withdraws(int year, string added, string changed, string withdrawn)
    {
        var (plus, other, minus) = RuleChanges.Of(year);
        string.Join(' ', plus).Should().Be(added);
        string.Join(' ', other).Should().Be(changed);
        string.Join(' ', minus).Should().Be(withdrawn);
    }

    [Theory]
    [InlineData(ValidationRule.FirstYear - 1)]
    [InlineData(ValidationRule.LastYear + 1)]
    public void No_rule_is_carried_back_or_forward(int year) => ValidationRule.InForce(year).Should().BeEmpty();

    [Fact]
    public void A_rule_that_lacks_a_table_a_return_or_a_register_is_not_checked_and_says_so()
    {
        var data = new Return { Episodes = [new() { Child = "1", ReturnYear = 2025, Decom = new(2024, 5, 1), Rne = "S", Urn = "1234567" }] };
        var rules = ValidationRule.InForce(2025);
        var why = ReturnCheck.NotChecked(data, 2025, rules).ToDictionary(each => each.Key.Number, each => each.Value);

        why["131"].Should().Be("no rows of Oc3 for 2024-25");
        why["502"].Should().Be("no rows of Episodes for 2023-24");
        why["1008"].Should().Be("needs a register of providers");
        why["392c"].Should().Be("needs a register of postcodes");
        why["229"].Should().Be("needs a register of providers and the name of the authority");
        why["1015"].Should().Be("needs a register of postcodes and the name of the authority");
        why.Should().NotContainKey("526").And.NotContainKey("142");
        ReturnCheck.Assess(data, 2025, rules).Select(breach => breach.Rule.Number).Should().Contain("526").And.NotContain(why.Keys);
    }

    [Theory]
    [InlineData(false, false, false, null, "needs a register of postcodes and the name of the authority")]
    [InlineData(false, false, false, "A", "needs a register of postcodes")]
    [InlineData(true, false, false, null, "needs the name of the authority")]
    [InlineData(true, false, false, "A", "")]
    [InlineData(false, true, false, "A", "")]
    [InlineData(false, true, true, "A", "")]
    [InlineData(true, true, true, "A", "")]
    public void What_stands_beside_the_return_is_not_asked_for(bool postcodes, bool distance, bool location, string? authority, string lacking)
    {
        var data = new Return
        {
            Episodes = [new() { Child = "1", ReturnYear = 2025, PlDistance = distance ? 1 : null, PlLocation = location ? "IN" : null }],
            Coordinates = postcodes ? [new("SW1A 1AA", 1, 2, null)] : [],
        };

        ReturnCheck.NotChecked(data, 2025, [.. ValidationRule.InForce(2025).Where(rule => rule.Number == "1015")], authority).Values.SingleOrDefault("").Should().Be(lacking);
    }

    [Theory]
    [InlineData(false, null, "needs a register of postcodes and the name of the authority")]
    [InlineData(false, "A", "needs a register of postcodes and the name of the authority")]
    [InlineData(true, null, "needs a register of postcodes and the name of the authority")]
    [InlineData(true, "A", "")]
    public void Whether_a_placement_is_in_the_own_area_takes_both_a_postcode_and_an_authority(bool postcodes, string? authority, string lacking)
    {
        var data = new Return { Episodes = [new() { Child = "1", ReturnYear = 2025 }], Coordinates = postcodes ? [new("SW1A 1AA", 1, 2, null)] : [] };

        ReturnCheck.NotChecked(data, 2025, [.. ValidationRule.InForce(2025).Where(rule => rule.Number == "179")], authority).Values.SingleOrDefault("").Should().Be(lacking);
    }

    [Fact]
    public void A_row_that_names_its_authority_is_that_authoritys_whatever_the_return_is_said_to_be()
    {
        EpisodeRow In(string placement, string? own) => new() { Child = "1", ReturnYear = 2025, Ls = "C2", Place = "K2", PlaceProvider = "PR1", PlLa = placement, Authority = own };
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "1015");
        EpisodeRow[] rows = [In("A", "A"), In("B", "A"), In("A", null), In("B", null)];

        ReturnCheck.Assess(new() { Episodes = rows }, 2025, [rule], "B").Select(breach => breach.Row).Should().BeEquivalentTo([rows[1], rows[2]]);
    }

    [Fact]
    public void Every_number_that_an_authority_has_or_had_since_1998_is_one_of_the_codes()
    {
        (int From, int To)[] numbers =
        [
            (201, 213), (301, 320), (330, 336), (340, 344), (350, 359), (370, 373), (380, 384), (390, 394), (420, 420), (800, 803), (805, 808), (810, 813), (815, 816), (820, 823), (825, 826), (830, 831), (835, 841),
            (845, 846), (850, 852), (855, 857), (860, 861), (865, 896), (908, 909), (916, 916), (919, 919), (921, 921), (925, 926), (928, 929), (931, 931), (933, 933), (935, 938), (940, 943), (999, 999),
        ];
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "633");
        var rows = Enumerable.Range(100, 900).Select(number => new PrevPermRow { Child = "1", ReturnYear = 2025, LaPerm = $"{number}", Origin = new(null, number) }).ToList();

        ReturnCheck.Assess(new() { PrevPerms = rows }, 2025, [rule]).Select(breach => breach.Row.Origin.Line)
            .Should().Equal(rows.Select(row => row.Origin.Line).Where(number => !numbers.Any(range => number >= range.From && number <= range.To)));
    }

    [Fact]
    public void Pupil_numbers_are_held_against_those_of_the_authority_and_the_year()
    {
        HeaderRow With(int line, string? number, string authority = "A", int? year = 2026) => new() { Child = $"{line}", Authority = authority, ReturnYear = year, Upn = number, Origin = new(null, line) };
        HeaderRow[] rows =
        [
            With(1, "A123456789012"), With(2, "a123456789012"), With(3, "A123456789012", "B"), With(4, "B123456789012"), With(5, "B123456789012", year: 2025), With(6, "C123456789012"), With(7, "C123456789012", year: null),
            With(8, "UN1"), With(9, "UN1"), With(10, "UN2"), With(11, "un2"), With(12, "UN3"), With(13, "UN3"), With(14, "UN4"), With(15, "UN4"), With(16, "UN5"), With(17, "UN5"), With(18, null), With(19, null), With(20, "UN6"), With(21, "UN6"),
        ];
        var rule = ValidationRule.InForce(2026).Single(rule => rule.Number == "444");

        ReturnCheck.Assess(new() { Headers = rows }, 2026, [rule]).Select(breach => breach.Row.Origin.Line).Should().Equal(1, 2, 6, 7, 20, 21);
    }

    [Fact]
    public void Every_rule_says_where_to_look() => ValidationRule.All.Should().OnlyContain(rule => rule.LookAt.Length > 0 && rule.Tables.Count > 0);

    [Fact]
    public void A_child_is_one_identifier_of_one_authority()
    {
        EpisodeRow Open(string authority, int month) => new() { Child = "1", Authority = authority, ReturnYear = 2025, Decom = new(2024, month, 1), Rne = "S" };
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "142");

        ReturnCheck.Assess(new() { Episodes = [Open("A", 5), Open("B", 6)] }, 2025, [rule]).Should().BeEmpty();
        ReturnCheck.Assess(new() { Episodes = [Open("A", 5), Open("A", 6)] }, 2025, [rule]).Should().ContainSingle();
    }

    [Fact]
    public void Rows_of_another_year_are_not_held_to_the_rules_of_this_one()
    {
        EpisodeRow Starts(int? year) => new() { Child = "1", ReturnYear = year, Rne = "X" };
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "143");

        ReturnCheck.Assess(new() { Episodes = [Starts(2024), Starts(2025), Starts(2026), Starts(null)] }, 2025, [rule])
            .Select(breach => breach.Row.ReturnYear).Should().Equal(2025, null);
    }

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        var data = RuleRows.Read(
            2025,
            "H 2008-01-01",
            "E 2024-05-01 S C2 U1 AA1 2024-06-01 X1",
            "E 2024-05-20 P C2 T1 BB2 2024-09-01 X1 OTHER",
            "E 2024-09-01 P C2 U4 AA1 2024-09-01 E4A",
            "E 2024-09-01 L V2 U4 AA1 2025-01-01 E4A",
            "E 2024-12-01 S L1 U4 AA1",
            "M 2024-05-01 2024-05-09",
            "M 2024-05-03 -",
            "W SW1 2024-04-01 2024-05-01",
            "W SW2 2024-09-01 -");
        var rules = ValidationRule.InForce(2025);
        var inOrder = ReturnCheck.Assess(data, 2025, rules).Select(breach => breach.ToString()).ToArray();

        var turned = data with { Episodes = [.. data.Episodes.Reverse()], Missing = [.. data.Missing.Reverse()], SocialWorkers = [.. data.SocialWorkers.Reverse()] };

        inOrder.Should().HaveCountGreaterThan(10);
        ReturnCheck.Assess(turned, 2025, rules).Select(breach => breach.ToString()).Should().Equal(inOrder);
    }

    [Fact]
    public void A_rule_a_breach_and_what_was_counted_say_so_in_words()
    {
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "365");
        var breach = ReturnCheck.Assess(RuleRows.Read(2025, "E 2024-06-01 S V3 U4 - 2024-06-19 E4A"), 2025, [rule]).Single();

        rule.ToString().Should().Be("365: A short break (V3) lasts more than 17 days.");
        breach.Detail.Should().Be("18 days");
        breach.ToString().Should().Be("365, " + breach.Row);
    }

    [Fact]
    public void Breaches_of_a_rule_come_in_the_order_of_files_and_lines()
    {
        SourceFile first = new("a.csv"), second = new("b.csv");
        EpisodeRow At(string child, SourceFile file, int line) => new() { Child = child, ReturnYear = 2025, Rne = "X", Origin = new(file, line) };
        var rule = ValidationRule.InForce(2025).Single(rule => rule.Number == "143");

        ReturnCheck.Assess(new() { Episodes = [At("1", second, 2), At("1", second, 1), At("1", first, 4), At("2", first, 3), At("2", second, 7), At("2", first, 2)] }, 2025, [rule])
            .Select(breach => $"{breach.Row.Origin.File!.Path} {breach.Row.Origin.Line}").Should().Equal("a.csv 2", "a.csv 3", "a.csv 4", "b.csv 1", "b.csv 2", "b.csv 7");
    }
}
