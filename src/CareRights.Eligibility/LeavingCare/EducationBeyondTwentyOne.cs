using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is the person still pursuing, on a day, a programme that the pathway plan set out and that runs beyond the 21st birthday (section 23C(7))?</summary>
internal static class EducationBeyondTwentyOne
{
    /// <summary>Whether such a programme carries the duties of section 23C(2), (3) and (4)(b) on; <see langword="null"/> if not known. Asked of a day from the 21st birthday on.</summary>
    public static bool? IsPursued(in PreparedPerson prepared, LocalDate day) => Pursued(prepared, day, begunBeforeTwentyOne: true);

    /// <summary>Whether a programme begun from 21 on, and so under section 23CA, is being pursued in accordance with a pathway plan.</summary>
    public static bool? IsLaterProgrammePursued(in PreparedPerson prepared, LocalDate day) => Pursued(prepared, day, begunBeforeTwentyOne: false);

    /// <summary>What is missing where the answer is open.</summary>
    public static MissingFact Missing(in PreparedPerson prepared) => !prepared.IsBirthKnown ? Fact.DateOfBirth : prepared.Person.Courses is null ? Fact.Courses : Fact.CourseInPathwayPlan;

    private static bool? Pursued(in PreparedPerson prepared, LocalDate day, bool begunBeforeTwentyOne)
    {
        if (!prepared.IsBirthKnown || prepared.Person.Courses is not { } courses)
            return null;

        bool? pursued = false;
        foreach (var course in courses)
        {
            if (!course.Covers(day))
                continue;

            var (twentyOne, twentyFive) = (prepared.TwentyOne, prepared.TwentyFive);
            var begun = courses.HasBegun(course, from => begunBeforeTwentyOne ? from < twentyOne : from >= twentyOne && from < twentyFive);
            pursued |= begun & course.IsInPathwayPlan & (course.IsPossible ? null : true);
        }

        return pursued;
    }
}
