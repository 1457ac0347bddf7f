namespace CareRights;

/// <content>Every text that the rules of these libraries rest on, each named once. Editions of one guidance document stand with the rules that choose between them by date.</content>
/// <example><code>Citation provision = Instrument.ChildrenAct1989.Section("23A(2)");</code></example>
public sealed partial record Instrument
{
    // Acts, by year.

    /// <summary>Children and Young Persons Act 1933.</summary>
    public static Instrument ChildrenAndYoungPersonsAct1933 { get; } = Act("Children and Young Persons Act 1933", "ukpga/Geo5/23-24/12");

    /// <summary>Family Law Reform Act 1969.</summary>
    public static Instrument FamilyLawReformAct1969 { get; } = Act("Family Law Reform Act 1969", "ukpga/1969/46");

    /// <summary>Banking and Financial Dealings Act 1971.</summary>
    public static Instrument BankingAndFinancialDealingsAct1971 { get; } = Act("Banking and Financial Dealings Act 1971", "ukpga/1971/80");

    /// <summary>Police and Criminal Evidence Act 1984.</summary>
    public static Instrument PoliceAndCriminalEvidenceAct1984 { get; } = Act("Police and Criminal Evidence Act 1984", "ukpga/1984/60");

    /// <summary>Children Act 1989.</summary>
    public static Instrument ChildrenAct1989 { get; } = Act("Children Act 1989", "ukpga/1989/41");

    /// <summary>Local Government Finance Act 1992.</summary>
    public static Instrument LocalGovernmentFinanceAct1992 { get; } = Act("Local Government Finance Act 1992", "ukpga/1992/14");

    /// <summary>Housing Act 1996.</summary>
    public static Instrument HousingAct1996 { get; } = Act("Housing Act 1996", "ukpga/1996/52");

    /// <summary>Education Act 1996.</summary>
    public static Instrument EducationAct1996 { get; } = Act("Education Act 1996", "ukpga/1996/56");

    /// <summary>Care Standards Act 2000.</summary>
    public static Instrument CareStandardsAct2000 { get; } = Act("Care Standards Act 2000", "ukpga/2000/14");

    /// <summary>Adoption and Children Act 2002.</summary>
    public static Instrument AdoptionAndChildrenAct2002 { get; } = Act("Adoption and Children Act 2002", "ukpga/2002/38");

    /// <summary>Female Genital Mutilation Act 2003.</summary>
    public static Instrument FemaleGenitalMutilationAct2003 { get; } = Act("Female Genital Mutilation Act 2003", "ukpga/2003/31");

    /// <summary>Child Trust Funds Act 2004.</summary>
    public static Instrument ChildTrustFundsAct2004 { get; } = Act("Child Trust Funds Act 2004", "ukpga/2004/6");

    /// <summary>Children Act 2004.</summary>
    public static Instrument ChildrenAct2004 { get; } = Act("Children Act 2004", "ukpga/2004/31");

    /// <summary>Legal Aid, Sentencing and Punishment of Offenders Act 2012.</summary>
    public static Instrument LegalAidAct2012 { get; } = Act("Legal Aid, Sentencing and Punishment of Offenders Act 2012", "ukpga/2012/10");

    /// <summary>Care Act 2014.</summary>
    public static Instrument CareAct2014 { get; } = Act("Care Act 2014", "ukpga/2014/23");

    /// <summary>Counter-Terrorism and Security Act 2015.</summary>
    public static Instrument CounterTerrorismAndSecurityAct2015 { get; } = Act("Counter-Terrorism and Security Act 2015", "ukpga/2015/6");

    /// <summary>Modern Slavery Act 2015.</summary>
    public static Instrument ModernSlaveryAct2015 { get; } = Act("Modern Slavery Act 2015", "ukpga/2015/30");

    /// <summary>Children and Social Work Act 2017.</summary>
    public static Instrument ChildrenAndSocialWorkAct2017 { get; } = Act("Children and Social Work Act 2017", "ukpga/2017/16");

    /// <summary>Data Protection Act 2018.</summary>
    public static Instrument DataProtectionAct2018 { get; } = Act("Data Protection Act 2018", "ukpga/2018/12");

    /// <summary>Crime and Policing Act 2026.</summary>
    public static Instrument CrimeAndPolicingAct2026 { get; } = Act("Crime and Policing Act 2026", "ukpga/2026/20");

    /// <summary>Children's Wellbeing and Schools Act 2026.</summary>
    public static Instrument ChildrensWellbeingAndSchoolsAct2026 { get; } = Act("Children's Wellbeing and Schools Act 2026", "ukpga/2026/21");

    // Orders and regulations, by year and number.

    /// <summary>Children (Secure Accommodation) Regulations 1991.</summary>
    public static Instrument SecureAccommodation1991 { get; } = Order("Children (Secure Accommodation) Regulations 1991 (SI 1991/1505)", "uksi/1991/1505");

    /// <summary>Local Government (Best Value) Performance Indicators Order 2000.</summary>
    public static Instrument BestValueIndicators2000 { get; } =
        Instrument.Order("Local Government (Best Value) Performance Indicators Order 2000 (SI 2000/896)", "uksi/2000/896");

