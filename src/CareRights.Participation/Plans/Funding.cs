using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation.Plans;

/// <summary>What one passage of a source says of the funding.</summary>
/// <param name="Amount">The sum in pounds.</param>
/// <param name="IsAnnual"><see langword="true"/> if it is given every year, <see langword="false"/> if once, <see langword="null"/> if the passage does not say.</param>
/// <param name="Where">The passage: the document with the place in it.</param>
public sealed record FundingStatement(decimal Amount, bool? IsAnnual, string Where)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(FundingStatement);
}

/// <summary>Money spent under one heading.</summary>
/// <param name="Heading">What for: officer, venues, activities.</param>
/// <param name="Amount">The sum in pounds; negative for a refund.</param>
/// <remarks>Pounds and pence, a half penny rounded away from zero. A cost is not a measure of worth, and no cost is compared with another council's.</remarks>
public sealed record Spend(string Heading, decimal Amount)
{
    /// <summary>The sum for each heading, the largest first; headings that differ in case alone are one.</summary>
    public static IReadOnlyList<Spend> ByHeading(IEnumerable<Spend> spends) =>
        Guard.Against.Null(spends)
            .GroupBy(spend => spend.Heading.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(heading => new Spend(heading.Key, heading.Sum(spend => spend.Amount)))
            .OrderByDescending(spend => spend.Amount)
            .ThenBy(spend => spend.Heading, StringComparer.OrdinalIgnoreCase)
            .ToArray();

    /// <summary>A sum shared over what it bought: meetings held, people who came, authorities represented.</summary>
    /// <param name="amount">The sum in pounds.</param>
    /// <param name="count">How many; <see langword="null"/> if not known.</param>
    /// <returns>Pounds for each, to the penny; <see langword="null"/> if the number is not known or zero.</returns>
    public static decimal? PerEach(decimal amount, int? count) =>
        count is { } number and > 0 ? Math.Round(amount / number, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Spend);
}

/// <summary>What the sources together say of the funding, contradictions kept.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Funding
{
    private Funding(IReadOnlyList<FundingStatement> statements)
    {
        Statements = statements;
        var amounts = statements.Select(statement => statement.Amount).Distinct().ToArray();
        var recurrences = statements.Select(statement => statement.IsAnnual).Distinct().ToArray();
        Amount = amounts.Length == 1 ? amounts[0] : null;
        IsAnnual = recurrences.Length == 1 ? recurrences[0] : null;
        Contradictions =
        [
            .. amounts.Length > 1 ? [Contradiction("the sum", statement => Pounds(statement.Amount))] : Array.Empty<string>(),
            .. recurrences.Length > 1 ? [Contradiction("whether it is given once or every year", statement => InWords(statement.IsAnnual))] : Array.Empty<string>(),
        ];
    }

    /// <summary>What each passage says.</summary>
    public IReadOnlyList<FundingStatement> Statements { get; }

    /// <summary>The sum in pounds; <see langword="null"/> if the passages differ, or there is none.</summary>
    public decimal? Amount { get; }

    /// <summary><see langword="true"/> if it is given every year, <see langword="false"/> if once; <see langword="null"/> unless every passage says the same.</summary>
    public bool? IsAnnual { get; }

    /// <summary>Where the passages differ, each with what they say: reported, not resolved. A passage that does not say differs from one that does.</summary>
    public IReadOnlyList<string> Contradictions { get; }

    /// <summary>Reads the passages together.</summary>
    /// <exception cref="ArgumentException">A sum is negative.</exception>
    public static Funding From(IEnumerable<FundingStatement> statements)
    {
        var all = Guard.Against.Null(statements).ToArray();
        Guard.Against.InvalidInput(all.Any(statement => statement.Amount < 0), nameof(statements), "A sum is zero or more.");
        return new(all);
    }

    /// <summary>The whole sum over a number of years, in pounds.</summary>
    /// <param name="years">The years of the plan, one or more.</param>
    /// <returns>The least and the most that the passages allow; the two are the same where they agree and say whether it recurs. <see langword="null"/> if there is no passage.</returns>
    public (decimal AtLeast, decimal AtMost)? Total(int years)
    {
        if (Statements.Count == 0 || years < 1)
        {
            return null;
        }

        var totals = Statements.SelectMany(statement => IsAnnual switch
        {
            false => [statement.Amount],
            true => [statement.Amount * years],
            _ => new[] { statement.Amount, statement.Amount * years },
        }).ToArray();
        return (totals.Min(), totals.Max());
    }

    /// <summary>What is left over a number of years after what was spent, in pounds; negative if overspent.</summary>
    /// <returns>The least and the most that the passages allow; <see langword="null"/> if there is no passage.</returns>
    public (decimal AtLeast, decimal AtMost)? Remaining(int years, IEnumerable<Spend> spends)
    {
        var spent = Guard.Against.Null(spends).Sum(spend => spend.Amount);
        return Total(years) is var (atLeast, atMost) ? (atLeast - spent, atMost - spent) : null;
    }

    private string Contradiction(string what, Func<FundingStatement, string> says) =>
        $"The passages differ on {what}: {string.Join("; ", Statements.Select(statement => statement.Where + ": " + says(statement)))}.";

    private static string Pounds(decimal amount) => "£" + amount.ToString("#,##0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string InWords(bool? isAnnual) => isAnnual switch
    {
        false => "once",
        true => "every year",
        _ => "does not say",
    };
}
