using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Tests;

/// <summary>Social workers, schools and places from the tables of a return of several years.</summary>
public sealed class StabilityRecordsTests
{
    private static readonly ChildKey One = new("", "1");
    private static readonly LocalDate April = new(2023, 4, 1);
    private static readonly LocalDate June = new(2024, 6, 1);

    [Fact]
    public void A_spell_that_a_later_return_closes_is_one_spell()
    {
        var open = new SocialWorkerRow { Child = "1", SwId = "SW1", SwDecom = April, ReturnYear = 2024 };
        var closed = open with { SwDec = June, ReturnYear = 2025 };
        Spells(open, closed).Should().Equal(new SocialWorkerSpell { Worker = "SW1", Start = April, End = June });
        Spells(closed, open).Should().Equal(new SocialWorkerSpell { Worker = "SW1", Start = April, End = June });
        Spells(open, open with { SwId = "SW2" }, open with { SwDecom = June }).Should().HaveCount(3);
    }

    [Fact]
    public void Rows_that_do_not_say_who_or_from_when_are_kept_apart()
    {
        var nobody = new SocialWorkerRow { Child = "1", SwDecom = April };
        Spells(nobody, nobody).Should().HaveCount(2);
    }

    [Fact]
    public void A_row_that_does_not_say_who_is_not_taken_up_by_one_of_a_later_return_that_does_not_either()
    {
        var nobody = new SocialWorkerRow { Child = "1", SwDecom = April, ReturnYear = 2024 };
        Spells(nobody, nobody with { ReturnYear = 2025 }).Should().Equal(new SocialWorkerSpell { Start = April, End = new(2024, 4, 1), EndsWithItsReturn = true }, new SocialWorkerSpell { Start = April });
    }

    [Theory]
    [InlineData("2024-03-31", 1)]
    [InlineData("2024-04-01", 2)]
    public void A_worker_whom_a_later_return_begins_with_its_year_is_another_spell_and_before_it_the_same_corrected(string began, int spells)
    {
        var row = new SocialWorkerRow { Child = "1", SwId = "SW1", SwDecom = April, ReturnYear = 2024 };
        Spells(row, row with { SwDecom = CareRights.Tests.Dates.D(began), ReturnYear = 2025 }).Should().HaveCount(spells);
    }

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    [InlineData("2024-06-30", true)]
    public void A_spell_that_ended_in_the_year_of_a_later_return_and_is_not_in_it_is_known_up_to_that_year(string ended, bool withItsReturn)
    {
        var row = new SocialWorkerRow { Child = "1", SwId = "SW1", SwDecom = April, SwDec = CareRights.Tests.Dates.D(ended), ReturnYear = 2024 };
        Spells(row, new SocialWorkerRow { Child = "1", SwId = "SW2", SwDecom = June, ReturnYear = 2025 })
            .Should().Equal(new SocialWorkerSpell { Worker = "SW1", Start = April, End = withItsReturn ? new(2024, 4, 1) : row.SwDec, EndsWithItsReturn = withItsReturn }, new SocialWorkerSpell { Worker = "SW2", Start = June });
    }

    [Fact]
    public void A_spell_whose_end_could_not_be_read_has_no_known_dates() =>
        Spells(new SocialWorkerRow { Child = "1", SwId = "SW1", SwDecom = April, Unreadable = ["SW_DEC"] }).Should().Equal(new SocialWorkerSpell { Worker = "SW1", IsUnreadable = true });

