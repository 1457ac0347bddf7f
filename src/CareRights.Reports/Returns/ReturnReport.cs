using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Reports.Tables;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Reports;

/// <summary>The report on a return: a first page that stands alone, trends, who moves, care leavers, data quality, method.</summary>
/// <remarks>
/// A figure whose table a year did not bring is not shown. Numbers from 1 to 5, and those from which one could be found by subtraction, are kept back unless they are asked for.
/// No change is stated across a break in a definition, or where the unknown are more than a tenth of the base. Nothing is read from a clock.
/// </remarks>
/// <example>
/// <code>
/// var page = new ReturnReport(ReturnReader.Read("903"), year: 2025, authority: "Hazelshire").ToPage();
/// File.WriteAllText("report.html", page.ToHtml());
/// </code>
/// </example>
public sealed class ReturnReport
{
    private const int MostYears = 5;

    private readonly Return read;
    private readonly Func<string, Repair> repair;
    private readonly LocalDate? observedUntil;

    /// <summary>A report on a return.</summary>
    /// <param name="read">The return, or several years of it.</param>
    /// <param name="year">The year it is about, by the calendar year in which it ends.</param>
    /// <param name="authority">Whose return it is; <see langword="null"/> if the return says so, or nobody does.</param>
    /// <param name="dataDate">The day of the data; <see langword="null"/> to leave it out.</param>
    /// <param name="runDate">The day the report is made; <see langword="null"/> to leave it out.</param>
    /// <param name="firstYear">The first year of the trends; <see langword="null"/> for up to five years that the return holds.</param>
    /// <param name="showSmall">Whether small numbers are shown: for use within the authority.</param>
    /// <param name="repair">What may be changed in rows that contradict each other: none, standard, or names of steps with commas between.</param>
    /// <param name="compare">Figures of other authorities; the authority must then be named. <see langword="null"/> for no comparison.</param>
    /// <param name="neighbours">Names or codes of the statistical neighbours as <paramref name="compare"/> has them, with commas between.</param>
    /// <param name="observedUntil">The last day that the extract speaks of, if the caller knows it; otherwise it is taken from the return.</param>
    /// <param name="release">The release whose rules are taken throughout, by its year, so that no series breaks; <see langword="null"/> for each year's own.</param>
    /// <exception cref="ArgumentException">A name is not known; the message says which are.</exception>
    public ReturnReport(
        Return read,
        int year,
        string? authority = null,
        LocalDate? dataDate = null,
        LocalDate? runDate = null,
        int? firstYear = null,
        bool showSmall = false,
        string repair = "standard",
        PublishedFigures? compare = null,
        string? neighbours = null,
        LocalDate? observedUntil = null,
        int? release = null)
    {
        this.read = Guard.Against.Null(read);
        Guard.Against.InvalidInput(firstYear > year, nameof(firstYear), "The first year is no later than the year of the report.");
        this.repair = RepairChoice.For(Guard.Against.Null(repair));
        this.observedUntil = observedUntil;
        Release = release;
        RepairName = repair;
        Comparison = Others.Of(compare, authority, neighbours);
        Authority = Comparison.Name ?? authority;
        DataDate = dataDate;
        RunDate = runDate;
        ShowSmall = showSmall;
        var held = read.Coverage().Values.SelectMany(each => each.Returns).Distinct().ToArray();
        Years = firstYear is { } first
            ? [.. Enumerable.Range(first, year - first + 1)]
            : [.. Enumerable.Range(year - MostYears + 1, MostYears).Where(each => each == year || held.Contains(each))];
    }

    /// <summary>The years of the trends, the year of the report last.</summary>
    public IReadOnlyList<int> Years { get; }

    internal string? Authority { get; }

    internal LocalDate? DataDate { get; }

    internal LocalDate? RunDate { get; }

    internal bool ShowSmall { get; }

    internal string RepairName { get; }

    internal Others Comparison { get; }

    internal int? Release { get; }

    /// <summary>Counts, and lays the report out.</summary>
    public Page ToPage()
    {
        var shares = new ProtectedShares(ShowSmall);
        var figures = new ReportFigures(read, Years, repair, Authority, observedUntil, Release);
        var leavers = CareLeaverChapter.Of(read, new LocalDate(Years[Years.Count - 1], 3, 31), observedUntil, shares);
        var quality = QualityChapter.Of(read, Years[Years.Count - 1], shares);
        return ReturnPage.Of(this, read, figures, shares, leavers, quality);
    }
}
