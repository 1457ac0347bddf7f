using System.Globalization;
using System.Text;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>What is read of four made-up returns, what is said of them, and every answer and rule that follows, in a list of each: a change of any is seen.</summary>
/// <remarks>The first as it is made, with rows that contradict each other; the second with cells that cannot be read in it; the third as XML; the fourth with rows that are lost, cut short or doubled.</remarks>
public sealed class ReturnListTests
{
    private static readonly int[] Years = [2023, 2024, 2025];

    // None of them can be read as what any column holds but a text.
    private static readonly string[] Cells = ["", "?", "X9", "31/02/2024", "45000", "1.5", "-", "M", "01/04/2024", "2023-03-31", "2", "YES", "9999"];

    [Theory]
    [InlineData("as-made.txt")]
    [InlineData("cells-unread.txt")]
    [InlineData("as-xml.txt")]
    [InlineData("rows-lost.txt")]
    public void Everything_that_follows_from_a_return_is_in_its_list(string list)
    {
        using var folder = new ReturnFolder();
        Make(list).WriteTo(folder);
        var text = new StringBuilder();
        var read = folder.Read();
        Add(text, read);
        AddTables(text, read);
        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Ssda903.Tests", "Exports", "Lists", list);
    }

    private static ExportedReturn Make(string list) => list switch
    {
        "as-made.txt" => ExportedReturn.Random(21, 24, Years.Length),
        "cells-unread.txt" => Spoiled(ExportedReturn.Random(33, 24, Years.Length), 150),
        "as-xml.txt" => Converted(ExportedReturn.Random(45, 16, Years.Length)),
        _ => Broken(ExportedReturn.Random(57, 24, Years.Length), 60),
    };

