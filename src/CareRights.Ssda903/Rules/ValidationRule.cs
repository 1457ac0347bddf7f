using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>One version of one of the Department for Education's validation rules for the return.</summary>
/// <remarks>
/// A rule that changed has one of these for each version; <see cref="ValidationRule.InForce"/> chooses by the year of the return.
/// Immutable; may be shared between threads. Equality is by reference.
/// </remarks>
public sealed class ValidationRule
{
    /// <summary>The first return whose rules are held: 2022-23.</summary>
    public const int FirstYear = 2023;

    /// <summary>The last return whose rules were read: 2026-27.</summary>
    public const int LastYear = 2027;

    private readonly ReturnTable[] fieldTables;

    internal ValidationRule(string number, string meaning, string[] fields, RuleCheck check)
    {
        Number = number;
        Meaning = meaning;
        Fields = fields;
        Check = check;
        fieldTables = RuleNeeds.TablesOf(fields);
    }

    /// <summary>The Department's number for the rule, without its suffix for the stage: <c>SW08</c>, not <c>SW08STG2</c>.</summary>
    public string Number { get; }

    /// <summary>What the rule objects to, in this library's own words.</summary>
    public string Meaning { get; }

    /// <summary>The columns to look at.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The tables of the year's return that the rule needs rows of. Without them it is not checked.</summary>
    public IReadOnlyList<ReturnTable> Tables => [.. fieldTables.Except(Without).Concat(With).Distinct().OrderBy(table => table)];

    /// <summary>The tables of last year's return that the rule needs. Without them it is not checked.</summary>
    public IReadOnlyList<ReturnTable> LastYearTables { get; internal init; } = [];

    /// <summary>What the rule needs besides returns, such as "a register of providers". Empty if it needs nothing else.</summary>
    public string Needs => RuleNeeds.Text(Registers);

    /// <summary>Where to look in the child's record, such as "Oc2: SDQ_SCORE; Episodes".</summary>
    public string LookAt => RuleNeeds.LookAt(Fields, Tables, LastYearTables);

    /// <summary>How sure the rule is. The Department's texts that were read give none, so this is the library's own.</summary>
    public RuleSeverity Severity { get; internal init; }

    /// <summary>The first return with this version, by the year in which its 31 March falls.</summary>
    public int From { get; internal init; } = ValidationRule.FirstYear;

    /// <summary>The last return with this version; <see langword="null"/> if it runs on.</summary>
    public int? Until { get; internal init; }

    /// <summary>The returns with this version, for a person to read, such as "2022-23 to 2023-24" or "from 2024-25".</summary>
    public string Years => Until is { } until
        ? From == until ? new CollectionYear(From).ToString() : new CollectionYear(From) + " to " + new CollectionYear(until)
        : "from " + new CollectionYear(From);

    /// <summary>Where the number and the sense of the rule come from.</summary>
    public Citation Authority { get; } = RuleSources.ValidationRules;

    /// <summary>The law whose limit the rule watches; <see langword="null"/> for a rule of recording.</summary>
    public Citation? Law { get; internal init; }

    /// <summary>How this reading differs from the rule's public implementation, from the Department's words or from the law, and why. Empty if it does not.</summary>
    public string Difference { get; internal init; } = "";

    internal RuleCheck Check { get; }

    /// <summary>Tables that the rule needs besides those of its fields.</summary>
    internal ReturnTable[] With { get; init; } = [];

    /// <summary>Tables of its fields that the rule looks at where there are any, and does not need.</summary>
    internal ReturnTable[] Without { get; init; } = [];

    internal Register Registers { get; init; }

    /// <summary>Whether the return of a year is held to this version. Never for a year whose rules were not read.</summary>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    public bool IsInForce(int year) => From <= year && !(Until < year) && year <= ValidationRule.LastYear;

    /// <summary>The number and the meaning.</summary>
    public override string ToString() => Number + ": " + Meaning;

    /// <summary>Every version of every rule, by number and year.</summary>
    public static IReadOnlyList<ValidationRule> All => ValidationRules.All;

    /// <summary>The rules that the return of a year is held to; none for a year before <see cref="FirstYear"/> or after <see cref="LastYear"/>.</summary>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    public static IReadOnlyList<ValidationRule> InForce(int year) => [.. All.Where(rule => rule.IsInForce(year))];
}
