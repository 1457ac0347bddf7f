using System.Text.RegularExpressions;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Every subsection and paragraph of the law on leaving care is encoded, or listed as left out with the reason; and every provision of what amended it.</summary>
public sealed partial class SubsectionCoverageTests
{
    /// <summary>The Act's own numbering, written here apart from the library.</summary>
    public static TheoryData<string, string> Numbering => new()
    {
        { "22", "1 2 3 3A 3B 3C 4 5 6 7 8" },
        { "22C", "1 2 3 4 5 6 7 8 9 10 11 12" },
        { "22D", "1 2 3" },
        { "23ZA", "1 2 3 4 5" },
        { "23A", "1 2 3 4 5" },
        { "23B", "1 2 3 4 5 6 7 8 9 10 11 12 13" },
        { "23C", "1 2 3 4 5 5A 5B 5C 6 7 8 9 10" },
        { "23CZA", "1 2 3 4 5 6 7" },
        { "23CZB", "1 2 3 4 5 6 7 8 9 10" },
        { "23CA", "1 2 3 4 5 6 7 8 9 10 11" },
        { "23D", "1 2 3 4" },
        { "23E", "1 2 3" },
        { "24", "1 1A 1B 2 3 4 5" },
        { "24A", "1 2 3 4 5 6" },
        { "24B", "1 2 3 4 5 6 7" },
        { "24C", "1 2 3 4" },
        { "24D", "1 1A 2 3" },
    };

    /// <summary>The numbering of the other instruments. Where the paragraphs of a regulation were not read, it stands without them.</summary>
    public static TheoryData<Instrument, string> Others => new()
    {
        { Instrument.ChildrenAct1989, "19A 19B(1) 19B(2) 19B(3) 19B(4) 19B(5) 19B(6) 19B(7) 19B(8) 19BA(1) 19BA(2) 19BA(3) 19BA(4) 19C" },
        { Instrument.CareLeavers2010, "1(1) 1(2) 2(1) 2(2) 3(1) 3(2) 3(3) 3(4) 3(5) 3(6) 4(1) 4(2) 5(1) 5(2) 5(3) 5(4) 5(5) 5(6) 6(1) 6 7(1) 7(2) 7(3) 7(4) 7(5) 8(1) 8(2) 9(1) 9(2) 9(3) 9(4) 10(1) 10(2) 10(3) 11" },
        { Instrument.CarePlanning2010, "27A 27B(2) 39(1) 39(2) 39(3) 39(4) 39(5) 40(1) 40(2) 41(a) 41(b) 42(1) 42(2) 43(1) 43 44 47A 47B 47C 47D 47E 47F 48(1) 48(2) 48(3) 49 50" },
        {
            Instrument.ChildrenAct2004,
            "2(1) 2(2) 2(3) 2(4) 2(5) 2A 2B 2C 2D(1) 2D(2) 2E 2F 3(1) 3(2) 3(3) 3(4) 3(5) 3(6) 3(7) 3(8) 4 5(1) 5(1A) 5(2) 5(2A) 5(3) 5(4) 5(5) 5(6) 5(7) 6(1) 6(1A) 6(2) 6(2A) 6(3) 6(4) 6(5) 6(6) 6(7) 6(8) 6(9) 6(10) "
            + "7(1) 7(1A) 7(2) 7(2A) 7(3) 7(4) 7(5) 7(6) 7(7) 7(8) 7(9) 7(10) 7A 7B 8(1) 8(2) 8(3) 8(4) 8(5) 8(6) 8A(1) 8A(2) 8A(3) 8A(4) 8A(5) 8A(6) 9(1) 9(2) 9(3) 9(4)"
        },
        { Instrument.Coronavirus2020, "1 2 3 4 5 6 7 8(1) 8(2) 8(3) 8(4) 8(5) 8(6) 8(7) 8(8) 8(9) 8(10) 8(11) 8(12) 8(13) 8(14) 8(15) 8(16) 8(17) 8(18) 9 10 11 12 13 14 15 16 17 18 19 20 21" },
        { Instrument.CarePlanningAmendments2013, "1 2 3 4 5 6 7" },
        { Instrument.ChildrensWellbeingAndSchoolsAct2026, "1 2 3 4 5 6 7 8 9 10 11 78" },
    };

    [Theory, MemberData(nameof(Others))]
    public void Every_paragraph_is_encoded_or_left_out_with_the_reason(Instrument instrument, string numbers)
    {
        var named = EligibilityLaw.Coverage.Where(row => row.Provision.Instrument == instrument).SelectMany(row => Named(row.Provision.Provision)).ToHashSet();

        numbers.Split(' ').Where(number => !named.Contains(number)).Should().BeEmpty(instrument.Name);
        EligibilityLaw.Coverage.Where(row => row.Provision.Instrument == instrument && row.State is CoverageState.NotEncoded or CoverageState.TouchesNothing or CoverageState.Elsewhere).Should().OnlyContain(row => row.Note.Length > 0);
    }

    [Fact]
    public void Rights_that_are_not_answered_are_listed_with_their_question()
    {
        string[] rights = ["designated teacher", "virtual school head", "personal education plan", "health summary", "Renters' Rights Act 2025", "not advanced", "independent status", "fees for applications", "EU settlement", "age assessment", "189(1)(e)", "2(2)"];
        var left = EligibilityLaw.Coverage.Where(row => row.State == CoverageState.NotEncoded).ToArray();

        foreach (var right in rights)
            left.Should().Contain(row => row.Provision.ToString().Contains(right, StringComparison.Ordinal) && (row.Note.Contains("Question:", StringComparison.Ordinal) || right == "age assessment"), right);
    }

    [Theory, MemberData(nameof(Numbering))]
    public void Every_subsection_is_encoded_or_left_out_with_the_reason(string section, string numbers)
    {
        var named = EligibilityLaw.Coverage.Where(row => row.Provision.Instrument == Instrument.ChildrenAct1989)
            .SelectMany(row => Named(row.Provision.Provision)).ToHashSet();

        numbers.Split(' ').Where(number => !named.Contains(section) && !named.Contains(section + "(" + number + ")")).Should().BeEmpty("section {0}", section);
    }

    // "section 23C(6) to (8)" names three subsections, "section 23D" the whole section.
    private static IEnumerable<string> Named(string provision)
    {
        foreach (Match match in Section().Matches(provision))
        {
            var (section, parts) = (match.Groups[1].Value, match.Groups[2].Value);
            if (parts.Length == 0)
                yield return section;
            var all = Part().Matches(parts).Select(part => part.Groups[1].Value).ToArray();
            foreach (var part in all)
                yield return section + "(" + part + ")";
            if (parts.Contains(" to ", StringComparison.Ordinal) && all.Length == 2 && int.TryParse(all[0], out var from) && int.TryParse(all[1], out var to))
            {
                for (var i = from; i <= to; i++)
                    yield return section + "(" + i + ")";
            }
        }
    }

    [GeneratedRegex(@"(\d+[A-Z]*)((?:(?:, | and | to )?\((?:\d+[A-Z]*|[a-z])\))*)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\((\d+[A-Z]*|[a-z])\)")]
    private static partial Regex Part();
}