    private static void Add(StringBuilder text, Return read)
    {
        Count(text, "rows", read.Counts.Select(count => count.ToString()));
        Count(text, "tolerated", read.Tolerated.Select(each => each.ToString()));
        Count(text, "problems", read.Problems.Select(problem => $"{problem.Table} {problem.Field} {problem.Effect}: found {problem.Found}, expected {problem.Expected}"));
        var answers = ReturnAnswers.Of(read, Years);
        text.AppendLine("answers");
        foreach (var asked in answers.Answers.GroupBy(answer => (answer.Key.Asked, answer.Key.Year)).OrderBy(asked => asked.Key.Asked, StringComparer.Ordinal).ThenBy(asked => asked.Key.Year))
        {
            text.AppendLine($"  {asked.Key.Asked} {asked.Key.Year}: {string.Join(", ", asked.GroupBy(answer => answer.Value).OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key} {answer.Count()}"))}");
        }

        Count(text, "rules", answers.Rules.Where(rule => rule.Value > 0).GroupBy(rule => rule.Key.Rule).Select(rule => $"{rule.Key}: {string.Join(", ", rule.OrderBy(each => each.Key.Year).Select(each => $"{each.Value} rows of {each.Key.Year}"))}"));
        text.AppendLine("checked " + string.Join(", ", answers.Rules.GroupBy(rule => rule.Key.Year).Select(year => $"{year.Count()} rules of {year.Key}")));
        var people = PersonInReturn.Of(read, Repair.Standard);
        Count(text, "care", people.SelectMany(person => person.Person.Care!.Periods).Select(period => $"{period.Nation} {period.LegalBasis}{(period.IsPossible ? ", possible" : "")}"));
        text.AppendLine(CultureInfo.InvariantCulture, $"{people.Count} people, {people.Sum(person => person.RowsChanged)} rows changed, {people.Sum(person => person.Person.Care!.Periods.Sum(Days))} days of care, {people.Count(person => person.Fault is not null)} faults");
        text.AppendLine(CultureInfo.InvariantCulture, $"homes {string.Join(", ", people.Select(person => person.Person.FamilyHomes?.ToString() ?? "none").GroupBy(home => home).Select(home => home.Key + " " + home.Count()))}");
    }

    // Each row beside the episodes that stands after the later returns, and the groups of each child.
    private static void AddTables(StringBuilder text, Return read)
    {
        var children = read.Children(_ => Repair.Standard, "Hazelshire").ToArray();
        Count(text, "groups", from child in children from grouping in Grouping.All where grouping.Key is not ("dob" or "ethnic") select $"{grouping.Key}: {grouping.Of(child, new StatisticalYear(2025))}");
        Count(text, "absences", children.SelectMany(child => child.Absences).Select(each => $"{Day(each.Start)} {Day(each.End)} {each.IsMissing}"));
        Count(text, "liberty orders", children.SelectMany(child => child.LibertyOrders).Select(each => $"{Day(each.Start)} {Day(each.End)}"));
        Count(text, "adoptions", children.SelectMany(child => child.Adoptions).Select(each => $"{Day(each.Decided)} {Day(each.Matched)}"));
        Count(text, "reviews by year", children.SelectMany(child => child.Reviews).Select(each => $"{each.Day?.Year} {each.Participation} {each.Ending}"));
        Count(text, "workers by year", children.SelectMany(child => child.SocialWorkers).Select(each => $"{each.Start?.Year} {each.End?.Year} {(each.EndsWithItsReturn ? "with its return" : "")} {(each.IsUnreadable ? "unreadable" : "")} {each.IsTeamTransfer}"));
        Count(text, "schools", children.Select(child => child.Pupil).Select(each => $"{each.IsMatchedToCensus} {each.Schools?.Spells.Length}"));
        Count(text, "coverage", read.Coverage().Select(each => $"{each.Key}: {Day(each.Value.LastDay)}, {string.Join(' ', each.Value.Returns)}, in part {string.Join(' ', each.Value.ReturnsInPart)}, {string.Join("; ", Years.Select(year => each.Value.Of(new StatisticalYear(year))))}"));
        text.AppendLine("supplied " + read.Supplied());
    }

    private static string Day(LocalDate? day) => day is { } known ? known.ToString("uuuu-MM-dd", null) : "none";

    private static int Days(Eligibility.LookedAfterPeriod period) => period.From < new LocalDate(1990, 1, 1) || period.To is not { } to ? 1 : Period.Between(period.From, to, PeriodUnits.Days).Days;

    private static void Count(StringBuilder text, string head, IEnumerable<string> lines)
    {
        text.AppendLine(head);
        foreach (var line in lines.GroupBy(line => line).OrderBy(line => line.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"  {line.Count(),3} {line.Key}");
        }
    }

    private static ExportedReturn Spoiled(ExportedReturn all, int cells)
    {
        var random = new Random(1);
        var files = all.Files.Where(file => file.Rows.Count > 0).ToArray();
        for (var left = cells; left > 0; left--)
        {
            var file = files[random.Next(files.Length)];
            var row = file.Rows[random.Next(file.Rows.Count)];
            row[random.Next(1, row.Count)] = Cells[random.Next(Cells.Length)];
        }

        return all;
    }

    private static ExportedReturn Converted(ExportedReturn all)
    {
        ExportedXml.Convert(all, new Random(2));
        return all;
    }

    private static ExportedReturn Broken(ExportedReturn all, int rows)
    {
        var random = new Random(3);
        var files = all.Files.Where(file => file.Rows.Count > 3).ToArray();
        for (var left = rows; left > 0; left--)
        {
            var file = files[random.Next(files.Length)];
            var at = random.Next(file.Rows.Count - 1);
            switch (random.Next(5))
            {
                case 0:
                    file.Rows[at].RemoveRange(file.Rows[at].Count - 1, 1);
                    break;
                case 1:
                    file.Rows[at].Add("7");
                    break;
                case 2:
                    file.Rows.Insert(at, [.. file.Rows[at]]);
                    break;
                case 3:
                    file.Rows.RemoveAt(at);
                    break;
                default:
                    file.Rows[at][0] = random.Next(3) switch { 0 => "", 1 => "QX1 1AA", _ => file.Rows[at][0] + ".0" };
                    break;
            }
        }

        return all;
    }
}
