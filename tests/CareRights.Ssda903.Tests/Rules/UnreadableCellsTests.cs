using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using CareRights.Ssda903.Rules;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>What each rule objects to where the cells of one column could not be read, for every case of the rule, in one list beside this file.</summary>
/// <remarks>The first number is of the case as it is, the second with the column unread; a column that changes nothing is left out.</remarks>
public sealed class UnreadableCellsTests
{
    private static readonly PropertyInfo[] Tables = [.. typeof(Return).GetProperties().Where(table => table.PropertyType.IsGenericType && typeof(Row).IsAssignableFrom(table.PropertyType.GetGenericArguments()[0]))];

    [Fact]
    public void What_each_rule_says_where_a_column_could_not_be_read_is_in_the_list()
    {
        var text = new StringBuilder();
        foreach (var rule in RuleCase.Public.Concat(RuleCase.Own).GroupBy(each => each.Rule).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            var found = Counts(rule);
            text.AppendLine(rule.Key + ": " + string.Join(", ", found.Where(column => column.Value.Before != column.Value.After).Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Key} {column.Value.Before} to {column.Value.After}"))));
        }

        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Ssda903.Tests", "Rules", "unreadable.txt");
    }

    // A rule about the form of a cell speaks of one that could not be read; so does one that asks whether anything stands there.
    private static readonly string[] SpeakOfIt =
    [
        "102 DOB", "141 DECOM", "147 DEC", "178 PLACE_PROVIDER", "1004 MIS_START", "1005 MIS_END", "1006 MISSING", "392c HOME_POST", "392c PL_POST", "SW04 SW_DECOM", "SW05 SW_DEC",
        "213 PLACE_PROVIDER", "214 PL_POST", "214 URN", "565 MIS_START", "566 MIS_END", "SW11b DEC", "SW17 DEC",
    ];

    [Fact]
    public void A_code_or_a_day_that_could_not_be_read_is_neither_blank_nor_another()
    {
        string[] columns = ["DOB", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN", "MISSING", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC"];
        var wrong = from rule in RuleCase.Public.Concat(RuleCase.Own).GroupBy(each => each.Rule)
                    from found in Counts(rule)
                    where columns.Contains(found.Key) && found.Value.After > found.Value.Before && !SpeakOfIt.Contains(rule.Key + " " + found.Key)
                    select $"{rule.Key}, {found.Key}: {found.Value.Before} to {found.Value.After}";
        wrong.Should().BeEmpty("a rule objects to what the rows say");
    }

    // How often a rule objects in all its cases, before and with each column unread.
    private static SortedDictionary<string, (int Before, int After)> Counts(IEnumerable<RuleCase> rule)
    {
        var found = new SortedDictionary<string, (int Before, int After)>(StringComparer.Ordinal);
        foreach (var each in rule)
        {
            if (ValidationRule.InForce(each.RulesOf).SingleOrDefault(held => held.Number == each.Rule) is not { } held)
            {
                continue;
            }

            var read = each.Read();
            var before = ReturnCheck.Assess(read, each.Year, [held], each.Authority).Count;
            foreach (var column in Tables.Where(table => ((ICollection)table.GetValue(read)!).Count > 0).SelectMany(table => ReturnTables.ColumnsOf(Enum.Parse<ReturnTable>(TableOf(table))).Skip(1)).Distinct())
            {
                var after = ReturnCheck.Assess(Without(read, column), each.Year, [held], each.Authority).Count;
                var sum = found.GetValueOrDefault(column);
                found[column] = (sum.Before + before, sum.After + after);
            }
        }

        return found;
    }

    private static string TableOf(PropertyInfo table) => ((Row)Activator.CreateInstance(table.PropertyType.GetGenericArguments()[0], nonPublic: true)!).Table.ToString();

    // The same return, with nothing in a column but what could not be read.
    private static Return Without(Return read, string column)
    {
        var copy = new Return();
        foreach (var property in typeof(Return).GetProperties().Where(property => property.CanWrite && property.GetMethod!.IsPublic))
        {
            property.SetValue(copy, Tables.Contains(property) ? Rows((IEnumerable)property.GetValue(read)!, property.PropertyType.GetGenericArguments()[0], column) : property.GetValue(read));
        }

        return copy;
    }

    private static Array Rows(IEnumerable rows, Type type, string column)
    {
        var changed = rows.Cast<Row>().Select(row => Unread(row, column)).ToArray();
        var typed = Array.CreateInstance(type, changed.Length);
        changed.CopyTo(typed, 0);
        return typed;
    }

    private static Row Unread(Row row, string column)
    {
        if (row.GetType().GetProperty(column.Replace("_", "", StringComparison.Ordinal), BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not { CanWrite: true } cell || cell.PropertyType == typeof(ReturnTable))
        {
            return row;
        }

        var copy = (Row)row.GetType().GetMethod("<Clone>$")!.Invoke(row, null)!;
        cell.SetValue(copy, null);
        typeof(Row).GetProperty(nameof(Row.Unreadable))!.SetValue(copy, (string[])[.. row.Unreadable, column]);
        return copy;
    }
}
