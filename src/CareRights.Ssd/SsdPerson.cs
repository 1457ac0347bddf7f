using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.Commissioner;
using CareRights.Ssd.Facts;
using CareRights.Ssd.Reading;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Ssd;

/// <summary>What the tables show of one person, as the facts of each library. What they cannot show is not known, and rows that contradict each other are facts that disagree.</summary>
/// <remarks>Immutable; may be shared between threads. Equality by reference. Its text is the identifier alone.</remarks>
public sealed class SsdPerson
{
    private readonly RowsOfPerson rows;

    private SsdPerson(RowsOfPerson rows)
    {
        this.rows = rows;
        var problems = new List<SsdProblem>();
        var extract = rows.Held.Extract;
        Rows = ReturnRows.Of(rows, problems);
        Facts = LeavingFacts.Of(rows, Rows, problems);
        Recorded = LeavingFacts.Recorded(rows, problems);
        Died = LeavingFacts.Died(rows, problems);
        Stability = Rows.Children(Repair.Standard, CoverageOf(rows.Held, extract)).FirstOrDefault();
        Remit = RemitFacts.Of(rows, Facts, Stability, extract.Day, problems);
        Events = CaseEvents.Of(rows, Stability, extract, problems);
        Problems = problems.Distinct().ToArray();
    }

    /// <summary>The authority's identifier of the person.</summary>
    public string Id => rows.Id;

    /// <summary>The rows as the return would have them.</summary>
    public Return Rows { get; }

    /// <summary>The facts that leaving care status, entitlements and duties turn on.</summary>
    public Person Facts { get; }

    /// <summary>The facts that the Commissioner's remit turns on, as of the day of the extract.</summary>
    public YoungPerson Remit { get; }

    /// <summary>The leaving care status on record (CLEA003A); Unknown where none is, or rows disagree.</summary>
    public CareStatus Recorded { get; }

    /// <summary>The child's care for the measures of stability; <see langword="null"/> without an episode.</summary>
    public ChildRecord? Stability { get; }

    /// <summary>What the case system shows to be due and not done by the day of the extract.</summary>
    /// <param name="calendar">The working days.</param>
    /// <returns>
    /// Each deadline; whether it is running, overdue or not known on the day of the extract; and the row whose event started it, by the table's column that identifies it and what stands in it, as <c>s47e_s47_enquiry_id 123</c>.
    /// What is done is not listed.
    /// </returns>
    public IReadOnlyList<(Deadline Deadline, Standing Standing, string Row)> Deadlines(WorkingDays calendar) => Events.Deadlines(Guard.Against.Null(calendar));

    /// <summary>The day the person died; <see langword="null"/> if none is recorded.</summary>
    public LocalDate? Died { get; }

    /// <summary>Whether any table of care or of leaving care has a row of the person, so that it is asked what the person is in the law on leaving care.</summary>
    public bool HasBeenInCare => rows.HasAny(SsdTable.Episodes, SsdTable.Placements, SsdTable.CareLeavers) || Facts.SpecialGuardianships is not null;

    /// <summary>What could not be read of the person's rows, or contradicts another.</summary>
    public IReadOnlyList<SsdProblem> Problems { get; }

    internal CaseEvents Events { get; }

    internal static SsdPerson Of(RowsOfPerson rows) => new(rows);

    /// <summary>The identifier.</summary>
    public override string ToString() => nameof(SsdPerson) + " " + Id;

    // Years that the extract shows from their first day to their last are as good as the returns of those years.
    private static ReturnCoverage CoverageOf(TablesHeld held, SsdExtract extract)
    {
        var tables = TablesOf(held);
        var first = StatisticalYear.Of(extract.Shown.Start);
        int[] years = [.. Enumerable.Range(first.Ending, StatisticalYear.Of(extract.Day).Ending - first.Ending + 1)
            .Where(year => new StatisticalYear(year).First >= extract.Shown.Start && new StatisticalYear(year).Last <= extract.Day)];
        return new ReturnCoverage(years.Select(year => new KeyValuePair<int, SuppliedTables>(year, tables)), SuppliedTables.None, extract.Day, years);
    }

    internal static SuppliedTables TablesOf(TablesHeld held)
    {
        var tables = held.HasSocialWorkers ? SuppliedTables.SocialWorkers : SuppliedTables.None;
        foreach (var (table, supplied) in new[] { (SsdTable.Reviews, SuppliedTables.Reviews), (SsdTable.Missing, SuppliedTables.Missing), (SsdTable.Permanence, SuppliedTables.Adoptions) })
        {
            tables |= held.Tables.Contains(table) ? supplied : SuppliedTables.None;
        }

        return tables;
    }
}
