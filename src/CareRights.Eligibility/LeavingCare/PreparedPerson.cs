using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>One person's facts made ready for every question of this folder: the birthdays that matter and the days in care.</summary>
/// <remarks>Made once for each decision. A day in care counts up to the 18th birthday: a child is looked after, an adult is not.</remarks>
internal readonly struct PreparedPerson
{
    // What is open of any stretch of care: the record, a label, whether it was care at all, the nation, the legal basis.
    private readonly (bool Record, bool Label, bool Possible, bool Nation, bool Basis) open;

    public PreparedPerson(Person person)
    {
        Guard.Against.Null(person);
        var care = person.Care ?? CareHistory.Unknown;
        (Person, Spans, Contradictions) = LeavingCare.Contradictions.Resolve(person, care);
        Series = care.Series;
        open = WhatIsOpen(Spans);
        IsBirthKnown = person.Born is not null;
        if (person.Born is { } born)
        {
            Born = born;
            Fourteen = StatutoryAge.Attained(born, 14);
            Sixteen = StatutoryAge.Attained(born, 16);
            Eighteen = StatutoryAge.Attained(born, 18);
            TwentyOne = StatutoryAge.Attained(born, 21);
            TwentyFive = StatutoryAge.Attained(born, 25);
            FourteenNumber = Days.Number(Fourteen);
            SixteenNumber = Days.Number(Sixteen);
            EighteenNumber = Days.Number(Eighteen);
        }
    }

    private static (bool Record, bool Label, bool Possible, bool Nation, bool Basis) WhatIsOpen(CareSpan[] spans)
    {
        var (record, label, possible, nation, basis) = (false, false, false, false, false);
        foreach (var span in spans)
        {
            if (!span.IsOpen)
                continue;
            record |= span.IsPossible && span.RecordedAs == RecordedAs.Unknown;
            label |= span.IsPossible && span.RecordedAs is not (RecordedAs.LookedAfter or RecordedAs.Unknown) && !span.IsOpenForBasisAlone;
            possible |= span.IsPossible && span.RecordedAs != RecordedAs.Unknown && !span.IsOpenForBasisAlone;
            nation |= span.Nation == Nation.Unknown && !span.IsPossible;
            basis |= span.IsPossible && span.LegalBasis == LegalBasis.Unknown && (span.IsOpenForBasisAlone || (span.Nation != Nation.Unknown && span.From < CareHistory.DetentionCounts));
        }

        return (record, label, possible, nation, basis);
    }

    public Person Person { get; }

    public CareSpan[] Spans { get; }

    public ShortBreakSeries[] Series { get; }

    /// <summary>What the facts disagree on, one question for each pair of lists.</summary>
    public MissingFact[] Contradictions { get; }

    /// <summary>Whether the date of birth is known; the days below mean nothing if it is not.</summary>
    public bool IsBirthKnown { get; }

    public LocalDate Born { get; }

    public LocalDate Fourteen { get; }

    public LocalDate Sixteen { get; }

    public LocalDate Eighteen { get; }

    public LocalDate TwentyOne { get; }

    public LocalDate TwentyFive { get; }

    public int FourteenNumber { get; }

    public int SixteenNumber { get; }

    public int EighteenNumber { get; }

    /// <summary>Whether the person is at least one age and less than another on a day; <see langword="null"/> if the date of birth is not known.</summary>
    public bool? IsAged(LocalDate day, LocalDate from, LocalDate until) => IsBirthKnown ? from <= day && day < until : null;

    /// <summary>Whether the child is looked after on a day; <see langword="null"/> if that is not known.</summary>
    /// <param name="day">The day.</param>
    /// <param name="orInWales">Whether an authority in Wales counts as well as one in England.</param>
    public bool? IsLookedAfter(LocalDate day, bool orInWales)
    {
        if (IsBirthKnown && day >= Eighteen)
            return false;

        if (SpanOn(day) is not { } span)
            return false;

        // An adult is not looked after, so without a date of birth a stretch of care settles nothing by itself.
        var isBy = IsBy(span, orInWales);
        return IsBirthKnown || isBy is false ? isBy : null;
    }

    /// <summary>Whether it is not known for some day from one day up to another whether the child was looked after.</summary>
    public bool MayBeLookedAfter(LocalDate from, LocalDate end)
    {
        foreach (var span in Spans)
        {
            if (span.From < end && from < span.End && IsBy(span, orInWales: true) is null)
                return true;
        }

        return false;
    }

    /// <summary>The stretch of care that covers a day.</summary>
    public CareSpan? SpanOn(LocalDate day)
    {
        if (Spans.Length == 0)
            return null;

        // The last that began by the day: stretches do not overlap.
        var number = Days.Number(day);
        var (first, after) = (0, Spans.Length);
        while (first < after)
        {
            var middle = (first + after) / 2;
            if (Spans[middle].FromNumber <= number)
                first = middle + 1;
            else
                after = middle;
        }

        return first > 0 && number < Spans[first - 1].EndNumber ? Spans[first - 1] : null;
    }

    /// <summary>Whether a stretch of care is by an authority in England, or in Wales where that counts too.</summary>
    public static bool? IsBy(CareSpan span, bool orInWales) => orInWales ? span.IsInEnglandOrWales : span.IsInEngland;

    /// <summary>Whether the authority of a stretch of care is in a nation; <see langword="null"/> if that is not known.</summary>
    public static bool? IsIn(CareSpan span, Nation nation) => span.Nation == Nation.Unknown ? null : span.Nation == nation;

    /// <summary>What is missing where a list of facts is open: what it disagrees on with another, or the list itself.</summary>
    public MissingFact[] Open(MissingFact fact)
    {
        var root = fact.Path.Split('[')[0];
        var disagree = System.Array.FindAll(Contradictions, one => System.Array.IndexOf(one.Path.Split([", "], System.StringSplitOptions.None), root) >= 0);
        return disagree.Length > 0 ? disagree : [fact];
    }

    /// <summary>The facts about care that are open, for a finding that could not be settled; at least one.</summary>
    public MissingFact[] MissingOfCare(MissingFact otherwise)
    {
        var (record, label, possible, nation, basis) = open;
        var missing = new List<MissingFact>(4);
        if (!IsBirthKnown)
            missing.Add(Fact.DateOfBirth);
        if (Person.Care is null)
            missing.Add(Fact.LookedAfterPeriods);
        else if (possible)
            missing.Add(Fact.PossiblePeriods);
        if (record)
            missing.Add(Fact.RecordedAs);
        if (label)
            missing.Add(Fact.Section20Duty);
        if (nation)
            missing.Add(Fact.NationOfAuthority);
        if (Person.Care is not null && basis)
            missing.Add(Fact.LegalBasis);
        foreach (var contradiction in Contradictions)
        {
            var isOfCare = contradiction.Path.IndexOf(FactPairs.Care, System.StringComparison.Ordinal) >= 0;
            var isOfKind = contradiction == FactPairs.CareOfTwoKinds.Question;
            if (isOfKind ? nation || otherwise == Fact.LegalBasis : isOfCare && possible)
                missing.Add(contradiction);
        }

        return missing.Count > 0 ? [.. missing] : [otherwise];
    }
}
