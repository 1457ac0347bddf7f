using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>Is this person within the remit, by the statute or by the leaflet, and do the two differ?</summary>
public static class Remit
{
    /// <summary>Answers by one of the two rule sets.</summary>
    public static Determination Assess(YoungPerson person, RemitRules rules, LocalDate asOf) =>
        rules == RemitRules.Leaflet ? Leaflet.Assess(person, asOf) : Section8A.Assess(person, asOf);

    /// <summary>Answers by both, and says where they differ for this person.</summary>
    public static RemitComparison Compare(YoungPerson person, LocalDate asOf) => new(Section8A.Assess(person, asOf), Leaflet.Assess(person, asOf));
}
