using FsCheck;
using FsCheck.Fluent;

namespace CareRights.Reports.Tests;

/// <summary>Tables as text: at most 80 columns, and no word broken.</summary>
public class PlainTextTests
{
    private static readonly Gen<string> Word = Gen.Choose(1, 14).Select(length => new string('w', length));

    private static readonly Gen<string> Cell = Gen.Choose(0, 9).SelectMany(words => Word.ArrayOf(words), (_, chosen) => string.Join(' ', chosen));

    private static readonly Gen<Section> Tables =
        from columns in Gen.Choose(1, 12)
        from titles in Cell.Where(title => title.Length > 0).ArrayOf(columns)
        from numbers in Gen.Elements(true, false).ArrayOf(columns)
        from rows in Gen.Choose(0, 6)
        from cells in Cell.ArrayOf(columns * rows)
        select new Section("", "", [.. titles.Select((title, i) => new Column("c", title, numbers[i]))],
            [.. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<object?>)[.. cells.Skip(row * columns).Take(columns).Select((cell, i) => numbers[i] ? (object)(long)cell.Length : cell)])]);

    [Fact]
    public void No_line_is_wider_than_80_columns_and_no_word_is_broken() => Prop.ForAll(Tables.ToArbitrary(), section =>
    {
        var text = Text(section);
        text.Split('\n').Where(line => line.Length > 80).Should().BeEmpty();
        var words = section.Rows.SelectMany(row => row).OfType<string>().SelectMany(cell => cell.Split(' ')).Where(word => word.Length > 0).GroupBy(word => word).ToDictionary(same => same.Key, same => same.Count());
        var found = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word).ToDictionary(same => same.Key, same => same.Count());
        words.Where(word => found.GetValueOrDefault(word.Key) < word.Value).Should().BeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Columns_stand_in_line()
    {
        Text(new("", "Two towns", [new("town", "Town"), new("children", "Children", true)], [["Ash", 12L], ["Elm and Oak", 1234L]])).Should().Be("""
            Two towns
            Town         Children
            -----------  --------
            Ash                12
            Elm and Oak     1,234

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_row_that_is_too_wide_stands_one_cell_below_another()
    {
        var section = new Section("", "", [.. Enumerable.Range(0, 12).Select(i => new Column("c", "Heading" + i))], [[.. Enumerable.Range(0, 12).Select(i => (object?)("value" + i))]]);
        Text(section).Should().StartWith("-\nHeading0: value0\nHeading1: value1\n");
    }

    private static string Text(Section section)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        section.WriteText(writer);
        return writer.ToString();
    }
}
