using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this a former relevant child of 21 to 24, to whom <i>advice and support</i> must be offered and, on request, given?</summary>
/// <remarks>
/// <para>Children Act 1989, section 23CZB(1), inserted by the Children and Social Work Act 2017, section 3, in force from 1 April 2018. England. Education does not matter.</para>
/// <para>Not encoded: nothing of subsection (1). The offer and the request are duties: see the entitlements.</para>
/// </remarks>
public static class AdviceAndSupport
{
    private const string Question = "Former relevant child aged 21 to 24: advice and support";

    private static readonly Limb Commenced = new("is asked about when section 23CZB is in force", ChildrenAndSocialWorkAct2017.Section("3"));
    private static readonly Limb Aged21To24 = new("has reached 21 and is under 25", ChildrenAct1989.Section("23CZB(1)"));
    private static readonly Limb IsFormerRelevant = new("is a former relevant child", ChildrenAct1989.Section("23CZB(1)"));

    /// <summary>When the section is in force.</summary>
    public static Dated<bool> Law { get; } = new(new Enacted<bool>(new(2018, 4, 1), true, ChildrenAndSocialWorkAct2017.Section("3"), new(2026, 11, 21)));

    /// <summary>Answers for the law in force on a day and the facts known. A fact left <see langword="null"/> is unknown, never false.</summary>
    public static Determination Assess(Person person, LocalDate asOf)
    {
        var prepared = new PreparedPerson(person);
        return Assess(prepared, asOf, FormerRelevantChild.Assess(prepared, asOf));
    }

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf, Determination formerRelevant) =>
        PrescribedPeriod.Law.InForce(asOf) is null
            ? Determination.OutsideCoverage(Question, asOf, Aged21To24.Authority)
            : Determination.AllOf(
                Question,
                asOf,
                Law.ReadOn,
                Commenced.Is(Law.InForce(asOf) is not null),
                Aged21To24.Is(prepared.IsAged(asOf, prepared.TwentyOne, prepared.TwentyFive), Fact.DateOfBirth).At(prepared, asOf, prepared.TwentyOne).At(prepared, asOf, prepared.TwentyFive),
                IsFormerRelevant.RestsOn(formerRelevant));
}