    [Fact]
    public void A_child_without_a_row_in_the_school_history_was_not_matched_to_it_and_without_one_it_is_not_known()
    {
        var row = new SchoolHistoryRow { Child = "1", Urn = "100001", EntryDate = April };
        var supplied = new Return { SchoolHistory = [row] }.Pupils();
        supplied(One, null).IsMatchedToCensus.Should().BeTrue();
        supplied(One, null).Schools!.Spells.Should().Equal(new SchoolSpell("100001", April, null, SchoolPhase.Unknown));
        supplied(new ChildKey("", "2"), June).Should().Match<Pupil>(pupil => pupil.IsMatchedToCensus == false && pupil.Schools!.Spells.Length == 0 && pupil.Born == June);
        new Return().Pupils()(One, null).IsMatchedToCensus.Should().BeNull();
        new Return { Counts = [new(ReturnTable.SchoolHistory, 0, 0, 0, 0)] }.Pupils()(One, null).IsMatchedToCensus.Should().BeFalse("a table without rows matched nobody");
        new Return { Counts = [new(ReturnTable.Episodes, 1, 1, 0, 0)] }.Pupils()(One, null).IsMatchedToCensus.Should().BeNull();
        new Return { SchoolHistory = [row, row with { EntryDate = null }] }.Pupils()(One, null).Schools.Should().BeNull("when the child came to a school is not known");
    }

    [Fact]
    public void Postcodes_are_found_however_they_are_written() =>
        new Return { Coordinates = [new(Postcodes.Normal("qx1 1aa"), 1, 2, null), new("QX11AA", 3, 4, null)] }.Places()[Postcodes.Normal("QX1  1AA")].Easting.Should().Be(3);

    [Theory]
    [InlineData("qx1 1aa", "QX11AA")]
    [InlineData(" QX1  1AA ", "QX11AA")]
    [InlineData("QX11AA", "QX11AA")]
    [InlineData("az09 {`", "AZ09{`")]
    [InlineData("qx\u00E9 1a", "QX\u00C91A")]
    [InlineData("\u00E9", "\u00C9")]
    [InlineData("qx1 1aa qx1 1aa qx1 1aa", "QX11AAQX11AAQX11AA")]
    [InlineData("qx1 1aa 12345678", "QX11AA12345678")]
    [InlineData("", "")]
    public void A_postcode_is_compared_in_capitals_and_without_spaces(string written, string normal) => Postcodes.Normal(written).Should().Be(normal);

    [Theory]
    [InlineData("PN1", "PN1")]
    [InlineData("PN7", "PN7")]
    [InlineData("PN8", "Unknown")]
    [InlineData("9999", "Unknown")]
    [InlineData("9", "Unknown")]
    [InlineData("1", "Unknown")]
    [InlineData("UNKNOWN", "Unknown")]
    [InlineData(null, "Unknown")]
    public void A_number_in_place_of_a_review_code_does_not_say_that_the_child_took_part(string? code, string expected)
    {
        var read = new Return { Episodes = [new() { Child = "1", Decom = April, Rne = "S", Ls = "C2", Place = "U6", ReturnYear = 2025 }], Reviews = [new() { Child = "1", Review = June, ReviewCode = code, ReturnYear = 2025 }] };
        var child = read.Children(_ => Repair.Standard).Single();
        child.Reviews.Should().ContainSingle().Which.Participation.ToString().Should().Be(expected);
        Measure.Find("took_part_in_reviews_1y")!.Assess(child, new StatisticalYear(2025)).Outcome.ToString().Should().Be(expected switch { "PN1" => "Yes", "PN7" => "No", _ => "Unknown" });
    }

    [Theory]
    [InlineData("SDQ2", false, "No", "NotApplicable")]
    [InlineData("SDQ5", false, "No", "NotApplicable")]
    [InlineData("SDQ6", false, "Unknown", "Unknown")]
    [InlineData("-1E400", false, "Unknown", "Unknown")]
    [InlineData(null, false, "Unknown", "Unknown")]
    [InlineData("SDQ2", true, "Unknown", "Unknown")]
    [InlineData("-1E400", true, "Unknown", "Unknown")]
    public void No_score_is_told_by_a_reason_alone_and_not_beside_a_score_that_could_not_be_read(string? reason, bool isScoreUnread, string score, string concern)
    {
        var born = new LocalDate(2015, 6, 1);
        var read = new Return
        {
            Headers = [new() { Child = "1", Dob = born, ReturnYear = 2025 }],
            Episodes = [new() { Child = "1", Decom = April, Rne = "S", Ls = "C2", Place = "U6", ReturnYear = 2025 }],
            Oc2 = [new() { Child = "1", SdqReason = reason, ReturnYear = 2025, Unreadable = isScoreUnread ? ["SDQ_SCORE"] : [] }],
        };
        var child = read.Children(_ => Repair.Standard).Single();
        Measure.Find("dfe_sdq_score")!.Assess(child, new StatisticalYear(2025)).Outcome.ToString().Should().Be(score);
        Measure.Find("dfe_sdq_concern")!.Assess(child, new StatisticalYear(2025)).Outcome.ToString().Should().Be(concern);
    }

