using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Has this child lived for a continuous period of six months or more with a parent or a person with parental responsibility, and lives there still?</summary>
/// <remarks>
/// <para>Care Leavers (England) Regulations 2010, regulation 3(5) and (6); before 1 April 2011 SI 2001/2874, regulation 4. England. Such a child is not a relevant child; when the arrangement breaks down and the child leaves, the child is one again.</para>
/// <para>
/// The period may start before or after the child ceases to be looked after. Six months run to the corresponding date, or the last day of the month where there is none.
/// A person who gains parental responsibility part-way through is such a person only from then. Moving to the other parent is a new arrangement.
/// </para>
/// <para>Not encoded: whether the person named in an order was so named immediately before the care order; the caller states it.</para>
/// </remarks>
internal static class LivingWithFamily
{
    /// <summary>How long, in months.</summary>
    private const int Months = 6;

    private static readonly Limb NotSettledAtHome = new(
        "has not lived for a continuous period of six months or more with a parent or a person with parental responsibility, or has left since",
        CareLeavers2010.Regulation("3(5) and (6)"));

    private static readonly Finding ResponsibilityLater = NotSettledAtHome.Is(true).With(
        "Only the months since that person gained parental responsibility are counted. On another reading the whole stay counts, and the six months are over.");

    private static readonly Finding OtherParent = NotSettledAtHome.Is(true).With(
        "The child left one parent or person for another, and a new six months runs. On another reading the two homes are one, and the six months are over.");

    private static readonly Finding SameHome = NotSettledAtHome.Unknown(Fact.SameHome).With(
        "Two homes follow one another, and nobody says whether they are with the same person. If they are, the six months are over; if the child left one parent for the other, a new six months runs.");

    private static readonly Finding NamedInOrder = NotSettledAtHome.Unknown(Fact.ResponsibilityOfPersonNamed).With(
        "Regulation 3(5)(c) speaks of a child who was in care, and this child was not. Regulation 3(5)(b) asks whether that person holds parental responsibility, which an order still in force gives (Children Act 1989, section 12(2)).");

    private static readonly Finding ResponsibilityUnknown = NotSettledAtHome.Unknown(Fact.ParentalResponsibility).With(
        "Six months count from the day on which that person had parental responsibility (regulation 3(5)(b)), and nobody has said when that was.");

    private static readonly Finding NoCorrespondingDay = NotSettledAtHome.Is(false).With(
        "The month in which six months end has no corresponding date, so that its last day is taken. On another reading the six months are complete on the day after.");

    private static readonly Finding OnTheDay = NotSettledAtHome.Unknown(Fact.SixMonthsToTheDay).With(
        "If the first day counts, six months are complete today; if it does not, tomorrow.");

    /// <summary>The finding under regulation 3(5) and (6) on a day: yes where it does not exclude the child.</summary>
    internal static Finding Assess(in PreparedPerson prepared, LocalDate day)
    {
        if (prepared.Person.FamilyHomes is not { } homes)
            return NotSettledAtHome.Unknown(Fact.FamilyHomes);

        var open = false;
        Finding? unknown = null, note = null;
        foreach (var home in homes)
        {
            if (home.With == FamilyMember.SomeoneElse || !home.Covers(day))
                continue;

            var began = Began(home, homes);
            var (start, mayBeComplete) = (began.Surely, began.Perhaps.MonthsLater(Months).DaysLater(-1) <= day);
            var complete = start.MonthsLater(Months);
            if (home.With == FamilyMember.Unknown || home.IsPossible)
                open |= mayBeComplete;
            else if (IsResponsibilityUnknown(home))
                unknown = mayBeComplete ? ResponsibilityUnknown : unknown;
            else if (day >= complete && home.With == FamilyMember.PersonNamedInChildArrangementsOrder && !MayHaveBeenInCare(prepared, day))
                unknown = NamedInOrder;
            else if (day == complete && complete.Day < start.Day)
                return NoCorrespondingDay;
            else if (day >= complete)
                return NotSettledAtHome.Is(false);
            else if (day == complete.DaysLater(-1))
                unknown = OnTheDay;
            else if (mayBeComplete && began.IsOpen)
                open = true;
            else if (mayBeComplete)
                unknown = SameHome;
            else if (start > home.From && day >= home.From.MonthsLater(Months))
                note = ResponsibilityLater;
            else if (FollowsAnother(home, homes, day))
                note = OtherParent;
        }

        // An unknown is not outweighed by a note.
        return open ? NotSettledAtHome.Unknown(prepared.Open(Fact.FamilyHomes)) : unknown ?? note ?? NotSettledAtHome.Is(true);
    }

