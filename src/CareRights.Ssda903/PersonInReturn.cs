using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CareRights.Eligibility;
using CareRights.Stability;
using CareRights.Stability.Figures;
using NodaTime;
using LegalStatus = CareRights.Stability.LegalStatus;

namespace CareRights.Ssda903;

/// <summary>What a return shows of one young person for the law on leaving care, as far as a return can show it.</summary>
/// <param name="Child">The authority's identifier of the child.</param>
/// <param name="Authority">The authority, where the rows name it; <see langword="null"/> otherwise.</param>
/// <param name="Person">The facts; what the return cannot show is not known.</param>
/// <param name="RowsChanged">How many rows of the child the repair changed or left out.</param>
/// <remarks>
/// <para>
/// A return shows care by its own authority in the years it covers. Not known from it: care before the first year and after the last, and in years between whose return was not read, homes after care (six months with a parent),
/// detention and hospital, special guardianship that did not end an episode, what a short break was intended to last, and every service.
/// Those facts are left unknown and so named as missing; none is guessed.
/// </para>
/// <para>
/// Rows that cannot all be true are settled by a repair, and what the rows left out or cut say against those that stand is not known: the legal basis, a home with a parent,
/// an order that ended care, days between rows, days after which another row has it that care had ended, and how long a row lasted that was left open before care began again. Legal statuses: C1 interim care order, C2 care order, V2 section 20, V1, V3 and V4 short breaks, J1 remand, the rest another basis.
/// E43 to E48 end care with a special guardianship order; E11 and E12 with adoption, so with a parent; E3 with another authority taking over, so that care may have gone on, as where the reason could not be read.
/// P1 is a placement with a parent or a person with parental responsibility.
/// </para>
/// </remarks>
public sealed record PersonInReturn(string Child, string? Authority, Person Person, int RowsChanged)
{
    private const int ChildrenAtATime = 16;
    private const int ChildrenATold = 256;

    /// <summary>The young people of a return, in the order of their identifiers.</summary>
    /// <param name="data">The return, or several years of it.</param>
    /// <param name="repair">How rows that cannot all be true are settled.</param>
    /// <param name="mostThreads">How many threads may read at once; -1 for as many as there are processors. The facts do not depend on it.</param>
    public static IReadOnlyList<PersonInReturn> Of(Return data, Repair repair, int mostThreads = 1)
    {
        Guard.Against.Null(data);
        Guard.Against.Null(repair);
        return [.. Each(data, repair, one => one, mostThreads)];
    }

    /// <summary>Asks something about every young person of a return, in the order of their identifiers. Each is let go when the answer has been taken, so that a nation's return needs no more memory for it than its rows.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <param name="data">The return, or several years of it.</param>
    /// <param name="repair">How rows that cannot all be true are settled.</param>
    /// <param name="ask">Answers for one; may be called by several threads at once.</param>
    /// <param name="mostThreads">How many threads may answer at once; -1 for as many as there are processors. The answers do not depend on it.</param>
    /// <param name="progress">Told how far it has come, from 0 to 1.</param>
    /// <param name="bornBy">The last day of birth that is asked for, included; <see langword="null"/> for all. Those whose date of birth is not known may have been born by then, so they are among them.</param>
    /// <param name="observedUntil">The last day that the extract speaks of, where the caller knows it; <see langword="null"/> for 31 March of the last return.</param>
    /// <example>
    /// <code>
    /// var statuses = PersonInReturn.Each(read, Repair.Standard, one =&gt; LeavingCareStatus.Assess(one.Person, asOf).Primary);
    /// </code>
    /// </example>
    public static IEnumerable<T> Each<T>(
        Return data, Repair repair, Func<PersonInReturn, T> ask, int mostThreads = 1, IProgress<double>? progress = null, LocalDate? bornBy = null, LocalDate? observedUntil = null)
    {
        Guard.Against.Null(data);
        Guard.Against.Null(repair);
        Guard.Against.Null(ask);
        var window = Window(data);
        var seen = observedUntil is { } last && last < window.To ? (LocalDate.Min(window.From, last.PlusDays(1)), last.PlusDays(1)) : window;
        return Ask(data, repair, born => born is not { } day || !(day > bornBy), seen, observedUntil, ask, mostThreads, progress);
    }

