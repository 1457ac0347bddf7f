using System.Linq;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;

namespace CareRights.Stability.Measures.Index;

/// <summary>One child in the three domains over one period.</summary>
/// <param name="Placement">Changes of placement: multiple from two.</param>
/// <param name="School">Moves of school, of which any in mid-year is multiple instability.</param>
/// <param name="SocialWorker">Changes of social worker: multiple from two.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record ThreeDomains(DomainInstability Placement, DomainInstability School, DomainInstability SocialWorker)
{
    /// <summary>From the child's answers to the Commissioner's measures, all over the same years: one for the index of a year, two for that across two years.</summary>
    /// <param name="placement">Changes of placement, as written or as coded.</param>
    /// <param name="anyMove">School moves, any.</param>
    /// <param name="midYearMove">School moves in mid-year.</param>
    /// <param name="socialWorker">Changes of social worker.</param>
    /// <exception cref="System.ArgumentException">An answer is to another measure, or to another period, than the others.</exception>
    public static ThreeDomains From(PlacementCount placement, SchoolAnswer anyMove, SchoolAnswer midYearMove, SocialWorkerAnswer socialWorker)
    {
        Guard.Against.Null(placement);
        Guard.Against.Null(anyMove);
        Guard.Against.Null(midYearMove);
        Guard.Against.Null(socialWorker);
        Guard.Against.InvalidInput(placement.Measure.CountsPlacements, nameof(placement), "The index takes changes of placement, not placements.");
        Guard.Against.InvalidInput(anyMove.Measure is not { Moves: SchoolMoves.Any } || anyMove.Measure.Definition == Definition.DfE, nameof(anyMove), "The index takes the Commissioner's any moves.");
        Guard.Against.InvalidInput(midYearMove.Measure != SchoolMeasure.Of(anyMove.Measure.Definition, SchoolMoves.MidYear, anyMove.Measure.Years, anyMove.Measure.Transfers), nameof(midYearMove), "The index takes the same moves in mid-year.");
        Guard.Against.InvalidInput(socialWorker.Measure.Changes is null, nameof(socialWorker), "The index takes changes of social worker, not workers.");
        Guard.Against.InvalidInput(
            placement.AsOf != anyMove.Year.Last || anyMove.Year != midYearMove.Year || anyMove.Year != socialWorker.Year
            || placement.Measure.Years != anyMove.Measure.Years || socialWorker.Measure.Years != anyMove.Measure.Years,
            nameof(placement),
            "The answers are about one period.");
        return new ThreeDomains(
            Changes(placement.Outcome, placement.Count, isAnySeen: placement.Considered.Any(item => item.Counts == Answer.Yes)),
            new DomainInstability(anyMove.Outcome, midYearMove.Outcome),
            Changes(socialWorker.Outcome, socialWorker.Count, isAnySeen: socialWorker.Considered.Any(row => row.Counts == Answer.Yes)));
    }

    /// <summary>Instability in both of two periods, for the index of two consecutive years.</summary>
    public ThreeDomains And(ThreeDomains other)
    {
        Guard.Against.Null(other);
        return new ThreeDomains(Placement.And(other.Placement), School.And(other.School), SocialWorker.And(other.SocialWorker));
    }

    // One change that is seen is a change, though how many there were is not known.
    private static DomainInstability Changes(Outcome twoOrMore, int? count, bool isAnySeen) => twoOrMore switch
    {
        Outcome.NotApplicable => DomainInstability.NotAssessed,
        Outcome.Yes => new(Outcome.Yes, Outcome.Yes),
        _ => count is null ? new(isAnySeen ? Outcome.Yes : Outcome.Unknown, twoOrMore) : DomainInstability.Of(count, 2),
    };
}
