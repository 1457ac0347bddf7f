using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>What becomes of an enquiry to the Children's Commissioner's advice line?</summary>
/// <remarks>
/// <para>
/// The service as its leaflet describes it, on the remit of section 8A of the Children Act 2004 unless the caller chooses the leaflet's own age rule. Hit policy: harm
/// first, always; then every row that applies counts. The disposition is Decline where the remit is out or the matter is an adult's own, Partial where
/// anything else is declined, Accept where nothing is. Declining never removes a referral. England.
/// </para>
/// <para>Open points of the leaflet are Unknown with what to find out. Whether to make representations is the service's to decide: the table only says when to consider it.</para>
/// <para>Not encoded: opening hours and response times; the log of issues; whom to signpost to, which is the caller's data.</para>
/// </remarks>
public static class AdviceLine
{
    internal static readonly AdviceLineRow[] Rows =
    [
        new(AdviceAction.ReferSafeguarding,
            "anything said or known suggests that a child may be at risk of harm, nobody has decided that nothing does, or the request is to investigate harm; no matter who asks, anonymous or not, in remit or not",
            Authorities.LeafletContact,
            "all concerns about children are passed on to the relevant authorities",
            it => it.SuggestsHarm | it.Asks(AdviceRequest.SafeguardingInvestigation)),

        new(DeclineReason.AdultMatter,
            "the matter is an adult's, carer's or professional's own",
            Authorities.LeafletWhatWeCannotDo,
            "make representations on behalf of adults, carers or professionals",
            it => it.IsAdultsOwnMatter),
        new(DeclineReason.OutsideRemit,
            "the matter is that of a young person outside the remit",
            Authorities.LeafletWhatWeCannotDo,
            "cases that are outside our legal remit (Section 8A)",
            it => !it.IsAdultsOwnMatter & !it.IsInRemit) { Power = Authorities.Section2DSubsection1 },
        new(AdviceAction.Advise,
            "the matter is that of a young person within the remit",
            Authorities.LeafletWhatWeDo,
            "We provide advice, assistance and representation on behalf of children",
            it => it.IsServed) { Power = Authorities.Section2DSubsection1 },
        new(AdviceAction.Advise,
            "information is asked for a young person outside the remit: an open point, never settled here",
            Authorities.LeafletWhatWeDo,
            "We will provide advice, information and sign-posting about rights, entitlements, complaints",
            it => !it.IsAdultsOwnMatter & !it.IsInRemit & it.Asks(AdviceRequest.Information) & Situation.GivesInformationOutsideRemit),
        new(AdviceAction.InvolveYoungPerson,
            "within the remit, and another asks on the young person's behalf",
            Authorities.LeafletWhatWeDo,
            "involve the young person directly wherever possible",
            it => it.IsServed & it.IsByAnother),

        new(AdviceAction.AssistAdvocacy,
            "within the remit, and an advocate is wanted and there is none, or long-term work is asked",
            Authorities.LeafletWhatWeDo,
            "helping young people access local advocacy",
            it => it.IsServed & ((it.Asks(AdviceRequest.Advocacy) & it.HasNoAdvocate) | it.Asks(AdviceRequest.LongTermSupport))),
        new(DeclineReason.NoLongTermWork,
            "within the remit, and long-term work is asked",
            Authorities.LeafletWhatWeDo,
            "do not have the capacity to take on long-term work",
            it => it.IsServed & it.Asks(AdviceRequest.LongTermSupport)),

        new(AdviceAction.ConsiderRepresentation,
            "within the remit, a decision is to be taken up or changed, the matter is not before a court now, the enquirer is named, and those who decide are in England",
            Authorities.LeafletWhatWeDo,
            "Office needs to make representations to those responsible for decision making",
            it => it.IsServed & it.SeeksAChange & !it.IsBeforeCourt & it.IsNamed & it.DeciderIsInEngland) { Power = Authorities.Section2DSubsection2 },
        new(DeclineReason.CourtMatter,
            "within the remit, a decision is to be taken up or changed, and the matter is before a court now",
            Authorities.LeafletWhatWeCannotDo,
            "We cannot challenge matters that are currently before a court",
            it => it.IsServed & it.SeeksAChange & it.IsBeforeCourt),
        new(DeclineReason.OutsideRemit,
            "within the remit, a decision is to be taken up or changed, and those who decide are outside England: representations to them are not in the power",
            Authorities.Section2DSubsection2,
            "to a person in England",
            it => it.IsServed & it.SeeksAChange & !it.DeciderIsInEngland) { Power = Authorities.Section2DSubsection2 },
        new(DeclineReason.CannotCompel,
            "within the remit, and somebody is to be made to change a decision",
            Authorities.LeafletWhatWeCannotDo,
            "force local authorities, police or courts to change their decisions",
            it => it.IsServed & it.Asks(AdviceRequest.CompelDecision)),

        new(DeclineReason.NoSafeguardingInvestigation,
            "an investigation of harm is asked",
            Authorities.LeafletWhatWeCannotDo,
            "We cannot undertake safeguarding investigations",
            it => it.Asks(AdviceRequest.SafeguardingInvestigation)),
        new(DeclineReason.NotEmergencyService,
            "help in an emergency is asked",
            Authorities.LeafletWhatWeCannotDo,
            "We cannot provide an emergency service or counselling",
            it => it.Asks(AdviceRequest.Emergency)),
        new(DeclineReason.NotCounselling,
            "counselling is asked",
            Authorities.LeafletWhatWeCannotDo,
            "We cannot provide an emergency service or counselling",
            it => it.Asks(AdviceRequest.Counselling)),
        new(AdviceAction.Signpost,
            "the matter is an adult's own or outside the remit, or help in an emergency or counselling is asked",
            Authorities.LeafletWhatWeDo,
            "advice, information and sign-posting",
            it => it.IsAdultsOwnMatter | !it.IsInRemit | it.Asks(AdviceRequest.Emergency) | it.Asks(AdviceRequest.Counselling)),
    ];

    /// <summary>The decision table, harm first.</summary>
    public static IReadOnlyList<AdviceLineRow> Table => Rows;

    /// <summary>Answers by the statute's remit, for the law in force on <paramref name="asOf"/> and the facts known.</summary>
    public static Triage Assess(Enquiry enquiry, LocalDate asOf) => Assess(enquiry, RemitRules.Statute, asOf);

    /// <summary>Answers by a remit of the caller's choice.</summary>
    public static Triage Assess(Enquiry enquiry, RemitRules rules, LocalDate asOf) => Triage.Of(enquiry, rules, asOf);
}
