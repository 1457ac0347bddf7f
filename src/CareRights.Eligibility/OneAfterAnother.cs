using System;
using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Facts that run up to one another or into one another and may be one, because not everything is known of them. If it were, a history would hold one.</summary>
internal static class OneAfterAnother
{
    /// <summary>The first day of a fact with those before it that are, or may be, one with it.</summary>
    /// <param name="all">The history that holds it.</param>
    /// <param name="last">The fact.</param>
    /// <param name="isOne">Whether an earlier one is, or may be, one with it.</param>
    public static LocalDate First<T>(this History<T> all, T last, Func<T, T, bool> isOne)
        where T : FactPeriod
    {
        var from = last.From;
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (all[i].From < from && all[i].End >= from && isOne(all[i], last))
                from = all[i].From;
        }

        return from;
    }

    /// <summary>Whether something holds of the day on which a course began; <see langword="null"/> if it depends on whether an earlier one is the same course.</summary>
    public static bool? HasBegun(this History<Course> all, Course course, Func<LocalDate, bool> holds)
    {
        var from = course.From;
        var answer = holds(from);
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (all[i].From >= from || all[i].End < from || !MayBeOne(all[i], course))
                continue;
            from = all[i].From;
            if (holds(from) != answer)
                return null;
        }

        return answer;
    }

    private static bool MayBeOne(Course one, Course other) =>
        (one.Kind == other.Kind || one.Kind == CourseKind.Unknown || other.Kind == CourseKind.Unknown)
        && Agree(one.IsInPathwayPlan, other.IsInPathwayPlan) && Agree(one.IsFullTime, other.IsFullTime) && Agree(one.IsResidential, other.IsResidential) && Agree(one.AcademicYears, other.AcademicYears)
        && Agree(one.IsNotDesignated, other.IsNotDesignated) && Agree(one.LacksVacationAccommodation, other.LacksVacationAccommodation);

    private static bool Agree<TValue>(TValue? one, TValue? other)
        where TValue : struct => one is null || other is null || one.Equals(other);
}
