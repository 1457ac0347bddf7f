using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>Is this person within the remit, by the statute or by the leaflet, and do the two differ?</summary>
/// <param name="Statute">The answer under section 8A.</param>
/// <param name="Leaflet">The answer by the leaflet.</param>
public sealed record Remit(Determination Statute, Determination Leaflet)
{
    /// <summary>Answers by one of the two rule sets.</summary>
    public static Determination Assess(YoungPerson person, RemitRules rules, LocalDate asOf) =>
        rules == RemitRules.Leaflet ? Commissioner.Leaflet.Assess(person, asOf) : Section8A.Assess(person, asOf);

    /// <summary>Answers by both, and says where they differ for this person.</summary>
    public static Remit Compare(YoungPerson person, LocalDate asOf) => new(Section8A.Assess(person, asOf), Commissioner.Leaflet.Assess(person, asOf));

    /// <summary>Whether the two answers differ; not known while either is.</summary>
    public Answer Differs =>
        Statute.Answer == Answer.Unknown || Leaflet.Answer == Answer.Unknown ? Answer.Unknown
        : Statute.Answer == Leaflet.Answer ? Answer.No
        : Answer.Yes;

    /// <summary>Where the two differ and why, for a person to read; empty where they do not differ or it is not known.</summary>
    public string Reason => Differs != Answer.Yes
        ? ""
        : Statute.Answer == Answer.Yes
            ? $"Within section 8A and not served according to the leaflet. The Act: {Met(Statute)}. The leaflet: {NotMet(Leaflet)}."
            : $"Served according to the leaflet and not within section 8A. The leaflet: {Met(Leaflet)}. The Act: {NotMet(Statute)}.";

    /// <summary>The answer by one of the two.</summary>
    public Determination By(RemitRules rules) => rules == RemitRules.Leaflet ? Leaflet : Statute;

    private static string Met(Determination determination) => Name(determination.Decisive.First(finding => finding.Answer == Answer.Yes));

    private static string NotMet(Determination determination)
    {
        var tests = determination.Decisive.Count == 1 && determination.Decisive[0].Parts.Count > 0 ? determination.Decisive[0].Parts : determination.Decisive;
        return "not met: " + string.Join("; ", tests.Select(Name));
    }

    private static string Name(Finding finding) => finding.Condition + " (" + finding.Authority.Provision + ")";
}
