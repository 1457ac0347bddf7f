using System.Reflection;

namespace CareRights.Core.Tests;

/// <summary>Every text that rules rest on, by the name it is cited by and the place where it is read.</summary>
public sealed class InstrumentsTests
{
    private const string Table = """
        ChildrenAndYoungPersonsAct1933 | Statute | Children and Young Persons Act 1933 | https://www.legislation.gov.uk/ukpga/Geo5/23-24/12
        FamilyLawReformAct1969 | Statute | Family Law Reform Act 1969 | https://www.legislation.gov.uk/ukpga/1969/46
        BankingAndFinancialDealingsAct1971 | Statute | Banking and Financial Dealings Act 1971 | https://www.legislation.gov.uk/ukpga/1971/80
        PoliceAndCriminalEvidenceAct1984 | Statute | Police and Criminal Evidence Act 1984 | https://www.legislation.gov.uk/ukpga/1984/60
        ChildrenAct1989 | Statute | Children Act 1989 | https://www.legislation.gov.uk/ukpga/1989/41
        LocalGovernmentFinanceAct1992 | Statute | Local Government Finance Act 1992 | https://www.legislation.gov.uk/ukpga/1992/14
        HousingAct1996 | Statute | Housing Act 1996 | https://www.legislation.gov.uk/ukpga/1996/52
        EducationAct1996 | Statute | Education Act 1996 | https://www.legislation.gov.uk/ukpga/1996/56
        CareStandardsAct2000 | Statute | Care Standards Act 2000 | https://www.legislation.gov.uk/ukpga/2000/14
        AdoptionAndChildrenAct2002 | Statute | Adoption and Children Act 2002 | https://www.legislation.gov.uk/ukpga/2002/38
        FemaleGenitalMutilationAct2003 | Statute | Female Genital Mutilation Act 2003 | https://www.legislation.gov.uk/ukpga/2003/31
        ChildTrustFundsAct2004 | Statute | Child Trust Funds Act 2004 | https://www.legislation.gov.uk/ukpga/2004/6
        ChildrenAct2004 | Statute | Children Act 2004 | https://www.legislation.gov.uk/ukpga/2004/31
        LegalAidAct2012 | Statute | Legal Aid, Sentencing and Punishment of Offenders Act 2012 | https://www.legislation.gov.uk/ukpga/2012/10
        CareAct2014 | Statute | Care Act 2014 | https://www.legislation.gov.uk/ukpga/2014/23
        CounterTerrorismAndSecurityAct2015 | Statute | Counter-Terrorism and Security Act 2015 | https://www.legislation.gov.uk/ukpga/2015/6
        ModernSlaveryAct2015 | Statute | Modern Slavery Act 2015 | https://www.legislation.gov.uk/ukpga/2015/30
        ChildrenAndSocialWorkAct2017 | Statute | Children and Social Work Act 2017 | https://www.legislation.gov.uk/ukpga/2017/16
        DataProtectionAct2018 | Statute | Data Protection Act 2018 | https://www.legislation.gov.uk/ukpga/2018/12
        CrimeAndPolicingAct2026 | Statute | Crime and Policing Act 2026 | https://www.legislation.gov.uk/ukpga/2026/20
        ChildrensWellbeingAndSchoolsAct2026 | Statute | Children's Wellbeing and Schools Act 2026 | https://www.legislation.gov.uk/ukpga/2026/21
        SecureAccommodation1991 | Regulations | Children (Secure Accommodation) Regulations 1991 (SI 1991/1505) | https://www.legislation.gov.uk/uksi/1991/1505
        BestValueIndicators2000 | Regulations | Local Government (Best Value) Performance Indicators Order 2000 (SI 2000/896) | https://www.legislation.gov.uk/uksi/2000/896
        LeavingCareRegulations2001 | Regulations | Children (Leaving Care) (England) Regulations 2001 (SI 2001/2874) | https://www.legislation.gov.uk/uksi/2001/2874
        PriorityNeedOrder2002 | Regulations | Homelessness (Priority Need for Accommodation) (England) Order 2002 (SI 2002/2051) | https://www.legislation.gov.uk/uksi/2002/2051
        BestValueIndicatorsWales2001 | Regulations | Local Government (Best Value Performance Indicators) (Wales) Order 2001 (WSI 2001/1337) | https://www.legislation.gov.uk/wsi/2001/1337
        AdvocacyServices2004 | Regulations | Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004 (SI 2004/719) | https://www.legislation.gov.uk/uksi/2004/719
        SpecialGuardianshipRegulations2005 | Regulations | Special Guardianship Regulations 2005 (SI 2005/1109) | https://www.legislation.gov.uk/uksi/2005/1109
        PrivateFostering2005 | Regulations | Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533) | https://www.legislation.gov.uk/uksi/2005/1533
        HousingBenefitRegulations2006 | Regulations | Housing Benefit Regulations 2006 (SI 2006/213) | https://www.legislation.gov.uk/uksi/2006/213
        Representations2006 | Regulations | Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738) | https://www.legislation.gov.uk/uksi/2006/1738
        HigherEducationBursary2009 | Regulations | Children Act 1989 (Higher Education Bursary) (England) Regulations 2009 (SI 2009/2274) | https://www.legislation.gov.uk/uksi/2009/2274
        CarePlanning2010 | Regulations | Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) | https://www.legislation.gov.uk/uksi/2010/959
        CareLeavers2010 | Regulations | Care Leavers (England) Regulations 2010 (SI 2010/2571) | https://www.legislation.gov.uk/uksi/2010/2571
        VisitsInDetention2010 | Regulations | Visits to Former Looked After Children in Detention (England) Regulations 2010 (SI 2010/2797) | https://www.legislation.gov.uk/uksi/2010/2797
        FosteringServices2011 | Regulations | Fostering Services (England) Regulations 2011 (SI 2011/581) | https://www.legislation.gov.uk/uksi/2011/581
        UniversalCredit2013 | Regulations | Universal Credit Regulations 2013 (SI 2013/376) | https://www.legislation.gov.uk/uksi/2013/376
        CarePlanningAmendments2013 | Regulations | Care Planning, Placement and Case Review (England) (Miscellaneous Amendments) Regulations 2013 (SI 2013/706) | https://www.legislation.gov.uk/uksi/2013/706
        ChildrensHomes2015 | Regulations | Children's Homes (England) Regulations 2015 (SI 2015/541) | https://www.legislation.gov.uk/uksi/2015/541
        Coronavirus2020 | Regulations | Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) | https://www.legislation.gov.uk/uksi/2020/445
        SharedAccommodationRate2021 | Regulations | Housing Benefit and Universal Credit (Care Leavers and Homeless) (Amendment) Regulations 2021 (SI 2021/546) | https://www.legislation.gov.uk/uksi/2021/546
        AllocationOfHousing2025 | Regulations | Allocation of Housing (Qualification Criteria for Victims of Domestic Abuse and Care Leavers) (England) Regulations 2025 (SI 2025/706) | https://www.legislation.gov.uk/uksi/2025/706
        Southwark2009 | CaseLaw | R (G) v Southwark London Borough Council [2009] UKHL 26 | https://caselaw.nationalarchives.gov.uk/ukhl/2009/26
        MissingChildren2014 | StatutoryGuidance | Statutory guidance on children who run away or go missing from home or care (January 2014) |
        PaceCodeC | StatutoryGuidance | Police and Criminal Evidence Act 1984: Code C (detention, treatment and questioning) |
        InformationSharing2026 | StatutoryGuidance | Information sharing: statutory guidance (10 September 2026) |
        InformationSharingAdvice2024 | Policy | Information sharing: advice for practitioners providing safeguarding services (2024) |
        FgmProcedure | Policy | Mandatory reporting of female genital mutilation: procedural information (Home Office) |
        PanelGuidance | Policy | Child Safeguarding Practice Review Panel guidance |
        HelpAtHand | Policy | Help at Hand: information for parents, carers and professionals (Children's Commissioner) | https://www.childrenscommissioner.gov.uk/help-at-hand-page/parents-carers-and-professionals/
        AdviceLineLeaflet | Policy | The Children's Commissioner's Advice Line (leaflet, undated) |
        FirstResponders | Policy | Report modern slavery as a first responder (gov.uk) |
        LocalProcedures | LocalPractice | Local safeguarding procedures |
        DesignRule | Convention | CareRights design rule |
        StabilityIndex2019 | Policy | Children's Commissioner for England, Stability Index 2019: technical report | https://childrenscommissioner.github.io/stabilityindex2019
        StabilityIndexCode2019 | Policy | Children's Commissioner for England, stabilityindex2019 (source of the technical report) | https://github.com/childrenscommissioner/stabilityindex2019
        AnnexA | Policy | Ofsted, inspecting local authority children's services: Annex A |
        LookedAfterTables2011 | Policy | Department for Education, SFR21/2011: Children looked after in England, local authority tables |
        LookedAfterStatistics | Policy | Department for Education, Children looked after in England including adoptions (2021 release and later) | https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions
        StabilityStatistics | Policy | Department for Education, Stability measures for children looked after in England | https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england
        ValidationRules | Policy | Department for Education, Children looked after return: validation rules, 2022 to 2023 and later | https://www.gov.uk/government/publications/children-looked-after-return-2024-to-2025-technical-specifications
        """;

