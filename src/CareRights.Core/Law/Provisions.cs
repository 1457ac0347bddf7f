namespace CareRights;

/// <summary>Cites a provision and finds where it stands on legislation.gov.uk.</summary>
/// <example><code>Citation provision = Instruments.CarePlanning2010.Regulation("48(2)(b)");</code></example>
public static class Provisions
{
    /// <summary>A section of an Act, such as "23A(2)".</summary>
    public static Citation Section(this Instrument act, string number) => Guard.Against.Null(act).At("section " + number, "section/" + Whole(number));

    /// <summary>A regulation, such as "7(4)(a)".</summary>
    public static Citation Regulation(this Instrument regulations, string number) =>
        Guard.Against.Null(regulations).At("regulation " + number, "regulation/" + Whole(number));

    /// <summary>An article of an order, such as "5(1)".</summary>
    public static Citation Article(this Instrument order, string number) => Guard.Against.Null(order).At("article " + number, "article/" + Whole(number));

    /// <summary>A paragraph of a Schedule, such as Schedule "2", paragraph "19B(4)".</summary>
    public static Citation Schedule(this Instrument act, string schedule, string paragraph) =>
        Guard.Against.Null(act).At("Schedule " + schedule + ", paragraph " + paragraph, "schedule/" + schedule + "/paragraph/" + Whole(paragraph));

    // "23A(2)" stands on the page of section 23A.
    private static string Whole(string number) => Guard.Against.NullOrWhiteSpace(number).Split('(', ' ', ',')[0];
}
