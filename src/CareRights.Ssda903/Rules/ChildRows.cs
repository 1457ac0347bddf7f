using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>The rows of one child in the return of one year.</summary>
internal class YearRows
{
    public List<HeaderRow> Headers { get; } = [];

    /// <summary>In the order of the file.</summary>
    public List<EpisodeRow> Episodes { get; } = [];

    public List<ReviewRow> Reviews { get; } = [];

    public List<UascRow> Uasc { get; } = [];

    public List<Oc2Row> Oc2 { get; } = [];

    public List<Oc3Row> Oc3 { get; } = [];

    public List<Ad1Row> Ad1 { get; } = [];

    public List<PlacedAdoptionRow> PlacedAdoptions { get; } = [];

    public List<PrevPermRow> PrevPerms { get; } = [];

    public List<MissingRow> Missing { get; } = [];

    public List<SocialWorkerRow> SocialWorkers { get; } = [];

    public List<DoLoRow> DoLos { get; } = [];

    /// <summary>The episode that began last, of those that have a first day.</summary>
    public EpisodeRow? LastEpisode
    {
        get
        {
            EpisodeRow? last = null;
            foreach (var row in Episodes)
            {
                if (row.Decom is not null && (last is null || row.Decom > last.Decom || (row.Decom == last.Decom && IsLater(row, last))))
                {
                    last = row;
                }
            }

            return last;
        }
    }

    private static bool IsLater(EpisodeRow row, EpisodeRow other) =>
        (row.Dec ?? LocalDate.MaxIsoValue).CompareTo(other.Dec ?? LocalDate.MaxIsoValue) is var ends && (ends > 0 || (ends == 0 && EpisodeFacts.CompareCodes(row, other) > 0));

    /// <summary>Whether the year's return shows an unaccompanied asylum-seeking child: by the header where it says, else by a row of the table that says more than whose it is.</summary>
    public bool IsUasc
    {
        get
        {
            var said = Headers.Find(row => row.Uasc is not null);
            return said is not null ? said.Uasc == "1" : Uasc.Exists(row => row.Has(row.Duc, "DUC") || row.Has(row.Sex, "SEX"));
        }
    }
}

/// <summary>The rows of one child of one authority: those of the year that is checked, those of last year, and the episodes of all earlier years.</summary>
internal sealed class ChildRows : YearRows
{
    private static readonly YearRows Nothing = new();

    private YearRows? last;

    /// <summary>Last year's return. Nothing is added to it but by <see cref="OfLastYear"/>.</summary>
    public YearRows Last => last ?? Nothing;

    /// <summary>Episodes of returns of earlier years, last year's among them.</summary>
    public List<EpisodeRow> EarlierEpisodes { get; } = [];

    /// <summary>The year's episodes that have a first day, in the order in which they happened: by first day, then by end, those still open last.</summary>
    /// <remarks>An episode of no length so comes before the other episode of its day. Rows alike in both dates are put in order by their codes, the start of care first: the order of the lines says nothing.</remarks>
    public IReadOnlyList<EpisodeRow> Sequence { get; private set; } = [];

    /// <summary>The same for spells with a social worker.</summary>
    public IReadOnlyList<SocialWorkerRow> WorkerSequence { get; private set; } = [];

    /// <summary>The date of birth in the header; <see langword="null"/> if there is none or two header rows disagree.</summary>
    public LocalDate? Dob { get; private set; }

    /// <summary>Whether the child was looked after, short breaks aside, from the first day of the year to the last; <see langword="null"/> if a date that decides it could not be read.</summary>
    public bool? IsInCareAllYear { get; private set; }

    public YearRows OfLastYear() => last ??= new();

    /// <summary>To be called once, when every row has been added.</summary>
    public void Settle(CollectionYear year)
    {
        Sequence = InOrder(Episodes, row => row.Decom, row => row.Dec, EpisodeFacts.CompareCodes);
        WorkerSequence = InOrder(SocialWorkers, row => row.SwDecom, row => row.SwDec, (one, other) => string.CompareOrdinal(one.SwId, other.SwId));
        Dob = TheDob();
        IsInCareAllYear = AllYear(year);
    }

    /// <summary>The day on which the child attains an age; <see langword="null"/> if the date of birth is not known.</summary>
    public LocalDate? Attains(int age) => Dob is { } dob ? StatutoryAge.Attained(dob, age) : null;

    /// <summary>The same, by the date of birth of a row where it has one.</summary>
    public LocalDate? Attains(int age, LocalDate? dobOfRow) => dobOfRow is { } dob ? StatutoryAge.Attained(dob, age) : Attains(age);

    private LocalDate? TheDob()
    {
        LocalDate? found = null;
        foreach (var header in Headers)
        {
            if (found is { } one && header.Dob is { } other && one != other)
            {
                return null;
            }

            found ??= header.Dob;
        }

        return found;
    }

    // The Department's definition: in care in the year, and nothing in it that starts care, ends it by 31 March, or is a short break.
    private bool? AllYear(CollectionYear year)
    {
        var inCare = false;
        var unsure = false;
        foreach (var row in Episodes)
        {
            if (row.Decom is not { } start || row.EndOr(LocalDate.MaxIsoValue) is not { } end)
            {
                unsure |= row.IsUnreadable("DECOM") || row.IsUnreadable("DEC");
                continue;
            }

            var inYear = start <= year.LastDay && end >= year.FirstDay;
            var isStart = start > year.FirstDay && start <= year.LastDay;
            var isEnd = end >= year.FirstDay && end <= year.LastDay;
            if ((isStart && row.Rne == "S") || (isEnd && row.IsOtherThan(row.Rec, "REC", "X1")) || (inYear && row.IsShortBreak()))
            {
                return false;
            }

            unsure |= (isStart && row.IsUnreadable("RNE")) || (isEnd && row.IsUnreadable("REC")) || (inYear && row.IsUnreadable("LS"));

            inCare |= inYear;
        }

        return unsure ? null : inCare;
    }

    private static List<T> InOrder<T>(List<T> rows, Func<T, LocalDate?> start, Func<T, LocalDate?> end, Comparison<T> codes)
        where T : Row
    {
        var inOrder = true;
        for (var i = 0; i < rows.Count && inOrder; i++)
        {
            inOrder = start(rows[i]) is not null && (i == 0 || Compare(rows[i - 1], rows[i]) <= 0);
        }

        return inOrder
            ? rows
            : [.. rows.Where(row => start(row) is not null).OrderBy(row => row, Comparer<T>.Create(Compare))];

        int Compare(T one, T other)
        {
            var starts = Nullable.Compare(start(one), start(other));
            var ends = starts != 0 ? starts : (end(one) ?? LocalDate.MaxIsoValue).CompareTo(end(other) ?? LocalDate.MaxIsoValue);
            return ends != 0 ? ends : codes(one, other);
        }
    }
}