    [Theory]
    [InlineData("Infant", nameof(SchoolPhase.Infant))]
    [InlineData("INFANTS", nameof(SchoolPhase.Infant))]
    [InlineData("junior", nameof(SchoolPhase.Junior))]
    [InlineData("Juniors", nameof(SchoolPhase.Junior))]
    [InlineData("Primary", nameof(SchoolPhase.Primary))]
    [InlineData("First", nameof(SchoolPhase.Primary))]
    [InlineData("Middle", nameof(SchoolPhase.Middle))]
    [InlineData("Middle deemed primary", nameof(SchoolPhase.Middle))]
    [InlineData("Middle-deemed-secondary", nameof(SchoolPhase.Middle))]
    [InlineData("Secondary", nameof(SchoolPhase.Secondary))]
    [InlineData("Upper", nameof(SchoolPhase.Secondary))]
    [InlineData("All-through", nameof(SchoolPhase.AllThrough))]
    [InlineData("16 plus", nameof(SchoolPhase.SixteenPlus))]
    [InlineData("16-plus", nameof(SchoolPhase.SixteenPlus))]
    [InlineData("Special", nameof(SchoolPhase.SpecialOrAlternative))]
    [InlineData("Alternative provision", nameof(SchoolPhase.SpecialOrAlternative))]
    [InlineData("Pupil referral unit", nameof(SchoolPhase.SpecialOrAlternative))]
    [InlineData("Nursery", nameof(SchoolPhase.Unknown))]
    [InlineData("", nameof(SchoolPhase.Unknown))]
    [InlineData(null, nameof(SchoolPhase.Unknown))]
    public void The_phase_of_a_school_is_in_the_words_of_the_register(string? words, string phase) =>
        Schools(new SchoolHistoryRow { Child = "1", Urn = "100001", EntryDate = April, Phase = words }).Should().Equal(new SchoolSpell("100001", April, null, Enum.Parse<SchoolPhase>(phase)));

    [Fact]
    public void A_later_school_history_speaks_alone_from_its_first_entry_of_the_child()
    {
        SchoolHistoryRow Row(string urn, string entered, string? left, int year) => new() { Child = "1", Urn = urn, EntryDate = CareRights.Tests.Dates.D(entered), LeavingDate = left is null ? null : CareRights.Tests.Dates.D(left), ReturnYear = year };

        Schools(Row("1", "2018-09-01", "2020-08-31", 2024), Row("2", "2020-09-01", null, 2024), Row("3", "2022-09-01", null, 2024), Row("4", "2021-09-01", null, 2025)).Should().Equal(
            new SchoolSpell("1", new(2018, 9, 1), new(2020, 8, 31), SchoolPhase.Unknown), new SchoolSpell("2", new(2020, 9, 1), new(2021, 9, 1), SchoolPhase.Unknown), new SchoolSpell("4", new(2021, 9, 1), null, SchoolPhase.Unknown));
        Schools(Row("1", "2018-09-01", "2021-09-01", 2024), Row("4", "2021-09-01", null, 2025)).Should().Equal(
            new SchoolSpell("1", new(2018, 9, 1), new(2021, 9, 1), SchoolPhase.Unknown), new SchoolSpell("4", new(2021, 9, 1), null, SchoolPhase.Unknown));
    }

