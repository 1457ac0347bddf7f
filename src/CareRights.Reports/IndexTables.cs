using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Tables;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Reports;

/// <summary>The Children's Commissioner's Stability Index as tables: combined, each domain by itself, and coverage, over one year, two years and both.</summary>
/// <remarks>The tables are those of <c>carerights index</c>, laid out as the report of 2019 has them.</remarks>
/// <example>
/// <code>
/// var index = new IndexTables(ReturnReader.Read("903"), [2024]);
/// Section.WriteJson(Console.OpenStandardOutput(), index.ForPrograms());
/// </code>
/// </example>
public sealed class IndexTables
{
    private readonly Return read;
    private readonly StatisticalYear[] years;
    private readonly string? authority;
    private readonly string repair;
    private readonly bool publish;

    /// <summary>The index of a return.</summary>
    /// <param name="read">The return, with social workers and a school history.</param>
    /// <param name="years">The years, each by the calendar year in which it ends.</param>
    /// <param name="authority">The authority the return belongs to, if its files have no column LA.</param>
    /// <param name="repair">What may be changed in rows that contradict each other: none, standard, or names of steps with commas between.</param>
    /// <param name="publish">Whether numbers from 1 to 5 are kept back, and those that would give one away.</param>
    public IndexTables(Return read, IEnumerable<int> years, string? authority = null, string repair = "standard", bool publish = false)
    {
        this.read = Guard.Against.Null(read);
        this.years = [.. Guard.Against.Null(years).Select(year => new StatisticalYear(year))];
        (this.authority, this.repair, this.publish) = (authority, Guard.Against.Null(repair), publish);
        var missing = new[] { (SuppliedTables.SocialWorkers, "social workers"), (SuppliedTables.SchoolHistory, "school history") }
            .Where(each => !read.Supplied().HasFlag(each.Item1)).Select(each => each.Item2).ToList();
        Notes = missing.Count == 0 ? [] : [$"no table of {string.Join(" or ", missing)} was read: no child can be assessed in all three domains. Give the file with --with."];
    }

    /// <summary>The names of the tables.</summary>
    public static IReadOnlyList<string> Names { get; } = ["combined", "domains", "coverage"];

    /// <summary>What should be said beside the tables: a table that the return lacks.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The tables with years as numbers.</summary>
    public IReadOnlyList<Section> ForPrograms() => Tables(forPeople: false);

    /// <summary>The tables with years as 2023-24.</summary>
    public IReadOnlyList<Section> ForPeople() => Tables(forPeople: true);

    private IReadOnlyList<Section> Tables(bool forPeople) => IndexSections.Of(read.Children(RepairChoice.For(repair)), years, authority, publish, forPeople);
}
