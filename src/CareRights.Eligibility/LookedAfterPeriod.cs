using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A time in which a child was looked after by a local authority (Children Act 1989, section 22(1) and (2)).</summary>
/// <remarks>
/// Being in care, or accommodation of more than 24 hours by an authority in the exercise of its social services functions that is not under section 17, 23B or 24B.
/// What was owed, what was provided and what was recorded are three facts: <see cref="Section20DutyOwed"/> is a judgement on the first, <see cref="ArrangedBy"/>
/// says who did the second, <see cref="RecordedAs"/> is the third. Where the record says something else, the child was looked after if children's services
/// arranged the accommodation and the duty under section 20(1) was owed (R (G) v Southwark [2009] UKHL 26); not where another body or the family did.
/// A care order or a remand makes a child looked after whatever was recorded (section 22(1)(a); section 21(2)(c); Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104(1)).
/// </remarks>
public sealed record LookedAfterPeriod : FactPeriod
{
    /// <summary>States a period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day on which it ended, which is not counted; <see langword="null"/> if it has not ended.</param>
    /// <param name="nation">Where the authority is.</param>
    /// <exception cref="System.ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public LookedAfterPeriod(LocalDate from, LocalDate? to, Nation nation)
        : base(from, to) => Nation = nation;

    /// <summary>Where the authority is.</summary>
    public Nation Nation { get; init; }

    /// <summary>Which authority, as the caller names it; <see langword="null"/> if not known.</summary>
    public string? Authority { get; init; }

    /// <summary>Why in law.</summary>
    public LegalBasis LegalBasis { get; init; }

    /// <summary>What the authority recorded; being looked after, unless something else is stated.</summary>
    public RecordedAs RecordedAs { get; init; } = RecordedAs.LookedAfter;

    /// <summary>Who arranged or provided the accommodation. It matters only where the record says something other than looked after.</summary>
    public ArrangedBy ArrangedBy { get; init; }

    /// <summary>Whether the duty under section 20(1) was owed, as a court, the authority or a reviewer has judged; <see langword="null"/> if nobody has. It matters only where the record says something other than looked after.</summary>
    public bool? Section20DutyOwed { get; init; }

    // No label displaces an order; and where the basis is not stated it may have been one, unless the duty under section 20 was owed and performed.
    internal bool? IsInTruthLookedAfter => RecordedAs == RecordedAs.LookedAfter || IsByOrder ? true : IsAccommodatedUnderSection20 is false && LegalBasis == LegalBasis.Unknown ? null : IsAccommodatedUnderSection20;

    // Help under section 17 comes from children's services by its nature; who stands behind any other label has to be said.
    internal bool? IsAccommodatedUnderSection20 => ArrangedBy switch
    {
        // Without the record it may have been care that nobody disputes.
        _ when RecordedAs == RecordedAs.Unknown => ArrangedBy == ArrangedBy.ChildrensServices && Section20DutyOwed is true ? true : null,
        ArrangedBy.ChildrensServices => Section20DutyOwed,
        ArrangedBy.Unknown => RecordedAs == RecordedAs.Section17 ? Section20DutyOwed : Section20DutyOwed is false ? false : null,
        _ => false,
    };

    // No label displaces an order of a court.
    internal bool IsByOrder => LegalBasis is LegalBasis.CareOrder or LegalBasis.InterimCareOrder or LegalBasis.RemandToLocalAuthority
        || (LegalBasis == LegalBasis.RemandToYouthDetention && From >= CareHistory.DetentionCounts);

    internal override string OrderKey => string.Join(" ", Authority, Nation, LegalBasis, RecordedAs, ArrangedBy, Section20DutyOwed);
}
