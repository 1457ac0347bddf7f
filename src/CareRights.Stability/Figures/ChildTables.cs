using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>The tables beside the episodes, of one child. Each is a function, so that what no measure asks for is never built.</summary>
/// <remarks>A table left out is empty. Immutable.</remarks>
public sealed class ChildTables
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
        Func<IEnumerable<SocialWorkerSpell>>? socialWorkers = null,
        Func<LocalDate?, Pupil>? pupil = null,
        Func<SettledEpisode, PlacementLocation>? placeOf = null,
        Func<string, string?>? attribute = null,
        Func<IEnumerable<ReviewHeld>>? reviews = null,
        Func<IEnumerable<HealthYear>>? health = null,
        Func<IEnumerable<CareLeaverYear>>? careLeaver = null,
        Func<IEnumerable<Absence>>? absences = null,
        Func<IEnumerable<AdoptionDates>>? adoptions = null,
        Func<IEnumerable<DateSpan>>? libertyOrders = null)
    {
        SocialWorkers = socialWorkers ?? (() => []);
        Pupil = pupil ?? (born => new Pupil { Born = born });
        PlaceOf = placeOf ?? (_ => new PlacementLocation());
        Attribute = attribute ?? (_ => null);
        Reviews = reviews ?? (() => []);
        Health = health ?? (() => []);
        CareLeaver = careLeaver ?? (() => []);
        Absences = absences ?? (() => []);
        Adoptions = adoptions ?? (() => []);
        LibertyOrders = libertyOrders ?? (() => []);
    }

    internal static ChildTables None { get; } = new();

    internal Func<IEnumerable<SocialWorkerSpell>> SocialWorkers { get; }

    internal Func<LocalDate?, Pupil> Pupil { get; }

    internal Func<SettledEpisode, PlacementLocation> PlaceOf { get; }

    internal Func<string, string?> Attribute { get; }

    internal Func<IEnumerable<ReviewHeld>> Reviews { get; }

    internal Func<IEnumerable<HealthYear>> Health { get; }

    internal Func<IEnumerable<CareLeaverYear>> CareLeaver { get; }

    internal Func<IEnumerable<Absence>> Absences { get; }

    internal Func<IEnumerable<AdoptionDates>> Adoptions { get; }

    internal Func<IEnumerable<DateSpan>> LibertyOrders { get; }
}
