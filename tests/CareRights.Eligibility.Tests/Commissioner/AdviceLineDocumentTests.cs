using System.Text;
using CareRights.Eligibility.Commissioner;
using CareRights.Tests;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>docs/advice-line.md: the decision table as the code holds it, for a service manager to check against the leaflet.</summary>
public sealed class AdviceLineDocumentTests
{
    [Fact]
    public void IsWrittenFromTheCode() => GeneratedDocument.ShouldBe(Document(), "docs", "advice-line.md");

    private static string Document()
    {
        var text = new StringBuilder()
            .Append("# The advice line: the decision table\n\n")
            .Append("Written from `Triage.Table`; `carerights decide advice-line` answers by it. Decision support, not legal advice: a person decides. England.\n\n")
            .Append("## How it is read\n\n")
            .Append("1. Harm first, always: row 1 depends on nothing but whether harm is suggested, and a risk that nobody has ruled out is possible and is referred. Nothing removes a referral.\n")
            .Append("2. Then every row that applies counts; none stops another. Each row is yes, no, or not known with what to find out.\n")
            .Append("3. The disposition is **Decline** where the young person is outside the remit or the matter is an adult's own; otherwise **Partial** where anything is declined, **Accept** where nothing is. It is Unknown while what it turns on is.\n")
            .Append("4. The remit is section 8A of the Children Act 2004, unless the caller chooses the leaflet's own ages; where the two differ for a person, both answers are given.\n\n")
            .Append("| # | when | then | source | its words | power |\n| --- | --- | --- | --- | --- | --- |\n");
        for (var i = 0; i < Triage.Table.Count; i++)
        {
            var row = Triage.Table[i];
            text.Append("| ").Append(i + 1)
                .Append(" | ").Append(row.When.Condition)
                .Append(" | ").Append(row.Action is { } action ? $"**{action}**" : $"decline: **{row.Reason}**")
                .Append(" | ").Append(row.When.Authority.Instrument.Kind == AuthorityKind.Policy ? $"leaflet, \"{row.When.Authority.Provision}\"" : row.When.Authority.ToString())
                .Append(" | ").Append(row.Words)
                .Append(" | ").Append(row.Power?.ToString() ?? "").Append(" |\n");
        }

        text.Append("\nWhom to signpost to is the caller's data: the library names nobody and ships no telephone number. Considering representation is not promising it.\n")
            .Append("\n## Open points\n\nWhat the leaflet does not say is not guessed. Each is Unknown until the service settles it:\n\n");
        foreach (var open in OpenPoints())
        {
            text.Append("- ").Append(open).Append('\n');
        }

        text.Append("\n## The groups the service names, and section 8A\n\n| group | can be covered by | what must also be known |\n| --- | --- | --- |\n");
        foreach (var row in GroupCover.Table)
        {
            text.Append("| ").Append(row.Group).Append(" | ").Append(string.Join(", ", row.Limbs.Select(limb => limb.Provision.Replace("section ", "", StringComparison.Ordinal))))
                .Append(" | ").Append(row.MustAlsoBeKnown).Append(" |\n");
        }

        text.Append("\n## What does not by itself open section 8A\n\n");
        foreach (var sentence in Section8A.NotByItself)
        {
            text.Append("- ").Append(sentence).Append('\n');
        }

        text.Append("\n## What limits representations\n\n");
        foreach (var limit in Representations.Limits)
        {
            text.Append("- ").Append(limit.Condition).Append(" (").Append(limit.Authority).Append(")\n");
        }

        return text.ToString();
    }

    // Asked of the code, so that the list cannot go stale: whatever stays open for a caller who has answered everything.
    private static IEnumerable<string> OpenPoints()
    {
        var asOf = D("2026-06-01");
        var leaver = new YoungPerson { Groups = ServiceGroups.CareLeaver, LivesInEngland = true, CouncilInEngland = true, InFullTimeEducation = false, Disabled = false };
        YoungPerson[] people =
        [
            leaver with { AgeInYears = 21 },
            leaver with { AgeInYears = 25, InFullTimeEducation = true },
            leaver with { AgeInYears = 19, Groups = ServiceGroups.ResidentialSpecialSchool },
            leaver with { AgeInYears = 12, Groups = ServiceGroups.InCare, LivesInEngland = false },
        ];
        var settled = new Enquiry
        {
            About = leaver with { AgeInYears = 18 },
            Enquirer = Enquirer.YoungPerson,
            AdultsOwnMatter = false,
            RiskOfHarm = false,
            Request = AdviceRequest.Representation,
            CourtProceedings = CourtProceedings.None,
            HasAdvocate = true,
            Anonymous = false,
            DecisionMakerInEngland = true,
        };
        Enquiry[] enquiries =
        [
            settled with { CourtProceedings = CourtProceedings.Planned },
            settled with { CourtProceedings = CourtProceedings.Ended },
            settled with { Anonymous = true },
            settled with { Request = AdviceRequest.Advocacy },
            settled with { Request = AdviceRequest.Information, About = leaver with { AgeInYears = 23 } },
        ];
        return people.SelectMany(person => Leaflet.Assess(person, asOf).Missing)
            .Concat(enquiries.SelectMany(enquiry => Triage.Assess(enquiry, RemitRules.Leaflet, asOf).Missing))
            .Select(missing => missing.Question)
            .Distinct();
    }

    [Fact]
    public void EveryOpenPointIsAQuestionThatTheLeafletLeavesOpen() =>
        OpenPoints().Should().HaveCount(9).And.OnlyContain(point => point.Contains("leaflet"));

    [SharedDataFact]
    public void TheWordsOfARowAreThoseOfTheLeaflet()
    {
        var leaflet = File.ReadAllText(Directory.EnumerateFiles(SharedData.File("seeds"), "003_*").Single()).Replace('\u2019', '\'');
        foreach (var row in Triage.Table.Where(row => row.When.Authority.Instrument.Kind == AuthorityKind.Policy))
        {
            leaflet.Should().Contain(row.Words).And.Contain(row.When.Authority.Provision);
        }
    }
}
