namespace CareRights;

/// <content>Cites a provision and finds where it stands on legislation.gov.uk.</content>
/// <example><code>Citation provision = Instrument.CarePlanning2010.Regulation("48(2)(b)");</code></example>
public sealed partial record Instrument
{
    /// <summary>A section of an Act, such as "23A(2)".</summary>
    public Citation Section(string number) => At("section " + number, "section/" + Whole(number));

    /// <summary>A regulation, such as "7(4)(a)".</summary>
    public Citation Regulation(string number) =>
        At("regulation " + number, "regulation/" + Whole(number));

    /// <summary>An article of an order, such as "5(1)".</summary>
    public Citation Article(string number) => At("article " + number, "article/" + Whole(number));

    /// <summary>A paragraph of a Schedule, such as Schedule "2", paragraph "19B(4)".</summary>
    public Citation Schedule(string schedule, string paragraph) =>
        At("Schedule " + schedule + ", paragraph " + paragraph, "schedule/" + schedule + "/paragraph/" + Whole(paragraph));

    // "23A(2)" stands on the page of section 23A.
    private static string Whole(string number) => Guard.Against.NullOrWhiteSpace(number).Split('(', ' ', ',')[0];
}
