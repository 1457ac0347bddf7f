using System.Collections.Generic;

namespace CareRights.Ssd.Overnight;

/// <summary>What a column of a result table holds.</summary>
internal enum ResultKind
{
    /// <summary>A text.</summary>
    Text = 0,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that may have a fraction, such as of years.</summary>
    Number,
}

/// <summary>A column of a result table.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="MayBeEmpty">Whether a row may lack it.</param>
internal sealed record ResultColumn(string Name, ResultKind Kind = ResultKind.Text, bool MayBeEmpty = false);

/// <summary>A table that the overnight job fills. Its first column is the day the answers are about, and the rows of a day are replaced together.</summary>
/// <remarks>Equality by reference. Immutable.</remarks>
internal sealed class ResultTable
{
    private ResultTable(string name, int keys, params ResultColumn[] columns)
    {
        Name = name;
        Columns = [new("as_of", ResultKind.Day), .. columns];
        Keys = keys;
    }

    /// <summary>What each young person of 16 or over is in the law on leaving care, and how that compares with the record.</summary>
    public static ResultTable Status { get; } = new(
        "carerights_status", 2, new("person_id"), new("status"), new("ssd_code"), new("answer"), new("decisive", MayBeEmpty: true), new("missing", MayBeEmpty: true), new("notes", MayBeEmpty: true),
        new("recorded", MayBeEmpty: true), new("agrees"), new("difference", MayBeEmpty: true), new("problems", ResultKind.Whole));

    /// <summary>What each young person is owed or may be given, and what may be owed and turns on a fact that is missing. What is certainly not owed has no row.</summary>
    public static ResultTable Entitlement { get; } = new(
        "carerights_entitlement", 3, new("person_id"), new("entitlement"), new("name"), new("nature"), new("answer"), new("provision"), new("missing", MayBeEmpty: true));

    /// <summary>What is due by a duty or a clock, and not known to be done.</summary>
    public static ResultTable Deadline { get; } = new(
        "carerights_deadline", 3, new("person_id"), new("number", ResultKind.Whole), new("deadline"), new("name"), new("source_row", MayBeEmpty: true), new("provision"),
        new("triggered_on", ResultKind.Day, MayBeEmpty: true), new("due_on", ResultKind.Day, MayBeEmpty: true), new("safe_on", ResultKind.Day, MayBeEmpty: true), new("standing"), new("missing", MayBeEmpty: true));

    /// <summary>What each measure of stability says of each child in the last year that has ended. A child outside the cohort of a measure has no row.</summary>
    public static ResultTable Stability { get; } = new(
        "carerights_stability", 4, new("person_id"), new("year", ResultKind.Whole), new("measure"), new("outcome"), new("value", ResultKind.Number, MayBeEmpty: true), new("reason", MayBeEmpty: true));

    /// <summary>Whether each person under 25 is within section 8A of the Children Act 2004.</summary>
    public static ResultTable Remit { get; } = new("carerights_remit", 2, new("person_id"), new("answer"), new("decisive", MayBeEmpty: true), new("missing", MayBeEmpty: true));

    /// <summary>What could not be read, or contradicts another row.</summary>
    public static ResultTable Problem { get; } = new(
        "carerights_problem", 2, new("number", ResultKind.Whole), new("table_name"), new("column_name", MayBeEmpty: true), new("row_key", MayBeEmpty: true), new("person_id", MayBeEmpty: true), new("found"), new("expected"), new("effect"));

    /// <summary>What the run counted.</summary>
    public static ResultTable Run { get; } = new("carerights_run", 3, new("kind"), new("name"), new("number", ResultKind.Whole));

    /// <summary>Every table.</summary>
    public static IReadOnlyList<ResultTable> All { get; } = [Status, Entitlement, Deadline, Stability, Remit, Problem, Run];

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The columns, the day first.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>How many of the columns, from the first, identify a row.</summary>
    public int Keys { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
