using CareRights.Eligibility.LeavingCare;
using CareRights.Ssda903.Rules;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>Everything that is answered from a return: each measure of the catalogue for each child and year, each leaving care status, each rule's rows.</summary>
/// <param name="Answers">The answers by who, when and what.</param>
/// <param name="Rules">How many rows each rule that was checked objects to.</param>
/// <param name="RowsLost">How many rows or cells were reported as not used.</param>
internal sealed record ReturnAnswers(Dictionary<(string Child, int Year, string Asked), string> Answers, Dictionary<(int Year, string Rule), int> Rules, int RowsLost)
{
    public const string Unknown = nameof(Outcome.Unknown);
    private const string Authority = "Hazelshire";
    private const string NotApplicable = nameof(Outcome.NotApplicable);

    /// <summary>The answers about years, under the standard repair.</summary>
    public static ReturnAnswers Of(Return read, IReadOnlyList<int> years, bool withRules = true, LocalDate? until = null)
    {
        var answers = new Dictionary<(string, int, string), string>();
        var pass = new FigurePass(read.Children(_ => Repair.Standard, Authority, until), years.Select(year => new StatisticalYear(year)), Measure.All, mostThreads: 1);
        foreach (var answer in pass.Answers())
        {
            var child = Identifiers.Normal(answer.Child.History.Child.Child);
            answers.Add((child, answer.Year.Ending, "looked after"), answer.LookedAfter.ToString());
            for (var i = 0; i < Measure.All.Count; i++)
            {
                answers.Add((child, answer.Year.Ending, Measure.All[i].Key), Text(answer.Answers[i]));
            }
        }

        var asOf = new LocalDate(years[^1], 3, 31);
        foreach (var person in PersonInReturn.Each(read, Repair.Standard, one => one, bornBy: asOf.PlusYears(-16), observedUntil: until))
        {
            answers.Add((Identifiers.Normal(person.Child), years[^1], "status"), LeavingCareStatus.Assess(person.Person, asOf).Primary.ToString());
        }

        var rules = new Dictionary<(int, string), int>();
        foreach (var year in withRules ? years : [])
        {
            var held = ValidationRule.InForce(year);
            var lacking = ReturnCheck.NotChecked(read, year, held, Authority);
            foreach (var rule in held.Where(rule => !lacking.ContainsKey(rule)))
            {
                rules[(year, rule.Number)] = 0;
            }

            foreach (var breach in ReturnCheck.Assess(read, year, held, Authority))
            {
                rules[(year, breach.Rule.Number)]++;
            }
        }

        return new(answers, rules, read.Problems.Count(problem => problem.Effect != ProblemEffect.Noted));
    }

    /// <summary>The answers that another reading changed into something else than Unknown.</summary>
    /// <param name="other">What was answered from another form of the same return.</param>
    /// <param name="mayLose">Whether that form may have lost something: then a child may be Unknown, or be in no row that could be used.</param>
    /// <param name="leavesOut">Whether a table or a year is not there at all, which no row can report.</param>
    /// <param name="isContradictory">Whether rows of the return contradict each other: a contradiction whose cell is lost is none any more.</param>
    public IEnumerable<string> Differences(ReturnAnswers other, bool mayLose, bool leavesOut, bool isContradictory)
    {
        var isReported = mayLose && (leavesOut || other.RowsLost > 0);
        foreach (var (key, answer) in Answers)
        {
            var known = other.Answers.TryGetValue(key, out var found) ? found : isReported ? Unknown : "no answer";
            // A number that is not known any more, of an answer that stays, is no other; and where a return is not there, or nobody can say whose a row was, what it contradicted stands.
            if (known != answer && !(isReported && (known == Unknown || answer.StartsWith(known, StringComparison.Ordinal)))
                && !(isReported && (answer == Unknown || known.StartsWith(answer, StringComparison.Ordinal)) && (leavesOut || isContradictory)))
            {
                yield return $"{key.Child} {key.Year} {key.Asked}: {answer} became {known}";
            }
        }

        foreach (var (key, answer) in other.Answers)
        {
            if (!Answers.ContainsKey(key) && answer is not (Unknown or NotApplicable))
            {
                yield return $"{key.Child} {key.Year} {key.Asked}: {answer} came from nowhere";
            }
        }

        foreach (var (key, rows) in Rules)
        {
            if (!isReported && other.Rules.TryGetValue(key, out var found) && found != rows)
            {
                yield return $"rule {key.Rule} of {key.Year}: {rows} rows became {found}";
            }
        }
    }

    private static string Text(MeasureAnswer<double> answer) =>
        answer.Outcome + (answer.Value is { } value ? value.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "");
}