    /// <summary>Children (Leaving Care) (England) Regulations 2001.</summary>
    public static Instrument LeavingCareRegulations2001 { get; } =
        Instrument.Order("Children (Leaving Care) (England) Regulations 2001 (SI 2001/2874)", "uksi/2001/2874");

    /// <summary>Homelessness (Priority Need for Accommodation) (England) Order 2002.</summary>
    public static Instrument PriorityNeedOrder2002 { get; } =
        Instrument.Order("Homelessness (Priority Need for Accommodation) (England) Order 2002 (SI 2002/2051)", "uksi/2002/2051");

    /// <summary>Local Government (Best Value Performance Indicators) (Wales) Order 2001.</summary>
    public static Instrument BestValueIndicatorsWales2001 { get; } =
        Instrument.Order("Local Government (Best Value Performance Indicators) (Wales) Order 2001 (WSI 2001/1337)", "wsi/2001/1337");

    /// <summary>Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004.</summary>
    public static Instrument AdvocacyServices2004 { get; } =
        Instrument.Order("Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004 (SI 2004/719)", "uksi/2004/719");

    /// <summary>Special Guardianship Regulations 2005.</summary>
    public static Instrument SpecialGuardianshipRegulations2005 { get; } =
        Instrument.Order("Special Guardianship Regulations 2005 (SI 2005/1109)", "uksi/2005/1109");

    /// <summary>Children (Private Arrangements for Fostering) Regulations 2005.</summary>
    public static Instrument PrivateFostering2005 { get; } =
        Instrument.Order("Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533)", "uksi/2005/1533");

    /// <summary>Housing Benefit Regulations 2006.</summary>
    public static Instrument HousingBenefitRegulations2006 { get; } =
        Instrument.Order("Housing Benefit Regulations 2006 (SI 2006/213)", "uksi/2006/213");

    /// <summary>Children Act 1989 Representations Procedure (England) Regulations 2006.</summary>
    public static Instrument Representations2006 { get; } =
        Instrument.Order("Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)", "uksi/2006/1738");

    /// <summary>Children Act 1989 (Higher Education Bursary) (England) Regulations 2009.</summary>
    public static Instrument HigherEducationBursary2009 { get; } =
        Instrument.Order("Children Act 1989 (Higher Education Bursary) (England) Regulations 2009 (SI 2009/2274)", "uksi/2009/2274");

    /// <summary>Care Planning, Placement and Case Review (England) Regulations 2010.</summary>
    public static Instrument CarePlanning2010 { get; } =
        Instrument.Order("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)", "uksi/2010/959");

    /// <summary>Care Leavers (England) Regulations 2010.</summary>
    public static Instrument CareLeavers2010 { get; } = Order("Care Leavers (England) Regulations 2010 (SI 2010/2571)", "uksi/2010/2571");

    /// <summary>Visits to Former Looked After Children in Detention (England) Regulations 2010.</summary>
    public static Instrument VisitsInDetention2010 { get; } =
        Instrument.Order("Visits to Former Looked After Children in Detention (England) Regulations 2010 (SI 2010/2797)", "uksi/2010/2797");

    /// <summary>Fostering Services (England) Regulations 2011.</summary>
    public static Instrument FosteringServices2011 { get; } = Order("Fostering Services (England) Regulations 2011 (SI 2011/581)", "uksi/2011/581");

    /// <summary>Universal Credit Regulations 2013.</summary>
    public static Instrument UniversalCredit2013 { get; } = Order("Universal Credit Regulations 2013 (SI 2013/376)", "uksi/2013/376");

    /// <summary>Care Planning, Placement and Case Review (England) (Miscellaneous Amendments) Regulations 2013.</summary>
    public static Instrument CarePlanningAmendments2013 { get; } =
        Instrument.Order("Care Planning, Placement and Case Review (England) (Miscellaneous Amendments) Regulations 2013 (SI 2013/706)", "uksi/2013/706");

    /// <summary>Children's Homes (England) Regulations 2015.</summary>
    public static Instrument ChildrensHomes2015 { get; } = Order("Children's Homes (England) Regulations 2015 (SI 2015/541)", "uksi/2015/541");

    /// <summary>Adoption and Children (Coronavirus) (Amendment) Regulations 2020.</summary>
    public static Instrument Coronavirus2020 { get; } =
        Instrument.Order("Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445)", "uksi/2020/445");

    /// <summary>Housing Benefit and Universal Credit (Care Leavers and Homeless) (Amendment) Regulations 2021.</summary>
    public static Instrument SharedAccommodationRate2021 { get; } =
        Instrument.Order("Housing Benefit and Universal Credit (Care Leavers and Homeless) (Amendment) Regulations 2021 (SI 2021/546)", "uksi/2021/546");

    /// <summary>Allocation of Housing (Qualification Criteria for Victims of Domestic Abuse and Care Leavers) (England) Regulations 2025.</summary>
    public static Instrument AllocationOfHousing2025 { get; } = Order(
        "Allocation of Housing (Qualification Criteria for Victims of Domestic Abuse and Care Leavers) (England) Regulations 2025 (SI 2025/706)",
        "uksi/2025/706");

