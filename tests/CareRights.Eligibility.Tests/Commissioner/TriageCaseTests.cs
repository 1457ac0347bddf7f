using CareRights.Eligibility.Commissioner;
using static CareRights.Eligibility.Commissioner.AdviceAction;
using static CareRights.Eligibility.Commissioner.AdviceRequest;
using static CareRights.Eligibility.Commissioner.DeclineReason;
using static CareRights.Eligibility.Commissioner.ServiceGroups;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>The thirty worked enquiries, under their ids: the leaflet's column and the statute's.</summary>
public sealed class TriageCaseTests
{
    private const Answer In = Answer.Yes;
    private const Answer Out = Answer.No;
    private static Answer? Na => null;
    private const Disposition Accept = Disposition.Accept;
    private const Disposition Partial = Disposition.Partial;
    private const Disposition Decline = Disposition.Decline;
    private static readonly LocalDate AsOf = D("2026-06-01");

    public sealed record Case(
        string Id, Enquirer Enquirer, int? Age, ServiceGroups Groups, AdviceRequest Request, string Flags,
        Answer? Leaflet, Disposition Disposition, AdviceAction[] Actions, DeclineReason[] Reasons, string Statute)
    {
        public override string ToString() => Id;

        private bool Flag(string flag) => Flags.Contains(flag, StringComparison.Ordinal);

        public Enquiry Enquiry() => new()
        {
            Enquirer = Enquirer,
            Request = Request,
            AdultsOwnMatter = Flag("adult's own"),
            RiskOfHarm = Flag("risk of harm"),
            Anonymous = Flag("anonymous"),
            HasAdvocate = Flag("has advocate"),
            CourtProceedings = Flag("before a court") ? CourtProceedings.Current : CourtProceedings.None,
            DecisionMakerInEngland = true,
            About = new YoungPerson
            {
                AgeInYears = Age,
                Groups = Groups,
                AccommodatedBySchoolOrCollege = (Groups & (BoardingSchool | ResidentialSpecialSchool)) != None,
                SchoolRegisteredAs = SchoolRegistration.Neither,
                Establishment = Groups == SecureChildrensHome ? Establishment.ChildrensHome : Establishment.None,
                OfstedAgencyActs = false,
                LivesInEngland = !Flag("not England"),
                Council = Statute.Contains("8A(5)", StringComparison.Ordinal) || Groups == InCare ? CouncilInvolvement.Involved : CouncilInvolvement.NotInvolved,
                CouncilInEngland = !Flag("not England"),
                LeavingCareServices = Statute.Contains('*', StringComparison.Ordinal) ? LeavingCareServices.Provided : LeavingCareServices.None,
                InFullTimeEducation = Flag("full-time education"),
                Disabled = Flag("disability"),
            },
        };
    }

