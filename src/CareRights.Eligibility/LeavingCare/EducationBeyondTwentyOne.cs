using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is the person still pursuing, on a day, a programme that the pathway plan set out and that runs beyond the 21st birthday (section 23C(7))?</summary>
internal static class EducationBeyondTwentyOne
{
    /// <summary>Whether such a programme carries the duties of section 23C(2), (3) and (4)(b) on; <see langword="null"/> if not known. Asked of a day from the 21st birthday on.</summary>
    public static bool? IsPursued(in Life life, LocalDate day) => Pursued(life, day, begunBeforeTwentyOne: true);

    /// <summary>Whether a programme begun from 21 on, and so under section 23CA, is being pursued in accordance with a pathway plan.</summary>
    public static bool? IsLaterProgrammePursued(in Life life, LocalDate day) => Pursued(life, day, begunBeforeTwentyOne: false);

    /// <summary>What is missing where the answer is open.</summary>
    public static MissingFact Missing(in Life life) => !life.IsBirthKnown ? Fact.DateOfBirth : life.Person.Courses is null ? Fact.Courses : Fact.CourseInPathwayPlan;

    private static bool? Pursued(in Life life, LocalDate day, bool begunBeforeTwentyOne)
    {
        if (!life.IsBirthKnown || life.Person.Courses is not { } courses)
            return null;

        bool? pursued = false;
        foreach (var course in courses)
        {
            var begun = begunBeforeTwentyOne ? course.From < life.TwentyOne : course.From >= life.TwentyOne && course.From < life.TwentyFive;
            if (course.Covers(day) && begun)
                pursued |= course.IsInPathwayPlan & (course.IsPossible ? null : true);
        }

        return pursued;
    }
}
