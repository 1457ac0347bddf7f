using CareRights.Stability;

namespace CareRights.Tests.Measures.Placements;

/// <summary>The placement measures a second time: slow, literal, on day numbers and text codes, sharing nothing with the library.</summary>
internal sealed class LiteralReference
{
    public sealed class Line
    {
        public int From;
        public int? To;
        public string Rne = "";
        public string Ls = "";
        public string Place = "";
        public string Post = "";
        public string Rec = "";
        public (int Year, int Row, int Arrival) Order;
        public bool Zero => From == To;
        public bool Short => Ls is "V1" or "V3" or "V4";
        public bool Respite => Ls is "V3" or "V4";
        public bool Away => Place is "T0" or "T1" or "T2" or "T3" or "T4";
        public bool Counts => Rne is "S" or "P" or "B";
    }

    private readonly List<Line> lines;

    /// <summary>The rows that stand after the repair, in order.</summary>
    public IReadOnlyList<Line> Lines => lines;

    public LiteralReference(IEnumerable<Episode> rows)
    {
        lines = rows.Select((row, index) => new Line
        {
            From = Day(row.Start!.Value),
            To = row.End is { } end ? Day(end) : null,
            Rne = row.Reason.ToString(),
            Ls = row.Status.ToString(),
            Place = row.Placement.ToString(),
            Post = row.Place,
            Rec = row.Ceased?.ToString() ?? "",
            Order = (row.ReturnYear ?? 0, row.Row, index),
        }).ToList();
        Repair();
    }

    public static int Day(LocalDate date) => Period.DaysBetween(new LocalDate(1990, 1, 1), date);

    private static int Day(int year, int month, int day) => Day(new LocalDate(year, month, day));

    /// <summary>Reference, part G: the five steps, each as it is written there.</summary>
    private void Repair()
    {
        lines.RemoveAll(line => line.To < line.From);
        RemoveWorse((a, b) => a.From == b.From && a.Rne == b.Rne && a.Ls == b.Ls && a.Place == b.Place && a.Post == b.Post);
        RemoveWorse((a, b) => a.From == b.From && !a.Zero && !b.Zero, keepsEntry: true);
        lines.Sort((a, b) => (a.From, a.Zero ? 0 : 1, a.Order).CompareTo((b.From, b.Zero ? 0 : 1, b.Order)));
        for (var i = 1; i < lines.Count; i++)
        {
            var (row, next) = (lines[i - 1], lines[i]);
            if (row.To is null)
            {
                row.To = next.Rne == "S" ? Math.Max(row.From, next.From - 1) : next.From;
            }
            else if (row.To > next.From || (row.To < next.From && row.Rec == "X1" && next.Rne != "S"))
            {
                row.To = next.From;
            }
        }
    }

    /// <summary>Closed beats open; of two closed, or two open, the later. A start of care that would be lost with its row stays as a row of no days.</summary>
    private void RemoveWorse(Func<Line, Line, bool> same, bool keepsEntry = false)
    {
        bool IsWorse(Line a, Line b) => a.To is null != b.To is null ? a.To is null : a.Order.CompareTo(b.Order) < 0;
        var worse = lines.Where(a => lines.Any(b => a != b && same(a, b) && IsWorse(a, b))).ToList();
        foreach (var day in keepsEntry ? worse.Select(line => line.From).Distinct().ToList() : [])
        {
            var entry = worse.Where(line => line.From == day && line.Rne == "S").MaxBy(line => line.Order);
            if (entry is not null && !lines.Except(worse).Any(line => line.From == day && !line.Zero && line.Rne == "S"))
            {
                worse.Remove(entry);
                entry.To = day;
            }
        }

        lines.RemoveAll(worse.Contains);
    }

