using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Facts that cannot all be true. The days on which they disagree become only possible, in both lists, so that every answer that turns on them is Unknown; none is settled against the young person.</summary>
internal sealed class Contradictions
{
    private readonly HashSet<MissingFact> found = [];
    private readonly Dictionary<FactPeriod, List<(LocalDate From, LocalDate End)>> doubts = [];
    private readonly List<(LocalDate From, LocalDate End)> careInDoubt = [];
    private readonly List<(LocalDate From, LocalDate End)> lookedAfter = [];
    private readonly List<(LocalDate From, LocalDate End)> perhapsLookedAfter = [];

    private Contradictions()
    {
    }

    /// <summary>The facts with the days in doubt made possible, and what they disagree on.</summary>
    public static (Person Person, CareSpan[] Spans, MissingFact[] Found) Resolve(Person person, CareHistory care)
    {
        if (!MayDisagree(person, care))
            return (person, care.Spans, []);

        var all = new Contradictions();
        if (care.Contradictions.Count > 0)
            all.found.Add(FactPairs.CareOfTwoKinds.Question);
        foreach (var days in care.LeftOpen)
        {
            all.found.Add(FactPairs.CareLeftOpen.Question);
            all.careInDoubt.AddRange(care.Spans.Where(span => span.Series < 0 && span.From < days.End && days.From < span.End).Select(span => (LocalDate.Max(span.From, days.From), LocalDate.Min(span.End, days.End))));
        }

        if (care.Spans.Any(span => span.IsSeriesDisputed))
            all.found.Add(FactPairs.CareAndBreaks.Question);
        if (care.Series.Any(ShortBreaks.Disagrees))
            all.found.Add(FactPairs.BreaksTwice.Question);
        all.InCare(person, care);
        all.Elsewhere(person);
        if (all.found.Count == 0 && all.lookedAfter.Count == 0 && all.perhapsLookedAfter.Count == 0)
            return (person, care.Spans, []);

        var resolved = person with
        {
            Accommodation = all.Cut(person.Accommodation),
            FamilyHomes = all.Cut(person.FamilyHomes),
            SpecialGuardianships = all.Cut(person.SpecialGuardianships),
            StayingPut = all.Cut(person.StayingPut),
            Residences = all.Cut(person.Residences),
        };
        return (resolved, [.. care.Spans.SelectMany(all.Cut)], [.. all.found.OrderBy(fact => fact.Id, System.StringComparer.Ordinal)]);
    }

    // Most people are spared the work: there is nothing beside care that it could disagree with.
    private static bool MayDisagree(Person person, CareHistory care) =>
        care.Contradictions.Count > 0 || care.LeftOpen.Count > 0 || care.NotLookedAfter.Count > 0 || care.Series.Length > 0 || person.Accommodation?.Count > 0 || person.FamilyHomes?.Count > 0
        || person.SpecialGuardianships?.Count > 0 || person.Residences?.Count > 0;

    private static bool IsElsewhere(AccommodationKind kind) => kind is not (AccommodationKind.Unknown or AccommodationKind.Section17 or AccommodationKind.HousingAuthority
        or AccommodationKind.Under24Hours or AccommodationKind.EducationFunctions);

    private static bool IsWithFamily(FamilyHome home) => !home.IsPossible && home.With is not (FamilyMember.Unknown or FamilyMember.SomeoneElse);

    // A basis that is not stated may be the one that disagrees.
    private static bool MayBeUnderOrder(LegalBasis basis) => basis is LegalBasis.CareOrder or LegalBasis.InterimCareOrder or LegalBasis.Unknown;

    private static bool MayBeUnderSection20(LegalBasis basis) => basis is LegalBasis.Section20 or LegalBasis.Unknown;

    private static bool AreTwoHomes(FamilyHome one, FamilyHome other) =>
        !one.IsPossible && !other.IsPossible && one.With != FamilyMember.Unknown && other.With != FamilyMember.Unknown
        && (one.With != FamilyMember.SomeoneElse || other.With != FamilyMember.SomeoneElse)
        && (one.With != other.With || (one.Who is not null && other.Who is not null && one.Who != other.Who));