    [Theory]
    [InlineData("a school that became another", "1>2", 1)]
    [InlineData("a school that became another, which became a third", "1>3 3>2", 1)]
    [InlineData("a school that was split", "1>2 1>3", 2)]
    [InlineData("a school that two rows say became another", "1>2 1>2", 1)]
    [InlineData("schools that become each other", "1>2 2>1", 2)]
    [InlineData("schools that come round", "1>2 2>3 3>1", 2)]
    [InlineData("a school that became itself", "1>1", 2)]
    [InlineData("nothing said", "", 2)]
    public void A_school_that_was_split_or_comes_back_to_itself_has_no_successor(string name, string links, int schools)
    {
        SchoolHistoryRow Row(string urn, string? predecessor, string child, LocalDate day) => new() { Child = child, Urn = urn, Predecessor = predecessor, EntryDate = day };
        var rows = links.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(link => Row(link[2..], link[..1], "2", April));
        var read = new Return { SchoolHistory = [Row("1", null, "1", April), Row("2", null, "1", June), .. rows] };

        read.Pupils()(One, null).Schools!.Spells.Select(spell => spell.School).Distinct().Should().HaveCount(schools, name);
    }

    [Theory]
    [InlineData("sex", "male")]
    [InlineData("ethnic", "WBRI")]
    [InlineData("mother", "no")]
    [InlineData("uasc", "yes")]
    [InlineData("mc-dob", "2024")]
    [InlineData("upn", "has a number")]
    [InlineData("TEAM", "North")]
    [InlineData("SINCE", "2021")]
    [InlineData("SEEN", "2023")]
    [InlineData("OTHER", null)]
    public void A_group_is_what_the_latest_header_says_and_of_a_day_the_year(string key, string? group)
    {
        var others = new Dictionary<string, string> { ["TEAM"] = "North", ["SINCE"] = "01/02/2021", ["SEEN"] = "2023-04-05" };
        HeaderRow header = new() { Child = "1", ReturnYear = 2024, Sex = "1", Ethnic = "WBRI", Mother = false, Uasc = "1", McDob = June, Upn = "A123456789012", Others = others };
        var read = new Return
        {
            Headers = [header with { ReturnYear = 2023, Ethnic = "MWBC", Sex = "2", Mother = true, Uasc = "0", McDob = null, Upn = "UN1", Others = new Dictionary<string, string>() }, header, header with { Ethnic = "AIND", Sex = "2" }, header with { ReturnYear = null, Ethnic = "AIND" }],
            Episodes = [new() { Child = "1", ReturnYear = 2024, Decom = April, Rne = "S", Ls = "C2", Place = "U6" }, new() { Child = "2", ReturnYear = 2024, Decom = April, Rne = "S", Ls = "C2", Place = "U6" }],
        };

        var children = read.Children(_ => Repair.Standard).ToList();
        children[0].Attribute(key).Should().Be(group);
        children[1].Attribute(key).Should().Be(key == "mc-dob" ? "none recorded" : null, "there is no header");
    }

    [Theory]
    [InlineData("UN1", "UN1")]
    [InlineData("UN5", "UN5")]
    [InlineData("A123456789012", "has a number")]
    [InlineData(null, null)]
    public void A_pupil_number_is_not_named(string? number, string? group) => OneChild(new() { Headers = [new() { Child = "1", Upn = number }] }).Attribute("upn").Should().Be(group);

    [Theory]
    [InlineData("1", false, "yes")]
    [InlineData("0", true, "no")]
    [InlineData(null, true, "yes")]
    [InlineData(null, false, "no")]
    [InlineData("?", true, "yes")]
    public void Who_came_alone_is_said_by_the_header_or_else_by_the_table(string? said, bool isInTable, string group) =>
        OneChild(new() { Headers = [new() { Child = "1", Uasc = said }], Uasc = [new() { Child = isInTable ? "1" : "2" }], Counts = [new(ReturnTable.Uasc, 1, 1, 0, 0)] }).Attribute("uasc").Should().Be(group);

