namespace CareRights.Participation;

/// <summary>The texts that the findings of this library cite.</summary>
internal static class Statutes
{
    private static readonly Instrument SocialWork2017 = Instrument.Act("Children and Social Work Act 2017", "ukpga/2017/16");
    private static readonly Instrument Wellbeing2026 = Instrument.Act("Children's Wellbeing and Schools Act 2026", "ukpga/2026/21");
    private static readonly Instrument Children1989 = Instrument.Act("Children Act 1989", "ukpga/1989/41");
    private static readonly Instrument Advocacy2004 = Instrument.Order("Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004 (SI 2004/719)", "uksi/2004/719");
    private static readonly Instrument ChildrensHomes2015 = Instrument.Order("Children's Homes (England) Regulations 2015 (SI 2015/541)", "uksi/2015/541");

    public static Citation CorporateParenting(string provision) => SocialWork2017.At(provision, "section/1");

    public static Citation LocalOffer(string provision) => SocialWork2017.At(provision, "section/2");

    public static Citation LocalOffer2026(string provision) => Wellbeing2026.At(provision, "section/8");

    public static Citation AdvocacyDuty(string provision) => Children1989.At(provision, "section/26A");

    public static Citation AdvocateConflict(string provision) => Advocacy2004.At(provision, "regulation/3");

    public static Citation ChildrensHomes(string provision) => ChildrensHomes2015.At(provision, "regulation/7");
}