    private static bool AreTwoPlaces(Accommodation one, Accommodation other) => (one.Kind, other.Kind) switch
    {
        (AccommodationKind.Detained, AccommodationKind.Section23B or AccommodationKind.Section24B or AccommodationKind.PrivatelyFostered or AccommodationKind.RelativesOrFriends
            or AccommodationKind.VoluntaryOrganisation or AccommodationKind.PrivateChildrensHome) => true,
        (AccommodationKind.Section23B or AccommodationKind.Section24B, AccommodationKind.RelativesOrFriends or AccommodationKind.PrivatelyFostered) => true,
        _ => false,
    };

    // The first day of the care without a gap that a stretch belongs to.
    private static LocalDate Began(CareSpan[] spans, int at)
    {
        while (at > 0 && spans[at - 1].End == spans[at].From)
            at--;
        return spans[at].From;
    }

    private void InCare(Person person, CareHistory care)
    {
        for (var i = 0; i < care.Spans.Length; i++)
        {
            var span = care.Spans[i];
            AddFostering(span, person.Accommodation);
            if (span.IsPossible)
                continue;

            foreach (var label in care.NotLookedAfter)
            {
                if (span.LegalBasis is not (LegalBasis.CareOrder or LegalBasis.InterimCareOrder))
                    Doubt(FactPairs.CareAndLabel, span, label);
            }

            if (span.Series >= 0)
                continue;

            foreach (var home in person.FamilyHomes ?? History<FamilyHome>.None)
            {
                if (IsWithFamily(home) && (MayBeUnderSection20(span.LegalBasis) || span.LegalBasis == LegalBasis.RemandToYouthDetention))
                    Doubt(FactPairs.CareAndHome, span, home, notBefore: LivingWithFamily.Start(home));
                else if (IsWithFamily(home) && LivingWithFamily.Start(home) < Began(care.Spans, i))
                    Doubt(FactPairs.CareAndOpenHome, span, home, isCareInDoubt: false, notBefore: LivingWithFamily.Start(home));
            }

            foreach (var stay in person.Accommodation ?? History<Accommodation>.None)
            {
                if (!stay.IsPossible)
                    InCare(span, stay);
            }

            foreach (var order in person.SpecialGuardianships ?? History<SpecialGuardianship>.None)
            {
                if (!order.IsPossible && MayBeUnderOrder(span.LegalBasis) && span.From < order.From)
                    Doubt(FactPairs.CareAndOrder, span, order);
            }
        }

        foreach (var residence in person.Care is null ? History<Residence>.None : person.Residences ?? History<Residence>.None)
            OutOfCare(residence, care.Spans);
    }

    private void InCare(CareSpan span, Accommodation stay)
    {
        var isSection20 = MayBeUnderSection20(span.LegalBasis);
        switch (stay.Kind)
        {
            case AccommodationKind.Detained when isSection20 || span.LegalBasis is LegalBasis.RemandToYouthDetention or LegalBasis.RemandToLocalAuthority:
                Doubt(FactPairs.CareAndDetention, span, stay);
                break;
            case AccommodationKind.Section23B or AccommodationKind.Section24B:
            case AccommodationKind.Section17 or AccommodationKind.HousingAuthority when isSection20:
                Doubt(FactPairs.CareAndSupport, span, stay);
                break;
        }
    }

    // No child is privately fostered while looked after (Schedule 8, paragraph 1), and perhaps not on days on which that is not known.
    private void AddFostering(CareSpan span, History<Accommodation>? stays)
    {
        if (PreparedPerson.IsBy(span, orInWales: true) is false)
            return;

        foreach (var stay in stays ?? History<Accommodation>.None)
        {
            if (stay.Kind is AccommodationKind.PrivatelyFostered or AccommodationKind.Unknown && span.From < stay.End && stay.From < span.End)
                (PreparedPerson.IsBy(span, orInWales: true) is true ? lookedAfter : perhapsLookedAfter).Add((span.From, span.End));
        }
    }

