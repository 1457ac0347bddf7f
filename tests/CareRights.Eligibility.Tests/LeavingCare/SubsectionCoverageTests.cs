using System.Text.RegularExpressions;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, sections 22 to 24D: every subsection is encoded, or listed as left out with the reason.</summary>
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

    [Theory, MemberData(nameof(Numbering))]
    public void Every_subsection_is_encoded_or_left_out_with_the_reason(string section, string numbers)
    {
        var named = EligibilityLaw.Coverage.Where(row => row.Provision.Instrument == Instruments.ChildrenAct1989)
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

    [GeneratedRegex(@"(\d+[A-Z]*)((?:(?:, | and | to )?\(\d+[A-Z]*\))*)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\((\d+[A-Z]*)\)")]
    private static partial Regex Part();
}
