using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this a former relevant child under 25 <i>pursuing further education or training</i>, to whom duties are owed again?</summary>
/// <remarks>
/// <para>Children Act 1989, section 23CA(1), in force from 1 April 2011. England.</para>
/// <para>After the 25th birthday no new duty arises. Whether duties already owed for a programme under way then go on (section 23CA(6)) is not settled, and the answer is Unknown.</para>
/// <para>Not encoded: a lesser age than 25, which section 23CA(1)(a) allows to be prescribed; none is known.</para>
/// </remarks>
public static class FurtherEducationOrTraining
{
    private const string Question = "Former relevant child pursuing further education or training";

    private static readonly Limb Commenced = new("is asked about when section 23CA is in force", ChildrenAct1989.Section("23CA"));
    private static readonly Limb UnderTwentyFive = new("is under 25", ChildrenAct1989.Section("23CA(1)(a)"));
    private static readonly Limb IsFormerRelevant = new("is a former relevant child", ChildrenAct1989.Section("23CA(1)(b)"));
    private static readonly Limb DutiesEnded = new("is no longer owed the duties of section 23C(2), (3) and (4)", ChildrenAct1989.Section("23CA(1)(b)"));
    private static readonly Limb HasTold = new("has informed the responsible local authority of pursuing, or wishing to pursue, a programme of education or training", ChildrenAct1989.Section("23CA(1)(c)"));

    private static readonly Finding StillOnProgramme = UnderTwentyFive.Unknown(Fact.ProgrammeAfterTwentyFive).With(
        "The programme was begun before 25 and is still pursued. On one reading the duties stop at 25, on another they last as long as the programme (section 23CA(6)).");

    /// <summary>When the section is in force.</summary>
    public static Dated<bool> Law { get; } = new(new Enacted<bool>(new(2011, 4, 1), true, ChildrenAct1989.Section("23CA"), new(2026, 11, 21)));

    /// <summary>Answers for the law in force on a day and the facts known. A fact left <see langword="null"/> is unknown, never false.</summary>
    public static Determination Assess(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        return Assess(prepared, asOf, FormerRelevantChild.Assess(prepared, asOf));
    }

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf, Determination formerRelevant)
    {
        if (PrescribedPeriod.Law.InForce(asOf) is null)
            return Determination.OutsideCoverage(Question, asOf, Commenced.Authority);

        bool? ended = prepared.IsBirthKnown && asOf < prepared.TwentyOne ? false : !EducationBeyondTwentyOne.IsPursued(prepared, asOf);
        return Determination.AllOf(
            Question,
            asOf,
            Law.ReadOn,
            Commenced.Is(Law.InForce(asOf) is not null),
            Age(prepared, asOf),
            IsFormerRelevant.RestsOn(formerRelevant),
            (ended is null ? DutiesEnded.Unknown(EducationBeyondTwentyOne.Missing(prepared)) : DutiesEnded.Is(ended)).At(prepared, asOf, prepared.TwentyOne),
            HasTold.Is(prepared.Person.ToldAuthorityOfEducation?.HasHappenedBy(asOf), Fact.ToldAuthority));
    }

    private static Finding Age(in PreparedPerson prepared, LocalDate asOf)
    {
        if (!prepared.IsBirthKnown || asOf < prepared.TwentyFive)
            return UnderTwentyFive.Is(prepared.IsBirthKnown ? true : null, Fact.DateOfBirth).At(prepared, asOf, prepared.TwentyFive);

        // Told before 25 or told at all: a first word after the birthday opens nothing.
        var told = prepared.Person.ToldAuthorityOfEducation is { } occurrence ? occurrence.HasHappenedBy(prepared.TwentyFive.DaysLater(-1)) : (bool?)null;
        return (told & EducationBeyondTwentyOne.IsLaterProgrammePursued(prepared, asOf)) switch
        {
            false => UnderTwentyFive.Is(false),
            true => StillOnProgramme,
            null => UnderTwentyFive.Unknown(prepared.Person.Courses is null ? Fact.Courses : told is null ? Fact.ToldAuthority : Fact.CourseInPathwayPlan),
        };
    }
}