    /// <summary>Annex A: looked after on the last day, or ceased on one of the last six months' days; placements of the 12 months as DfE counts them.</summary>
    public int? AnnexA(int first, int firstOfSixMonths, int last) =>
        !lines.Any(line => !line.Short && !line.Zero && line.From <= last && (line.To is null || line.To > last || line.To >= firstOfSixMonths))
            ? null
            : Math.Max(1, Spells(last).Count(spell => spell.From != spell.To && spell.From <= last && (spell.To is null || spell.To >= first)));

    /// <summary>A day in care in the first of several years; null where what came before the file decides.</summary>
    public bool? IsInCareInFirstYear(int year, int years, bool isDfE)
    {
        var first = Day(year - years, 4, 1);
        var seen = lines.Any(line => !(isDfE ? line.Short : line.Respite) && !line.Zero && line.From <= Day(year - years + 1, 3, 31) && (line.To is null || line.To >= first));
        return seen ? true : lines[0].Rne != "S" && lines[0].From >= first ? null : false;
    }

    /// <summary>In care at the close of a day, as the Commissioner has it.</summary>
    public bool IsInCareAt(int day) => lines.Any(line => !line.Respite && line.From <= day && (line.To is null || line.To > day));

    /// <summary>The first day in care of those in a period, a stay from before it being one from before; null if there is none.</summary>
    public int? FirstInCare(int first, int last) =>
        lines.Where(line => !line.Short && !line.Zero && line.From <= last && (line.To is null || line.To >= first)).Select(line => (int?)line.From).Min();

    public bool BeginsWithStart => lines[0].Rne == "S";

    public bool IsInDenominator(int year) => lines.Any(line => line.From <= Day(year, 3, 31) && (line.To is null || line.To > Day(year, 3, 31)) && !line.Short);

    /// <summary>Reference, B4. Null: not in the cohort. -1: what came before the file decides.</summary>
    public int? DfE(int year, int years)
    {
        var (first, last) = (Day(year - years, 4, 1), Day(year, 3, 31));
        if (!IsInDenominator(year))
        {
            return null;
        }

        var unseen = years > 1 && lines[0].Rne != "S" && lines[0].From >= first;
        if (years == 2 && !lines.Any(line => !line.Short && !line.Zero && line.From <= Day(year - 1, 3, 31) && (line.To is null || line.To >= first)))
        {
            return unseen ? -1 : null;
        }

        var count = Math.Max(1, Spells(last).Count(spell => spell.From != spell.To && spell.From <= last && (spell.To is null || spell.To >= first)));
        return unseen ? -1 : count;
    }

    /// <summary>The placements, stays of no days among them: numbered row by row, then gathered.</summary>
    public List<(int From, int? To, List<Line> Lines)> Spells(int last)
    {
        var rows = lines.Where(line => !line.Short && line.From <= last).ToList();
        var number = new int?[rows.Count];
        var highest = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            bool StartsPeriod(int index) => index == 0 || rows[index].Rne == "S" || rows[index - 1].To < rows[index].From;
            int? home = null;
            for (var j = i; !StartsPeriod(j) && home is null; j--)
            {
                home = rows[j - 1].Away ? null : j - 1;
            }

            if (row.Away)
            {
                number[i] = home is { } h ? number[h] : null;
                continue;
            }

            var isReturn = home is { } at && rows[i - 1].Away && rows[at].Place == row.Place && rows[at].Post == row.Post;
            var isSameCarer = home is { } with && row.Place is "A3" or "A5" && rows[home!.Value].Place is "U1" or "U2" or "U3" or "U4" or "U5" or "U6" or "A3" or "A5";
            var isNew = home is null || (row.Rne is "P" or "B" && !isReturn && !(home is not null && isSameCarer));
            number[i] = isNew ? ++highest : number[home!.Value];
        }

