using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Reports.Files;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Reports;

/// <summary>What each young person of 16 or over in a return is in the law on leaving care, as a table, beside the status on record if there is one.</summary>
/// <remarks>The table is that of <c>carerights status</c>. What a return cannot show is Unknown, with the fact to find out.</remarks>
/// <example>
/// <code>
/// var statuses = new StatusTables(ReturnReader.Read("903"), asOf: new LocalDate(2025, 3, 31));
/// Section.WriteJson(Console.OpenStandardOutput(), statuses.ForPrograms());
/// </code>
/// </example>
public sealed class StatusTables
{
    private static readonly string[] RecordedColumns = ["child* child_id person_id", "recorded* recorded_status status ssd_code clea_care_leaver_eligibility clea003a eligibility"];

    private static readonly Column[] Columns =
        [new("child", "Child"), new("status", "Status"), new("ssd_code", "Code"), new("answer", "Any"), new("decisive", "Because"), new("missing", "To find out"), new("notes", "Notes")];

    private static readonly Column[] ComparedColumns = [new("recorded", "On record"), new("agrees", "Agrees"), new("difference", "First difference")];

    private static readonly Column Why = new("why", "By, or to find out");

    private readonly Return read;
    private readonly LocalDate asOf;
    private readonly IProgress<double>? progress;
    private readonly int mostThreads;
    private readonly Dictionary<string, (string Child, CareStatus Status)>? recorded;
    private readonly string recordedName;
    private readonly List<string> notes = [];
    private readonly Lazy<Answers> answers;

    /// <summary>Asks about everybody of 16 or over on a day.</summary>
    /// <param name="read">The return, or several years of it.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="recorded">The status on record as CSV with the columns child and recorded; <see langword="null"/> for none.</param>
    /// <param name="recordedName">What that file is called in messages.</param>
    /// <param name="progress">Told how far it has come, from 0 to 1.</param>
    /// <param name="mostThreads">How many threads may answer at once; -1 for as many as there are processors. A page in a browser has one.</param>
    /// <exception cref="FormatException">The file of recorded statuses cannot be read, or gives a child two.</exception>
    public StatusTables(Return read, LocalDate asOf, Stream? recorded = null, string recordedName = "recorded statuses", IProgress<double>? progress = null, int mostThreads = 1)
    {
        this.read = Guard.Against.Null(read);
        this.recordedName = Guard.Against.Null(recordedName);
        (this.asOf, this.progress, this.mostThreads) = (asOf, progress, mostThreads);
        this.recorded = recorded is null ? null : Recorded(recorded, recordedName);
        answers = new(Everybody);
    }

    /// <summary>What should be said beside the table: how many there are of each status, what repair changed, who could not be answered for.</summary>
    public IReadOnlyList<string> Notes => answers.Value.Notes;

    /// <summary>The people of the table with the assessment behind each row, answered for anew each time they are asked for; a person whom an error of the program kept from being answered for has its kind as <see cref="PersonInReturn.Fault"/>.</summary>
    public IEnumerable<(PersonInReturn Person, LeavingCareStatus Status)> People =>
        PersonInReturn.Each(read, Repair.Standard, Assess, mostThreads, progress).Where(one => one.Status is not null).Select(one => (one.Person, one.Status!));

    /// <summary>Every column.</summary>
    public Section ForPrograms() => Table(recorded is null ? Columns : [.. Columns, .. ComparedColumns]);

    /// <summary>What fits a page: the child, the status, and the provision or what to find out.</summary>
    public Section ForPeople() => Table([.. Columns.Concat(recorded is null ? [] : ComparedColumns).Where(column => column.Name is "child" or "status" or "recorded" or "agrees"), Why]);

    private Column[] AllColumns => [.. Columns, Why, .. recorded is null ? [] : ComparedColumns];

    private Section Table(Column[] shown)
    {
        int[] places = [.. shown.Select(column => Array.FindIndex(AllColumns, each => each.Name == column.Name))];
        return new(
            "status",
            "Leaving care status on " + LocalDatePattern.Iso.Format(asOf) + ", as far as the return shows it",
            shown,
            answers.Value.Rows.Select(row => (IReadOnlyList<object?>)[.. places.Select(place => row[place])]));
    }

    // Of a nation's return the cells are kept, and not the people with all that was found about them.
    private Answers Everybody()
    {
        var rows = new List<string[]>();
        var counts = new Dictionary<CareStatus, int>();
        var (children, changed) = (0, 0);
        List<string> faults = [], others = [];
        var known = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in PersonInReturn.Each(read, Repair.Standard, person => Row(Assess(person)), mostThreads, progress))
        {
            children++;
            changed += one.RowsChanged;
            if (recorded is not null)
            {
                known.Add(Identifiers.Normal(one.Child));
            }

            if (one.Cells is { } cells)
            {
                counts[one.Status] = (counts.TryGetValue(one.Status, out var count) ? count : 0) + 1;

                // Most people's reasons are the same few.
                for (var place = 1; place < cells.Length; place++)
                {
                    cells[place] = texts.TryGetValue(cells[place], out var text) ? text : texts[cells[place]] = cells[place];
                }

                rows.Add(cells);
            }

            if (one.Fault is not null)
            {
                faults.Add($"child {one.Child} could not be answered for ({one.Fault}): an error of the program. The child is Unknown. Please report it.");
            }
        }

