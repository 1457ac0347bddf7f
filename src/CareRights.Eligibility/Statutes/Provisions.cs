namespace CareRights.Eligibility.Statutes;

/// <summary>Writes a provision as one would cite it and finds where it stands on legislation.gov.uk.</summary>
internal static class Provisions
{
    public static Citation Section(this Instrument act, string number) => act.At("section " + number, "section/" + Whole(number));

    public static Citation Regulation(this Instrument regulations, string number) => regulations.At("regulation " + number, "regulation/" + Whole(number));

    public static Citation Article(this Instrument order, string number) => order.At("article " + number, "article/" + Whole(number));

    public static Citation Schedule(this Instrument act, string schedule, string paragraph) =>
        act.At("Schedule " + schedule + ", paragraph " + paragraph, "schedule/" + schedule + "/paragraph/" + Whole(paragraph));

    // "23A(2)" stands on the page of section 23A.
    private static string Whole(string number) => number.Split('(', ' ', ',')[0];
}