    [Fact]
    public void Who_came_alone_is_not_known_without_the_table() => OneChild(new() { Headers = [new() { Child = "1" }], Counts = [new(ReturnTable.Header, 1, 1, 0, 0)] }).Attribute("uasc").Should().BeNull();

    [Fact]
    public void An_order_whose_end_could_not_be_read_has_no_days_and_an_absence_without_a_known_code_is_of_neither_kind()
    {
        var child = OneChild(new()
        {
            DoLos = [new() { Child = "1", DoloStart = April, DoloEnd = June }, new() { Child = "1", DoloStart = April }, new() { Child = "1", DoloStart = April, Unreadable = ["DOLO_END"] }],
            Missing = [new() { Child = "1", Missing = "M", MisStart = April, MisEnd = June }, new() { Child = "1", Missing = "A", MisStart = April }, new() { Child = "1", Missing = "X", MisStart = April }],
            Ad1 = [new() { Child = "1", DateInt = April, ReturnYear = 2024 }, new() { Child = "1", DateInt = June, DateMatch = June, ReturnYear = 2025 }],
        });

        child.LibertyOrders.Select(order => (order.Start, order.End)).Should().Equal((April, June), (April, null), (null, null));
        child.Absences.Should().Equal(new Absence(April, June, true), new Absence(April, null, false), new Absence(April, null, null));
        child.Adoptions.Should().Equal(new AdoptionDates(June, June));
    }

    [Fact]
    public void Rows_without_a_first_day_in_two_returns_are_two()
    {
        var child = OneChild(new()
        {
            Missing = [new() { Child = "1", Missing = "M", ReturnYear = 2024 }, new() { Child = "1", Missing = "M", ReturnYear = 2025 }],
            DoLos = [new() { Child = "1", ReturnYear = 2024 }, new() { Child = "1", ReturnYear = 2025 }],
            Reviews = [new() { Child = "1", ReviewCode = "PN1", ReturnYear = 2024 }, new() { Child = "1", ReviewCode = "PN2", ReturnYear = 2025 }],
        });

        child.Absences.Should().Equal(new Absence(null, new(2024, 4, 1), true), new Absence(null, null, true));
        child.LibertyOrders.Should().HaveCount(2);
        child.Reviews.Should().HaveCount(2);
    }

    [Fact]
    public void A_later_return_of_one_authority_says_nothing_of_the_rows_of_another()
    {
        MissingRow Row(string authority, int year, LocalDate start) => new() { Child = "1", Authority = authority, Missing = "M", MisStart = start, ReturnYear = year };
        EpisodeRow Care(string authority) => new() { Child = "1", Authority = authority, Decom = April, Rne = "S", Ls = "C2", Place = "U6" };
        var children = new Return { Episodes = [Care("A"), Care("B")], Missing = [Row("A", 2024, April), Row("A", 2025, June), Row("B", 2024, April)] }.Children(_ => Repair.Standard).ToList();

        children[0].Absences.Should().Equal(new Absence(April, new(2024, 4, 1), true), new Absence(June, null, true));
        children[1].Absences.Should().Equal(new Absence(April, null, true));
    }

    [Theory]
    [InlineData("2024-03-31", true)]
    [InlineData("2024-04-01", false)]
    public void A_row_that_begins_with_the_year_of_a_later_return_which_does_not_have_it_is_withdrawn(string start, bool stands)
    {
        var child = OneChild(new() { Missing = [new() { Child = "1", Missing = "M", MisStart = CareRights.Tests.Dates.D(start), ReturnYear = 2024 }, new() { Child = "1", Missing = "M", MisStart = June, ReturnYear = 2025 }] });

        child.Absences.Should().Equal([.. stands ? new[] { new Absence(new(2024, 3, 31), new(2024, 4, 1), true) } : [], new Absence(June, null, true)]);
    }

