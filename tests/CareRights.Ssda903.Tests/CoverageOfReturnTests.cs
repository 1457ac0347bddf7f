using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Tests;

/// <summary>What the tables of a return cover: which years, which authorities, and up to which day.</summary>
public sealed class CoverageOfReturnTests
{
    private static readonly EpisodeRow Episode = new() { Child = "1", Authority = "A", ReturnYear = 2024, Decom = new(2023, 5, 1), Rne = "S", Ls = "C2", Place = "U6" };

    public static TheoryData<string, SuppliedTables> Tables => new()
    {
        { "workers", SuppliedTables.SocialWorkers }, { "schools", SuppliedTables.SchoolHistory }, { "reviews", SuppliedTables.Reviews }, { "outcomes", SuppliedTables.Outcomes }, { "leavers", SuppliedTables.CareLeavers },
        { "missing", SuppliedTables.Missing }, { "adoptions", SuppliedTables.Adoptions }, { "orders", SuppliedTables.LibertyOrders },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_covers_the_year_of_its_rows_for_the_authorities_that_have_one_in_it(string table, SuppliedTables covered)
    {
        var data = With(new() { Episodes = [Episode, Episode with { ReturnYear = 2025 }, Episode with { Authority = "B" }] }, table, ("A", 2024));

        Of(data, "A", 2024).Should().Be(covered);
        Of(data, "A", 2025).Should().Be(SuppliedTables.None);
        Of(data, "B", 2024).Should().Be(SuppliedTables.None);
        Of(data, "A", 2023).Should().Be(table == "schools" ? covered : SuppliedTables.None, "a school history goes back to the first school");
        Of(data, "A", 1925).Should().Be(table == "schools" ? covered : SuppliedTables.None);
        Of(data, "A", 1924).Should().Be(SuppliedTables.None);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_that_name_no_year_are_of_every_year_unless_others_name_one(string table, SuppliedTables covered)
    {
        var none = With(new() { Episodes = [Episode] }, table, ("A", null));
        Of(none, "A", 2024).Should().Be(covered);
        Of(none, "A", 2030).Should().Be(covered);

        var some = With(new() { Episodes = [Episode] }, table, ("A", null), ("A", 2024), ("A", null));
        Of(some, "A", 2024).Should().Be(covered);
        Of(some, "A", 2030).Should().Be(SuppliedTables.None);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_authority_and_every_year_with_a_row_is_covered_in_whatever_order_they_stand(string table, SuppliedTables covered)
    {
        var data = With(new() { Episodes = [Episode, Episode with { Authority = "B" }, Episode with { Authority = "C" }] }, table, ("A", 2024), ("B", 2024), ("B", 2023), ("A", 2024), ("C", 2023));

        foreach (var (authority, year) in new[] { ("A", 2024), ("B", 2024), ("B", 2023), ("C", 2023) })
        {
            Of(data, authority, year).Should().Be(covered, "{0} in {1}", authority, year);
        }

        Of(data, "C", 2024).Should().Be(SuppliedTables.None);
    }

    [Fact]
    public void What_is_not_given_is_refused_by_name()
    {
        Return none = null!;
        Func<object?>[] calls =
        [
            () => none.Coverage(), () => none.Supplied(), () => none.DatesOfBirth(), () => none.Pupils(), () => none.Places(), () => none.SocialWorkerSpells(), () => _ = none.Histories(_ => Repair.Standard).Any(), () => _ = new Return().Histories(null!).Any(),
            () => _ = none.Children(_ => Repair.Standard).Any(), () => _ = new Return().Children(null!).Any(), () => _ = none.Children(Repair.Standard, ReturnCoverage.Complete).Any(), () => _ = new Return().Children(null!, ReturnCoverage.Complete).Any(),
            () => _ = new Return().Children(Repair.Standard, null!).Any(), () => ReturnFigures.AsGroup(null!), () => ((EpisodeRow)null!).Key(),
            () => PersonInReturn.Of(none, Repair.Standard), () => PersonInReturn.Of(new(), null!), () => PersonInReturn.Of(none, Repair.Standard, new DateInterval(new(2024, 1, 1), new(2024, 1, 2))),
            () => PersonInReturn.Of(new(), null!, new DateInterval(new(2024, 1, 1), new(2024, 1, 2))), () => PersonInReturn.Of(new(), Repair.Standard, null!), () => PersonInReturn.Each(none, Repair.Standard, one => one),
            () => PersonInReturn.Each(new(), null!, one => one), () => PersonInReturn.Each<int>(new(), Repair.Standard, null!),
        ];
        for (var call = 0; call < calls.Length; call++)
        {
            calls[call].Invoking(each => each()).Should().Throw<ArgumentNullException>("call {0}", call);
        }
    }

    [Fact]
    public void A_row_whose_year_could_not_be_read_is_of_one_year_and_nobody_knows_which()
    {
        var data = new Return { Episodes = [Episode], Missing = [new() { Child = "1", Authority = "A", Unreadable = ["YEAR"] }] };

        Of(data, "A", 2024).Should().Be(SuppliedTables.None);
    }

    [Theory]
    [InlineData("x", "x", SuppliedTables.None)]
    [InlineData("x", "2024", SuppliedTables.Reviews)]
    [InlineData("2024", "x", SuppliedTables.Reviews)]
    [InlineData("x", "2025", SuppliedTables.None)]
    [InlineData("2025", "x", SuppliedTables.None)]
    public void So_it_is_where_rows_were_read_from_files(string first, string second, SuppliedTables covered)
    {
        const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE,LA,YEAR";
        using var folder = new ReturnFolder()
            .With("2024/e.csv", ReturnFolder.EpisodeColumns + ",LA", "1,01/05/2023,S,C2,N1,U6,PR1,,,,,AB1 2CD,,A")
            .With("2024/r1.csv", Reviews, "1,01/05/2010,01/06/2023,PN1,A," + first)
            .With("2024/r2.csv", Reviews, "1,01/05/2010,01/07/2023,PN1,A," + second);

        Of(folder.Read(), "A", 2024).Should().Be(covered);
    }

    [Theory]
    [InlineData(2024, "2023-03-31", false)]
    [InlineData(2025, "2024-03-31", true)]
    [InlineData(2025, "2024-04-01", false)]
    [InlineData(2026, "2025-03-31", true)]
    public void Workers_of_the_year_before_are_there_from_2025_on_where_one_left_in_it(int year, string left, bool both)
    {
        var data = new Return
        {
            Episodes = [Episode with { ReturnYear = year, Decom = new(2020, 5, 1) }],
            SocialWorkers = [new() { Child = "1", Authority = "A", ReturnYear = year, SwId = "SW1", SwDecom = new(2022, 5, 1), SwDec = CareRights.Tests.Dates.D(left) }],
        };

        Of(data, "A", year).Should().Be(SuppliedTables.SocialWorkers);
        Of(data, "A", year - 1).Should().Be(both ? SuppliedTables.SocialWorkers : SuppliedTables.None);
        Of(data, "A", year - 2).Should().Be(SuppliedTables.None);
    }

    [Fact]
    public void Of_the_year_before_only_those_looked_after_on_the_last_day_of_the_return_have_their_workers()
    {
        var data = new Return
        {
            Episodes = [Episode with { ReturnYear = 2025 }, Episode with { Child = "2", ReturnYear = 2025, Dec = new(2025, 3, 31), Rec = "E4A" }],
            SocialWorkers = [new() { Child = "1", Authority = "A", ReturnYear = 2025, SwId = "SW1", SwDecom = new(2022, 5, 1), SwDec = new(2024, 1, 1) }],
        };

        data.Children(_ => Repair.Standard).Select(child => (child.ToString(), child.Coverage.Of(new(2024)), child.Coverage.Of(new(2025)))).Should().Equal(
            ("A/1", SuppliedTables.SocialWorkers, SuppliedTables.SocialWorkers), ("A/2", SuppliedTables.None, SuppliedTables.SocialWorkers));
    }

    [Fact]
    public void Coordinates_are_of_no_year_and_a_file_of_them_is_there_even_without_rows()
    {
        Of(new() { Episodes = [Episode], Coordinates = [new("AA1 1AA", 1, 2, null)] }, "A", 2024).Should().Be(SuppliedTables.Coordinates);
        Of(new() { Episodes = [Episode], Counts = [new(ReturnTable.Episodes, 1, 1, 0, 0), new(ReturnTable.Coordinates, 0, 0, 0, 0)] }, "A", 2030).Should().Be(SuppliedTables.Coordinates);
        Of(new() { Episodes = [Episode], Counts = [new(ReturnTable.Episodes, 1, 1, 0, 0)] }, "A", 2024).Should().Be(SuppliedTables.None);
    }

    [Theory]
    [InlineData("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", SuppliedTables.Missing)]
    [InlineData("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", SuppliedTables.Adoptions)]
    [InlineData("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", SuppliedTables.None)]
    public void A_file_without_rows_says_that_there_were_none_where_there_may_be_none(string file, string columns, SuppliedTables covered)
    {
        foreach (var (folder, year) in new[] { ("2024", 2024), ("", 2024) })
        {
            using var read = new ReturnFolder().With("2024/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode.Replace("2024", "2023", StringComparison.Ordinal)).With(Path.Combine(folder, file), columns);
            read.Read().Coverage()[""].Of(new(year)).Should().Be(covered, "a file without a year is of the one that was read");
        }

        using var two = new ReturnFolder().With("2024/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode.Replace("2024", "2023", StringComparison.Ordinal)).With("2025/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode).With(file, columns);
        two.Read().Coverage()[""].Of(new(2024)).Should().Be(SuppliedTables.None, "of several years it is of none");
        two.Read().Coverage()[""].Of(new(2025)).Should().Be(SuppliedTables.None);
    }

    [Theory]
    [InlineData("1,01/02/2010,M,01/06/2024,02/06/2024", "2024-04-01")]
    [InlineData("", "2024-04-01")]
    [InlineData(",01/02/2010,M,01/06/2024,02/06/2024", null)]
    public void An_absence_left_open_ends_with_the_return_that_does_not_have_it_unless_all_that_returns_rows_were_refused(string row, string? until)
    {
        const string Columns = "CHILD,DOB,MISSING,MIS_START,MIS_END";
        using var folder = new ReturnFolder().With("2024/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode.Replace("2024", "2023", StringComparison.Ordinal)).With("2025/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode.Replace("2024", "2023", StringComparison.Ordinal))
            .With("2024/missing.csv", Columns, "1,01/02/2010,M,01/03/2024,").With("2025/missing.csv", [Columns, .. row.Length > 0 ? [row] : Array.Empty<string>()]);

        folder.Read().Children(_ => Repair.Standard).Single().Absences.First().End.Should().Be(until is null ? null : CareRights.Tests.Dates.D(until));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Where_one_row_in_ten_ended_before_its_year_the_return_speaks_of_the_years_since(int rows, bool isExport)
    {
        var data = new Return { Episodes = [Episode with { Decom = new(2020, 5, 1), Dec = new(2022, 3, 31), Rec = "E4A" }, .. Enumerable.Range(2, rows - 1).Select(child => Episode with { Child = $"{child}" })] };
        var coverage = data.Coverage()["A"];

        coverage.HoldsReturnOf(new(2024)).Should().BeTrue();
        coverage.HoldsReturnOf(new(2023)).Should().Be(isExport);
        coverage.HoldsReturnOf(new(2022)).Should().Be(isExport);
        coverage.HoldsReturnOf(new(2021)).Should().BeFalse();
        coverage.HoldsReturnOf(new(2025)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2021-06-01", "2022-06-01")]
    [InlineData("2022-06-01", "2021-06-01")]
    public void The_years_it_speaks_of_are_those_since_the_first_end_in_whatever_order_the_rows_stand(string one, string other)
    {
        EpisodeRow Ended(string day) => Episode with { Decom = new(2020, 5, 1), Dec = CareRights.Tests.Dates.D(day), Rec = "E4A" };
        var coverage = new Return { Episodes = [Ended(one), Ended(other), Episode] }.Coverage()["A"];

        new[] { 2021, 2022, 2023, 2024 }.Where(year => coverage.HoldsReturnOf(new(year))).Should().Equal(2022, 2023, 2024);
    }

    [Theory]
    [InlineData(2024, "2025-06-01", null, "2024-03-31")]
    [InlineData(null, "2023-06-01", null, "2024-03-31")]
    [InlineData(null, "2023-06-01", "2024-04-01", "2025-03-31")]
    [InlineData(null, "2024-03-31", "2023-06-01", "2024-03-31")]
    [InlineData(null, "2024-04-01", "2023-06-01", "2025-03-31")]
    public void The_last_day_is_31_March_of_the_latest_return_or_of_the_year_of_the_latest_day(int? year, string began, string? ended, string last)
    {
        var row = Episode with { ReturnYear = year, Decom = CareRights.Tests.Dates.D(began), Dec = ended is null ? null : CareRights.Tests.Dates.D(ended) };

        new Return { Episodes = [Episode with { ReturnYear = year, Decom = new(2020, 1, 1) }, row, Episode with { ReturnYear = year, Decom = null }] }.Coverage()["A"].LastDay.Should().Be(CareRights.Tests.Dates.D(last));
    }

    [Fact]
    public void An_authority_that_is_in_the_header_or_among_the_care_leavers_alone_is_covered_too()
    {
        var data = new Return { Headers = [new() { Child = "1", Authority = "A" }], Oc3 = [new() { Child = "2", Authority = "B", ReturnYear = 2024 }], Episodes = [Episode with { Authority = null }] };

        data.Coverage().Keys.Should().BeEquivalentTo("", "A", "B");
        data.Coverage()["B"].Of(new(2024)).Should().Be(SuppliedTables.CareLeavers);
    }

    [Fact]
    public void A_lost_row_leaves_the_return_of_its_year_in_part_and_where_the_year_is_not_known_each()
    {
        ReturnProblem Lost(ReturnTable table, ProblemEffect effect, int? year) => new(new(new SourceFile("a.csv", year), 2), table, "", "a", "b", effect);
        Return With(params ReturnProblem[] problems) => new() { Episodes = [Episode, Episode with { ReturnYear = 2025 }], Problems = problems };

        With(Lost(ReturnTable.Episodes, ProblemEffect.RowLost, 2024)).Coverage()["A"].ReturnsInPart.Should().Equal(2024);
        With(Lost(ReturnTable.Episodes, ProblemEffect.RowLost, null)).Coverage()["A"].ReturnsInPart.Should().Equal(2024, 2025);
        With(Lost(ReturnTable.Episodes, ProblemEffect.FieldLost, 2024), Lost(ReturnTable.Reviews, ProblemEffect.RowLost, 2024)).Coverage()["A"].ReturnsInPart.Should().BeEmpty();
    }

    [Fact]
    public void A_lost_row_of_a_table_in_which_every_child_has_one_may_be_that_of_a_child_without_one_and_a_review_that_of_any_child()
    {
        ReviewRow Review(string child, int year) => new() { Child = child, Authority = "A", ReturnYear = year, Review = new(year - 1, 6, 1), ReviewCode = "PN1" };
        SocialWorkerRow Worker(string child, int year) => new() { Child = child, Authority = "A", ReturnYear = year, SwId = "W", SwDecom = new(year - 1, 6, 1) };
        var data = new Return
        {
            Episodes = [.. from year in (int[])[2023, 2024] from child in (string[])["1", "2"] select Episode with { Child = child, ReturnYear = year }],
            Reviews = [Review("1", 2023), Review("1", 2024), Review("2", 2024)],
            SocialWorkers = [Worker("1", 2023), Worker("1", 2024), Worker("2", 2024)],
        };

        (string, SuppliedTables, SuppliedTables)[] Covered(ReturnTable lost) =>
        [
            .. (data with { Problems = [new(new(new SourceFile("a.csv", 2023), 2), lost, "CHILD", "a", "b", ProblemEffect.RowLost)] })
                .Children(_ => Repair.Standard).Select(child => (child.ToString(), child.Coverage.Of(new(2023)), child.Coverage.Of(new(2024)))),
        ];
        const SuppliedTables Both = SuppliedTables.Reviews | SuppliedTables.SocialWorkers;
        Covered(ReturnTable.SocialWorkers).Should().Equal(("A/1", Both, Both), ("A/2", SuppliedTables.Reviews, Both));
        Covered(ReturnTable.Reviews).Should().Equal(("A/1", SuppliedTables.SocialWorkers, Both), ("A/2", SuppliedTables.SocialWorkers, Both));
    }

    private static SuppliedTables Of(Return data, string authority, int year) => data.Coverage()[authority].Of(new(year));

    private static Return With(Return data, string table, params (string? Authority, int? Year)[] rows)
    {
        IReadOnlyList<T> Rows<T>()
            where T : Row, new() => [.. rows.Select(row => new T { Child = "1", Authority = row.Authority, ReturnYear = row.Year })];

        return table switch
        {
            "workers" => data with { SocialWorkers = Rows<SocialWorkerRow>() },
            "schools" => data with { SchoolHistory = Rows<SchoolHistoryRow>() },
            "reviews" => data with { Reviews = Rows<ReviewRow>() },
            "outcomes" => data with { Oc2 = Rows<Oc2Row>() },
            "leavers" => data with { Oc3 = Rows<Oc3Row>() },
            "missing" => data with { Missing = Rows<MissingRow>() },
            "adoptions" => data with { Ad1 = Rows<Ad1Row>() },
            _ => data with { DoLos = Rows<DoLoRow>() },
        };
    }
}
