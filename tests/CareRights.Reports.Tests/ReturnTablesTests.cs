using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CareRights.Ssda903.Rules;
using CareRights.Stability;
using CareRights.Stability.Figures;
using MiniExcelLibs;

namespace CareRights.Reports.Tests;

/// <summary>The tables that the tool prints and the page shows, and the files they are saved as.</summary>
public sealed class ReturnTablesTests
{
    private static readonly Ssda903.Return Made = MadeReturns.Of(children: 60, years: 2);
    private static readonly CheckedYear[] Checks = [.. CheckedYear.YearsOf(Made).Select(year => CheckedYear.Of(Made, year, ValidationRule.All))];
    private static readonly CheckTables Check = new(Made);

    [Fact]
    public void The_table_of_figures_holds_the_figures_of_the_pass()
    {
        var measures = Measure.All.Where(measure => measure.IsByDefault && measure.CanBeAnsweredFrom(Ssda903.ReturnFigures.Supplied(Made)));
        var pass = new FigurePass(Ssda903.ReturnFigures.Children(Made, _ => Repair.Standard), [new StatisticalYear(2025)], measures);
        var tables = new StabilityTables(Made, [2025]);
        var shown = Rows(tables.ForPrograms()[0]);
        shown.Select(row => ((string)row!["measure"]!, (long)row["count"]!, (long)row["base"]!)).Should().Equal(
            pass.Figures().Select(figure => (figure.Measure.Key, figure.Tally.Yes, figure.Tally.Base)));
        shown.Should().OnlyContain(row => (int)row!["rows_used"]! + (int)row["rows_reported"]! == (int)row["rows_read"]!);
        tables.ForPeople()[0].Rows.Should().HaveCount(shown.Count);
    }

    [Fact]
    public void A_measure_whose_table_a_return_never_had_cannot_be_answered_from_it()
    {
        var workers = Measure.Find("dfe_social_workers_1y")!;
        workers.CanBeAnsweredFrom(SuppliedTables.All).Should().BeTrue();
        workers.CanBeAnsweredFrom(SuppliedTables.All & ~SuppliedTables.SocialWorkers).Should().BeFalse();
        Measure.Find("dfe_placements_1y")!.CanBeAnsweredFrom(SuppliedTables.None).Should().BeTrue();
    }

    [Fact]
    public void Every_rule_in_force_has_a_row_for_each_year_and_the_counts_are_those_of_the_rows()
    {
        var rules = Rows(Check.ForPrograms()[0]);
        rules.Should().HaveCount(Checks.Sum(check => check.Rules.Count));
        rules.Sum(row => (int)row!["rows"]!).Should().Be(Rows(Check.Rows()).Count - Made.Problems.Count).And.Be(Checks.Sum(check => check.Breaches.Count));
        Rows(Check.ForPrograms()[1]).Sum(row => (int)row!["rules"]!).Should().Be(Checks.Sum(check => check.NotChecked.Count));
    }

    [Fact]
    public void A_young_person_of_16_on_the_day_is_in_the_table_and_one_of_15_is_not()
    {
        var asOf = new LocalDate(2025, 3, 31);
        var people = Ssda903.PersonInReturn.Of(Made, Repair.Standard);
        var listed = Rows(new StatusTables(Made, asOf).ForPrograms()).Select(row => (string)row!["child"]!).ToHashSet();
        foreach (var one in people)
        {
            var isOld = one.Person.Born is not { } born || born.PlusYears(16) <= asOf;
            listed.Contains(one.Authority is { } authority ? authority + "/" + one.Child : one.Child).Should().Be(isOld);
        }
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_take_for_a_formula_is_guarded_in_csv_and_text_in_a_workbook()
    {
        var table = new Section("made", "Made", [new("a", "A"), new("b", "B", IsNumber: true)], [["=1+1", 3], ["plain", null]]);
        using var csv = new MemoryStream();
        table.WriteCsv(csv);
        Encoding.UTF8.GetString(csv.ToArray()).Should().Contain("'=1+1").And.NotContain("\n=1+1");
        using var book = new MemoryStream();
        Section.WriteWorkbook(book, [table]);
        var rows = book.Query(useHeaderRow: true, sheetName: "made").Cast<IDictionary<string, object?>>().ToList();
        rows.Select(row => row["A"]).Should().Equal("=1+1", "plain");
        rows.Select(row => Convert.ToString(row["B"], CultureInfo.InvariantCulture)).Should().Equal("3", "");
    }

    [Fact]
    public void The_workbook_of_a_check_has_a_sheet_for_each_rule_that_is_broken()
    {
        var broken = Made with { Episodes = [.. Made.Episodes.Select((row, place) => place == 0 ? row with { Ls = "XX" } : row)] };
        CheckedYear[] checks = [.. CheckedYear.YearsOf(broken).Select(year => CheckedYear.Of(broken, year, ValidationRule.All))];
        var sheets = new CheckTables(broken).Sheets();
        sheets.Select(sheet => sheet.Name).Should().OnlyHaveUniqueItems().And.StartWith(["Summary", "Not checked"]);
        sheets.Select(sheet => sheet.Name).Should().Contain(checks.SelectMany(check => check.Breaches).Select(breach => breach.Rule.Number));
    }

    private static JsonArray Rows(Section section)
    {
        using var json = new MemoryStream();
        Section.WriteJson(json, section);
        return JsonNode.Parse(json.ToArray())!.AsArray();
    }
}
