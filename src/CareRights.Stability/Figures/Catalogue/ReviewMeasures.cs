using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>Whether every review that fell due in the year was held in time, and whether children took part in them.</summary>
/// <remarks>
/// Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), reg 33: the first review within 20 working days of the day on which the child became looked after,
/// the second within three months of the first, and each one after that within six months of the one before; from 24 April to 25 September 2020 where reasonably practicable. The definition of the old indicator (NI 66) was not read.
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
        new("took_part_in_reviews_1y", MeasureSource.Unofficial, "aged 4 or over, made views known at the latest review of the year", (child, year) => Unless(child, year) ?? TookPart(child, year))
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

        if (held.Where(review => review.Day >= year.First && review.Day <= year.Last).GroupBy(review => review.Day).OrderByDescending(day => day.Key).FirstOrDefault() is not { } latest)
        {
            return Catalogue.NotApplicable("no review in the year");
        }

        // Rows of one day that differ do not say which is right.
        return Catalogue.Agreed(latest.Select(review => review.Participation).Distinct().Select(OfCode).ToList());
    }

    private static MeasureAnswer<double> OfCode(ReviewParticipation code) => code switch
    {
        ReviewParticipation.PN0 => Catalogue.NotApplicable("under four at the review"),
        ReviewParticipation.PN4 or ReviewParticipation.PN7 => new MeasureAnswer<double>(Outcome.No, null, code.ToString()),
        ReviewParticipation.Unknown => Catalogue.Unknown("how the child took part"),
        _ => new MeasureAnswer<double>(Outcome.Yes, null, code.ToString()),
    };

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

    // Which review the first one seen was is not known where earlier ones are not seen: three months may follow it, or six.
    private static MeasureAnswer<double> Judge(LocalDate start, List<LocalDate> days, bool isWhole, StatisticalYear year)
    {
        if (isWhole)
        {
            return WorkingDays.EnglandAndWales.After(start, 20) is { } first ? Judge(first, days, 0, year) : Catalogue.Unknown(WorkingDaysUnknown);
        }

        var (asFirst, asLater) = (Judge(days[0].PlusMonths(3), days.Skip(1), 1, year), Judge(days[0].PlusMonths(6), days.Skip(1), 2, year));
        return asFirst.Outcome == asLater.Outcome ? asLater : Catalogue.Unknown("the reviews before the first one seen: if it was the first, the next was due in three months and not in six");
    }

    private static MeasureAnswer<double> Judge(LocalDate limit, IEnumerable<LocalDate> days, int held, StatisticalYear year)
    {
        var (isAny, isRelaxed) = (false, false);
        foreach (var day in days)
        {
            var isDue = limit >= year.First && limit <= year.Last;
            if (isDue && day > limit && !IsRelaxed(limit, held))
            {
                return new MeasureAnswer<double>(Outcome.No, null, $"due {Catalogue.Text(limit)}, held {Catalogue.Text(day)}");
            }

            isRelaxed |= isDue && day > limit;
            isAny |= isDue || day >= year.First;
            held++;
            limit = day.PlusMonths(held == 1 ? 3 : 6);
        }

        return limit <= year.Last && !IsRelaxed(limit, held) ? new MeasureAnswer<double>(Outcome.No, null, $"due {Catalogue.Text(limit)}, " + (limit < year.First ? "none held since" : "not held"))
            : isRelaxed || limit <= year.Last ? Catalogue.Unknown("whether a review that was due between 24 April and 25 September 2020 was held as soon as was reasonably practicable (SI 2020/445)")
            : isAny ? new MeasureAnswer<double>(Outcome.Yes, null, "each in time")
            : Catalogue.NotApplicable("no review fell due in the year");
    }

    // SI 2020/445, regulation 8(14): reviews after the second "where reasonably practicable".
    private static bool IsRelaxed(LocalDate limit, int held) => held >= 2 && limit >= new LocalDate(2020, 4, 24) && limit <= new LocalDate(2020, 9, 25);
}
