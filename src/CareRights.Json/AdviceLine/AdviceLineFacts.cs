using System.ComponentModel;
using System.Text.Json.Serialization;
using CareRights.Eligibility.Commissioner;
using NodaTime;

namespace CareRights.Json;

/// <summary>The facts of <c>decide advice-line</c>: the enquiry, and beside it the person whom it is about.</summary>
[Description("Facts about one enquiry to the advice line and about the young person whom it concerns. A property left out, or null, is unknown and never 'no', unless factsAreComplete is true; then only enquirer, request and age stay unknown where they are not stated. An enquiry that asks for several things is asked about once for each request.")]
internal sealed record AdviceLineFacts : YoungPersonFacts
{
    [JsonPropertyOrder(-2)]
    [Description("Who asks: YoungPerson (the one whom the enquiry is about), Parent, Carer (a foster carer, for instance), Professional (a teacher, social worker or advocate, for instance), OtherAdult, or Unknown. Absent: unknown.")]
    public Enquirer? Enquirer { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("What is asked: Information (advice, rights, entitlements), Complaint (how to complain, or about a complaint), Representation (that the office take it up with those who decide), CompelDecision (that the office make somebody change a decision), Advocacy (an advocate is wanted), LongTermSupport, SafeguardingInvestigation (that the office investigate harm), Emergency (help now), Counselling, or Unknown. Absent: unknown.")]
    public AdviceRequest? Request { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("true: the matter is an adult's, carer's or professional's own (a fee, a grievance, how a parent was assessed) and not a young person's. false: it is a young person's. Absent: unknown.")]
    public bool? AdultsOwnMatter { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("true: something said or known suggests that a child may be at risk of harm, however slightly. false: somebody has considered it and nothing does. Absent: unknown, which is treated as possible and referred.")]
    public bool? RiskOfHarm { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("Whether the matter is before a court: Current (before a court now), Planned (not begun), Ended (over), None, or Unknown. Absent: unknown.")]
    public CourtProceedings? CourtProceedings { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("Whether the young person has an advocate already. Absent: unknown; false: none.")]
    public bool? HasAdvocate { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("Whether the enquirer stays anonymous. Absent: unknown; false: the enquirer is named.")]
    public bool? Anonymous { get; init; }

    [JsonPropertyOrder(-2)]
    [Description("Whether those who decide the matter (the council, school or home to be approached) are in England: representations can be made only to a person in England. Absent: unknown; with factsAreComplete true.")]
    public bool? DecisionMakerInEngland { get; init; }

    public Enquiry ToEnquiry(LocalDate asOf, Problems problems)
    {
        bool? unstated = FactsAreComplete == true ? false : null;
        return new()
        {
            About = ToPerson(asOf, problems),
            Enquirer = Enquirer ?? Eligibility.Commissioner.Enquirer.Unknown,
            Request = Request ?? AdviceRequest.Unknown,
            AdultsOwnMatter = AdultsOwnMatter ?? unstated,
            RiskOfHarm = RiskOfHarm ?? unstated,
            CourtProceedings = CourtProceedings ?? (FactsAreComplete == true ? Eligibility.Commissioner.CourtProceedings.None : Eligibility.Commissioner.CourtProceedings.Unknown),
            HasAdvocate = HasAdvocate ?? unstated,
            Anonymous = Anonymous ?? unstated,
            DecisionMakerInEngland = DecisionMakerInEngland ?? !unstated,
        };
    }
}