    [Fact]
    public void Each_instrument_has_its_name_its_kind_and_its_place() =>
        typeof(Instrument).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (property.Name, Instrument: (Instrument)property.GetValue(null)!))
            .Select(named => $"{named.Name} | {named.Instrument.Kind} | {named.Instrument.Name} | {named.Instrument.Link}".TrimEnd())
            .Should().Equal(Table.Split('\n', StringSplitOptions.TrimEntries));

    [Fact]
    public void A_provision_is_cited_in_full_and_read_on_the_page_of_its_whole()
    {
        var act = Instrument.Act("An Act 2001", "ukpga/2001/1");
        Cited(act.Section("23A(2)")).Should().Be("An Act 2001, section 23A(2): https://www.legislation.gov.uk/ukpga/2001/1/section/23A");
        Cited(act.Section("17 and 18")).Should().EndWith("section 17 and 18: https://www.legislation.gov.uk/ukpga/2001/1/section/17");
        Cited(act.Section("17, 18")).Should().EndWith("/section/17");
        Cited(act.Regulation("7(4)(a)")).Should().Be("An Act 2001, regulation 7(4)(a): https://www.legislation.gov.uk/ukpga/2001/1/regulation/7");
        Cited(act.Article("5(1)")).Should().Be("An Act 2001, article 5(1): https://www.legislation.gov.uk/ukpga/2001/1/article/5");
        Cited(act.Schedule("2", "19B(4)")).Should().Be("An Act 2001, Schedule 2, paragraph 19B(4): https://www.legislation.gov.uk/ukpga/2001/1/schedule/2/paragraph/19B");
        Cited(act.At("")).Should().Be("An Act 2001: https://www.legislation.gov.uk/ukpga/2001/1", "the whole of it");
        Cited(new Instrument("A leaflet", AuthorityKind.Policy, "").At("page 2", "2")).Should().Be("A leaflet, page 2: ", "it is not published");
        Cited(StatutoryAge.Authority).Should().StartWith("Family Law Reform Act 1969, section 9(1): ");
        new CoveredProvision(act.Section("1"), CoverageState.Elsewhere, "", default).ToString().Should().Be("An Act 2001, section 1: Elsewhere");
    }

    private static string Cited(Citation citation) => citation + ": " + citation.Link;
}