    private static readonly Case[] All =
    [
        new("T01", Enquirer.YoungPerson, 14, InCare, Representation, "", In, Accept, [Advise, ConsiderRepresentation], [], "8A(5)"),
        new("T02", Enquirer.Carer, 9, InCare, Representation, "", In, Accept, [Advise, ConsiderRepresentation, InvolveYoungPerson], [], "8A(5)"),
        new("T03", Enquirer.Carer, null, None, Representation, "adult's own matter", Na, Decline, [Signpost], [AdultMatter], "Out"),
        new("T04", Enquirer.Parent, null, None, Representation, "adult's own matter", Na, Decline, [Signpost], [AdultMatter], "Out"),
        new("T05", Enquirer.Parent, 11, ChildInNeed, Information, "", In, Accept, [Advise, InvolveYoungPerson], [], "8A(5)"),
        new("T06", Enquirer.Professional, 15, ChildProtectionPlan, Information, "risk of harm", In, Accept, [Advise, InvolveYoungPerson, ReferSafeguarding], [], "8A(5)"),
        new("T07", Enquirer.YoungPerson, 16, Homeless, Representation, "", In, Accept, [Advise, ConsiderRepresentation], [], "—"),
        new("T08", Enquirer.YoungPerson, 17, YoungOffenderInstitution, Information, "", In, Accept, [Advise], [], "—"),
        new("T09", Enquirer.YoungPerson, 15, BoardingSchool, Complaint, "", In, Accept, [Advise], [], "8A(2)"),
        new("T10", Enquirer.YoungPerson, 15, None, Complaint, "", Out, Decline, [Signpost], [OutsideRemit], "Out"),
        new("T11", Enquirer.YoungPerson, 20, CareLeaver, Representation, "", In, Accept, [Advise, ConsiderRepresentation], [], "8A(6)*"),
        new("T12", Enquirer.YoungPerson, 23, CareLeaver, Representation, "full-time education", In, Accept, [Advise, ConsiderRepresentation], [], "8A(6)*"),
        new("T13", Enquirer.YoungPerson, 23, CareLeaver, Information, "", Out, Decline, [Signpost], [OutsideRemit], "8A(6)* (differs)"),
        new("T14", Enquirer.YoungPerson, 24, CareLeaver, Representation, "disability", In, Accept, [Advise, ConsiderRepresentation], [], "8A(6)*"),
        new("T15", Enquirer.YoungPerson, 26, CareLeaver, Information, "full-time education", Out, Decline, [Signpost], [OutsideRemit], "Out"),
        new("T16", Enquirer.YoungPerson, 13, InCare, Representation, "before a court", In, Partial, [Advise], [CourtMatter], "8A(5)"),
        new("T17", Enquirer.YoungPerson, 13, InCare, Information, "before a court", In, Accept, [Advise], [], "8A(5)"),
        new("T18", Enquirer.YoungPerson, 12, InCare, Information, "risk of harm, anonymous", In, Accept, [Advise, ReferSafeguarding], [], "8A(5)"),
        new("T19", Enquirer.OtherAdult, 4, None, SafeguardingInvestigation, "risk of harm", Out, Decline, [ReferSafeguarding, Signpost], [NoSafeguardingInvestigation, OutsideRemit], "Out"),
        new("T20", Enquirer.YoungPerson, 16, InCare, Counselling, "", In, Partial, [Advise, Signpost], [NotCounselling], "8A(5)"),
        new("T21", Enquirer.YoungPerson, 15, SecureChildrensHome, Emergency, "risk of harm", In, Partial, [Advise, ReferSafeguarding, Signpost], [NotEmergencyService], "8A(3)"),
        new("T22", Enquirer.YoungPerson, 17, UnaccompaniedAsylumSeeker, Advocacy, "", In, Accept, [Advise, AssistAdvocacy], [], "—"),
        new("T23", Enquirer.YoungPerson, 14, InCare, LongTermSupport, "", In, Partial, [Advise, AssistAdvocacy], [NoLongTermWork], "8A(5)"),
        new("T24", Enquirer.Professional, 16, InCare, Representation, "has advocate", In, Accept, [Advise, ConsiderRepresentation, InvolveYoungPerson], [], "8A(5)"),
        new("T25", Enquirer.YoungPerson, 15, InCare, CompelDecision, "", In, Partial, [Advise, ConsiderRepresentation], [CannotCompel], "8A(5)"),
        new("T26", Enquirer.Parent, 10, InCare, Representation, "not England", Out, Decline, [Signpost], [OutsideRemit], "Out"),
        new("T27", Enquirer.Professional, null, None, Representation, "adult's own matter", Na, Decline, [Signpost], [AdultMatter], "Out"),
        new("T28", Enquirer.Carer, 10, PrivateFostering, Information, "", In, Accept, [Advise, InvolveYoungPerson], [], "8A(5) once the council acts"),
        new("T29", Enquirer.YoungPerson, 17, SecureMentalHealth, Representation, "", In, Accept, [Advise, ConsiderRepresentation], [], "—"),
        new("T30", Enquirer.Parent, 16, ResidentialSpecialSchool, Complaint, "", In, Accept, [Advise, InvolveYoungPerson], [], "8A(2)"),
    ];

    public static TheoryData<Case> Cases => new(All);

    /// <summary>Those for which the statute's column asserts something; the others turn on facts that the case does not give.</summary>
    public static TheoryData<Case> StatuteCases => new(All.Where(c => c.Statute != "—"));

    [Theory, MemberData(nameof(Cases))]
    public void ByTheLeaflet(Case c)
    {
        var triage = Triage.Assess(c.Enquiry(), RemitRules.Leaflet, AsOf);

        triage.Remit.Should().Be(c.Leaflet);
        triage.Disposition.Should().Be(c.Disposition);
        triage.Actions.Should().BeEquivalentTo(c.Actions);
        triage.DeclineReasons.Should().BeEquivalentTo(c.Reasons);
    }

    /// <summary>Where statute and leaflet agree on the remit, they agree on all; T13 is the one case in which they do not.</summary>
    [Theory, MemberData(nameof(StatuteCases))]
    public void ByTheStatute(Case c)
    {
        var triage = Triage.Assess(c.Enquiry(), AsOf);
        triage.Remit.Should().Be(c.Statute == "Out" ? Out : In);
        if (c.Statute != "Out")
            triage.Comparison.Statute.Decisive.Select(finding => finding.Authority.Provision).Should().Equal("section " + c.Statute[..5]);

        var differs = c.Id == "T13";
        triage.Comparison.Differs.Should().Be(differs ? Answer.Yes : Answer.No);
        triage.Disposition.Should().Be(differs ? Accept : c.Disposition);
        triage.Actions.Should().BeEquivalentTo(differs ? [Advise] : c.Actions);
        triage.DeclineReasons.Should().BeEquivalentTo(differs ? [] : c.Reasons);
    }
}
