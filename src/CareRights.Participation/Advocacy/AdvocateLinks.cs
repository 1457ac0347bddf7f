using NodaTime;

namespace CareRights.Participation.Advocacy;

/// <summary>How a person who might help a child or young person with a complaint stands to what is complained of. May this person <i>not</i> be the advocate?</summary>
/// <remarks>
/// <para>
/// Children Act 1989, section 26A(3)(a): a local authority's arrangements secure that a person may not assist who is prevented from doing so by regulations. Regulation 3 of SI 2004/719 prevents a person on any of five grounds.
/// <see cref="Answer.Yes"/>: the person may not assist. <see cref="Answer.No"/>: none of the five grounds stands in the way, which is not to say that the person is a good advocate.
/// </para>
/// <para>England. In force since 1 April 2004. Not encoded: monitoring by the authority, the standards for advocacy, and the child's own wish for or against a person, which the regulation does not mention and good practice does.</para>
/// <para>Every fact is <see langword="null"/> if not known.</para>
/// </remarks>
/// <example><code>var may = AdvocateLinks.Assess(new AdvocateLinks { ManagesService = true }, new LocalDate(2026, 11, 30)); // Yes: prevented</code></example>
public sealed record AdvocateLinks
{
    private const string Question = "The person is prevented from assisting as an advocate";
    private static readonly LocalDate Commenced = new(2004, 4, 1);
    private static readonly Limb SubjectLimb = new("is or may be the subject of the representations", Statutes.AdvocateConflict("regulation 3(a)"));
    private static readonly Limb ManagesSubjectLimb = new("is responsible for the management of a person who is or may be their subject", Statutes.AdvocateConflict("regulation 3(b)"));
    private static readonly Limb ManagesServiceLimb = new("manages the service which is or may be their subject", Statutes.AdvocateConflict("regulation 3(c)"));
    private static readonly Limb ControlsResourcesLimb = new("has control over the resources allocated to that service", Statutes.AdvocateConflict("regulation 3(d)"));
    private static readonly Limb ConsidersLimb = new("is or may become involved in the consideration of the representations on behalf of the local authority", Statutes.AdvocateConflict("regulation 3(e)"));

    /// <summary>Whether the person is, or may be, the subject of the representations.</summary>
    public bool? IsSubject { get; init; }

    /// <summary>Whether the person is responsible for the management of somebody who is, or may be, their subject.</summary>
    public bool? ManagesSubject { get; init; }

    /// <summary>Whether the person manages the service that is, or may be, their subject.</summary>
    public bool? ManagesService { get; init; }

    /// <summary>Whether the person has control over the resources allocated to that service.</summary>
    public bool? ControlsResources { get; init; }

    /// <summary>Whether the person is, or may become, involved in considering the representations for the local authority.</summary>
    public bool? ConsidersRepresentations { get; init; }

    /// <summary>Answers for a day; each finding that is yes is a ground.</summary>
    public static Determination Assess(AdvocateLinks links, LocalDate asOf)
    {
        Guard.Against.Null(links);
        return asOf < Commenced
            ? Determination.OutsideCoverage(Question, asOf, Statutes.AdvocateConflict("regulation 3"))
            : Determination.AnyOf(
                Question,
                asOf,
                SubjectLimb.Is(links.IsSubject, new MissingFact("IsSubject", "whether the person is or may be the subject")),
                ManagesSubjectLimb.Is(links.ManagesSubject, new MissingFact("ManagesSubject", "whether the person manages somebody who is or may be the subject")),
                ManagesServiceLimb.Is(links.ManagesService, new MissingFact("ManagesService", "whether the person manages the service complained of")),
                ControlsResourcesLimb.Is(links.ControlsResources, new MissingFact("ControlsResources", "whether the person controls the service's resources")),
                ConsidersLimb.Is(links.ConsidersRepresentations, new MissingFact("ConsidersRepresentations", "whether the person is or may become involved in considering the representations"))).ReadOn(ParticipationLaw.CheckedOn);
    }
}
