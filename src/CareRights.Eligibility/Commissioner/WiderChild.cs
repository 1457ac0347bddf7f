using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>Is this person a <i>child</i> for a function of the Commissioner, under 18 or by the wider meaning of section 9?</summary>
/// <remarks>
/// <para>
/// Children Act 2004, section 9(1): the section "applies for the purposes of this Part, other than sections 2A and 8A (and references in this Part to a
/// child who is within section 8A)". So it opens no advice, assistance or representation under section 2D. Section 9(2) serves functions in respect of
/// children in England, section 9(3) those in Wales, Scotland and Northern Ireland.
/// </para>
/// <para>Section 9(2)(a) states no upper age; the law of education, health and care plans sets it, and whether one is maintained is a fact for the caller.</para>
/// <para>Not encoded: the section as it stood before 1 April 2014; its wording before education, health and care plans began on 1 September 2014 was not read.</para>
/// </remarks>
public static class WiderChild
{
    private const string Question = "A child for this function of the Commissioner";

    private static readonly Limb IsUnder18 = new("is under 18", Authorities.Section65Subsection1);
    private static readonly Limb IsUnder25 = new("is aged 18 or over and under 25", Authorities.Section9Subsection2);
    private static readonly Limb IsUnder25Outside = new("is aged 18 or over and under 25", Authorities.Section9Subsection3);

    // A child under 18 needs no plan, so that the plan alone settles it whatever the age.
    private static readonly Limb WithPlan = new("is a person for whom a local authority maintains an EHC plan, at 18 or over", Authorities.Section9Subsection2A);
    private static readonly Limb LeftCare = new("is aged 18 to 24 and an English local authority has provided services under sections 23C to 24D since 16", Authorities.Section9Subsection2B);
    private static readonly Limb Services = new("an English local authority has provided services under any of sections 23C to 24D of the Children Act 1989 since the person reached 16", Authorities.Section9Subsection2B);
    private static readonly Limb LeftCareOutside = new("is aged 18 to 24 and has been looked after in Wales, Scotland or Northern Ireland since 16", Authorities.Section9Subsection2C);
    private static readonly Limb LookedAfter = new("has been looked after by an authority in Wales, Scotland or Northern Ireland since reaching 16", Authorities.Section9Subsection2C);

    private static readonly Limb WithLearningDisability = new("is aged 18 to 24 and has a learning disability", Authorities.Section9Subsection3A);
    private static readonly Limb Disability = new("has a learning disability", Authorities.Section9Subsection3A);
    private static readonly Limb OutsideLeftCareOutside = new("is aged 18 to 24 and has been looked after in Wales, Scotland or Northern Ireland since 16", Authorities.Section9Subsection3B);
    private static readonly Limb OutsideLookedAfter = new("has been looked after by an authority in Wales, Scotland or Northern Ireland since reaching 16", Authorities.Section9Subsection3B);
    private static readonly Limb OutsideLeftCare = new("is aged 18 to 24 and an English local authority has provided services under sections 23C to 24D since 16", Authorities.Section9Subsection3C);
    private static readonly Limb OutsideServices = new("an English local authority has provided services under any of sections 23C to 24D of the Children Act 1989 since the person reached 16", Authorities.Section9Subsection3C);

    /// <summary>Whether the wider meaning counts for a function.</summary>
    public static bool CountsFor(CommissionerFunction function) =>
        function is not (CommissionerFunction.RegardToTheConvention or CommissionerFunction.AdviceAndAssistance);

    /// <summary>Answers for one function, the law in force on <paramref name="asOf"/> and the facts known. For advice and assistance, <see cref="Section8A"/> is the question to ask.</summary>
    public static Determination Assess(YoungPerson person, CommissionerFunction function, LocalDate asOf)
    {
        if (Section8A.AgeLimit.InForce(asOf) is null)
            return Determination.OutsideCoverage(Question, asOf, Authorities.Section9Subsection1).ReadOn(Authorities.CheckedOn);

        var age = KnownAge.Of(person, asOf);
        var isUnder18 = age.Test(IsUnder18, age.IsUnder(18));
        if (!CountsFor(function))
        {
            return Determination.AnyOf(Question, asOf, isUnder18.With(
                "Section 9(1) disapplies the wider meaning of 'child' for this function" +
                (function == CommissionerFunction.AdviceAndAssistance ? "; section 8A(6) has its own rule for those aged 18 to 24." : "."))).ReadOn(Authorities.CheckedOn);
        }

        var isYoungAdult = !age.IsUnder(18) & age.IsUnder(25);
        return (function == CommissionerFunction.OutsideEngland
            ? Determination.AnyOf(
                Question,
                asOf,
                isUnder18,
                WithLearningDisability.AllOf(age.Test(IsUnder25Outside, isYoungAdult), Disability.Is(person.LearningDisability, Facts.LearningDisability)),
                OutsideLeftCareOutside.AllOf(age.Test(IsUnder25Outside, isYoungAdult), OutsideLookedAfter.Is(person.LookedAfterOutsideEnglandSince16, Facts.LookedAfterOutsideEngland)),
                OutsideLeftCare.AllOf(age.Test(IsUnder25Outside, isYoungAdult), Section8A.Provided(OutsideServices, person)))
            : Determination.AnyOf(
                Question,
                asOf,
                isUnder18,
                WithPlan.Is(person.EhcPlanMaintained, Facts.EhcPlanMaintained),
                LeftCare.AllOf(age.Test(IsUnder25, isYoungAdult), Section8A.Provided(Services, person)),
                LeftCareOutside.AllOf(age.Test(IsUnder25, isYoungAdult), LookedAfter.Is(person.LookedAfterOutsideEnglandSince16, Facts.LookedAfterOutsideEngland)))).ReadOn(Authorities.CheckedOn);
    }
}