    private void OutOfCare(Residence residence, CareSpan[] spans)
    {
        var day = residence.From;
        foreach (var span in spans)
        {
            if (span.End <= day || span.From >= residence.End)
                continue;
            if (span.From > day)
                Doubt(FactPairs.ResidenceOutOfCare, residence, day, span.From);
            day = span.End;
        }

        // A home in care that was left open after the last care ended.
        if (day < residence.End && !residence.IsPossible)
            Doubt(FactPairs.ResidenceOutOfCare, residence, day, residence.End);
    }

    private void Elsewhere(Person person)
    {
        var stays = person.Accommodation ?? History<Accommodation>.None;
        var homes = person.FamilyHomes ?? History<FamilyHome>.None;
        var arrangements = person.StayingPut ?? History<StayingPutArrangement>.None;
        var residences = person.Residences ?? History<Residence>.None;
        var eighteen = person.Born is { } born ? StatutoryAge.Attained(born, 18) : LocalDate.MinIsoValue;
        for (var i = 0; i < homes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (AreTwoHomes(homes[i], homes[j]))
                    Doubt(FactPairs.HomeAndHome, homes[i], homes[j]);
            }

            foreach (var stay in stays)
            {
                if (IsWithFamily(homes[i]) && IsElsewhere(stay.Kind) && !stay.IsPossible)
                    Doubt(FactPairs.StayAndHome, stay, homes[i]);
            }

            foreach (var arrangement in arrangements)
            {
                if (IsWithFamily(homes[i]))
                    Doubt(FactPairs.StayingPutElsewhere, homes[i], arrangement, eighteen);
            }

            foreach (var residence in residences)
            {
                if (IsWithFamily(homes[i]))
                    Doubt(FactPairs.ResidenceAndHome, homes[i], residence);
            }
        }

        for (var i = 0; i < stays.Count; i++)
        {
            for (var j = 0; j < stays.Count; j++)
            {
                if (!stays[i].IsPossible && !stays[j].IsPossible && AreTwoPlaces(stays[i], stays[j]))
                    Doubt(FactPairs.StayAndStay, stays[i], stays[j]);
            }

            foreach (var arrangement in arrangements)
            {
                if (stays[i].Kind == AccommodationKind.Detained && !stays[i].IsPossible)
                    Doubt(FactPairs.StayingPutDetained, stays[i], arrangement, eighteen);
            }

            foreach (var residence in residences)
            {
                if (stays[i].Kind == AccommodationKind.Detained && !stays[i].IsPossible)
                    Doubt(FactPairs.ResidenceAndDetention, stays[i], residence);
            }
        }