    /// <summary>The young people of rows that show a time which no return names: those of a case system from the first day its tables hold to the day of the extract.</summary>
    /// <param name="data">The rows.</param>
    /// <param name="repair">How rows that cannot all be true are settled.</param>
    /// <param name="shown">The first and the last day on which the rows show all care, both included. Before and after, care is not known.</param>
    public static IReadOnlyList<PersonInReturn> Of(Return data, Repair repair, DateInterval shown)
    {
        Guard.Against.Null(data);
        Guard.Against.Null(repair);
        Guard.Against.Null(shown);
        return [.. Ask(data, repair, _ => true, (shown.Start, shown.End.PlusDays(1)), shown.End, one => one, mostThreads: 1)];
    }

    private static IEnumerable<T> Ask<T>(
        Return data, Repair repair, Func<LocalDate?, bool> isAskedFor, (LocalDate From, LocalDate To) window, LocalDate? observedUntil, Func<PersonInReturn, T> ask, int mostThreads, IProgress<double>? progress = null)
    {
        var births = data.DatesOfBirth();
        IReadOnlyDictionary<string, ReturnCoverage> coverage = null!;
        var histories = new HistoriesOfReturn(data, _ => repair, name => coverage[name], new(() => births));
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, histories.Gather, () => births.ContainsKey(default), () => coverage = data.Coverage(observedUntil));

        // Years between those that were read: what happened in them is not known.
        IReadOnlyList<StatisticalYear> Unread(string authority) => coverage.TryGetValue(authority, out var read) && read.Returns.Count > 0
            ? [.. Enumerable.Range(StatisticalYear.Of(window.From).Ending, window.To.Year - window.From.Year).Select(ending => new StatisticalYear(ending)).Where(year => !read.HoldsReturnOf(year))]
            : [];

        // A child without episodes has no place among them.
        const int NoPlace = -1;
        var children = births.Keys.Where(child => !histories.Has(child)).Select(child => (Key: child, Place: NoPlace))
            .Concat(histories.Children().Select(each => (each.Key, Place: each.Value)))
            .Select(each => (each.Key, each.Place, Born: histories.BornOf(each.Key)))
            .Where(each => isAskedFor(each.Born))
            .OrderBy(each => each.Key.Authority, StringComparer.Ordinal).ThenBy(each => each.Key.Child, StringComparer.Ordinal).ToArray();
        var unread = children.Select(child => child.Key.Authority).Distinct(StringComparer.Ordinal).ToDictionary(authority => authority, Unread, StringComparer.Ordinal);
        var answered = 0;
        foreach (var answer in InParallel.Ask(children, ChildrenAtATime, mostThreads, AskOne))
        {
            if (answered++ % ChildrenATold == 0)
            {
                progress?.Report((double)(answered - 1) / children.Length);
            }

            yield return answer;
        }