    // Judgments, guidance and policy.

    /// <summary>R (G) v Southwark London Borough Council.</summary>
    public static Instrument Southwark2009 { get; } =
        new("R (G) v Southwark London Borough Council [2009] UKHL 26", AuthorityKind.CaseLaw, "https://caselaw.nationalarchives.gov.uk/ukhl/2009/26");

    /// <summary>Statutory guidance on missing children of January 2014.</summary>
    public static Instrument MissingChildren2014 { get; } =
        new("Statutory guidance on children who run away or go missing from home or care (January 2014)", AuthorityKind.StatutoryGuidance, "");

    /// <summary>Code C of the Police and Criminal Evidence Act 1984: detention, treatment and questioning.</summary>
    public static Instrument PaceCodeC { get; } = new("Police and Criminal Evidence Act 1984: Code C (detention, treatment and questioning)", AuthorityKind.StatutoryGuidance, "");

    /// <summary>Information sharing: the statutory guidance of 10 September 2026.</summary>
    public static Instrument InformationSharing2026 { get; } = new("Information sharing: statutory guidance (10 September 2026)", AuthorityKind.StatutoryGuidance, "");

    /// <summary>Information sharing advice of 2024.</summary>
    public static Instrument InformationSharingAdvice2024 { get; } =
        new("Information sharing: advice for practitioners providing safeguarding services (2024)", AuthorityKind.Policy, "");

    /// <summary>Home Office procedure on mandatory reporting of female genital mutilation.</summary>
    public static Instrument FgmProcedure { get; } =
        new("Mandatory reporting of female genital mutilation: procedural information (Home Office)", AuthorityKind.Policy, "");

    /// <summary>Child Safeguarding Practice Review Panel guidance.</summary>
    public static Instrument PanelGuidance { get; } = new("Child Safeguarding Practice Review Panel guidance", AuthorityKind.Policy, "");

    /// <summary>The Children's Commissioner's Help at Hand page.</summary>
    public static Instrument HelpAtHand { get; } = new(
        "Help at Hand: information for parents, carers and professionals (Children's Commissioner)",
        AuthorityKind.Policy,
        "https://www.childrenscommissioner.gov.uk/help-at-hand-page/parents-carers-and-professionals/");

    /// <summary>The leaflet of the Commissioner's advice line.</summary>
    public static Instrument AdviceLineLeaflet { get; } = new("The Children's Commissioner's Advice Line (leaflet, undated)", AuthorityKind.Policy, "");

    /// <summary>The page for first responders on modern slavery.</summary>
    public static Instrument FirstResponders { get; } = new("Report modern slavery as a first responder (gov.uk)", AuthorityKind.Policy, "");

    /// <summary>What an area has arranged for itself.</summary>
    public static Instrument LocalProcedures { get; } = new("Local safeguarding procedures", AuthorityKind.LocalPractice, "");

    /// <summary>A choice of these libraries where every source is silent.</summary>
    public static Instrument DesignRule { get; } = new("CareRights design rule", AuthorityKind.Convention, "");

    // Sources of the measures and of the return's rules.

    /// <summary>Technical report of the Stability Index 2019.</summary>
    public static Instrument StabilityIndex2019 { get; } = new(
        "Children's Commissioner for England, Stability Index 2019: technical report", AuthorityKind.Policy, "https://childrenscommissioner.github.io/stabilityindex2019");

    /// <summary>Source of the technical report of the Stability Index 2019.</summary>
    public static Instrument StabilityIndexCode2019 { get; } = new(
        "Children's Commissioner for England, stabilityindex2019 (source of the technical report)", AuthorityKind.Policy, "https://github.com/childrenscommissioner/stabilityindex2019");

    /// <summary>Ofsted's Annex A.</summary>
    public static Instrument AnnexA { get; } = new("Ofsted, inspecting local authority children's services: Annex A", AuthorityKind.Policy, "");

    /// <summary>The Department's local authority tables of 2011.</summary>
    public static Instrument LookedAfterTables2011 { get; } =
        new("Department for Education, SFR21/2011: Children looked after in England, local authority tables", AuthorityKind.Policy, "");

    /// <summary>The Department's statistics on children looked after, 2021 and later.</summary>
    public static Instrument LookedAfterStatistics { get; } = new(
        "Department for Education, Children looked after in England including adoptions (2021 release and later)",
        AuthorityKind.Policy,
        "https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions");

    /// <summary>The Department's stability measures.</summary>
    public static Instrument StabilityStatistics { get; } = new(
        "Department for Education, Stability measures for children looked after in England",
        AuthorityKind.Policy,
        "https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england");

    /// <summary>The Department's lists of validation rules, one a year.</summary>
    public static Instrument ValidationRules { get; } = new(
        "Department for Education, Children looked after return: validation rules, 2022 to 2023 and later",
        AuthorityKind.Policy,
        "https://www.gov.uk/government/publications/children-looked-after-return-2024-to-2025-technical-specifications");
}