        return Enumerable.Range(1, highest)
            .Select(n => Enumerable.Range(0, rows.Count).Where(i => number[i] == n).Select(i => rows[i]).ToList())
            .Select(of => (of[0].From, of[^1].To, of))
            .ToList();
    }

    /// <summary>Reference, A3: plChangeF.</summary>
    public int? AsCoded(int year, int years)
    {
        var (min, max) = (Day(year - years, 4, 1), Day(year, 3, 31));
        var rows = lines.Where(line => !line.Respite && (line.To is null || line.To >= min) && line.From <= max).ToList();
        if (!rows.Any(line => line.To is null || line.To >= max + 1))
        {
            return null;
        }

        var unseen = years > 1 && lines[0].Rne != "S" && lines[0].From >= min;
        if (years > 1 && !rows.Any(line => line.From <= Day(year - years + 1, 4, 1)))
        {
            return unseen ? -1 : null;
        }

        var first = rows.FindIndex(line => line.Counts);
        var sum = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            sum += rows[i].From <= min || (i == first && rows[i].Rne == "S") || !rows[i].Counts ? 0 : 1;
        }

        return unseen ? -1 : sum;
    }

    /// <summary>Reference, A3, as written, made exact.</summary>
    public int? AsWritten(int year, int years)
    {
        var (min, max) = (Day(year - years, 4, 1), Day(year, 3, 31));
        var rows = lines.Where(line => !line.Respite).ToList();
        if (!rows.Any(line => line.From <= max && (line.To is null || line.To > max)))
        {
            return null;
        }

        var unseen = years > 1 && lines[0].Rne != "S" && lines[0].From >= min;
        if (years > 1 && !rows.Any(line => !line.Zero && line.From <= Day(year - years + 1, 3, 31) && (line.To is null || line.To >= min)))
        {
            return unseen ? -1 : null;
        }

        return unseen ? -1 : AsWrittenSeen(year, years);
    }

    /// <summary>The same of the rows in the file, whatever came before them and whoever is in the cohort.</summary>
    public int AsWrittenSeen(int year, int years)
    {
        var (min, max) = (Day(year - years, 4, 1), Day(year, 3, 31));
        var rows = lines.Where(line => !line.Respite).ToList();
        var began = rows.Count(line => line.Counts && line.From >= min && line.From <= max);
        var wasInCare = rows.Any(line => line.From < min && (line.To is null || line.To >= min));
        return Math.Max(0, began - (wasInCare ? 0 : 1));
    }

    /// <summary>Reference, B5, day by day. Null: not in the cohort; "?": what came before the file decides.</summary>
    public string? LongTerm(int year, LocalDate born)
    {
        var last = Day(year, 3, 31);
        if (!IsInDenominator(year) || Day(born.Year + 16, born.Month, Math.Min(born.Day, born is { Month: 2, Day: 29 } ? 28 : 31)) <= last)
        {
            return null;
        }

        bool Covers(Line line, int day) => line.From <= day && (line.To is null || line.To > day);
        var at = lines.FindIndex(line => Covers(line, last) && !line.Short);
        var began = at;
        while (lines[began].Rne != "S" && began > 0 && !(lines[began - 1].To < lines[began].From))
        {
            began--;
        }

        var run = lines.GetRange(began, at - began + 1);
        if (run.Any(line => line.Short))
        {
            return null;
        }

        var unseen = began == 0 && lines[0].Rne != "S";
        if (run[0].From > Day(year - 3, 9, 30))
        {
            return unseen ? "?" : null;
        }

        var spells = Spells(last).Where(spell => spell.From != spell.To).ToList();
        var current = spells.FindIndex(spell => spell.From <= last && (spell.To is null || spell.To > last));
        if (current < 0)
        {
            return "No";
        }

        var place = run.Last(line => !line.Away).Place;
        var start = current;
        if (place is "A2" or "A3" or "A4" or "A5" or "A6" && current > 0 && spells[current - 1].From >= run[0].From)
        {
            start--;
        }

        var unseenCarer = lines[0].Rne is not ("S" or "P" or "B") && spells[start].From == lines[0].From;
        return spells[start].From <= Day(year - 2, 3, 31) ? "Yes" : unseenCarer ? "?" : "No";
    }
}
