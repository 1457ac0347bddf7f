using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights status RETURN</c>: what each young person of 16 or over is in the law on leaving care, as far as a return can show it.</summary>
internal static class StatusCommand
{
    private static readonly string[] RecordedColumns = ["child* child_id person_id", "recorded* recorded_status status ssd_code clea_care_leaver_eligibility clea003a eligibility"];

    private static readonly string[] Examples =
    [
        "status samples/returns/hazelshire --as-of 2025-03-31",
        "status samples/returns/hazelshire --as-of 2025-03-31 --format csv --out statuses.csv",
        "status samples/returns/hazelshire --as-of 2025-03-31 --compare recorded.csv",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        var asOf = Options.AsOf();
        var format = Options.Format();
        var file = new Option<string>("--out") { Description = "Write the result to this file.", HelpName = "FILE" };
        var compare = new Option<string>("--compare")
        {
            Description = "A CSV file with the columns child and recorded: adds the status on record (Relevant, Former Relevant, Eligible, Qualifying, No Current Eligibility) and where it differs.",
            HelpName = "FILE",
        };
        var command = new TaughtCommand("status", "Says what each young person of 16 or over in an SSDA903 return is in the law on leaving care; what a return cannot show is Unknown, with the missing fact.", Examples) { returned, asOf, format, file, compare };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(returned), parsed.GetRequiredValue(asOf), parsed.GetValue(format), parsed.GetValue(file), parsed.GetValue(compare)));
        return command;
    }

    private static int Run(string returned, LocalDate asOf, OutputFormat format, string? file, string? compare)
    {
        var recorded = compare is null ? null : Recorded(compare);
        return Write(ReturnInput.Read(returned), asOf, format, file, compare, recorded);
    }

    internal static int Write(Return data, LocalDate asOf, OutputFormat format, string? file, string? compare = null, Dictionary<string, (string Child, RecordedStatus Status)>? recorded = null)
    {
        var people = LeavingCareFacts.Of(data, Repair.Standard);
        var assessed = StatusTable.Of16OrOver(people, asOf)
            .Select(one => (Person: one, Status: Assess(one, asOf)))
            .ToList();

        List<Column> columns = [.. StatusTable.Columns];
        if (recorded is not null)
            columns.AddRange([new("recorded", "On record"), new("agrees", "Agrees"), new("difference", "First difference")]);

        // The table for a person keeps to what fits: the provision, or what to find out. CSV and JSON hold every column.
        var isForPeople = format == OutputFormat.Table && file is null;
        var shown = isForPeople ? columns.Where(column => column.Name is "child" or "status" or "recorded" or "agrees").Append(new Column("why", "By, or to find out")).ToList() : columns;
        var missing = recorded is null ? [] : recorded.Where(each => !people.Any(person => Identifiers.Normal(person.Child) == each.Key)).Select(each => each.Value).ToList();
        if (missing.Count > 0)
            Terminal.Error.WriteLine($"carerights: {missing.Count} recorded in '{compare}' and in no row of the return: {string.Join(", ", missing.Select(each => each.Child))}.");
        var rows = assessed.Select(one => (IReadOnlyList<object?>)[.. Row(one.Person, one.Status, recorded).Where((_, i) => shown.Contains(columns[i])), .. isForPeople ? [Why(one.Status)] : Array.Empty<object?>()])
            .Concat(missing.Select(each => (IReadOnlyList<object?>)[.. shown.Select(column => column.Name switch { "child" => each.Child, "recorded" => each.Status.ToCode(), "agrees" => "not in the return", _ => "" })]));
        var statuses = new Section("status", StatusTable.Title(asOf), shown, rows);

        // Not read is not clean: a program is told in the same answer what a person is told beside it.
        Output.Write(format, file, format == OutputFormat.Json ? [statuses, CheckTables.Reading(data.Problems), CheckTables.Tables(data.Counts), CheckTables.Tolerated(data.Tolerated)] : [statuses]);
        Summary(data, people, assessed.Select(one => one.Status.Primary), asOf);
        return Exit.Done;
    }

    // A fault in one answer is that person's, and not the end of everybody else's.
    private static LeavingCareStatus Assess(PersonInReturn one, LocalDate asOf)
    {
        var fault = one.Fault;
        try
        {
            if (fault is null)
            {
                return LeavingCareStatus.Assess(one.Person, asOf);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            fault = error.GetType().Name;
        }

        Terminal.Error.WriteLine($"carerights: child {one.Child} could not be answered for ({fault}): an error of the program. The child is Unknown. Please report it.");
        return LeavingCareStatus.Assess(new Person(), asOf);
    }

    private static IEnumerable<object?> Row(PersonInReturn person, LeavingCareStatus status, Dictionary<string, (string Child, RecordedStatus Status)>? recorded)
    {
        foreach (var cell in StatusTable.Row(person, status))
            yield return cell;
        if (recorded is null)
            yield break;

        if (!recorded.TryGetValue(Identifiers.Normal(person.Child), out var found))
        {
            yield return "";
            yield return "not on record";
            yield return "";
            yield break;
        }

        var onRecord = found.Status;
        var comparison = status.Compare(onRecord);
        yield return onRecord.ToCode();
        yield return comparison.Agrees switch { Answer.Yes => "agree", Answer.No => "differ", _ => "cannot tell" };
        yield return comparison.FirstDifference is { } difference ? difference.ToString() : "";
    }

    private static string Why(LeavingCareStatus status) => status.Primary == PrimaryStatus.Unknown
        ? "find out: " + string.Join("; ", AskNext.For(status).Select(ask => ask.Fact))
        : status.Decisive[0].Authority.ToString();

    private static Dictionary<string, (string Child, RecordedStatus Status)> Recorded(string file)
    {
        var rows = CsvRows.Read(
            file,
            RecordedColumns,
            row =>
            {
                var code = row.Text("recorded");
                var status = code.Length == 0 ? RecordedStatus.Unknown : RecordedStatuses.FromCode(code);
                return (Child: row.RequiredText("child"), Status: status ?? row.Mistake("recorded", code, "one of Relevant, Former Relevant, Eligible, Qualifying, No Current Eligibility, Unknown, or nothing", RecordedStatus.Unknown));
            },
            mayHoldMore: true,
            isOfPersons: true);
        var byChild = rows.GroupBy(row => Identifiers.Normal(row.Child), StringComparer.Ordinal).ToList();
        var twice = byChild.Find(same => same.Select(row => row.Status).Distinct().Count() > 1);
        return twice is null
            ? byChild.ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal)
            : throw new UserErrorException($"{file}: child '{twice.First().Child}' has two recorded statuses; expected one row for each child.");
    }

    private static void Summary(Return data, IReadOnlyList<PersonInReturn> people, IEnumerable<PrimaryStatus> statuses, LocalDate asOf)
    {
        var counts = statuses.GroupBy(status => status).OrderBy(same => same.Key == PrimaryStatus.Unknown ? int.MaxValue : (int)same.Key).Select(same => $"{same.Key} {same.Count()}");
        Terminal.Error.WriteLine($"carerights: {people.Count} children in the return, those of 16 or over on {JsonText.Of(asOf)}: {string.Join(", ", counts)}.");
        Terminal.Error.WriteLine($"carerights: standard repair changed or left out {people.Sum(person => person.RowsChanged)} of {data.Episodes.Count} episode rows; {data.Problems.Count} problems met in reading and {data.Tolerated.Sum(each => each.Cells)} cells written in another form (see 'carerights check').");
    }
}
