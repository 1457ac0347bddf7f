using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Is this child <i>looked after</i> by a local authority in England or in Wales?</summary>
/// <remarks>
/// <para>Children Act 1989, section 22(1) and (2): in care, or provided with accommodation for more than 24 hours by an authority in the exercise of its social services functions, other than under section 17, 23B or 24B. England, and Wales as section 105(4) has it.</para>
/// <para>A record under another label does not decide: where children's services arranged the accommodation and the duty under section 20(1) was owed, the child was looked after. Whether that duty was owed is a judgement and an input.</para>
/// <para>Not encoded: whether a child requires accommodation (section 20(1)); the capacity of a child of 16 or 17 to refuse it (section 20(6) and (11)).</para>
/// </remarks>
public static class LookedAfterChild
{
    private const string Question = "Looked after";

    private static readonly Limb UnderEighteen = new("is a child, that is under 18", ChildrenAct1989.Section("105(1)"));
    private static readonly Limb LookedAfter = new("is in care or provided with accommodation by a local authority in England or Wales", ChildrenAct1989.Section("22(1)"));

    private static readonly Finding DespiteTheLabel = LookedAfter.Is(true).With(
        "The authority recorded this as something else. Children's services arranged the accommodation and the duty under section 20(1) was owed, so the child was looked after: " + Southwark2009.Name + ".");

    private static readonly Finding ByOrder = LookedAfter.Is(true).With(
        "The authority recorded this as something else. An order of a court makes the child looked after whatever was recorded (section 22(1)(a); for a remand section 21(2)(c) and the Act of 2012, section 104(1)).");

    internal const string OneNightNote =
        "A single night: accommodation makes a child looked after only if it is provided for a continuous period of more than 24 hours (section 22(2)), and a day given as one period may have been less. Check the hours.";

    private static readonly Finding AsLabelled = LookedAfter.Is(false).With(
        "There was accommodation, recorded as something other than being looked after, and on the facts given it was not provided under section 20.");

    /// <summary>Answers for a day.</summary>
    public static Determination Assess(Person person, LocalDate asOf) => Assess(new PreparedPerson(person), asOf);

    internal static Determination Assess(in PreparedPerson prepared, LocalDate asOf)
    {
        if (PrescribedPeriod.Law.InForce(asOf) is null)
            return Determination.OutsideCoverage(Question, asOf, LookedAfter.Authority);

        return Determination.AllOf(
            Question,
            asOf,
            PrescribedPeriod.Law.ReadOn,
            UnderEighteen.Is(prepared.IsBirthKnown ? asOf < prepared.Eighteen : null, Fact.DateOfBirth).At(prepared, asOf, prepared.Eighteen),
            Care(prepared, asOf));
    }

    private static Finding Care(in PreparedPerson prepared, LocalDate asOf)
    {
        var span = prepared.SpanOn(asOf);
        var holds = span is null ? false : PreparedPerson.IsBy(span, orInWales: true);
        if (holds is true && span!.RecordedAs is not (RecordedAs.LookedAfter or RecordedAs.Unknown))
            return span.LegalBasis is LegalBasis.Section20 or LegalBasis.Other or LegalBasis.Unknown ? DespiteTheLabel : ByOrder;
        if (holds is true && span!.IsSingleNight)
            return LookedAfter.Is(true).With(OneNightNote);
        if (holds is null && span!.RecordedAs is not (RecordedAs.LookedAfter or RecordedAs.Unknown))
            return LookedAfter.Unknown(span.IsOpenForBasisAlone ? Fact.LegalBasis : Fact.Section20Duty);
        if (holds is false && prepared.Person.Care is { } care)
        {
            foreach (var period in care.NotLookedAfter)
            {
                if (period.Covers(asOf))
                    return AsLabelled;
            }
        }

        return LookedAfter.Of(holds, prepared);
    }
}
