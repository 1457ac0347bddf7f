using CareRights.Safeguarding.Statutes;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>The authorities that a plan of action rests on, each made once.</summary>
internal static class Provisions
{
    public static readonly Citation AllConcernsPassedOn = Instrument.HelpAtHand.At("all concerns about children are passed to the relevant authorities");
    public static readonly Citation TellAndExplain = Instrument.HelpAtHand.At("if a safeguarding referral is needed, it is told and explained");
    public static readonly Citation WhatItCannotDo = Instrument.HelpAtHand.At("what the service cannot do");
    public static readonly Citation NotAnEmergencyService = Instrument.HelpAtHand.At("not an emergency service");
    public static readonly Citation ImmediateDanger = Instrument.LocalProcedures.At("immediate danger: 999");
    public static readonly Citation OutOfHours = Instrument.LocalProcedures.At("emergency duty team out of hours");
    public static readonly Citation UnderThirteen = Instrument.LocalProcedures.At("sexual activity under 13 is always referred");
    public static readonly Citation NonRecentAbuse = Instrument.LocalProcedures.At("non-recent abuse");
    public static readonly Citation Disagreement = Instrument.LocalProcedures.At("professional disagreement and escalation");
    public static readonly Citation Section17 = Instrument.ChildrenAct1989.At("section 17(10)", "section/17");
    public static readonly Citation Section47 = Instrument.ChildrenAct1989.At("section 47(1)(b)", "section/47");
    public static readonly Citation Section46 = Instrument.ChildrenAct1989.At("sections 44 and 46", "section/46");
    public static readonly Citation Section41 = Instrument.ChildrenAct1989.At("section 41", "section/41");
    public static readonly Citation Section26 = Instrument.ChildrenAct1989.At("section 26(3)", "section/26");
    public static readonly Citation Section26A = Instrument.ChildrenAct1989.At("section 26A", "section/26A");
    public static readonly Citation Section25B = Instrument.ChildrenAct1989.At("section 25B(3)", "section/25B");
    public static readonly Citation Section8A6 = Instrument.ChildrenAct2004.At("section 8A(6)", "section/8A");
    public static readonly Citation Section8A = Instrument.ChildrenAct2004.At("section 8A", "section/8A");
    public static readonly Citation Section2D = Instrument.ChildrenAct2004.At("section 2D", "section/2D");
    public static readonly Citation Section5B = Instrument.FemaleGenitalMutilationAct2003.At("section 5B", "section/5B");
    public static readonly Citation ProtectionOrders = Instrument.FemaleGenitalMutilationAct2003.At("Schedule 2", "schedule/2");
    public static readonly Citation Section52 = Instrument.ModernSlaveryAct2015.At("section 52", "section/52");
    public static readonly Citation FirstResponder = Instrument.FirstResponders.At("under 18 always referred, without consent");
    public static readonly Citation Prevent = Instrument.CounterTerrorismAndSecurityAct2015.At("sections 26 and 36", "section/36");
    public static readonly Citation Regulation40 = Instrument.ChildrensHomes2015.At("regulation 40(4)(c)", "regulation/40");
    public static readonly Citation Missing = Instrument.MissingChildren2014.At("children who go missing");
    public static readonly Citation AdultsAtRisk = Instrument.CareAct2014.At("section 42", "section/42");
    public static readonly Citation Section20 = Instrument.ChildrenAct1989.At("section 20(1) and (3)", "section/20");
    public static readonly Citation Section67 = Instrument.ChildrenAct1989.At("section 67(1)", "section/67");
    public static readonly Citation CodeC = Instrument.PaceCodeC.At("paragraphs 1.5 and 11.15");
    public static readonly Citation Section188 = Instrument.HousingAct1996.At("section 188(1)", "section/188");
    public static readonly Citation Section22C = Instrument.ChildrenAct1989.At("sections 22A and 22C", "section/22C");
    public static readonly Citation ReviewBefore2014 = Instrument.CarePlanning2010.At("regulations 32(2) and 33(3)(a)", "regulation/33");
    public static readonly Citation ReviewSince2014 = Instrument.CarePlanning2010.At("regulations 32(2) and 33(3)(aa), (ab), (ac), (a) and (4)", "regulation/33");
    public static readonly Citation Contradiction = Instrument.DesignRule.At("what was said outranks an answer of no");
    public static readonly Citation Practice = Instrument.LocalProcedures.At("practice");
    public static readonly Citation Unborn = Instrument.LocalProcedures.At("pre-birth assessment and maternity");
    public static readonly Citation Examination = Instrument.LocalProcedures.At("paediatric or sexual assault referral centre examination");
    public static readonly Citation BothChildren = Instrument.LocalProcedures.At("harm by a child: both are children of concern");
    public static readonly Citation Sextortion = Instrument.LocalProcedures.At("sexual extortion: do not pay, do not delete");
    public static readonly Citation HumanReview = Instrument.DesignRule.At("unknown is never no");
    public static readonly Citation NeverLower = Instrument.DesignRule.At("only a recorded human decision lowers a level");

    /// <summary>A review before its time: at the reviewing officer's request, and from 27 January 2014 (SI 2013/3239, regulation 20) for absence, a risk of harm or the child's own request.</summary>
    public static Citation EarlyReview(LocalDate asOf) => asOf >= new LocalDate(2014, 1, 27) ? ReviewSince2014 : ReviewBefore2014;

    /// <summary>When and with whom to share: the advice of 2024, and from 10 September 2026 the statutory guidance, which was not read.</summary>
    public static Citation Sharing(LocalDate asOf) => asOf >= new LocalDate(2026, 9, 10)
        ? Instrument.InformationSharing2026.At("sharing to protect a child; not read. Section 16LA of the Children Act 2004 is reported in force from 30 September 2026 by secondary sources")
        : Instrument.InformationSharingAdvice2024.At("golden rules 1 to 5");

    /// <summary>Allegations against people who work with children, in the edition of the day; before the first edition encoded, the service's own promise.</summary>
    public static Citation Allegations(LocalDate asOf) => WorkingTogether.On(asOf, "allegations against people who work with children") ?? AllConcernsPassedOn;

    /// <summary>Referral to children's social care, in the edition of the day; before the first edition encoded, the service's own promise.</summary>
    public static Citation Referral(LocalDate asOf) => WorkingTogether.On(asOf, "referral to local authority children's social care") ?? AllConcernsPassedOn;
}