        for (var i = 0; i < residences.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!residences[i].IsPossible && !residences[j].IsPossible && residences[i].District != residences[j].District)
                    Doubt(FactPairs.ResidenceAndResidence, residences[i], residences[j]);
            }
        }

        foreach (var order in person.SpecialGuardianships ?? History<SpecialGuardianship>.None)
        {
            if (person.Born is not null && order.From >= eighteen)
                Doubt(FactPairs.OrderAfterEighteen, order, order.From, order.End);
        }
    }

    private void Doubt(FactPair pair, CareSpan span, FactPeriod other, bool isCareInDoubt = true, LocalDate? notBefore = null)
    {
        var (from, end) = (LocalDate.Max(LocalDate.Max(span.From, other.From), notBefore ?? other.From), LocalDate.Min(span.End, other.End));
        if (from >= end)
            return;
        if (isCareInDoubt)
            careInDoubt.Add((from, end));
        Doubt(pair, other, from, end);
    }

    private void Doubt(FactPair pair, FactPeriod one, FactPeriod other, LocalDate? notBefore = null)
    {
        var (from, end) = (LocalDate.Max(LocalDate.Max(one.From, other.From), notBefore ?? LocalDate.MinIsoValue), LocalDate.Min(one.End, other.End));
        if (from >= end)
            return;
        Doubt(pair, one, from, end);
        Doubt(pair, other, from, end);
    }

    private void Doubt(FactPair pair, FactPeriod period, LocalDate from, LocalDate end)
    {
        found.Add(pair.Question);
        if (!doubts.TryGetValue(period, out var days))
            doubts.Add(period, days = []);
        days.Add((from, end));
    }

    // Certain outside the days in doubt, and possible as a whole, so that what takes time to complete may be complete.
    private History<T>? Cut<T>(History<T>? history)
        where T : FactPeriod => history is null || (doubts.Count == 0 && lookedAfter.Count == 0 && perhapsLookedAfter.Count == 0) ? history : History.Of(history.SelectMany(Cut));

    private IEnumerable<T> Cut<T>(T period)
        where T : FactPeriod
    {
        if (period is Accommodation { Kind: AccommodationKind.PrivatelyFostered })
            return NotLookedAfter(period);
        // One of which the kind is not known may turn out to be fostering, and then it is cut by care as well.
        if (period is Accommodation { Kind: AccommodationKind.Unknown } && lookedAfter.Count > 0)
            return [period, .. Outside(period.From, period.End, lookedAfter).Select(part => (T)(FactPeriod)new Accommodation(AccommodationKind.PrivatelyFostered, part.From, ToOf(part.End)) { IsPossible = true })];
        if (!doubts.TryGetValue(period, out var inDoubt))
            return [period];

        var whole = (T)period.AsPossible();
        var certain = Outside(period.From, period.End, inDoubt).Select(days => (T)period.Spanning(days.From, ToOf(days.End)));

        // An order is one from the day it was made, and that day is in doubt: what is left of it is no order of a later day.
        return period is SpecialGuardianship ? [whole] : [.. certain, whole];
    }

    // Certain outside days that are or may be days in care, and possible on the latter.
    private IEnumerable<T> NotLookedAfter<T>(T period)
        where T : FactPeriod
    {
        var inDoubt = doubts.TryGetValue(period, out var days) ? days : [];
        var maybe = perhapsLookedAfter.Concat(careInDoubt).Concat(inDoubt).ToList();
        var surely = lookedAfter.SelectMany(care => Outside(care.From, care.End, careInDoubt)).ToList();
        foreach (var (from, end) in Outside(period.From, period.End, surely))
        {
            var whole = (T)period.Spanning(from, ToOf(end));
            var certain = Outside(from, end, maybe).Select(part => (T)period.Spanning(part.From, ToOf(part.End))).ToList();
            foreach (var part in certain)
                yield return part;
            if (certain is not [var only] || only.From != from || only.End != end)
                yield return (T)whole.AsPossible();
        }
    }

    private static LocalDate? ToOf(LocalDate end) => end == LocalDate.MaxIsoValue ? null : end;

    private static IEnumerable<(LocalDate From, LocalDate End)> Outside(LocalDate first, LocalDate last, IEnumerable<(LocalDate From, LocalDate End)> days)
    {
        var day = first;
        foreach (var (from, end) in days.OrderBy(range => range.From))
        {
            if (from > day && day < last)
                yield return (day, LocalDate.Min(from, last));
            day = LocalDate.Max(day, end);
        }

        if (day < last)
            yield return (day, last);
    }

    private IEnumerable<CareSpan> Cut(CareSpan span)
    {
        var cuts = careInDoubt.SelectMany(range => new[] { range.From, range.End }).Where(day => span.From < day && day < span.End).Append(span.From).Append(span.End).Distinct().OrderBy(day => day).ToArray();
        for (var i = 0; i + 1 < cuts.Length; i++)
            yield return careInDoubt.Any(range => range.From <= cuts[i] && cuts[i] < range.End) ? span.Part(cuts[i], cuts[i + 1], isPossible: true) : span.Part(cuts[i], cuts[i + 1], span.IsPossible);
    }
}
