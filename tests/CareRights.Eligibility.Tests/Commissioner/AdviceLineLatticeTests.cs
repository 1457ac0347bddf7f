using CareRights.Eligibility.Commissioner;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>The advice line over every combination of the triage facts, unknown ones included, by both remits: checked, not sampled.</summary>
public sealed class AdviceLineLatticeTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");
    private static readonly bool?[] Bools = [null, false, true];
    private static readonly Enquirer[] Enquirers = Enum.GetValues<Enquirer>();
    private static readonly AdviceRequest[] Requests = Enum.GetValues<AdviceRequest>();
    private static readonly CourtProceedings[] Courts = Enum.GetValues<CourtProceedings>();

    // Not known; then in and out by one remit, and the other way round by the other.
    private static readonly YoungPerson[] About = [new(), People.CareLeaver, People.InCustody];

    /// <summary>The first enquirers of the list: not known, the young person, and one or every other.</summary>
    private static Lattice Facts(int enquirers) => new(
        About.Length, enquirers, Bools.Length, Requests.Length, Bools.Length, Courts.Length, Bools.Length, Bools.Length, Bools.Length);

    private static Enquiry Enquiry(int[] at) => new()
    {
        About = About[at[0]],
        Enquirer = Enquirers[at[1]],
        AdultsOwnMatter = Bools[at[2]],
        Request = Requests[at[3]],
        RiskOfHarm = Bools[at[4]],
        CourtProceedings = Courts[at[5]],
        HasAdvocate = Bools[at[6]],
        Anonymous = Bools[at[7]],
        DecisionMakerInEngland = Bools[at[8]],
    };

    // The leaflet changes the remit alone, so that for it one enquirer stands for those who are not the young person.
    [Theory]
    [InlineData(RemitRules.Statute, 6)]
    [InlineData(RemitRules.Leaflet, 3)]
    public void TheWholeTable(RemitRules rules, int enquirers)
    {
        var facts = Facts(enquirers);
        var found = facts.Answers(at =>
        {
            var enquiry = Enquiry(at);
            var triage = Triage.Assess(enquiry, rules, AsOf);
            return (Wrong: Check(enquiry, triage), triage.Disposition, triage.Remit, Rows: Pack(triage));
        });

        found.Select(one => one.Wrong).Where(wrong => wrong.Length > 0).Distinct().Should().BeEmpty();
        found.Select(one => one.Disposition).Distinct().Should().BeEquivalentTo(Enum.GetValues<Disposition>());
        facts.Learning().Where(step =>
                !IsKept(found[step.Less].Disposition, found[step.More].Disposition, Disposition.Unknown)
                || !IsKept<Answer?>(found[step.Less].Remit, found[step.More].Remit, Answer.Unknown)
                || !AreKept(found[step.Less].Rows, found[step.More].Rows))
            .Select(step => string.Join(',', facts.At(step.Less))).Should().BeEmpty("learning a fact never changes what is settled");
    }

    private static string Check(Enquiry enquiry, Triage triage)
    {
        bool Does(AdviceAction action) => triage.Actions.Contains(action);
        bool Declines(DeclineReason reason) => triage.DeclineReasons.Contains(reason);
        var refers = Does(AdviceAction.ReferSafeguarding);
        var missing = triage.Missing;
        var isUnsettled = triage.Findings.Any(finding => finding.Answer == Answer.Unknown);

        // Harm present or possible is referred, whatever else; it is not where somebody decided that nothing suggests it.
        if (enquiry.RiskOfHarm != false && !refers) return "harm present or possible is not referred";
        if (enquiry.Request == AdviceRequest.SafeguardingInvestigation && !refers) return "a request to investigate harm is not referred";
        if (refers != triage.Concern is not null) return "the referral and the concern disagree";
        if (enquiry.RiskOfHarm == false && enquiry.Request is not (AdviceRequest.SafeguardingInvestigation or AdviceRequest.Unknown) && refers) return "referred against a decision";

        var fromTheLeaflet = FromTheLeaflet(enquiry, triage.Remit);
        if (fromTheLeaflet is { } expected && (!expected.Actions.SetEquals(triage.Actions) || !expected.Declines.SetEquals(triage.DeclineReasons) || expected.Disposition != triage.Disposition || expected.IsOpen != missing.Count > 0))
            return $"not what the leaflet says of {enquiry.Request}";

        // One outcome, with its reason.
        if (triage.Actions.Distinct().Count() != triage.Actions.Count || triage.DeclineReasons.Distinct().Count() != triage.DeclineReasons.Count) return "named twice";
        if (triage.Disposition == Disposition.Accept && triage.DeclineReasons.Count > 0) return "accepted and declined";
        if (triage.Disposition == Disposition.Accept && !Does(AdviceAction.Advise)) return "accepted and not advised";
        if (triage.Disposition == Disposition.Partial && (triage.DeclineReasons.Count == 0 || !Does(AdviceAction.Advise))) return "partial, and nothing offered or nothing declined";
        if (triage.Disposition == Disposition.Decline && (Does(AdviceAction.Advise) || Does(AdviceAction.ConsiderRepresentation) || Does(AdviceAction.AssistAdvocacy) || Does(AdviceAction.InvolveYoungPerson))) return "declined and served";
        if (triage.Disposition == Disposition.Decline && !Does(AdviceAction.Signpost)) return "declined and not signposted";
        if (triage.Disposition == Disposition.Decline && triage.DeclineReasons.Count == 0 && !isUnsettled) return "declined for no reason";
        if (triage.Disposition == Disposition.Unknown && missing.Count == 0) return "unknown and nothing to find out";
        if (isUnsettled != missing.Count > 0) return "something is open and not asked, or asked and not open";
        if (triage.Actions.Count == 0 && triage.DeclineReasons.Count == 0 && missing.Count == 0) return "answered by nothing";
        if (enquiry.RiskOfHarm is null && enquiry.Request != AdviceRequest.SafeguardingInvestigation && !missing[0].Question.Contains("risk of harm", StringComparison.Ordinal)) return "harm is not asked about first";

        // No two rows that contradict each other.
        if (Does(AdviceAction.ConsiderRepresentation) && Declines(DeclineReason.CourtMatter)) return "representation on a matter before a court";
        if (Declines(DeclineReason.AdultMatter) && (Does(AdviceAction.Advise) || Declines(DeclineReason.OutsideRemit))) return "an adult's matter advised on, or put down to the remit";
        if (Declines(DeclineReason.OutsideRemit) && Does(AdviceAction.ConsiderRepresentation)) return "representation outside the remit";
        return Does(AdviceAction.InvolveYoungPerson) && enquiry.Enquirer is Enquirer.YoungPerson or Enquirer.Unknown && Does(AdviceAction.InvolveYoungPerson) ? "the young person asks and is to be involved" : "";
    }

    // Written from the leaflet, not from the code, for an enquiry of which every fact is known; null for any other. What the leaflet leaves open is done by nobody and asked.
    private static (HashSet<AdviceAction> Actions, HashSet<DeclineReason> Declines, Disposition Disposition, bool IsOpen)? FromTheLeaflet(Enquiry enquiry, Answer? remit)
    {
        if (enquiry is not { AdultsOwnMatter: { } adults, RiskOfHarm: { } harm, HasAdvocate: { } hasAdvocate, Anonymous: { } anonymous, DecisionMakerInEngland: { } inEngland }
            || enquiry.Enquirer == Enquirer.Unknown || enquiry.Request == AdviceRequest.Unknown || remit == Answer.Unknown
            || enquiry.CourtProceedings is not (CourtProceedings.None or CourtProceedings.Current))
        {
            return null;
        }

        var actions = new HashSet<AdviceAction>();
        var declines = new HashSet<DeclineReason>();
        var asked = enquiry.Request;
        var served = !adults && remit == Answer.Yes;
        var change = served && (asked is AdviceRequest.Representation or AdviceRequest.CompelDecision);
        var inCourt = enquiry.CourtProceedings == CourtProceedings.Current;
        void Do(bool when, AdviceAction action) => _ = when && actions.Add(action);
        void Decline(bool when, DeclineReason reason) => _ = when && declines.Add(reason);

        Do(harm || asked == AdviceRequest.SafeguardingInvestigation, AdviceAction.ReferSafeguarding);
        Do(served, AdviceAction.Advise);
        Do(served && enquiry.Enquirer != Enquirer.YoungPerson, AdviceAction.InvolveYoungPerson);
        Do(served && ((asked == AdviceRequest.Advocacy && !hasAdvocate) || asked == AdviceRequest.LongTermSupport), AdviceAction.AssistAdvocacy);
        Do(change && !inCourt && inEngland && !anonymous, AdviceAction.ConsiderRepresentation);
        Do(!served || asked is AdviceRequest.Emergency or AdviceRequest.Counselling, AdviceAction.Signpost);
        Decline(adults, DeclineReason.AdultMatter);
        Decline((!adults && !served) || (change && !inEngland), DeclineReason.OutsideRemit);
        Decline(change && inCourt, DeclineReason.CourtMatter);
        Decline(served && asked == AdviceRequest.LongTermSupport, DeclineReason.NoLongTermWork);
        Decline(served && asked == AdviceRequest.CompelDecision, DeclineReason.CannotCompel);
        Decline(asked == AdviceRequest.SafeguardingInvestigation, DeclineReason.NoSafeguardingInvestigation);
        Decline(asked == AdviceRequest.Emergency, DeclineReason.NotEmergencyService);
        Decline(asked == AdviceRequest.Counselling, DeclineReason.NotCounselling);
        var isOpen = (served && asked == AdviceRequest.Advocacy && hasAdvocate)
            || (change && !inCourt && inEngland && anonymous)
            || (!adults && !served && asked == AdviceRequest.Information);
        return (actions, declines, !served ? Disposition.Decline : declines.Count > 0 ? Disposition.Partial : Disposition.Accept, isOpen);
    }

    private static bool IsKept<T>(T less, T more, T unknown) =>
        Equals(less, unknown) || Equals(less, more);

    private static bool AreKept(ulong less, ulong more)
    {
        for (; less != 0; less >>= 2, more >>= 2)
        {
            if ((less & 3) != (ulong)Answer.Unknown && (less & 3) != (more & 3))
                return false;
        }

        return true;
    }

    private static ulong Pack(Triage triage) => triage.Findings.Aggregate(0UL, (rows, finding) => (rows << 2) | (ulong)finding.Answer);

    [Theory]
    [InlineData(true, ConcernBasis.RiskSuggested)]
    [InlineData(null, ConcernBasis.NotRuledOut)]
    public void AConcernSaysWhatItRestsOnAndCanBeHandedOn(bool? risk, ConcernBasis basis)
    {
        var triage = Triage.Assess(new Enquiry { RiskOfHarm = risk, Anonymous = true }, AsOf);

        triage.Concern.Should().Be(basis);
        triage.AsOf.Should().Be(AsOf);
        triage.ConcernRestsOn.Should().NotBeEmpty();
        Triage.ConcernAuthority.Provision.Should().Be("How to contact us");
    }

    /// <summary>The example of the package's README.</summary>
    [Fact]
    public void TheExample()
    {
        var leaver = new YoungPerson { AgeInYears = 23, LeavingCareServices = LeavingCareServices.Provided, InFullTimeEducation = false };
        Section8A.Assess(leaver, AsOf).Answer.Should().Be(Answer.Yes);
        Section8A.Assess(new YoungPerson { AgeInYears = 23 }, AsOf).Missing.Select(missing => missing.Question).Should().ContainSingle().Which.Should().Contain("sections 23C to 24D");

        var triage = Triage.Assess(new Enquiry { About = leaver, Enquirer = Enquirer.YoungPerson, AdultsOwnMatter = false, Request = AdviceRequest.Information }, AsOf);
        triage.Disposition.Should().Be(Disposition.Accept);
        triage.Actions.Should().Equal(AdviceAction.ReferSafeguarding, AdviceAction.Advise);
    }

    [Fact]
    public void TheStatuteIsTheRemitUnlessTheCallerSaysOtherwise() =>
        Triage.Assess(new Enquiry(), AsOf).Rules.Should().Be(RemitRules.Statute);

    [Fact]
    public void NothingPersonalIsPrinted() =>
        new Enquiry { About = new YoungPerson { Born = D("2010-01-02") }, Enquirer = Enquirer.Parent }.ToString().Should().Be("Enquiry");
}
