using System.Reflection;
using System.Text;
using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>docs/law: for each instrument, what is encoded, where, what is switched off and what is left out; written from the libraries' own statements.</summary>
public sealed class LawCoverageTests
{
    internal static readonly IReadOnlyList<CoveredProvision> Rows =
    [
        .. Libraries.All
            .SelectMany(library => library.PublicTypes())
            .Select(type => type.GetProperty("Coverage", BindingFlags.Public | BindingFlags.Static))
            .Where(property => property?.PropertyType == typeof(IReadOnlyList<CoveredProvision>))
            .SelectMany(property => (IReadOnlyList<CoveredProvision>)property!.GetValue(null)!),
    ];

    public static TheoryData<string> Instruments => new(Rows.Select(row => row.Provision.Instrument.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Instruments))]
    public void EachInstrumentHasItsPage(string instrument) =>
        GeneratedDocument.ShouldBe(Page(instrument), "docs", "law", FileName(instrument));

    [Fact]
    public void TheIndexNamesEveryInstrument()
    {
        var text = new StringBuilder("# The law encoded\n\nOne page an instrument: each provision, where it is encoded, what one package leaves to another, what is switched off because it has not commenced, and what is left out. Written from the libraries' own statements, which `carerights law` prints as well.\n\n| instrument | encoded | in another package | switched off | not encoded | touches nothing |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var instrument in Rows.GroupBy(row => row.Provision.Instrument.Name).OrderBy(rows => rows.Key, StringComparer.Ordinal))
        {
            text.Append("| [").Append(instrument.Key).Append("](").Append(FileName(instrument.Key)).Append(") | ")
                .Append(Count(instrument, CoverageState.Encoded)).Append(" | ")
                .Append(Count(instrument, CoverageState.Elsewhere)).Append(" | ")
                .Append(Count(instrument, CoverageState.SwitchedOff)).Append(" | ")
                .Append(Count(instrument, CoverageState.NotEncoded)).Append(" | ")
                .Append(Count(instrument, CoverageState.TouchesNothing)).Append(" |\n");
        }

        GeneratedDocument.ShouldBe(text.ToString(), "docs", "law", "README.md");
    }

    [Fact]
    public void NoPageIsLeftOver() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "law"), "*.md").Select(Path.GetFileName)
            .Should().BeSubsetOf(Rows.Select(row => FileName(row.Provision.Instrument.Name)).Concat(["README.md", "updating.md"]));

    [Fact]
    public void WhatIsEncodedNamesATypeThatExists()
    {
        // A type, or the row of a table that a type holds: an entitlement or a clock.
        var types = Libraries.All.SelectMany(library => library.GetTypes()).Select(type => type.Name.Split('`')[0])
            .Concat(CareRights.Eligibility.LeavingCare.Entitlements.Entitlement.All.Select(row => row.Id))
            .Concat(CareRights.Safeguarding.Clock.All.Select(clock => clock.Id))
            .ToHashSet();
        Rows.Where(row => row.State is CoverageState.Encoded or CoverageState.SwitchedOff or CoverageState.Elsewhere)
            .Where(row => !row.Where.Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries).All(name => name.Split('.').Any(types.Contains)))
            .Select(row => row.Provision + ": " + row.Where)
            .Should().BeEmpty();
    }

    [Fact]
    public void WhatIsLeftOutSaysWhy() =>
        Rows.Where(row => row.State != CoverageState.Encoded && row.Note.Length == 0).Select(row => row.Provision.ToString()).Should().BeEmpty();

    private static int Count(IEnumerable<CoveredProvision> rows, CoverageState state) => rows.Count(row => row.State == state);

    private static string Page(string instrument)
    {
        var rows = Rows.Where(row => row.Provision.Instrument.Name == instrument).ToArray();
        var text = new StringBuilder().Append("# ").Append(instrument).Append("\n\n");
        if (rows[0].Provision.Instrument.Link is { Length: > 0 } link)
        {
            text.Append('<').Append(link).Append(">\n\n");
        }

        text.Append("| provision | | where | checked on | note |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in rows.DistinctBy(row => (row.Provision.Provision, row.Where)))
        {
            text.Append("| ").Append(row.Provision.Provision.Length == 0 ? "the whole" : row.Provision.Provision)
                .Append(" | ").Append(State(row.State))
                .Append(" | ").Append(row.Where.Length == 0 ? "" : "`" + row.Where + "`")
                .Append(" | ").Append(NodaTime.Text.LocalDatePattern.Iso.Format(row.CheckedOn))
                .Append(" | ").Append(row.Note.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string State(CoverageState state) => state switch
    {
        CoverageState.Encoded => "encoded",
        CoverageState.SwitchedOff => "**switched off**",
        CoverageState.TouchesNothing => "touches nothing here",
        CoverageState.Elsewhere => "in another package",
        _ => "not encoded",
    };

    private static string FileName(string instrument) =>
        string.Join('-', new string([.. instrument.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ".md";
}