        T AskOne((ChildKey Key, int Place, LocalDate? Born) child) =>
            ask(Read(child.Key, child.Born, child.Place == NoPlace ? null : histories.Of(child.Key, child.Place, child.Born), window, unread[child.Key.Authority]));
    }

    private static PersonInReturn Read(ChildKey child, LocalDate? born, PlacementHistory? history, (LocalDate From, LocalDate To) window, IReadOnlyList<StatisticalYear> unread)
    {
        var authority = child.Authority.Length == 0 ? null : child.Authority;
        if (history?.Fault is { } known)
        {
            return new(child.Child, authority, new Person { Born = born }, 0) { Fault = known };
        }

        try
        {
            return Facts(child, authority, born, history, window, unread);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new(child.Child, authority, new Person { Born = born }, 0) { Fault = fault.GetType().Name };
        }
    }

    private static PersonInReturn Facts(ChildKey child, string? authority, LocalDate? born, PlacementHistory? history, (LocalDate From, LocalDate To) window, IReadOnlyList<StatisticalYear> unread)
    {
        IReadOnlyList<SettledEpisode> episodes = history?.Episodes ?? [];
        var doubt = new LeavingCareFactsInDoubt(history);
        var person = new Person
        {
            Born = born,
            Care = Care(episodes, doubt, window, unread),
            FamilyHomes = Homes(episodes, doubt, window, unread),
            SpecialGuardianships = Guardianships(episodes, doubt),
        };
        return new(child.Child, authority, person, history?.Changes.Count ?? 0);
    }

    private static CareHistory Care(IReadOnlyList<SettledEpisode> episodes, LeavingCareFactsInDoubt doubt, (LocalDate From, LocalDate To) window, IReadOnlyList<StatisticalYear> unread)
    {
        var periods = new List<LookedAfterPeriod>
        {
            new(LocalDate.MinIsoValue, window.From, Nation.Unknown) { IsPossible = true },
            new(window.To, null, Nation.Unknown) { IsPossible = true },
        };
        periods.AddRange(unread.Select(year => new LookedAfterPeriod(year.First, year.Last.PlusDays(1), Nation.Unknown) { IsPossible = true }));
        foreach (var episode in episodes.Where(episode => !episode.IsZeroLength && !episode.Status.IsShortBreak() && episode.Start < window.To))
        {
            var basis = Basis(episode.Status);
            var (shown, isOpen) = ShownUntil(episode, doubt, window);
            periods.AddRange(Certain(episode, shown, doubt));
            if (isOpen && shown < window.To)
                periods.Add(new(shown, null, Nation.England) { LegalBasis = basis, IsPossible = true });
            else if (episode.Recorded.Ceased is ReasonCeased.E3 or ReasonCeased.Unknown && shown < window.To)
                periods.Add(new(shown, null, Nation.England) { IsPossible = true });
            if (doubt.MayHaveGoneOn(episode) is { } later && shown < window.To)
                periods.Add(new(shown, LocalDate.Min(later, window.To), Nation.England) { LegalBasis = basis, IsPossible = true });
        }

        // A row that could not be used, or that another was kept for, may have been care on the days in doubt.
        foreach (var conflict in doubt.Conflicts)
            periods.Add(new(conflict.From ?? LocalDate.MinIsoValue, conflict.To is { } last && last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null, Nation.Unknown) { IsPossible = true });

        // Where two rows disagree on whether days were a short break, the days stand as both.
        var breaks = episodes.Where(episode => !episode.IsZeroLength && episode.Status.IsShortBreak() && episode.Start < window.To).ToList();
        foreach (var episode in episodes)
        {
            foreach (var (row, from, end) in doubt.Rivals(episode).Where(rival => rival.Row.Status.IsShortBreak() != episode.Status.IsShortBreak() && rival.From < window.To))
            {
                if (row.Status.IsShortBreak())
                    breaks.Add(new SettledEpisode(row, from, LocalDate.Min(end, window.To)));
                else
                    periods.Add(new(from, LocalDate.Min(end, window.To), Nation.England));
            }
        }

        return CareHistory.From(periods, breaks.Count == 0 ? [] : [Series([.. breaks], window)]);
    }

    // The days that an episode shows, without those between rows, and without a legal basis where another row has a different one.
    private static IEnumerable<LookedAfterPeriod> Certain(SettledEpisode episode, LocalDate shown, LeavingCareFactsInDoubt doubt)
    {
        var others = doubt.Rivals(episode).Where(rival => Basis(rival.Row.Status) != Basis(episode.Status)).Select(rival => (rival.From, rival.End)).ToArray();
        var endedEarlier = doubt.MayHaveEnded(episode);
        var cuts = others.Concat(doubt.Gaps).SelectMany(days => new[] { days.From, days.End }).Append(endedEarlier ?? shown).Where(day => episode.Start < day && day < shown).Append(episode.Start).Append(shown).Distinct().OrderBy(day => day).ToArray();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            yield return new(cuts[i], cuts[i + 1], Nation.England)
            {
                LegalBasis = others.Any(days => days.From <= cuts[i] && cuts[i] < days.End) ? LegalBasis.Unknown : Basis(episode.Status),

                // Care under a legal status that is not known may be a series of short breaks, which is counted otherwise.
                IsPossible = episode.Status == LegalStatus.Unknown || cuts[i] >= endedEarlier || doubt.Gaps.Any(days => days.From <= cuts[i] && cuts[i] < days.End),
            };
        }
    }

    // An open row shows care to the end of the year of its return, and one whose end cannot be read its first day only.
    private static (LocalDate To, bool IsOpen) ShownUntil(SettledEpisode episode, LeavingCareFactsInDoubt doubt, (LocalDate From, LocalDate To) window)
    {
        // Left open before care began again: it is in its return, so it lasted to the first day of that year at least.
        if (doubt.IsUnclosed(episode) && episode.End is { } reentry)
        {
            var first = episode.Recorded.ReturnYear is { } own ? new LocalDate(own - 1, 4, 2) : LocalDate.MinIsoValue;
            return (LocalDate.Min(LocalDate.Max(first, episode.Start.PlusDays(1)), LocalDate.Min(reentry, window.To)), true);
        }

        // An end that was taken from the returns, because the recorded one cannot be read, is the last that it can have been.
        if (episode.End is { } ended && !(episode.EndsWithItsReturn && episode.Recorded.IsEndUnreadable))
            return (LocalDate.Min(ended, window.To), false);
        if (episode.Recorded.IsEndUnreadable)
            return (episode.Start.PlusDays(1), true);
        var year = episode.Recorded.ReturnYear is { } named ? LocalDate.Min(new(named, 4, 1), window.To) : window.To;
        return (LocalDate.Max(year, episode.Start.PlusDays(1)), true);
    }

    // V3 is recorded break by break; under V4, and V1 of older returns, only the agreement is recorded, and which days of it were breaks is not known.
    private static ShortBreakSeries Series(SettledEpisode[] episodes, (LocalDate From, LocalDate To) window)
    {
        var isKnown = episodes.All(episode => episode.Status == LegalStatus.V3);
        var breaks = episodes.Select(episode => new ShortBreak(episode.Start, LocalDate.Min(episode.End ?? window.To, window.To), intendedDays: null)).ToArray();
        return ShortBreakSeries.Of(breaks) with { Breaks = isKnown ? History.Of(breaks) : null, IsInCare = false, Nation = Nation.England };
    }

    // Where the child lived in care is known; from the end of care it is not, and the child may have been at home since before it ended.
    private static History<FamilyHome> Homes(IReadOnlyList<SettledEpisode> episodes, LeavingCareFactsInDoubt doubt, (LocalDate From, LocalDate To) window, IReadOnlyList<StatisticalYear> unread)
    {
        var homes = new List<FamilyHome> { new(FamilyMember.Unknown, LocalDate.MinIsoValue, window.From) { IsPossible = true }, new(FamilyMember.Unknown, window.To, null) { IsPossible = true } };
        homes.AddRange(unread.Select(year => new FamilyHome(FamilyMember.Unknown, year.First, year.Last.PlusDays(1)) { IsPossible = true }));
        LocalDate? since = null;
        for (var i = 0; i < episodes.Count; i++)
        {
            var episode = episodes[i];
            var isWithParent = episode.Placement == PlacementType.P1;
            since = isWithParent ? since ?? episode.Start : null;

            // A placement whose code could not be read may have been with a parent.
            var isDisputed = episode.Placement == PlacementType.Unknown || doubt.Rivals(episode).Any(rival => rival.Row.Placement == PlacementType.P1 != isWithParent);
            if ((isWithParent || isDisputed) && !episode.IsZeroLength && episode.Start < window.To)
                homes.Add(new(FamilyMember.Parent, since ?? episode.Start, LocalDate.Min(episode.End ?? window.To, window.To)) { IsPossible = isDisputed });
            since ??= isDisputed ? episode.Start : null;
            if (episode.End is { } ended && ended < window.To && (i + 1 == episodes.Count || episodes[i + 1].Start > ended))
            {
                homes.Add(new(FamilyMember.Unknown, since ?? doubt.MayHaveEnded(episode) ?? ended, i + 1 < episodes.Count ? episodes[i + 1].Start : null) { IsPossible = true });
                since = null;
            }
        }

        if (episodes.Count == 0)
            homes.Add(new(FamilyMember.Unknown, window.From, null) { IsPossible = true });
        return History.Of(homes.Where(home => !(home.To <= home.From)));
    }

    // That an order ended care shows that it was made; that none did shows nothing.
    private static History<SpecialGuardianship>? Guardianships(IReadOnlyList<SettledEpisode> episodes, LeavingCareFactsInDoubt doubt)
    {
        var orders = episodes
            .Where(episode => episode.End is not null && EndedWithOrder(episode.Recorded))
            .Select(episode => new SpecialGuardianship(episode.End!.Value, null) { WasLookedAfterBefore = true, IsPossible = doubt.IsEndDisputed(episode) })
            .ToArray();
        var possible = episodes.SelectMany(episode => doubt.Rivals(episode).Select(rival => rival.Row)).Concat(doubt.Unusable).Where(EndedWithOrder)
            .Select(row => new SpecialGuardianship(row.End ?? LocalDate.MinIsoValue, null) { WasLookedAfterBefore = true, IsPossible = true });
        return orders.Length == 0 ? null : History.Of(orders.Concat(possible));
    }

    private static bool EndedWithOrder(Episode row) => row.Ceased is >= ReasonCeased.E43 and <= ReasonCeased.E48;

    private static LegalBasis Basis(LegalStatus status) => status switch
    {
        LegalStatus.C1 => LegalBasis.InterimCareOrder,
        LegalStatus.C2 => LegalBasis.CareOrder,
        LegalStatus.V2 => LegalBasis.Section20,
        LegalStatus.J1 => LegalBasis.RemandToLocalAuthority,
        LegalStatus.Unknown => LegalBasis.Unknown,
        _ => LegalBasis.Other,
    };

    /// <summary>The days a return speaks of: from 1 April of its first year up to 1 April after its last.</summary>
    private static (LocalDate From, LocalDate To) Window(Return data)
    {
        var years = RowRuns.Sources(data.Episodes).Concat(RowRuns.Sources(data.Headers)).Select(source => source.ReturnYear).OfType<int>().ToArray();
        if (years.Length > 0)
            return (new(years.Min() - 1, 4, 1), new(years.Max(), 4, 1));

        // No year is named. The return of a year holds what was open in it, so an episode that ended shows that the return of that year is here.
        var ended = data.Episodes.Select(row => row.Dec).OfType<LocalDate>().ToArray();
        var all = ended.Concat(data.Episodes.Select(row => row.Decom).OfType<LocalDate>()).ToArray();
        if (all.Length == 0)
            return (LocalDate.MaxIsoValue.PlusYears(-40), LocalDate.MaxIsoValue.PlusYears(-40));
        var last = new LocalDate(Ending(all.Max()), 4, 1);
        return (ended.Length == 0 ? last.PlusYears(-1) : new(Ending(ended.Min()) - 1, 4, 1), last);
    }

    private static int Ending(LocalDate day) => day.Month > 3 ? day.Year + 1 : day.Year;

    /// <summary>The kind of error that kept the program from reading the facts, to be reported; <see langword="null"/> if there was none. Nothing is known then of the person.</summary>
    public string? Fault { get; init; }

    /// <summary>The identifier; nothing of the facts.</summary>
    public override string ToString() => nameof(PersonInReturn) + " " + Child;
}