    /// <summary>Whether a home that excluded the person at 18 has ended since, by a day; <see langword="null"/> if only a home of which that is not known may have.</summary>
    internal static bool? BrokeDownAfterEighteen(in PreparedPerson prepared, LocalDate asOf)
    {
        bool? brokeDown = false;
        var homes = prepared.Person.FamilyHomes ?? History<FamilyHome>.None;
        foreach (var home in homes)
        {
            if (home.With == FamilyMember.SomeoneElse || home.From >= prepared.Eighteen || home.End < prepared.Eighteen || !home.HasEndedBy(asOf))
                continue;

            brokeDown |= EndedAfterSixMonths(home, homes, prepared.Eighteen);
        }

        return brokeDown;
    }

    /// <summary>The last day by a day on which a home ended that had lasted six months; and the last on which one did of which that is not known.</summary>
    internal static (LocalDate? Surely, LocalDate? Perhaps) LastBrokeDown(in PreparedPerson prepared, LocalDate asOf)
    {
        LocalDate? surely = null, perhaps = null;
        var homes = prepared.Person.FamilyHomes ?? History<FamilyHome>.None;
        foreach (var home in homes)
        {
            if (home.With == FamilyMember.SomeoneElse || !home.HasEndedBy(asOf))
                continue;

            var hasLasted = EndedAfterSixMonths(home, homes, home.End);
            if (hasLasted is false)
                continue;

            if (hasLasted is null || (home.With == FamilyMember.PersonNamedInChildArrangementsOrder && !MayHaveBeenInCare(prepared, home.End)))
                perhaps = home.End > perhaps || perhaps is null ? home.End : perhaps;
            else
                surely = home.End > surely || surely is null ? home.End : surely;
        }

        return (surely, perhaps);
    }

    /// <summary>Not known, because a home that may have been with the family may have ended at 18 or since.</summary>
    internal static Finding MayHaveBrokenDown(in PreparedPerson prepared) => NotSettledAtHome.Unknown(prepared.Open(Fact.FamilyHomes));

