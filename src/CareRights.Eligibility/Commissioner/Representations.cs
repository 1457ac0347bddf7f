using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>May the Commissioner make representations on behalf of this child or young person to this addressee?</summary>
/// <remarks>
/// <para>
/// Children Act 2004, section 2D(2): "The Children's Commissioner may in particular under this section make representations on behalf of a child who is
/// within section 8A to a person in England who is— (a) providing the child with accommodation or services, or (b) otherwise exercising functions in
/// relation to the child." A power, not a duty: yes means that the Commissioner may, never that they will. England; sections 5 to 7 extend no such
/// function to Wales, Scotland or Northern Ireland.
/// </para>
/// <para>Not encoded: entry and interviews (section 2E) and the duty to supply information (section 2F), which serve this function and do not limit it.</para>
/// </remarks>
public static class Representations
{
    private const string Question = "Representations under section 2D(2) of the Children Act 2004";

    private static readonly Limb OnBehalfOfSection8AChild = new("are on behalf of a child who is within section 8A", Authorities.Section2DSubsection2);
    private static readonly Limb ToAPersonInEngland = new("are made to a person in England", Authorities.Section2DSubsection2);
    private static readonly Limb WhoActsForTheChild = new("are made to a person who provides the child with accommodation or services, or otherwise exercises functions in relation to the child", Authorities.Section2DSubsection2);
    private static readonly Limb Provides = new("the addressee is providing the child with accommodation or services", Authorities.Section2DSubsection2);
    private static readonly Limb Exercises = new("the addressee is otherwise exercising functions in relation to the child", Authorities.Section2DSubsection2);

    /// <summary>What limits the Commissioner in an individual case, whatever this question answers. No provision of Part 1 mentions matters before a court: that is the service's policy.</summary>
    public static IReadOnlyList<Limb> Limits { get; } =
    [
        new("no investigation of the case of an individual child in the discharge of the primary function", Authorities.Section2Subsection5),
        new("an inquiry into an individual case only where the Commissioner considers that it raises issues of public policy of relevance to other children", Authorities.Section3Subsection1),
        new("an inquiry only if satisfied that it would not duplicate work that is the function of another person", Authorities.Section3Subsection2),
        new("no power to compel a decision: at most a written response to the recommendations of an inquiry", Authorities.Section3Subsection7),
        new("no power to compel a decision: at most a written response to the recommendations of a published report", Authorities.Section2CSubsection3),
    ];

    /// <summary>Answers for the law in force on <paramref name="asOf"/> and the facts known.</summary>
    public static Determination Assess(YoungPerson person, Addressee addressee, LocalDate asOf) =>
        (Section8A.AgeLimit.InForce(asOf) is null
            ? Determination.OutsideCoverage(Question, asOf, Authorities.Section2DSubsection2)
            : Determination.AllOf(
                Question,
                asOf,
                OnBehalfOfSection8AChild.RestsOn(Section8A.Assess(person, asOf)),
                ToAPersonInEngland.Is(addressee.InEngland, Facts.AddresseeInEngland),
                WhoActsForTheChild.AnyOf(
                    Provides.Is(addressee.ProvidesAccommodationOrServices, Facts.AddresseeProvides),
                    Exercises.Is(addressee.ExercisesFunctions, Facts.AddresseeExercises)))).ReadOn(Authorities.CheckedOn);
}
