using System.Text;
using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Tests;

/// <summary>Rows of several returns: what a later return says of a day outranks an earlier one, and where no return speaks, nothing is known.</summary>
/// <remarks>A case is its rows, each after the year of its return, and the years that were read, "!" for one that lost rows; a star marks what goes up to a return and says nothing of the day after. The answers are in a list beside this file: the rows, the changes, what is in doubt.</remarks>
public sealed class LaterReturnsTests
{
    private static readonly (string Title, string Rows, string Returns)[] Cases =
    [
        ("an open row goes on in the next return", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2022-05-01 S C2 U6 AA1 - -", "2023 2024"),
        ("the next return has another placement from the first day on", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2022-05-01 S C2 K2 BB2 - -", "2023 2024"),
        ("the next return begins with a later row that goes on", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2023-04-01 P C2 K2 BB2 - -", "2023 2024"),
        ("the next return begins with a new start of care on its first day", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2023-04-01 S C2 K2 BB2 - -", "2023 2024"),
        ("the next return begins with a start of care in its year", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2023-06-01 S C2 K2 BB2 - -", "2023 2024"),
        ("the next return begins with a row that goes on in its year", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2023-06-01 P C2 K2 BB2 - -", "2023 2024"),
        ("the child is not in the next return", "2023: 2022-05-01 S C2 U6 AA1 - -", "2023 2024"),
        ("the child is not in the next return, which lost rows", "2023: 2022-05-01 S C2 U6 AA1 - -", "2023 2024 2024!"),
        ("the child is not in the first return, which lost rows", "2024: 2023-06-01 S C2 U6 AA1 - -", "2023! 2024"),
        ("the child is not in the first return, which lost rows, and the second goes back into it", "2024: 2022-06-01 S C2 U6 AA1 - -", "2023! 2024"),
        ("the same to the first day of it", "2024: 2022-04-01 S C2 U6 AA1 - -", "2023! 2024"),
        ("a return between lost rows", "2022: 2021-05-01 S C2 U6 AA1 - -; 2024: 2023-06-01 S C2 U6 AA1 - -", "2022 2023! 2024"),
        ("a year between was not read, and care goes on", "2022: 2021-05-01 S C2 U6 AA1 - -; 2024: 2021-05-01 S C2 U6 AA1 - -", "2022 2024"),
        ("a year between was not read, and care begins anew after it", "2022: 2021-05-01 S C2 U6 AA1 - -; 2024: 2023-06-01 S C2 U6 AA1 - -", "2022 2024"),
        ("a year between was not read, and the child is gone", "2022: 2021-05-01 S C2 U6 AA1 - -", "2022 2024"),
        ("a closed row runs into the next return, which goes on from an earlier day", "2023: 2022-05-01 S C2 U6 AA1 2023-03-20 X1; 2024: 2023-03-10 P C2 K2 BB2 - -", "2023 2024"),
        ("a closed row runs into the next return, which begins anew on an earlier day", "2023: 2022-05-01 S C2 U6 AA1 2023-03-20 E4A; 2024: 2023-03-10 S C2 K2 BB2 - -", "2023 2024"),
        ("a closed row ends where the next return speaks", "2023: 2022-05-01 S C2 U6 AA1 2023-03-10 X1; 2024: 2023-03-10 P C2 K2 BB2 - -", "2023 2024"),
        ("a row of no days where the next return begins to speak", "2023: 2023-03-10 S C2 U6 AA1 2023-03-10 X1; 2024: 2023-03-10 S C2 K2 BB2 - -", "2023 2024"),
        ("a row begins after the next return speaks", "2023: 2022-05-01 S C2 U6 AA1 2022-09-01 X1; 2023: 2022-09-01 P C2 U4 CC3 - -; 2024: 2022-08-01 P C2 K2 BB2 - -", "2023 2024"),
        ("a start on the day before the next return begins anew", "2023: 2023-03-31 S C2 U6 AA1 - -; 2024: 2023-04-01 S C2 K2 BB2 - -", "2023 2024"),
        ("a row that ended on the first day of a return that does not hold the child", "2023: 2022-05-01 S C2 U6 AA1 2023-04-01 E4A", "2023 2024"),
        ("a row that ended after the first day of a return that does not hold the child", "2023: 2022-05-01 S C2 U6 AA1 2023-05-01 E4A", "2023 2024"),
        ("an unreadable end, and care goes on", "2023: 2022-05-01 S C2 U6 AA1 ? E4A; 2024: 2023-04-01 P C2 K2 BB2 - -", "2023 2024"),
        ("an unreadable end with X1, and care goes on", "2023: 2022-05-01 S C2 U6 AA1 ? X1; 2024: 2023-04-01 P C2 K2 BB2 - -", "2023 2024"),
        ("an unreadable end with X1, and care begins anew", "2023: 2022-05-01 S C2 U6 AA1 ? X1; 2024: 2023-04-01 S C2 K2 BB2 - -", "2023 2024"),
        ("an unreadable end, and the child is gone", "2023: 2022-05-01 S C2 U6 AA1 ? E4A", "2023 2024"),
        ("an unreadable end of a row begun on the last day, and the child is gone", "2023: 2023-03-31 S C2 U6 AA1 ? E4A", "2023 2024"),
        ("an unreadable end, and a year between was not read", "2022: 2021-05-01 S C2 U6 AA1 ? E4A", "2022 2024"),
        ("a row without a start beside the next return", "2023: - S C2 U6 AA1 2022-09-01 E4A; 2024: 2022-08-01 S C2 K2 BB2 - -", "2023 2024"),
        ("a row without a start beside the next return, which goes on", "2023: - S C2 U6 AA1 2022-09-01 E4A; 2024: 2022-08-01 P C2 K2 BB2 - -", "2023 2024"),
        ("a row without a start, and the child is gone", "2023: - S C2 U6 AA1 2022-09-01 E4A", "2023 2024"),
        ("a row without a start in the latest return", "2024: - S C2 U6 AA1 2022-09-01 E4A", "2023 2024"),
        ("rows that name no return are left as they are", "?: 2022-05-01 S C2 U6 AA1 - -; 2024: 2023-06-01 P C2 K2 BB2 - -", "2024"),
        ("two rows of one start in the later return: the start of care speaks", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2023-03-01 L C1 U6 AA1 2023-03-01 X1; 2024: 2023-03-01 S C2 K2 BB2 - -", "2023 2024"),
        ("a row of the later return that ends before it starts does not speak", "2023: 2022-05-01 S C2 U6 AA1 - -; 2024: 2022-04-01 S C2 K2 BB2 2022-03-01 E4A; 2024: 2023-06-01 S C2 K2 BB2 - -", "2023 2024"),
        ("three returns", "2022: 2021-05-01 S C2 U6 AA1 - -; 2023: 2021-05-01 S C2 U6 AA1 2022-07-01 X1; 2023: 2022-07-01 P C2 U4 BB2 - -; 2024: 2022-07-01 P C2 K2 CC3 - -", "2022 2023 2024"),
        ("two rows of one start in one return, both open", "2024: 2023-05-01 S C2 U6 AA1 - -; 2024: 2023-05-01 S C2 K2 BB2 - -", "2024"),
        ("two rows of one start in one return, both closed", "2024: 2023-05-01 S C2 U6 AA1 2023-08-01 E4A; 2024: 2023-05-01 S C2 K2 BB2 2023-09-01 E4A", "2024"),
        ("two equal rows in one return that end on two days", "2024: 2023-05-01 S C2 U6 AA1 2023-08-01 E4A; 2024: 2023-05-01 S C2 U6 AA1 2023-09-01 E4A", "2024"),
        ("two equal rows in one return, one of them open", "2024: 2023-05-01 S C2 U6 AA1 2023-08-01 E4A; 2024: 2023-05-01 S C2 U6 AA1 - -", "2024"),
        ("an open copy of a row that ended with X1, and no row goes on", "2024: 2023-05-01 S C2 U6 AA1 - -; 2024: 2023-05-01 S C2 U6 AA1 2023-08-01 X1", "2024"),
        ("an open copy of a row that ended with X1, and a row goes on", "2024: 2023-05-01 S C2 U6 AA1 - -; 2024: 2023-05-01 S C2 U6 AA1 2023-08-01 X1; 2024: 2023-08-01 P C2 K2 BB2 - -", "2024"),
        ("a row left out went on for longer, and care begins anew before its end", "2024: 2023-05-01 S C2 U6 AA1 2023-12-01 E4A; 2024: 2023-05-01 S C2 K2 BB2 2023-08-01 E4A; 2024: 2023-10-01 S C2 K2 BB2 - -", "2024"),
        ("a row left out went on for longer, and care begins anew after its end", "2024: 2023-05-01 S C2 U6 AA1 2023-09-01 E4A; 2024: 2023-05-01 S C2 K2 BB2 2023-08-01 E4A; 2024: 2023-10-01 S C2 K2 BB2 - -", "2024"),
        ("a start of care among rows of one start stays as a row of no days", "2024: 2023-05-01 S C2 U6 AA1 2023-12-01 X1; 2024: 2023-05-01 P C2 K2 BB2 2023-08-01 X1; 2024: 2023-08-01 P C2 U4 CC3 - -", "2024"),
        ("an unreadable end closed by the next row", "2024: 2023-05-01 S C2 U6 AA1 ? E4A; 2024: 2023-08-01 P C2 K2 BB2 - -", "2024"),
        ("an unreadable end with X1 closed by the next row", "2024: 2023-05-01 S C2 U6 AA1 ? X1; 2024: 2023-08-01 P C2 K2 BB2 - -", "2024"),
        ("an unreadable end closed before a new start of care", "2024: 2023-05-01 S C2 U6 AA1 ? X1; 2024: 2023-08-01 S C2 K2 BB2 - -", "2024"),
        ("an unreadable end on the day before a new start of care", "2024: 2023-07-31 S C2 U6 AA1 ? X1; 2024: 2023-08-01 S C2 K2 BB2 - -", "2024"),
    ];

    [Fact]
    public void What_becomes_of_the_rows_of_several_returns_is_in_the_list()
    {
        var text = new StringBuilder();
        foreach (var (title, rows, returns) in Cases)
        {
            text.AppendLine(title).AppendLine($"  {rows} (read: {returns})");
            text.AppendLine("  " + Told(rows, returns, Repair.Standard));
            text.AppendLine("  without repair " + Told(rows, returns, Repair.None));
        }

        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Stability.Tests", "later-returns.txt");
    }

    /// <summary>Born on 31 May 2006, so 18 on 31 May 2024: nobody is looked after from then on but in respite under section 20 in a children's home, and an open row runs on where the returns speak of a later day.</summary>
    [Theory]
    [InlineData("2023-05-01 S C2 U6 AA1 - -", "2024-05-30", "2023-05-01 -; ")]
    [InlineData("2023-05-01 S C2 U6 AA1 - -", "2024-05-31", "2023-05-01 2024-05-31; 2024-05-31 -")]
    [InlineData("2023-05-01 S C2 U6 AA1 - -", null, "2023-05-01 -; ")]
    [InlineData("2023-05-01 S C2 U6 AA1 2024-05-31 E4A", "2025-03-31", "2023-05-01 2024-05-31; ")]
    [InlineData("2023-05-01 S C2 U6 AA1 2024-06-01 E4A", "2025-03-31", "2023-05-01 2024-05-31; 2024-05-31 2024-06-01")]
    [InlineData("2023-05-01 S C2 U6 AA1 2024-06-01 E4A", null, "2023-05-01 2024-05-31; 2024-05-31 2024-06-01")]
    [InlineData("2024-07-01 S C2 U6 AA1 2024-08-01 E4A", null, "2024-07-01 2024-07-01; 2024-07-01 2024-08-01")]
    [InlineData("2023-05-01 S V2 K2 AA1 - -", "2025-03-31", "2023-05-01 -; ")]
    [InlineData("2023-05-01 S V2 U6 AA1 - -", "2025-03-31", "2023-05-01 2024-05-31; 2024-05-31 -")]
    [InlineData("2023-05-01 S C2 K2 AA1 - -", "2025-03-31", "2023-05-01 2024-05-31; 2024-05-31 -")]
    public void Care_ends_on_the_eighteenth_birthday(string row, string? lastDay, string expected)
    {
        var coverage = new ReturnCoverage([], SuppliedTables.All, lastDay is null ? null : Dates.D(lastDay));
        PlacementHistory With(Repair repair) => PlacementHistory.From(Rows.Someone, Rows.Of(row), repair, Dates.D("2006-05-31"), coverage);

        var parts = expected.Split("; ");
        var ended = With(Repair.Of(RepairStep.CloseAtEighteen));
        ended.Episodes.Should().ContainSingle().Which.Should().Match<SettledEpisode>(each => $"{each.Start:uuuu-MM-dd} {Day(each.End)}" == parts[0]);
        ended.Changes.Should().HaveCount(parts[1].Length == 0 ? 0 : 1);
        string.Join(", ", With(Repair.Standard).Conflicts.Select(conflict => $"{Day(conflict.From)} {Day(conflict.To)}")).Should().Be(parts[1]);
    }

    private static string Told(string rows, string returns, Repair repair)
    {
        var read = rows.Split(';').Select(row => row.Trim().Split(": ")).Select((row, at) => Row(row[1], row[0] == "?" ? null : int.Parse(row[0]), at)).ToArray();
        var years = returns.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = years.Where(year => !year.EndsWith('!')).Select(int.Parse).ToArray();
        var coverage = new ReturnCoverage([], SuppliedTables.All, years.Length == 0 ? null : new LocalDate(years.Max(year => int.Parse(year[..4])), 3, 31), whole).WithRowsLost([.. years.Where(year => year.EndsWith('!')).Select(year => int.Parse(year[..4]))]);
        var history = PlacementHistory.From(Rows.Someone, read, repair, null, coverage);
        return string.Join(" | ", new[]
        {
            string.Join(", ", history.Episodes.Select(row => $"{row.Start:uuuu-MM-dd} {row.Reason} {row.Placement} {Day(row.End)}{(row.EndsWithItsReturn ? "*" : "")}")),
            string.Join(", ", history.Changes.Select(change => $"{change.Step} {Day(change.Before)} to {(change.IsLeftOut ? "nothing" : Day(change.After))}")),
            string.Join(", ", history.Conflicts.Select(conflict => $"{conflict.Step} in doubt from {Day(conflict.From)} to {Day(conflict.To)}{(conflict.EndsWithItsReturn ? "*" : "")}")),
        }).TrimEnd(' ', '|');
    }

    private static Episode Row(string text, int? year, int number) => text.Contains('?') ? Rows.Row(text.Replace("?", "-", StringComparison.Ordinal), number, year) with { IsEndUnreadable = true } : Rows.Row(text, number, year);

    private static string Day(LocalDate? day) => day is { } known ? known.ToString("uuuu-MM-dd", null) : "-";
}