    /// <summary>Whether, by a day, the person has lived six months with a parent in a stay that lasted beyond the 18th birthday.</summary>
    internal static bool LivedSixMonthsAfterEighteen(in PreparedPerson prepared, LocalDate asOf)
    {
        foreach (var home in prepared.Person.FamilyHomes ?? History<FamilyHome>.None)
        {
            if (home.With is not (FamilyMember.SomeoneElse or FamilyMember.Unknown) && !home.IsPossible && !IsResponsibilityUnknown(home))
            {
                var complete = Start(home).MonthsLater(Months);
                if (complete > prepared.Eighteen && complete <= asOf && complete <= home.End)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The day from which a stay counts.</summary>
    internal static LocalDate Start(FamilyHome home) =>
        home.With == FamilyMember.PersonWithParentalResponsibility && home.ParentalResponsibilityFrom is { } gained && gained > home.From ? gained : home.From;

    private static bool IsResponsibilityUnknown(FamilyHome home) => home.With == FamilyMember.PersonWithParentalResponsibility && home.ParentalResponsibilityFrom is null;

    // Regulation 3(5)(c): "where they were in care".
    private static bool MayHaveBeenInCare(in PreparedPerson prepared, LocalDate day)
    {
        foreach (var span in prepared.Spans)
        {
            if (span.From <= day && span.LegalBasis is LegalBasis.CareOrder or LegalBasis.InterimCareOrder or LegalBasis.Unknown)
                return true;
        }

        return false;
    }

    // The day from which a stay counts, with the homes before it that ran up to it or into it and are, or may be, one home with it; and whether it is the homes themselves that are not known.
    private static (LocalDate Surely, LocalDate Perhaps, bool IsOpen) Began(FamilyHome home, History<FamilyHome> homes)
    {
        var (surely, perhaps, isOpen) = (Start(home), Start(home), false);
        var (surelyFrom, perhapsFrom) = (home.From, home.From);
        for (var i = homes.Count - 1; i >= 0; i--)
        {
            var before = homes[i];
            if (before.With == FamilyMember.SomeoneElse || before.From >= perhapsFrom || before.End < perhapsFrom || AreTwoPersons(before, home))
                continue;

            var start = StartOfBoth(before, home);
            perhapsFrom = before.From;
            isOpen |= start < perhaps && (before.With == FamilyMember.Unknown || before.IsPossible);
            perhaps = LocalDate.Min(perhaps, start);
            if (before.From < surelyFrom && before.End >= surelyFrom && AreOnePerson(before, home))
            {
                surelyFrom = before.From;
                surely = LocalDate.Min(surely, start);
            }
        }

        return (surely, perhaps, isOpen);
    }

    // Whether a home that has ended had lasted six months by a day, with the rows before it that are one home with it; no where another row carries it on.
    private static bool? EndedAfterSixMonths(FamilyHome home, History<FamilyHome> homes, LocalDate by)
    {
        var began = Began(home, homes);
        var goesOn = GoesOn(home, homes);
        if (goesOn is true || began.Perhaps.MonthsLater(Months) > by)
            return false;
        return goesOn is null || home.With == FamilyMember.Unknown || home.IsPossible || IsResponsibilityUnknown(home) || began.Surely.MonthsLater(Months) > by ? null : true;
    }

    // Whether another row of the same home carries it on beyond its own last day.
    private static bool? GoesOn(FamilyHome home, History<FamilyHome> homes)
    {
        bool? goesOn = false;
        foreach (var other in homes)
        {
            if (other.With != FamilyMember.SomeoneElse && other.From <= home.End && other.End > home.End && !AreTwoPersons(other, home))
                goesOn |= AreOnePerson(other, home) ? true : null;
        }

        return goesOn;
    }

    private static LocalDate StartOfBoth(FamilyHome before, FamilyHome home)
    {
        var isByResponsibility = before.With == FamilyMember.PersonWithParentalResponsibility || home.With == FamilyMember.PersonWithParentalResponsibility;
        LocalDate? gained = before.ParentalResponsibilityFrom is { } one && home.ParentalResponsibilityFrom is { } other ? LocalDate.Min(one, other) : before.ParentalResponsibilityFrom ?? home.ParentalResponsibilityFrom;
        return isByResponsibility && gained is { } since ? LocalDate.Max(before.From, since) : before.From;
    }

    // Only what is known of both can tell them apart; a person has one day of gaining parental responsibility.
    private static bool AreTwoPersons(FamilyHome one, FamilyHome other) =>
        (one.With != other.With && one.With != FamilyMember.Unknown && other.With != FamilyMember.Unknown)
        || (one.Who is not null && other.Who is not null ? one.Who != other.Who
            : one.With == FamilyMember.PersonWithParentalResponsibility && one.With == other.With && one.ParentalResponsibilityFrom is { } gained && other.ParentalResponsibilityFrom is { } later && gained != later);

    private static bool AreOnePerson(FamilyHome one, FamilyHome other) =>
        !one.IsPossible && !other.IsPossible && one.With != FamilyMember.Unknown && one.With == other.With && one.Who is not null && one.Who == other.Who
        && (one.With != FamilyMember.PersonWithParentalResponsibility || one.ParentalResponsibilityFrom == other.ParentalResponsibilityFrom);

    // A home with another person ran up to the very day on which this one began, so that together they come to six months.
    private static bool FollowsAnother(FamilyHome home, History<FamilyHome> homes, LocalDate day)
    {
        foreach (var before in homes)
        {
            if (before.To == home.From && before.With is not (FamilyMember.SomeoneElse or FamilyMember.Unknown) && AreTwoPersons(before, home) && day >= Start(before).MonthsLater(Months))
                return true;
        }

        return false;
    }
}
