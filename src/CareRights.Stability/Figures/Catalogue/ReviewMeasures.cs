using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>Whether every review that fell due in the year was held in time, and whether children took part in them.</summary>
/// <remarks>
/// Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), reg 33: the first review within 20 working days of the day on which the child became looked after,
/// the second within three months of the first, and each one after that within six months of the one before. The definition of the old indicator (NI 66) was not read.
/// </remarks>
internal static class ReviewMeasures
{
    private const string WorkingDaysUnknown = "the working days after the child became looked after: the calendar does not reach them";

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("reviews_on_time_1y", MeasureSource.Unofficial, "had every review that fell due in the year held in time", (child, year) => Unless(child, year) ?? OnTime(child, year))
        {
            Kind = "reviews",
            Needs = SuppliedTables.Reviews,
            Page = "reviews",
            Definition = "Of children looked after on 31 March of whom a review fell due in the year: those with every such review held by its day.",
            HoldsFrom = 2012,
        },
        new("dfe_took_part_in_reviews_1y", MeasureSource.Unofficial, "aged 4 or over, made views known at the latest review of the year", (child, year) => Unless(child, year) ?? TookPart(child, year))
        {
            Kind = "reviews",
            Needs = SuppliedTables.Reviews,
            Page = "reviews",
            Definition = "Of children looked after on 31 March with a review in the year, aged 4 or over at it: those whose views were made known at the latest (PN1, PN2, PN3, PN5, PN6).",
            HoldsFrom = 2012,
        },
    ];

    // That no review is seen says nothing where no table of reviews was read.
    private static MeasureAnswer<double>? Unless(ChildRecord child, StatisticalYear year) => Catalogue.UnlessLookedAfter(child, year)
        ?? (child.Coverage.Has(SuppliedTables.Reviews, year, 1) ? null : Catalogue.Unknown("the return of the year, with its table of reviews"));

    private static MeasureAnswer<double> TookPart(ChildRecord child, StatisticalYear year)
    {
        var held = child.Reviews.ToList();
        if (held.Exists(review => review.IsPerhapsIn(year, year)))
        {
            return Catalogue.Unknown("the day of a review");
        }

        if (held.Where(review => review.Day >= year.First && review.Day <= year.Last).OrderByDescending(review => review.Day).FirstOrDefault() is not { } latest)
        {
            return Catalogue.NotApplicable("no review in the year");
        }

        return latest.Participation switch
        {
            ReviewParticipation.PN0 => Catalogue.NotApplicable("under four at the review"),
            ReviewParticipation.PN4 or ReviewParticipation.PN7 => new MeasureAnswer<double>(Outcome.No, null, latest.Participation.ToString()),
            ReviewParticipation.Unknown => Catalogue.Unknown("how the child took part"),
            _ => new MeasureAnswer<double>(Outcome.Yes, null, latest.Participation.ToString()),
        };
    }

    private static MeasureAnswer<double> OnTime(ChildRecord child, StatisticalYear year)
    {
        var care = PeriodOfCare.At(child.History, year.Last);
        if (care.HasUnreadableCode || !care.IsStartSeen)
        {
            return Catalogue.Unknown("when the period of care began");
        }

        var reviews = child.Reviews.ToList();
        if (reviews.Exists(review => review.IsPerhapsIn(StatisticalYear.Of(care.Start), year)))
        {
            return Catalogue.Unknown("the day of a review");
        }

        // Reviews before the first year that the tables cover are not seen: the count starts with the first one that is.
        var start = care.Start;
        var seenFrom = year.First;
        while (seenFrom > start && child.Coverage.Has(SuppliedTables.Reviews, StatisticalYear.Of(seenFrom.PlusDays(-1)), 1))
        {
            seenFrom = new LocalDate(seenFrom.Year - 1, 4, 1);
        }

        var days = reviews.Select(review => review.Day).OfType<LocalDate>().Where(day => day >= start && day <= year.Last).Distinct().OrderBy(day => day).ToList();
        var isWhole = seenFrom <= start;
        if (!isWhole && !days.Exists(day => day >= seenFrom && day < year.First))
        {
            return Catalogue.Unknown("the review before the year: no earlier table of reviews shows one");
        }

        return Judge(start, isWhole ? days : [.. days.Where(day => day >= seenFrom)], isWhole, year);
    }

    private static MeasureAnswer<double> Judge(LocalDate start, List<LocalDate> days, bool isWhole, StatisticalYear year)
    {
        LocalDate? due = isWhole ? WorkingDays.EnglandAndWales.After(start, 20) : days[0];
        if (due is not { } first)
        {
            return Catalogue.Unknown(WorkingDaysUnknown);
        }

        var (limit, anyDue, number) = (first, false, isWhole ? 0 : 1);
        foreach (var day in isWhole ? days : days.Skip(1))
        {
            if (!isWhole && number == 1)
            {
                // Which review the first one seen was is not known: three months or six may follow it.
                limit = days[0].PlusMonths(6);
            }

            if (limit >= year.First && limit <= year.Last)
            {
                anyDue = true;
                if (day > limit)
                {
                    return new MeasureAnswer<double>(Outcome.No, null, $"due {Catalogue.Text(limit)}, held {Catalogue.Text(day)}");
                }
            }

            number++;
            limit = day.PlusMonths(number == 1 ? 3 : 6);
        }

        return limit < year.First ? new MeasureAnswer<double>(Outcome.No, null, $"due {Catalogue.Text(limit)}, none held since")
            : limit <= year.Last ? new MeasureAnswer<double>(Outcome.No, null, $"due {Catalogue.Text(limit)}, not held")
            : anyDue || days.Exists(day => day >= year.First) ? new MeasureAnswer<double>(Outcome.Yes, null, "each in time")
            : Catalogue.NotApplicable("no review fell due in the year");
    }
}
