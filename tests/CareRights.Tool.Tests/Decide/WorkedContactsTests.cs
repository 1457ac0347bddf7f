using System.Text;
using System.Text.Json;
using CareRights.Json;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Decide;

/// <summary>docs/escalation: forty contacts with the plan as printed, each checked against what a person wrote down beforehand.</summary>
public sealed class WorkedContactsTests
{
    public static TheoryData<string> Titles => [.. WorkedContacts.All.Select(contact => contact.Title)];

    [Fact]
    public void There_are_forty_and_no_two_are_alike() => WorkedContacts.All.Select(contact => contact.Title).Distinct().Should().HaveCount(40);

    [Theory, MemberData(nameof(Titles))]
    public void Each_plan_is_what_was_written_down(string title)
    {
        var contact = WorkedContacts.All.Single(contact => contact.Title == title);
        using var json = JsonDocument.Parse(JsonQuestion.Escalation.Answer(contact.Facts).Json);
        json.RootElement.GetProperty("outcome").GetString().Should().Be(contact.Outcome);
        var routes = json.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("route").GetString()).ToArray();
        var sides = contact.Steps.Split('|');
        sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeSubsetOf(routes);
        (sides.Length > 1 ? sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : []).Should().NotIntersectWith(routes);
    }

    [Fact]
    public void The_page_holds_every_contact_with_its_plan_as_printed()
    {
        var page = new StringBuilder("""
            # Forty worked contacts

            For a safeguarding lead to review. Each contact is invented. Each has what the adviser hears, the facts as `carerights decide escalation --explain` reads them, the plan as it prints it, and what to look for. Written and checked by the tests; the steps that must and must not be there were written down by hand beforehand.

            A plan supports the judgement of a person and never replaces it. Not read for these plans: *Working Together* 2023 and 2026, the guidance on missing children (2014), the Home Office's procedure on mutilation, the guidance on forced marriage, the statutory guidance on information sharing (10 September 2026), and the texts of Code C, the Care Act 2014 and the Housing Act 1996. What rests on them comes from published procedures and other secondary sources, and each step names its authority.

            What holds of every plan is tested on contacts at random with every fact in them: 5,000 at each run, of which 1,000 are new. `CARERIGHTS_CONTACTS=1000000 dotnet test -c Release tests/CareRights.Safeguarding.Tests --filter AnyContactProperties` asks for a million new ones. On 30 November 2026 a million contacts for each property found no fault:

            | property | of a million |
            | --- | --- |
            | who is, or may be, the source of harm is not told before referring where there is a reason not to | 188,404 such callers |
            | a stated sign outranks every default and denial | two signs a contact |
            | a flag replaced by the facts that it summarises lowers no level and loses no step | one of 14 replacements a contact |
            | what to do now is read in 115 words at most, and every step has its reason | 737,648 emergencies; the longest has 111 words |
            | a human decision holds the steps that it names and no other | 118,812 decisions that were applied |


            """.ReplaceLineEndings("\n"));
        var number = 0;
        foreach (var contact in WorkedContacts.All)
        {
            var plan = JsonQuestion.Escalation.Answer(contact.Facts, options: new() { Explain = true }).Text;
            page.Append("## ").Append(++number).Append(". ").Append(contact.Title).Append("\n\n")
                .Append(contact.Said).Append("\n\n```json\n").Append(contact.Facts).Append("\n```\n\n```text\n").Append(plan.TrimEnd()).Append("\n```\n\n")
                .Append("**Look for:** ").Append(contact.Look).Append("\n\n");
        }

        GeneratedDocument.ShouldBe(page.ToString().TrimEnd() + "\n", "docs", "escalation", "README.md");
    }
}
