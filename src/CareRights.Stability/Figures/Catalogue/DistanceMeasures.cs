using System;
using System.Collections.Generic;
using System.Globalization;
using CareRights.Stability.Measures;

namespace CareRights.Stability.Figures;

/// <summary>How far from home and on which side of the boundary children are placed, where the coordinates of postcodes are supplied.</summary>
internal static class DistanceMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        Of("dfe_over_20_miles", "placed over 20 miles from home on 31 March", isByDefault: true, ["DfE", "dashboard"], place => place.IsOver20Miles, place =>
            place.Miles is { } miles ? miles.ToString("0.##", CultureInfo.InvariantCulture) + " miles" : "the coordinates of the home or of the placement"),
        Of("dfe_outside_boundary", "placed outside the authority on 31 March", isByDefault: false, ["DfE"], place => place.IsOutsideBoundary, place =>
            place.IsOutsideBoundary == Answer.Unknown ? "the authority of the return, or that in which the placement lies" : "by the authority in the table of coordinates"),
    ];

    private static Measure Of(string key, string title, bool isByDefault, string[] shownBy, Func<PlacementLocation, Answer> asked, Func<PlacementLocation, string> why) =>
        new(key, MeasureSource.DfE, title, (child, year) =>
        {
            if (Catalogue.UnlessLookedAfter(child, year) is { } outside)
            {
                return outside;
            }

            var place = child.PlaceOn(year.Last);
            return new MeasureAnswer<double>(Catalogue.ToOutcome(asked(place)), key == "dfe_over_20_miles" ? (double?)place.Miles : null, () => why(place));
        })
        {
            Kind = "distance",
            IsByDefault = isByDefault,
            Needs = SuppliedTables.Coordinates,
            Page = "distance",
            Definition = $"Of children looked after on 31 March: those {title}.",
            ShownBy = shownBy,
            HoldsFrom = 2015,
            Number = key == "dfe_over_20_miles" ? "miles" : "",
        };
}
