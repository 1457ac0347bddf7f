using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>The tables beside the episodes. Each is a function of the child, so that one set serves every child of a return, and what no measure asks for is never built.</summary>
/// <remarks>A table left out is empty. Immutable. The functions may be asked by several threads.</remarks>
/// <example>
/// <code>
/// var tables = new ChildTables(reviews: child =&gt; reviewsByChild[child]);
/// var record = new ChildRecord(history, born, tables);
/// </code>
/// </example>
internal sealed class ChildTables
{
    /// <summary>States the tables; each may be left out.</summary>
    /// <param name="socialWorkers">Spells with a social worker.</param>
    /// <param name="pupil">The schooling, from the date of birth.</param>
    /// <param name="placeOf">Where an episode was spent.</param>
    /// <param name="attribute">What the header says, by the name of the grouping.</param>
    /// <param name="reviews">Reviews held.</param>
    /// <param name="health">Yearly rows on health.</param>
    /// <param name="careLeaver">Yearly rows of a care leaver.</param>
    /// <param name="absences">Times missing or away.</param>
    /// <param name="adoptions">Adoptions.</param>
    /// <param name="libertyOrders">Orders depriving the child of liberty.</param>
    public ChildTables(
        Func<ChildKey, IEnumerable<SocialWorkerSpell>>? socialWorkers = null,
        Func<ChildKey, LocalDate?, Pupil>? pupil = null,
        Func<SettledEpisode, PlacementLocation>? placeOf = null,
        Func<ChildKey, string, string?>? attribute = null,
        Func<ChildKey, IEnumerable<ReviewHeld>>? reviews = null,
        Func<ChildKey, IEnumerable<HealthYear>>? health = null,
        Func<ChildKey, IEnumerable<CareLeaverYear>>? careLeaver = null,
        Func<ChildKey, IEnumerable<Absence>>? absences = null,
        Func<ChildKey, IEnumerable<AdoptionDates>>? adoptions = null,
        Func<ChildKey, IEnumerable<DateSpan>>? libertyOrders = null)
    {
        SocialWorkers = socialWorkers ?? (_ => []);
        Pupil = pupil ?? ((_, born) => new Pupil { Born = born });
        PlaceOf = placeOf ?? (_ => new PlacementLocation());
        Attribute = attribute ?? ((_, _) => null);
        Reviews = reviews ?? (_ => []);
        Health = health ?? (_ => []);
        CareLeaver = careLeaver ?? (_ => []);
        Absences = absences ?? (_ => []);
        Adoptions = adoptions ?? (_ => []);
        LibertyOrders = libertyOrders ?? (_ => []);
    }

    internal static ChildTables None { get; } = new();

    internal Func<ChildKey, IEnumerable<SocialWorkerSpell>> SocialWorkers { get; }

    internal Func<ChildKey, LocalDate?, Pupil> Pupil { get; }

    internal Func<SettledEpisode, PlacementLocation> PlaceOf { get; }

    internal Func<ChildKey, string, string?> Attribute { get; }

    internal Func<ChildKey, IEnumerable<ReviewHeld>> Reviews { get; }

    internal Func<ChildKey, IEnumerable<HealthYear>> Health { get; }

    internal Func<ChildKey, IEnumerable<CareLeaverYear>> CareLeaver { get; }

    internal Func<ChildKey, IEnumerable<Absence>> Absences { get; }

    internal Func<ChildKey, IEnumerable<AdoptionDates>> Adoptions { get; }

    internal Func<ChildKey, IEnumerable<DateSpan>> LibertyOrders { get; }
}
