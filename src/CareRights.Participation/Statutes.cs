namespace CareRights.Participation;

/// <summary>The texts that the findings of this library cite.</summary>
internal static class Statutes
{
    public static Citation CorporateParenting(string provision) => Instrument.ChildrenAndSocialWorkAct2017.At(provision, "section/1");

    public static Citation LocalOffer(string provision) => Instrument.ChildrenAndSocialWorkAct2017.At(provision, "section/2");

    public static Citation LocalOffer2026(string provision) => Instrument.ChildrensWellbeingAndSchoolsAct2026.At(provision, "section/8");

    public static Citation AdvocacyDuty(string provision) => Instrument.ChildrenAct1989.At(provision, "section/26A");

    public static Citation AdvocateConflict(string provision) => Instrument.AdvocacyServices2004.At(provision, "regulation/3");

    public static Citation ChildrensHomes(string provision) => Instrument.ChildrensHomes2015.At(provision, "regulation/7");
}
