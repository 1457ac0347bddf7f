namespace CareRights.Safeguarding.Statutes;

/// <summary>The texts that this library cites, each named once.</summary>
internal static class Texts
{
    public static readonly Instrument ChildrenAct1989 = Instrument.Act("Children Act 1989", "ukpga/1989/41");
    public static readonly Instrument ChildrenAct2004 = Instrument.Act("Children Act 2004", "ukpga/2004/31");
    public static readonly Instrument FemaleGenitalMutilationAct2003 = Instrument.Act("Female Genital Mutilation Act 2003", "ukpga/2003/31");
    public static readonly Instrument ModernSlaveryAct2015 = Instrument.Act("Modern Slavery Act 2015", "ukpga/2015/30");
    public static readonly Instrument CounterTerrorismAct2015 = Instrument.Act("Counter-Terrorism and Security Act 2015", "ukpga/2015/6");
    public static readonly Instrument CrimeAndPolicingAct2026 = Instrument.Act("Crime and Policing Act 2026", "ukpga/2026/20");
    public static readonly Instrument WellbeingAndSchoolsAct2026 = Instrument.Act("Children's Wellbeing and Schools Act 2026", "ukpga/2026/21");
    public static readonly Instrument CareAct2014 = Instrument.Act("Care Act 2014", "ukpga/2014/23");
    public static readonly Instrument DataProtectionAct2018 = Instrument.Act("Data Protection Act 2018", "ukpga/2018/12");
    public static readonly Instrument BankingAndFinancialDealingsAct1971 = Instrument.Act("Banking and Financial Dealings Act 1971", "ukpga/1971/80");

    public static readonly Instrument CarePlanning2010 = Instrument.Order(
        "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)", "uksi/2010/959");

    public static readonly Instrument PrivateFostering2005 = Instrument.Order(
        "Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533)", "uksi/2005/1533");

    public static readonly Instrument Representations2006 = Instrument.Order(
        "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)", "uksi/2006/1738");

    public static readonly Instrument ChildrensHomes2015 = Instrument.Order("Children's Homes (England) Regulations 2015 (SI 2015/541)", "uksi/2015/541");

    public static readonly Instrument MissingChildren2014 = new(
        "Statutory guidance on children who run away or go missing from home or care (January 2014)", AuthorityKind.StatutoryGuidance, "");

    public static readonly Instrument InformationSharingAdvice2024 = new(
        "Information sharing: advice for practitioners providing safeguarding services (2024)", AuthorityKind.Policy, "");

    public static readonly Instrument FgmProcedure = new(
        "Mandatory reporting of female genital mutilation: procedural information (Home Office)", AuthorityKind.Policy, "");

    public static readonly Instrument PanelGuidance = new("Child Safeguarding Practice Review Panel guidance", AuthorityKind.Policy, "");

    public static readonly Instrument HelpAtHand = new(
        "Help at Hand: information for parents, carers and professionals (Children's Commissioner)",
        AuthorityKind.Policy,
        "https://www.childrenscommissioner.gov.uk/help-at-hand-page/parents-carers-and-professionals/");

    public static readonly Instrument FirstResponders = new("Report modern slavery as a first responder (gov.uk)", AuthorityKind.Policy, "");

    public static readonly Instrument LocalProcedures = new("Local safeguarding procedures", AuthorityKind.LocalPractice, "");

    public static readonly Instrument ThisLibrary = new("CareRights design rule", AuthorityKind.Convention, "");
}
