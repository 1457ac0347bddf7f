using CareRights.Stability;
using CareRights.Stability.Measures;

namespace CareRights.Ssda903.Tests;

/// <summary>Rows as facts: nothing is left out on the way, and what could not be read is not known.</summary>
public sealed class StabilityFactsTests
{
    private static readonly LocalDate Snapshot2025 = new(2025, 3, 31);

    [Fact]
    public void Every_cell_that_a_measure_asks_for_is_carried_over()
    {
        var row = new EpisodeRow
        {
            Child = "1",
            Authority = "A",
            Decom = new LocalDate(2024, 5, 1),
            Rne = "P",
            Ls = "C2",
            Place = "U6",
            PlaceProvider = "PR1",
            Dec = new LocalDate(2024, 6, 1),
            Rec = "X1",
            PlPost = "qx1 1aa",
            Urn = "8",
            ReturnYear = 2025,
        };
        row.ToEpisode(7).Should().Be(new Episode
        {
            Child = new ChildKey("A", "1"),
            Start = row.Decom,
            End = row.Dec,
            Reason = ReasonForNewEpisode.P,
            Status = LegalStatus.C2,
            Placement = PlacementType.U6,
            Place = "QX11AA",
            Urn = "8",
            Provider = "PR1",
            Ceased = ReasonCeased.X1,
            ReturnYear = 2025,
            Row = 7,
        });
    }

    [Fact]
    public void A_blank_cell_is_none_and_one_that_could_not_be_read_is_not_known()
    {
        var row = new EpisodeRow { Child = "1" };
        row.ToEpisode(0).Should().Be(new Episode { Child = new ChildKey("", "1"), Place = "" });
        (row with { Unreadable = ["REC"] }).ToEpisode(0).Ceased.Should().Be(ReasonCeased.Unknown);
        (row with { Rec = "X1", Unreadable = ["REC"] }).ToEpisode(0).Ceased.Should().Be(ReasonCeased.X1);
        (row with { Unreadable = ["DEC"] }).ToEpisode(0).IsEndUnreadable.Should().BeTrue();
        (row with { Unreadable = ["PL_POST"] }).ToEpisode(0).IsPlaceUnreadable.Should().BeTrue();
    }

    [Fact]
    public void A_person_and_a_provider_say_their_number_and_nothing_else()
    {
        new PersonInReturn("7", "A", new() { Born = Snapshot2025 }, 0).ToString().Should().Be("PersonInReturn 7");
        new ProviderRow("SC1") { Postcode = "QX1 1AA" }.ToString().Should().Be("ProviderRow SC1");
    }

    [Fact]
    public void An_end_that_could_not_be_read_leaves_the_snapshot_unknown_unless_a_later_row_settles_it()
    {
        var open = new EpisodeRow { Child = "1", Decom = new LocalDate(2023, 5, 1), Rne = "S", Ls = "C2", Place = "U6" };
        var unreadable = open with { Unreadable = ["DEC"] };
        var next = open with { Decom = new LocalDate(2024, 8, 1), Rne = "P", PlPost = "QX1 1AA" };
        SnapshotOf(open).Should().Be(Outcome.Yes);
        SnapshotOf(unreadable).Should().Be(Outcome.Unknown);
        SnapshotOf(unreadable, next).Should().Be(Outcome.Yes);
        SnapshotOf(unreadable with { Rne = null }).Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void Children_with_one_number_in_two_authorities_are_two()
    {
        var row = new EpisodeRow { Child = "1", Decom = new LocalDate(2024, 5, 1), Rne = "S", Ls = "C2", Place = "U6" };
        Of(row with { Authority = "B" }, row with { Authority = "A" }, row).Select(history => history.Child.ToString()).Should().Equal("1", "A/1", "B/1");
    }

    [Fact]
    public void A_date_of_birth_that_differs_between_rows_is_not_known()
    {
        var row = new HeaderRow { Child = "1", Dob = new LocalDate(2010, 1, 1) };
        Born(row, row).Should().Be(row.Dob);
        Born(row with { Dob = null }, row).Should().Be(row.Dob);
        Born(row, row with { Dob = new LocalDate(2010, 1, 2) }, row).Should().BeNull();
        Born(row with { ReturnYear = 2025, Dob = new LocalDate(2010, 1, 2) }, row with { ReturnYear = 2024 }).Should().Be(new LocalDate(2010, 1, 2), "the later return corrects it");
    }

    [Fact]
    public void Care_leavers_and_those_who_came_alone_say_when_they_were_born_where_no_header_does()
    {
        LocalDate day = new(2007, 1, 1), other = new(2007, 1, 2);
        var data = new Return
        {
            Headers = [new() { Child = "1", Dob = day }, new() { Child = "4", ReturnYear = 2024, Dob = day }],
            Oc3 = [new() { Child = "2", Dob = day }, new() { Child = "1", Dob = other }, new() { Child = "4", ReturnYear = 2025, Dob = other }],
            Uasc = [new() { Child = "3", Dob = day }, new() { Child = "2", Dob = day }],
        };

        data.DatesOfBirth().Select(child => (child.Key.Child, child.Value)).Should().Equal(("1", null), ("4", other), ("2", day), ("3", day));
    }

    [Fact]
    public void A_child_in_the_table_of_care_leavers_alone_is_a_child_without_episodes_and_comes_last()
    {
        var row = new EpisodeRow { Child = "2", Decom = new LocalDate(2024, 5, 1), Rne = "S", Ls = "C2", Place = "U6" };
        var children = new Return { Episodes = [row], Oc3 = [new() { Child = "3" }, new() { Child = "1" }, new() { Child = "2" }] }.Children(_ => Repair.Standard).ToList();

        children.Select(child => (child.ToString(), child.History.Episodes.Count)).Should().Equal(("2", 1), ("1", 0), ("3", 0));
    }

    [Theory]
    [InlineData(null, 0, "")]
    [InlineData(null, 4, "")]
    [InlineData("a.csv", 0, "a.csv")]
    [InlineData("a.csv", 4, "a.csv, line 4")]
    public void A_place_says_its_file_and_line(string? file, int line, string words) => new Origin(file is null ? null : new SourceFile(file), line).ToString().Should().Be(words);

    private static Outcome SnapshotOf(params EpisodeRow[] rows) => CareRights.Stability.Measures.Placements.Snapshot.At(Of(rows).Single(), Snapshot2025, Definition.DfE);

    private static IEnumerable<PlacementHistory> Of(params EpisodeRow[] rows) => new Return { Episodes = rows }.Histories(_ => Repair.Standard, Snapshot2025);

    private static LocalDate? Born(params HeaderRow[] rows) => new Return { Headers = rows }.DatesOfBirth()[new ChildKey("", "1")];
}