        var onlyOnRecord = recorded?.Where(each => !known.Contains(each.Key)).Select(each => each.Value).ToList() ?? [];
        if (onlyOnRecord.Count > 0)
        {
            others.Add($"{onlyOnRecord.Count} recorded in '{recordedName}' and in no row of the return: {string.Join(", ", onlyOnRecord.Select(each => each.Child))}.");
            rows.AddRange(onlyOnRecord.Select(each => AllColumns.Select(column => column.Name switch
            {
                "child" => each.Child,
                "recorded" => LeavingCareStatus.CodeOf(each.Status),
                "agrees" => "not in the return",
                _ => "",
            }).ToArray()));
        }

        var statuses = counts.OrderBy(same => same.Key == CareStatus.Unknown ? int.MaxValue : (int)same.Key).Select(same => $"{same.Key} {same.Value}");
        others.Add($"{children} children in the return, those of 16 or over on {LocalDatePattern.Iso.Format(asOf)}: {string.Join(", ", statuses)}.");
        others.Add($"standard repair changed or left out {changed} of {read.Episodes.Count} episode rows; {read.Problems.Count} problems met in reading and {read.Tolerated.Sum(each => each.Cells)} cells written in another form (see 'carerights check').");
        return new(rows, [.. faults, .. notes, .. others]);
    }

    private (string Child, int RowsChanged, string? Fault, CareStatus Status, string[]? Cells) Row((PersonInReturn Person, LeavingCareStatus? Status) one) =>
        (one.Person.Child, one.Person.RowsChanged, one.Status is null ? null : one.Person.Fault, one.Status?.Primary ?? CareStatus.Unknown, one.Status is { } status ? [.. AllColumns.Select(column => Cell(column.Name, one.Person, status))] : null);

    private string Cell(string column, PersonInReturn person, LeavingCareStatus status) => column switch
    {
        "child" => person.Authority is { } authority ? authority + "/" + person.Child : person.Child,
        "status" => status.Primary.ToString(),
        "ssd_code" => LeavingCareStatus.CodeOf(status.Primary),
        "answer" => status.Answer.ToString(),
        "decisive" => string.Join("; ", status.Decisive.Select(finding => finding.Condition + " (" + finding.Authority + ")")),
        "missing" => string.Join("; ", status.ToAsk.Select(ask => ask.Fact)),
        "notes" => string.Join(" ", status.Notes(person.Person)),
        "why" => status.Primary == CareStatus.Unknown
            ? "find out: " + string.Join("; ", status.ToAsk.Select(ask => ask.Fact))
            : status.Decisive[0].Authority.ToString(),
        _ => Compared(column, person, status),
    };

    private string Compared(string column, PersonInReturn person, LeavingCareStatus status)
    {
        if (!recorded!.TryGetValue(Identifiers.Normal(person.Child), out var found))
        {
            return column == "agrees" ? "not on record" : "";
        }

        return column switch
        {
            "recorded" => LeavingCareStatus.CodeOf(found.Status),
            "agrees" => status.Agrees(found.Status) switch { Answer.Yes => "agree", Answer.No => "differ", _ => "cannot tell" },
            _ => status.FirstDifference(found.Status)?.ToString() ?? "",
        };
    }

    // Nobody of under 16 has a status. A fault in one answer is that person's, and not the end of everybody else's.
    private (PersonInReturn Person, LeavingCareStatus? Status) Assess(PersonInReturn one)
    {
        if (!LeavingCareStatus.MayBegin(one.Person.Born, asOf))
        {
            return (one, null);
        }

        var fault = one.Fault;
        try
        {
            if (fault is null)
            {
                return (one, LeavingCareStatus.Assess(one.Person, asOf));
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            fault = error.GetType().Name;
        }

        return (one with { Fault = fault }, LeavingCareStatus.Assess(new Person(), asOf));
    }

    private Dictionary<string, (string Child, CareStatus Status)> Recorded(Stream input, string file)
    {
        var rows = CsvRows.Read(
            input,
            file,
            RecordedColumns,
            row =>
            {
                var code = row.Text("recorded");
                var status = code.Length == 0 ? CareStatus.Unknown : LeavingCareStatus.FromCode(code);
                var child = row.RequiredText("child");
                if (child.Length > 0 && Identifiers.Fault(child) is { } fault)
                {
                    row.Mistake("child", child, "an identifier as the return has it, and no " + fault.Substring(2), 0);
                }

                return (row.Line, Child: child, Status: status ?? row.Mistake("recorded", code, "one of Relevant, Former Relevant, Eligible, Qualifying, No Current Eligibility, Unknown, or nothing", CareStatus.Unknown));
            },
            notes,
            mayHoldMore: true);
        var byChild = rows.GroupBy(row => Identifiers.Normal(row.Child), StringComparer.Ordinal).ToList();
        var twice = byChild.Find(same => same.Select(row => row.Status).Distinct().Count() > 1);
        return twice is null
            ? byChild.ToDictionary(same => same.Key, same => (same.First().Child, same.First().Status), StringComparer.Ordinal)
            : throw new FormatException($"{file}, lines {string.Join(" and ", twice.Select(row => row.Line))}: one child has two recorded statuses; expected one row for each child.");
    }

    private sealed record Answers(IReadOnlyList<string[]> Rows, IReadOnlyList<string> Notes);
}
