using System.Text;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using CareRights.Tests;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Every word, provision and value that an answer about leaving care gives, in one list beside this file: a change of any of them is seen.</summary>
public sealed class WordsOfLeavingCareTests
{
    private static readonly LocalDate[] Days = [D("2005-01-01"), D("2012-01-01"), D("2026-11-01")];

    [Fact]
    public void Every_word_is_the_one_that_was_read()
    {
        var text = new StringBuilder();
        foreach (var row in Entitlement.All)
        {
            text.Append('\n').AppendLine($"{row.Id}: {row.Name}. {row.Nature} of {row.OwedBy}. {row.Authority} {row.Authority.Link}");
            Append(text, row.PlainWords, row.InLaw, row.State);
            Append(text, [.. row.Law.Select(value => $"from {value.From:uuuu-MM-dd} until {value.Until:uuuu-MM-dd}: {value.Value.Pounds} pounds, until {value.Value.UntilAge}; {value.Authority}; {value.State}; older: {value.InForceBefore}")]);
        }

        var answers = (from person in Everybody from day in Days from row in Entitlement.AssessAll(person, day) select row.Determination)
            .Concat(from person in Everybody from day in Days from question in Statuses(LeavingCareStatus.Assess(person, day)) select question).ToArray();
        Add(text, "Findings", answers.SelectMany(answer => answer.Findings).SelectMany(Below).Select(finding => $"{finding.Condition} ({finding.Authority})"));
        Add(text, "Notes", answers.SelectMany(answer => answer.Findings).SelectMany(Below).Select(finding => finding.Note));
        Add(text, "Asked", answers.SelectMany(answer => answer.Missing).Select(fact => $"{fact.Id}: {fact.Question} [{fact.Path}]"));
        Add(text, "Questions", answers.Select(answer => answer.Question));
        Add(text, "Due", from person in Everybody
                         from day in Days
                         from duty in DutyDue.Assess(person, day)
                         select $"{duty.Id}: {duty.Name}, {duty.Owed.Question}, {duty.Answer} on {day:uuuu-MM-dd}; from {duty.Due.Trigger} {duty.Due.TriggeredOn:uuuu-MM-dd} to {duty.Day:uuuu-MM-dd}, {duty.Due.Convention}; {duty.Due.Authority}; {duty.Due.Note}; {string.Join(", ", duty.Due.Missing.Select(fact => fact.Id))}");
        GeneratedDocument.ShouldBe(text.ToString().TrimStart('\n'), "tests", "CareRights.Eligibility.Tests", "LeavingCare", "words.txt");
    }

    private static IEnumerable<Person> Everybody =>
        [.. TablesOfLeavingCare.People.Select(one => one.Person), new Person(), Born("1988-06-01").InCare("2000-01-01", "2006-06-01"), Born("1993-06-01").InCare("2005-01-01", "2011-06-01"), Born("2009-06-01") with { Services = null, Care = null }];

    private static IEnumerable<Determination> Statuses(LeavingCareStatus status) => [status.Eligible, status.Relevant, status.FormerRelevant, status.Qualifying, status.FurtherEducation, status.AdviceAndSupport];

    private static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);

    private static void Add(StringBuilder text, string head, IEnumerable<string> lines)
    {
        text.Append('\n').AppendLine(head);
        Append(text, [.. lines.Distinct().Order(StringComparer.Ordinal)]);
    }

    private static void Append(StringBuilder text, params string[] lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            text.Append("  ").AppendLine(line);
        }
    }
}