    [Fact]
    public void An_absence_left_open_before_a_return_without_the_table_goes_on()
    {
        using var folder = new ReturnFolder().With("2023/missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "1,01/02/2010,M,01/03/2023,");
        foreach (var year in (int[])[2023, 2024])
        {
            folder.With($"{year}/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode.Replace("2024", "2022", StringComparison.Ordinal)).With($"{year}/ad1.csv", string.Join(",", ReturnReader.ColumnsOf(ReturnTable.Ad1)));
        }

        folder.Read().Children(_ => Repair.Standard).Single().Absences.Should().Equal(new Absence(new(2023, 3, 1), null, true));
    }

    [Fact]
    public void An_absence_left_open_before_two_returns_without_any_is_known_up_to_the_first_of_them()
    {
        const string Columns = "CHILD,DOB,MISSING,MIS_START,MIS_END";
        var folder = new ReturnFolder();
        using var read = folder.With("2023/missing.csv", Columns, "1,01/02/2010,M,01/03/2023,").With("2024/missing.csv", Columns).With("2025/missing.csv", Columns);
        foreach (var year in (int[])[2023, 2024, 2025])
        {
            folder.With($"{year}/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode.Replace("2024", "2022", StringComparison.Ordinal));
        }

        folder.Read().Children(_ => Repair.Standard).Single().Absences.Should().Equal(new Absence(new(2023, 3, 1), April, true));
    }

    [Fact]
    public void Where_a_child_lives_is_found_by_both_postcodes_and_the_authority_of_the_row_or_the_return()
    {
        var read = new Return
        {
            Episodes = [new() { Child = "1", Decom = April, Rne = "S", Ls = "C2", Place = "U6", HomePost = "qx1 1aa", PlPost = "QX2 2BB" }],
            Coordinates = [new(Postcodes.Normal("QX1 1AA"), 1, 2, "A"), new(Postcodes.Normal("QX2 2BB"), 3, 4, "B")],
        };

        read.Children(_ => Repair.Standard, "C").Single().PlaceOn(April).Should().Be(new PlacementLocation { Home = new(1, 2), Placement = new(3, 4), ResponsibleAuthority = "C", PlacementAuthority = "B" });
        (read with { Episodes = [read.Episodes[0] with { Authority = "A", HomePost = null, PlPost = "QX3 3CC" }] }).Children(_ => Repair.Standard, "C").Single().PlaceOn(April).Should().Be(new PlacementLocation { ResponsibleAuthority = "A" });
    }

    [Theory]
    [InlineData("2010-06-01", null, null, "2010-06-01")]
    [InlineData(null, "2010-06-01", null, "2010-06-01")]
    [InlineData(null, "2010-06-01", "2010-06-02", null)]
    [InlineData("2010-06-03", "2010-06-03", "2010-06-03", "2010-06-03")]
    public void Care_leavers_say_themselves_when_they_were_born(string? header, string? one, string? other, string? born)
    {
        LocalDate? Day(string? text) => text is null ? null : CareRights.Tests.Dates.D(text);
        var read = new Return { Headers = [new() { Child = "1", Dob = Day(header), ReturnYear = 2024 }], Oc3 = [.. new[] { one, other }.OfType<string>().Select(day => new Oc3Row { Child = "1", Dob = Day(day), ReturnYear = 2024 })] };

        OneChild(read).Born.Should().Be(Day(born));
    }

    private static ChildRecord OneChild(Return read) => (read with { Episodes = [new() { Child = "1", Decom = April, Rne = "S", Ls = "C2", Place = "U6" }] }).Children(_ => Repair.Standard).Single(child => child.ToString() == "1");

    private static SchoolSpell[] Schools(params SchoolHistoryRow[] rows) => new Return { SchoolHistory = rows }.Pupils()(One, null).Schools!.Spells;

    private static IEnumerable<SocialWorkerSpell> Spells(params SocialWorkerRow[] rows) => new Return { SocialWorkers = rows }.SocialWorkerSpells()(One);
}
