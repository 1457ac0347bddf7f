using System.Collections.Generic;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>The tables beside the episodes, of one child. Whoever holds them derives from this and answers for those there are; each is asked for when a measure needs it, and what no measure asks for is never built.</summary>
/// <remarks>A table that is not overridden is empty. May be asked by several threads.</remarks>
/// <example>
/// <code>
/// sealed class OfChild(IReadOnlyList&lt;ReviewHeld&gt; reviews) : ChildTables
/// {
///     protected internal override IEnumerable&lt;ReviewHeld&gt; Reviews =&gt; reviews;
/// }
/// </code>
/// </example>
public class ChildTables
{
    /// <summary>For those who derive from it.</summary>
    protected ChildTables()
    {
    }

    internal static ChildTables None { get; } = new();

    /// <summary>Spells with a social worker.</summary>
    protected internal virtual IEnumerable<SocialWorkerSpell> SocialWorkers => [];

    /// <summary>Reviews held.</summary>
    protected internal virtual IEnumerable<ReviewHeld> Reviews => [];

    /// <summary>Yearly rows on health (OC2).</summary>
    protected internal virtual IEnumerable<HealthYear> Health => [];

    /// <summary>Yearly rows of a care leaver (OC3).</summary>
    protected internal virtual IEnumerable<CareLeaverYear> CareLeaver => [];

    /// <summary>Times missing or away without authority.</summary>
    protected internal virtual IEnumerable<Absence> Absences => [];

    /// <summary>Adoptions.</summary>
    protected internal virtual IEnumerable<AdoptionDates> Adoptions => [];

    /// <summary>Orders depriving the child of liberty.</summary>
    protected internal virtual IEnumerable<DateSpan> LibertyOrders => [];

    /// <summary>The schooling.</summary>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    protected internal virtual Pupil Pupil(LocalDate? born) => new() { Born = born };

    /// <summary>Where an episode was spent.</summary>
    /// <param name="episode">An episode of the child's history.</param>
    protected internal virtual PlacementLocation PlaceOf(SettledEpisode episode) => new();

    /// <summary>What the header says, by the name of the grouping; <see langword="null"/> if not known.</summary>
    /// <param name="key">The name of the grouping: "sex", "ethnic" and the like.</param>
    protected internal virtual string? Attribute(string key) => null;
}
