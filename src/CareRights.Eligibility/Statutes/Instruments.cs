namespace CareRights.Eligibility.Statutes;

/// <summary>The texts that the rules of this library rest on.</summary>
internal static class Instruments
{
    public static Instrument ChildrenAct1989 { get; } = Instrument.Act("Children Act 1989", "ukpga/1989/41");

    public static Instrument ChildrenAct2004 { get; } = Instrument.Act("Children Act 2004", "ukpga/2004/31");

    public static Instrument HousingAct1996 { get; } = Instrument.Act("Housing Act 1996", "ukpga/1996/52");

    public static Instrument ChildTrustFundsAct2004 { get; } = Instrument.Act("Child Trust Funds Act 2004", "ukpga/2004/6");

    public static Instrument LocalGovernmentFinanceAct1992 { get; } = Instrument.Act("Local Government Finance Act 1992", "ukpga/1992/14");

    public static Instrument LegalAidAct2012 { get; } =
        Instrument.Act("Legal Aid, Sentencing and Punishment of Offenders Act 2012", "ukpga/2012/10");

    public static Instrument ChildrenAndSocialWorkAct2017 { get; } = Instrument.Act("Children and Social Work Act 2017", "ukpga/2017/16");

    public static Instrument ChildrensWellbeingAndSchoolsAct2026 { get; } =
        Instrument.Act("Children's Wellbeing and Schools Act 2026", "ukpga/2026/21");

    public static Instrument LeavingCareRegulations2001 { get; } =
        Instrument.Order("Children (Leaving Care) (England) Regulations 2001 (SI 2001/2874)", "uksi/2001/2874");

    public static Instrument PriorityNeedOrder2002 { get; } =
        Instrument.Order("Homelessness (Priority Need for Accommodation) (England) Order 2002 (SI 2002/2051)", "uksi/2002/2051");

    public static Instrument SpecialGuardianshipRegulations2005 { get; } =
        Instrument.Order("Special Guardianship Regulations 2005 (SI 2005/1109)", "uksi/2005/1109");

    public static Instrument HousingBenefitRegulations2006 { get; } =
        Instrument.Order("Housing Benefit Regulations 2006 (SI 2006/213)", "uksi/2006/213");

    public static Instrument HigherEducationBursary2009 { get; } =
        Instrument.Order("Children Act 1989 (Higher Education Bursary) (England) Regulations 2009 (SI 2009/2274)", "uksi/2009/2274");

    public static Instrument CarePlanning2010 { get; } =
        Instrument.Order("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)", "uksi/2010/959");

    public static Instrument CareLeavers2010 { get; } = Instrument.Order("Care Leavers (England) Regulations 2010 (SI 2010/2571)", "uksi/2010/2571");

    public static Instrument UniversalCredit2013 { get; } = Instrument.Order("Universal Credit Regulations 2013 (SI 2013/376)", "uksi/2013/376");

    public static Instrument Coronavirus2020 { get; } =
        Instrument.Order("Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445)", "uksi/2020/445");

    public static Instrument SharedAccommodationRate2021 { get; } =
        Instrument.Order("Housing Benefit and Universal Credit (Care Leavers and Homeless) (Amendment) Regulations 2021 (SI 2021/546)", "uksi/2021/546");

    public static Instrument AllocationOfHousing2025 { get; } =
        Instrument.Order("SI 2025/706 (allocation of housing: local connection of care leavers)", "uksi/2025/706");

    public static Instrument Southwark2009 { get; } =
        new("R (G) v Southwark London Borough Council [2009] UKHL 26", AuthorityKind.CaseLaw, "https://caselaw.nationalarchives.gov.uk/ukhl/2009/26");
}
