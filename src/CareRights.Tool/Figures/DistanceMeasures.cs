using System;
using System.Collections.Generic;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Tool.Figures;

/// <summary>How far from home and on which side of the boundary children are placed, where the coordinates of postcodes are supplied.</summary>
internal static class DistanceMeasures
{
    public static IReadOnlyList<StabilityMeasure> All { get; } =
    [
        Of("dfe_over_20_miles", "placed over 20 miles from home on 31 March", isByDefault: true, place => place.IsOver20Miles, place =>
            place.Miles is { } miles ? Edge.Output.Text(miles) + " miles" : "the coordinates of the home or of the placement"),
        Of("dfe_outside_boundary", "placed outside the authority on 31 March", isByDefault: false, place => place.IsOutsideBoundary, place =>
            place.IsOutsideBoundary == Answer.Unknown ? "the authority of the return, or that in which the placement lies" : "by the authority in the table of coordinates"),
    ];

    /// <summary>Where a child looked after at the close of 31 March is placed; <see langword="null"/> for one who is not, or of whom it is not known.</summary>
    public static DistanceAnswer? On31March(ChildOnFile child, StatisticalYear year) =>
        Snapshot.At(child.History, year.Last, Definition.DfE) == Outcome.Yes ? PlacementDistance.Assess(child.PlaceOn(year.Last)) : null;

    private static StabilityMeasure Of(string key, string title, bool isByDefault, Func<DistanceAnswer, Answer> asked, Func<DistanceAnswer, string> why) =>
        new(key, Definition.DfE, title, isByDefault, (child, year) =>
        {
            if (On31March(child, year) is not { } place)
            {
                return LookedAfterOn31March.Answer(child, year);
            }

            return new MeasureAnswer(asked(place) switch { Answer.Yes => Outcome.Yes, Answer.No => Outcome.No, _ => Outcome.Unknown }, null, () => why(place));
        })
        { Kind = "distance", Needs = [ReturnTable.Coordinates] };
}

/// <summary>What is said of a child who is not in the snapshot, or of whom something is not known.</summary>
internal static class LookedAfterOn31March
{
    /// <summary>Not applicable to a child who was not looked after on 31 March; unknown, for want of the snapshot itself, where that is not known.</summary>
    public static MeasureAnswer Answer(ChildOnFile child, StatisticalYear year) => Unless(child, year, "whether looked after on 31 March");

    /// <summary>The same; unknown for want of something else to a child who was looked after.</summary>
    public static MeasureAnswer Unless(ChildOnFile child, StatisticalYear year, string missing) => Snapshot.At(child.History, year.Last, Definition.DfE) == Outcome.No
        ? new MeasureAnswer(Outcome.NotApplicable, null, () => "not looked after on 31 March")
        : new MeasureAnswer(Outcome.Unknown, null, () => missing);
}
