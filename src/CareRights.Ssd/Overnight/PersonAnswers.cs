using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.Commissioner;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using NodaTime;

namespace CareRights.Ssd.Overnight;

/// <summary>The answers about one person, as rows of the result tables.</summary>
internal sealed class PersonAnswers
{
    private const int RemitEnds = 25;

    private readonly List<(ResultTable Table, object?[] Values)> rows = [];

    private PersonAnswers(SsdPerson person) => Person = person;

    public SsdPerson Person { get; }

    public IReadOnlyList<(ResultTable Table, object?[] Values)> Rows => rows;

    /// <summary>What the person is; <see langword="null"/> if not asked.</summary>
    public LeavingCareStatus? Status { get; private set; }

    public static PersonAnswers Of(SsdPerson person, LocalDate asOf, WorkingDays calendar, IReadOnlyList<Measure> measures)
    {
        var answers = new PersonAnswers(person);
        if (person.Died <= asOf)
        {
            return answers;
        }

        if (LeavingCareStatus.MayBegin(person.Facts.Born, asOf) && person.HasBeenInCare)
        {
            answers.LeavingCare(asOf);
        }

        answers.Deadlines(asOf, calendar);
        answers.Stability(asOf, measures);
        answers.Remit(asOf);
        return answers;
    }

    private void LeavingCare(LocalDate asOf)
    {
        var status = Status = LeavingCareStatus.Assess(Person.Facts, asOf);
        var isOnRecord = Person.Recorded != CareStatus.Unknown;
        Add(
            ResultTable.Status,
            status.Primary.ToString(),
            LeavingCareStatus.CodeOf(status.Primary),
            status.Answer.ToString(),
            string.Join("; ", status.Decisive.Select(finding => finding.Condition + " (" + finding.Authority + ")")),
            string.Join("; ", status.ToAsk.Select(ask => ask.Fact)),
            string.Join(" ", status.Notes(Person.Facts)),
            isOnRecord ? LeavingCareStatus.CodeOf(Person.Recorded) : null,
            !isOnRecord ? "not on record" : status.Agrees(Person.Recorded) switch { Answer.Yes => "agree", Answer.No => "differ", _ => "cannot tell" },
            status.FirstDifference(Person.Recorded)?.ToString(),
            Person.Problems.Count);
        foreach (var answer in Entitlement.AssessAll(Person.Facts, asOf).Where(answer => answer.Answer != Answer.No))
        {
            var row = answer.Entitlement;
            Add(ResultTable.Entitlement, row.Id, row.Name, row.Nature.ToString(), answer.Answer.ToString(), row.Authority.ToString(), Text(answer.Determination.Missing));
        }
    }

    private void Deadlines(LocalDate asOf, WorkingDays calendar)
    {
        var number = 0;
        foreach (var duty in Status is null ? [] : DutyDue.Assess(Person.Facts, asOf))
        {
            var standing = duty.Answer != Answer.Yes || duty.Day is null ? Compliance.Unknown : duty.Day < asOf ? Compliance.Overdue : Compliance.Running;
            Deadline(++number, duty.Due, "", standing, duty.Owed.Missing.Concat(duty.Due.Missing).Distinct());
        }

        foreach (var deadline in Person.Deadlines(calendar))
        {
            var due = deadline.Deadline.ToDue();
            Deadline(++number, due, deadline.Row, deadline.Standing.Compliance, due.Missing);
        }
    }

    private void Deadline(int number, Due due, string row, Compliance standing, IEnumerable<MissingFact> missing) =>
        Add(ResultTable.Deadline, number, due.Id, due.Name, row, due.Authority.ToString(), due.TriggeredOn, due.Day, due.SafeDay, standing.ToString(), Text(missing));

    // The last year that has ended by the day.
    private void Stability(LocalDate asOf, IReadOnlyList<Measure> measures)
    {
        if (Person.Stability is not { } child)
        {
            return;
        }

        var year = YearEnded(asOf);
        Add(ResultTable.Stability, year.Ending, "dfe_looked_after_31_march", child.History.IsLookedAfterOn(year.Last).ToString(), null, null);
        foreach (var measure in measures)
        {
            var answer = measure.Assess(child, year);
            if (answer.Outcome != Outcome.NotApplicable)
            {
                Add(ResultTable.Stability, year.Ending, measure.Key, answer.Outcome.ToString(), answer.Value, answer.Reason);
            }
        }
    }

    private void Remit(LocalDate asOf)
    {
        if (Person.Facts.Born is { } born && StatutoryAge.Of(born).On(asOf) >= RemitEnds)
        {
            return;
        }

        var answer = Section8A.Assess(Person.Remit, asOf);
        Add(ResultTable.Remit, answer.Answer.ToString(), string.Join("; ", answer.Decisive.Select(finding => finding.Condition + " (" + finding.Authority + ")")), Text(answer.Missing));
    }

    internal static StatisticalYear YearEnded(LocalDate asOf)
    {
        var year = StatisticalYear.Of(asOf);
        return year.Last <= asOf ? year : year.Back(1);
    }

    private void Add(ResultTable table, params object?[] values) => rows.Add((table, [Person.Id, .. values]));

    private static string Text(IEnumerable<MissingFact> missing) => string.Join("; ", missing.Select(fact => fact.Question));
}
