using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.LeavingCare;
using CareRights.Reports.Pages;
using CareRights.Ssda903;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Reports;

/// <summary>What each young person of a return is in the law on leaving care, as far as the return shows it.</summary>
/// <example>
/// <code>
/// StatusTable.Of(read, new LocalDate(2025, 3, 31)).WriteText(Console.Out);
/// </code>
/// </example>
public static class StatusTable
{
    internal static IReadOnlyList<Column> Columns { get; } =
        [new("child", "Child"), new("status", "Status"), new("ssd_code", "Code"), new("answer", "Any"), new("decisive", "Because"), new("missing", "To find out"), new("notes", "Notes")];

    /// <summary>A row for each person of 16 or over, and for each whose date of birth is not known. What a return cannot show is Unknown, with what to find out.</summary>
    /// <param name="read">The return; its rows are put right by <see cref="Repair.Standard"/>.</param>
    /// <param name="asOf">The day asked about.</param>
    public static Section Of(Return read, LocalDate asOf) => Of(Of16OrOver(LeavingCareFacts.Of(read, Repair.Standard), asOf), asOf);

    /// <summary>The same for people at hand, all of whom are in the table.</summary>
    /// <param name="people">The people. They are assessed as the rows are taken.</param>
    /// <param name="asOf">The day asked about.</param>
    public static Section Of(IEnumerable<PersonInReturn> people, LocalDate asOf) => new(
        "status", Title(asOf), Columns, Guard.Against.Null(people).Select(one => Row(one, LeavingCareStatus.Assess(one.Person, asOf))));

    /// <summary>The people who are 16 or over on a day, or may be.</summary>
    /// <param name="people">The people.</param>
    /// <param name="asOf">The day.</param>
    public static IEnumerable<PersonInReturn> Of16OrOver(IEnumerable<PersonInReturn> people, LocalDate asOf) =>
        Guard.Against.Null(people).Where(one => one.Person.Born is not { } born || StatutoryAge.Of(born).On(asOf) >= 16);

    internal static string Title(LocalDate asOf) => "Leaving care status on " + Cells.ForPeople(asOf) + ", as far as the return shows it";

    internal static IReadOnlyList<object?> Row(PersonInReturn person, LeavingCareStatus status) =>
    [
        person.Authority is { } authority ? authority + "/" + person.Child : person.Child,
        status.Primary.ToString(),
        status.Primary.ToRecorded().ToCode(),
        status.Answer.ToString(),
        string.Join("; ", status.Decisive.Select(finding => finding.Condition + " (" + finding.Authority + ")")),
        string.Join("; ", AskNext.For(status).Select(ask => ask.Fact)),
        string.Join(" ", status.Notes(person.Person)),
    ];
}
