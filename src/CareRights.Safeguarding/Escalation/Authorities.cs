using CareRights.Safeguarding.Statutes;
using NodaTime;

namespace CareRights.Safeguarding.Escalation;

/// <summary>The authorities that a plan of action rests on, each made once.</summary>
internal static class Authorities
{
    public static readonly Citation AllConcernsPassedOn = Texts.HelpAtHand.At("all concerns about children are passed to the relevant authorities");
    public static readonly Citation TellAndExplain = Texts.HelpAtHand.At("if a safeguarding referral is needed, it is told and explained");
    public static readonly Citation WhatItCannotDo = Texts.HelpAtHand.At("what the service cannot do");
    public static readonly Citation NotAnEmergencyService = Texts.HelpAtHand.At("not an emergency service");
    public static readonly Citation ImmediateDanger = Texts.LocalProcedures.At("immediate danger: 999");
    public static readonly Citation OutOfHours = Texts.LocalProcedures.At("emergency duty team out of hours");
    public static readonly Citation RouteConflict = Texts.LocalProcedures.At("allegations: alternates for each role");
    public static readonly Citation UnderThirteen = Texts.LocalProcedures.At("sexual activity under 13 is always referred");
    public static readonly Citation NonRecentAbuse = Texts.LocalProcedures.At("non-recent abuse");
    public static readonly Citation Disagreement = Texts.LocalProcedures.At("professional disagreement and escalation");
    public static readonly Citation Section17 = Texts.ChildrenAct1989.At("section 17(10)", "section/17");
    public static readonly Citation Section47 = Texts.ChildrenAct1989.At("section 47(1)(b)", "section/47");
    public static readonly Citation Section46 = Texts.ChildrenAct1989.At("sections 44 and 46", "section/46");
    public static readonly Citation Section41 = Texts.ChildrenAct1989.At("section 41", "section/41");
    public static readonly Citation Section26 = Texts.ChildrenAct1989.At("section 26(3)", "section/26");
    public static readonly Citation Section26A = Texts.ChildrenAct1989.At("section 26A", "section/26A");
    public static readonly Citation Section25B = Texts.ChildrenAct1989.At("section 25B(3)", "section/25B");
    public static readonly Citation Section8A6 = Texts.ChildrenAct2004.At("section 8A(6)", "section/8A");
    public static readonly Citation Section8A = Texts.ChildrenAct2004.At("section 8A", "section/8A");
    public static readonly Citation Section2D = Texts.ChildrenAct2004.At("section 2D", "section/2D");
    public static readonly Citation Section5B = Texts.FemaleGenitalMutilationAct2003.At("section 5B", "section/5B");
    public static readonly Citation ProtectionOrders = Texts.FemaleGenitalMutilationAct2003.At("Schedule 2", "schedule/2");
    public static readonly Citation Section52 = Texts.ModernSlaveryAct2015.At("section 52", "section/52");
    public static readonly Citation FirstResponder = Texts.FirstResponders.At("under 18 always referred, without consent");
    public static readonly Citation Prevent = Texts.CounterTerrorismAct2015.At("sections 26 and 36", "section/36");
    public static readonly Citation Regulation40 = Texts.ChildrensHomes2015.At("regulation 40(4)(c)", "regulation/40");
    public static readonly Citation Missing = Texts.MissingChildren2014.At("children who go missing");
    public static readonly Citation AdultsAtRisk = Texts.CareAct2014.At("section 42", "section/42");
    public static readonly Citation GoldenRules = Texts.InformationSharingAdvice2024.At("golden rules 1 to 5");
    public static readonly Citation DataBasis = Texts.DataProtectionAct2018.At("Schedule 1, paragraph 18", "schedule/1");
    public static readonly Citation HumanReview = Texts.ThisLibrary.At("unknown is never no");
    public static readonly Citation NeverLower = Texts.ThisLibrary.At("only a recorded human decision lowers a level");
    public static readonly Citation Leaflet = Texts.HelpAtHand.At("care leavers: to 21, or 25 if in full-time education or with a disability");

    /// <summary>Allegations against people who work with children, in the edition of the day; before the first edition encoded, the service's own promise.</summary>
    public static Citation Allegations(LocalDate asOf) => WorkingTogether.On(asOf, "allegations against people who work with children") ?? AllConcernsPassedOn;

    /// <summary>Referral to children's social care, in the edition of the day; before the first edition encoded, the service's own promise.</summary>
    public static Citation Referral(LocalDate asOf) => WorkingTogether.On(asOf, "referral to local authority children's social care") ?? AllConcernsPassedOn;
}
