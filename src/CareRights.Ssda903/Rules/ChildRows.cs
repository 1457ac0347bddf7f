using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>The rows of one child of one authority: those of the year that is checked, and the episodes of earlier years.</summary>
internal sealed class ChildRows
{
    public List<HeaderRow> Headers { get; } = [];

    /// <summary>The year's episodes in the order of the file.</summary>
    public List<EpisodeRow> Episodes { get; } = [];

    /// <summary>Episodes of returns of earlier years.</summary>
    public List<EpisodeRow> EarlierEpisodes { get; } = [];

    public List<UascRow> Uasc { get; } = [];

    public List<MissingRow> Missing { get; } = [];

    public List<SocialWorkerRow> SocialWorkers { get; } = [];

    /// <summary>The year's episodes that have a first day, in the order in which they happened: by first day, then by end, those still open last.</summary>
    /// <remarks>An episode of no length so comes before the other episode of its day. Rows alike in both dates stay in the order of the file.</remarks>
    public IReadOnlyList<EpisodeRow> Sequence { get; private set; } = [];

    /// <summary>The same for spells with a social worker.</summary>
    public IReadOnlyList<SocialWorkerRow> WorkerSequence { get; private set; } = [];

    /// <summary>The date of birth in the header; <see langword="null"/> if there is none or two header rows disagree.</summary>
    public LocalDate? Dob { get; private set; }

    /// <summary>To be called once, when every row has been added.</summary>
    public void Settle()
    {
        Sequence = InOrder(Episodes, row => row.Decom, row => row.Dec);
        WorkerSequence = InOrder(SocialWorkers, row => row.SwDecom, row => row.SwDec);
        foreach (var header in Headers)
        {
            if (header.Dob is not { } dob)
            {
                continue;
            }

            if (Dob is { } other && other != dob)
            {
                Dob = null;
                return;
            }

            Dob = dob;
        }
    }

    /// <summary>The day on which the child attains an age; <see langword="null"/> if the date of birth is not known.</summary>
    public LocalDate? Attains(int age) => Dob is { } dob ? StatutoryAge.Attained(dob, age) : null;

    private static List<T> InOrder<T>(List<T> rows, Func<T, LocalDate?> start, Func<T, LocalDate?> end)
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
            return starts != 0 ? starts : (end(one) ?? LocalDate.MaxIsoValue).CompareTo(end(other) ?? LocalDate.MaxIsoValue);
        }
    }
}
