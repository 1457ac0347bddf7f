namespace CareRights.Ssda903.Rules;

/// <summary>The texts the rules rest on.</summary>
internal static class RuleSources
{
    private static readonly Instrument ChildrenAct1989 = Instrument.Act("Children Act 1989", "ukpga/1989/41");

    private static readonly Instrument CarePlanning2010 =
        Instrument.Order("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)", "uksi/2010/959");

    /// <summary>The Department's lists, one a year. Their numbers and senses were read through a public implementation (data-to-insight/csc-validator-be-903), not in the lists.</summary>
    public static Citation ValidationRules { get; } = new Instrument(
        "Department for Education, Children looked after return: validation rules, 2022 to 2023 and later",
        AuthorityKind.Policy,
        "https://www.gov.uk/government/publications/children-looked-after-return-2024-to-2025-technical-specifications").At("");

    public static Citation Section(string provision, string path) => ChildrenAct1989.At(provision, path);

    public static Citation Regulation(string provision, string path) => CarePlanning2010.At(provision, path);

    public static Citation Pace { get; } = Instrument.Act("Police and Criminal Evidence Act 1984", "ukpga/1984/60").At("sections 38(6) and 46", "section/38");

    public static Citation AdoptionOrder { get; } = Instrument.Act("Adoption and Children Act 2002", "ukpga/2002/38").At("sections 47(9) and 49(4)", "section/47");

    public static Citation CriminalResponsibility { get; } = Instrument.Act("Children and Young Persons Act 1933", "ukpga/Geo5/23-24/12").At("section 50", "section/50");
}
