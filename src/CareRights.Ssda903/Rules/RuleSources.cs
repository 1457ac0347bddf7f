namespace CareRights.Ssda903.Rules;

/// <summary>The texts the rules rest on.</summary>
internal static class RuleSources
{
    /// <summary>The Department's lists, one a year. Their numbers and senses were read through a public implementation (data-to-insight/csc-validator-be-903), not in the lists.</summary>
    public static Citation ValidationRules { get; } = Instrument.ValidationRules.At("");

    public static Citation Section(string provision, string path) => Instrument.ChildrenAct1989.At(provision, path);

    public static Citation Regulation(string provision, string path) => Instrument.CarePlanning2010.At(provision, path);

    public static Citation Pace { get; } = Instrument.PoliceAndCriminalEvidenceAct1984.At("sections 38(6) and 46", "section/38");

    public static Citation AdoptionOrder { get; } = Instrument.AdoptionAndChildrenAct2002.At("sections 47(9) and 49(4)", "section/47");

    public static Citation CriminalResponsibility { get; } = Instrument.ChildrenAndYoungPersonsAct1933.At("section 50", "section/50");
}
