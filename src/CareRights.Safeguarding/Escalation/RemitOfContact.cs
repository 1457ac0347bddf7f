namespace CareRights.Safeguarding.Escalation;

/// <summary>Whether the young person is within the Commissioner's remit, for representation only: it stands beside the plan and takes no step from it.</summary>
/// <remarks>
/// Children Act 2004, section 8A(6): aged 18 to 24 and provided with services under sections 23C to 24D by an English local authority since 16, with no test
/// of education or disability. The leaflet is narrower. The statute decides; the leaflet is shown as the published policy. England.
/// </remarks>
internal static class RemitOfContact
{
    private static readonly MissingFact ToAsk = new("WithinSection8A", "whether section 8A covers the young person");

    /// <summary>Whether section 8A covers the person, with what follows and the difference; and whether the leaflet's own words do.</summary>
    public static (Finding Statute, Answer Leaflet) Of(Contact contact)
    {
        if (contact.MayBeUnder18 == Answer.Yes || contact.Age is null or < 18)
        {
            var uncertain = contact.MayBeUnder18 == Answer.Yes ? "Treated as a child until the age is established. " : "";
            var within = (contact.WithinSection8A ?? Answer.Unknown);
            return (Found(within, WhatFollows(within, uncertain), Provisions.Section8A), Answer.Unknown);
        }

        var age = contact.Age.Value;
        if (age >= 25)
        {
            return (Found(Answer.No, "Outside every published definition: signpost. A concern about any child, or danger to the caller, is acted on all the same.", Provisions.Section8A6), Answer.No);
        }

        var statute = (contact.LeavingCareServicesSince16 ?? Answer.Unknown);
        statute = statute == Answer.No ? (contact.WithinSection8A ?? Answer.Unknown) : statute;
        var leaflet = statute == Answer.No ? Answer.No : age < 21 ? statute : And(statute, (contact.InFullTimeEducationOrDisabled ?? Answer.Unknown));
        var difference = statute == Answer.Yes && leaflet != Answer.Yes
            ? "The leaflet says to 21, or 25 in full-time education or with a disability; the Act has no such test and decides. "
            : "";
        return (Found(statute, WhatFollows(statute, difference), Provisions.Section8A6), leaflet);
    }

    private static Finding Found(Answer within, string note, Citation authority) =>
        new Limb("is within the remit of the Children's Commissioner", authority).Is(within.ToNullable(), ToAsk).With(note);

    private static string WhatFollows(Answer statute, string before) => before + statute switch
    {
        Answer.Yes => "Within the remit.",
        Answer.No => "Outside the remit for representation: signpost. That never stands in the way of the steps.",
        _ => "A human checks the remit; nobody is refused meanwhile.",
    };

    private static Answer And(Answer one, Answer other) => (one.ToNullable() & other.ToNullable()).ToAnswer();
}
