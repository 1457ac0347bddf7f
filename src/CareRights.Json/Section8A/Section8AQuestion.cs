using System;
using System.ComponentModel;
using System.Linq;
using System.Text;
using System.Text.Json.Serialization;
using CareRights.Eligibility.Commissioner;
using NodaTime;

namespace CareRights.Json;

/// <summary>Section 8A of the Children Act 2004.</summary>
internal static class Section8AQuestion
{
    public static Question Create() => new Question<Section8AFacts>(
        "section-8a",
        "Is this child or young person within section 8A of the Children Act 2004, the Children's Commissioner's remit for advice and assistance? With the wider 'child' of section 9, the leaflet's own rule, and where they differ.",
        AnswerJson.Of<Section8AAnswer>,
        (facts, asOf, options, problems) =>
        {
            var (person, addressee) = (facts.ToPerson(asOf, problems), facts.ToAddressee());
            return new(() => AnswerJson.ToNode(options.Brief ? Brief(person, addressee, asOf) : Decide(person, addressee, asOf)), () => Explain(person, addressee, asOf));
        });

    private static Section8AAnswer Decide(YoungPerson person, Addressee addressee, LocalDate asOf)
    {
        var remit = Remit.Compare(person, asOf);
        return new()
        {
            Question = remit.Statute.Question,
            AsOf = asOf,
            Answer = remit.Statute.Answer,
            Limbs = remit.Statute.Findings.ToDictionary(finding => Short(finding.Authority), finding => finding.Answer),
            WiderChild = WiderChild.Assess(person, CommissionerFunction.PrimaryFunction, asOf).Answer,
            Leaflet = remit.Leaflet.Answer,
            Differs = remit.Differs,
            Difference = AnswerJson.OrNone(remit.Reason),
            Representations = Representations.Assess(person, addressee, asOf).Answer,
            Missing = AnswerJson.Questions(remit.Statute.Missing),
            MissingFacts = AnswerJson.Facts(remit.Statute.Missing),
            Findings = [.. remit.Statute.Findings.Select(finding => AnswerJson.Of(finding))],
            Groups = [.. GroupCover.Of(person.Groups ?? ServiceGroups.None).Select(row => new GroupAnswer
            {
                Group = row.Group.ToString(),
                Limbs = [.. row.Limbs.Select(Short)],
                MustAlsoBeKnown = row.MustAlsoBeKnown,
            })],
            LawReadOn = remit.Statute.LawReadOn,
        };
    }

    private static Section8AAnswer Brief(YoungPerson person, Addressee addressee, LocalDate asOf)
    {
        var remit = Remit.Compare(person, asOf);
        return new()
        {
            AsOf = asOf,
            Answer = remit.Statute.Answer,
            Leaflet = remit.Leaflet.Answer,
            Representations = Representations.Assess(person, addressee, asOf).Answer,
            Missing = [.. remit.Statute.Missing.Select(fact => fact.Id)],
            LawReadOn = remit.Statute.LawReadOn,
        };
    }

    // "8A(5)", as everybody calls it.
    private static string Short(Citation provision) => provision.Provision.StartsWith("section ", StringComparison.Ordinal) ? provision.Provision.Substring("section ".Length) : provision.Provision;

    private static string Explain(YoungPerson person, Addressee addressee, LocalDate asOf)
    {
        var remit = Remit.Compare(person, asOf);
        var text = new StringBuilder();
        Explanation.Append(text, remit.Statute);
        Explanation.Append(text, WiderChild.Assess(person, CommissionerFunction.PrimaryFunction, asOf));
        Explanation.Append(text, remit.Leaflet);
        text.Append("Statute and leaflet differ: ").Append(remit.Differs).Append('\n');
        if (remit.Reason.Length > 0)
        {
            text.Append("  ").Append(remit.Reason).Append('\n');
        }

        var representations = Representations.Assess(person, addressee, asOf);
        text.Append(representations.Question).Append(": ").Append(representations.Answer).Append('\n');
        Explanation.Append(text, representations.Findings.Skip(1), 1);
        foreach (var row in GroupCover.Of(person.Groups ?? ServiceGroups.None))
        {
            text.Append("Group ").Append(row.Group).Append(": ").Append(string.Join(", ", row.Limbs.Select(limb => limb.Provision))).Append(". ").Append(row.MustAlsoBeKnown).Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>The facts of <c>decide section-8a</c>.</summary>
[Description("Facts about one child or young person for section 8A of the Children Act 2004. A property left out, or null, is unknown and never 'no', unless factsAreComplete is true.")]
internal sealed record Section8AFacts : YoungPersonFacts
{
    [JsonPropertyOrder(1)]
    [Description("The person to whom representations would be made under section 2D(2). Absent: unknown.")]
    public AddresseeFacts? RepresentationsTo { get; init; }

    public Addressee ToAddressee() => new()
    {
        InEngland = RepresentationsTo?.InEngland,
        ProvidesAccommodationOrServices = RepresentationsTo?.ProvidesAccommodationOrServices,
        ExercisesFunctions = RepresentationsTo?.ExercisesFunctions,
    };
}

/// <summary>The addressee of representations, as JSON gives it.</summary>
internal sealed record AddresseeFacts
{
    [Description("Whether the addressee is in England. Absent: unknown.")]
    public bool? InEngland { get; init; }

    [Description("Whether the addressee (a carer, a home, a school, a council) is providing the young person with accommodation or services. Absent: unknown.")]
    public bool? ProvidesAccommodationOrServices { get; init; }

    [Description("Whether the addressee (a council, for instance) is otherwise exercising functions in relation to the young person. Absent: unknown.")]
    public bool? ExercisesFunctions { get; init; }
}
