using CareRights.Stability;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures;

/// <summary>Social workers, schools and the three circles a second time: slow, literal, from the words of the definitions. <c>?</c> is not known, <c>-</c> not in the sample.</summary>
internal static class LiteralOthers
{
    private static readonly string[] Transfers = ["Infant Junior", "Junior Secondary", "Primary Middle", "Primary Secondary", "Middle Secondary"];
    private static readonly string[] Phases = ["Infant", "Junior", "Primary", "Middle", "Secondary", "AllThrough", "SixteenPlus", "SpecialOrAlternative"];

    public static int Day(LocalDate? date) => LiteralReference.Day(date!.Value);

    private static (int First, int Last) Window(int year, int years) => (Day(new LocalDate(year - years, 4, 1)), Day(new LocalDate(year, 3, 31)));

    private static bool? InSample(LiteralReference care, int year, int years, bool isDfE) =>
        !(isDfE ? care.IsInDenominator(year) : care.IsInCareAt(Day(new LocalDate(year, 3, 31)))) ? false
        : years == 1 || care.IsInCareInFirstYear(year, years, isDfE) is true ? true
        : care.IsInCareInFirstYear(year, years, isDfE);

    /// <summary>Different workers of a year: every way in which the rows that do not say enough could have been is tried.</summary>
    public static string Distinct(LiteralReference care, IReadOnlyList<SocialWorkerSpell> workers, int year, int years)
    {
        if (!care.IsInDenominator(year))
        {
            return "-";
        }

        if (years > 1 && care.IsInCareInFirstYear(year, years, isDfE: true) is not true and var sample)
        {
            return sample is null ? "?" : "-";
        }

        var (first, last) = Window(year, years);
        var worlds = new HashSet<string> { "" };

        // A row that names nobody is one of the four workers there are, or a stranger.
        var strangers = workers.Where(row => string.IsNullOrWhiteSpace(row.Worker)).Select((_, number) => ((char)('a' + number)).ToString()).ToList();
        foreach (var row in workers.Where(row => (row.End is null || Day(row.End) >= first) && (row.Start is null || Day(row.Start) <= last)))
        {
            string[] names = string.IsNullOrWhiteSpace(row.Worker) ? ["A", "B", "C", "D", .. strangers] : [row.Worker];
            var next = worlds.SelectMany(world => names.Select(name => world.Contains(name) ? world : string.Concat((world + name).Order()))).ToHashSet();
            worlds = row.Start is null ? [.. worlds, .. next] : next;
        }

        var counts = worlds.Select(world => world.Length).Distinct().ToList();
        return counts is [> 0 and var one] ? Text(one) : "?";
    }

    /// <summary>The Commissioner's changes, after the cleaning in its order.</summary>
    public static string Changes(LiteralReference care, IReadOnlyList<SocialWorkerSpell> workers, WorkerChanges which, int year, int years)
    {
        if (InSample(care, year, years, isDfE: false) is not true and var sample)
        {
            return sample is null ? "?" : "-";
        }

        var (first, last) = Window(year, years);
        var rows = new List<(string Worker, int From, int To, string Team)>();
        foreach (var row in workers.Where(row => row.Start is not null))
        {
            var key = (Worker: row.Worker ?? "", From: Day(row.Start), To: row.End is null ? int.MaxValue : Day(row.End));
            var alike = workers.Where(other => (other.Worker ?? "") == key.Worker && other.Start == row.Start && other.End == row.End).ToList();
            var team = alike.Any(other => other.IsTeamTransfer == true) ? "moved" : alike.Any(other => other.IsTeamTransfer == false) ? "stayed" : "?";
            if (!rows.Contains((key.Worker, key.From, key.To, team)))
            {
                rows.Add((key.Worker, key.From, key.To, team));
            }
        }

        if (!rows.Any(row => row.From <= last && row.To > last))
        {
            return "-";
        }

        // Cover for leave: wholly within another row. Of two that are as long as each other, one stays.
        rows = rows.Where(row => !rows.Any(other => other != row && other.From <= row.From && other.To >= row.To
            && (other.From < row.From || other.To > row.To || string.CompareOrdinal(other.Worker, row.Worker) < 0))).Where(row => row.Worker != "").OrderBy(row => row.From).ToList();
        var (changes, open) = (0, false);
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].From < first || rows[i].From > last || rows[i].Worker == rows[i - 1].Worker)
            {
                continue;
            }

            var isOut = which switch
            {
                WorkerChanges.InCareOnly => !care.IsInCareAt(rows[i].From - 1),
                WorkerChanges.ExceptTeamTransfers => rows[i].Team != "stayed",
                _ => false,
            };
            changes += isOut ? 0 : 1;
            open |= which == WorkerChanges.ExceptTeamTransfers && rows[i].Team == "?";
        }

        return open ? "?" : Text(changes);
    }

    /// <summary>Moves of school; where some entries are undecided, those that are not, with a plus.</summary>
    public static string Moves(LiteralReference care, LocalDate? born, bool? matched, IReadOnlyList<SchoolSpell>? schools, (bool IsDfE, bool IsMidYear, bool IsByAge) of, int year, int years)
    {
        if (InSample(care, year, years, of.IsDfE) is not true and var sample)
        {
            return sample is null ? "?" : "-";
        }

        var march = new LocalDate(year, 3, 31);
        bool? isOfAge = born is not { } birth ? null : Age(birth, march) >= 5 && (!of.IsDfE || Age(birth, new LocalDate(year - 1, 8, 31)) <= 15);
        foreach (var asked in of.IsDfE ? (bool?[])[isOfAge, matched] : [matched, isOfAge])
        {
            if (asked is not true)
            {
                return asked is null ? "?" : "-";
            }
        }

        if (schools is null)
        {
            return "?";
        }

        var (first, last) = Window(year, years);
        var sorted = schools.OrderBy(spell => spell.Entered).ThenBy(spell => spell.School, StringComparer.Ordinal).ToList();
        var (moves, undecided) = (0, false);
        for (var i = 0; i < sorted.Count; i++)
        {
            var entered = sorted[i].Entered;
            if (Day(entered) < first || Day(entered) > last || (i == 0 ? Age(born!.Value, entered) < 5 : sorted[i].School == sorted[i - 1].School))
            {
                continue;
            }

            if (of.IsDfE && Day(entered) < care.FirstInCare(first, last))
            {
                undecided |= !care.BeginsWithStart && care.Lines[0].From >= first;
                continue;
            }

            var isStartOfYear = of.IsDfE ? entered.Month is 8 or 9 : entered is { Month: 9, Day: <= 21 };
            if (isStartOfYear && of.IsMidYear)
            {
                continue;
            }

            var isTransfer = i > 0 && (of.IsDfE || isStartOfYear) ? IsTransfer(sorted[i - 1].Phase, sorted[i].Phase) : false;
            isTransfer ??= of.IsByAge ? entered.Month is 8 or 9 && Age(born!.Value, new LocalDate(entered.Year, 8, 31)) == 11 : null;
            moves += isTransfer == false ? 1 : 0;
            undecided |= isTransfer is null;
        }

        return Text(moves) + (undecided ? "+" : "");
    }

    /// <summary>Every pair of phases that the two schools could have.</summary>
    private static bool? IsTransfer(SchoolPhase from, SchoolPhase to)
    {
        string[] Could(SchoolPhase phase) => phase == SchoolPhase.Unknown ? Phases : [phase.ToString()];
        var answers = Could(from).SelectMany(one => Could(to).Select(other => Transfers.Contains(one + " " + other))).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : null;
    }

    /// <summary>Placement, school and social worker, each whether any and whether multiple: Y, N, ? or -.</summary>
    public static string[] Circles(LiteralReference care, LocalDate? born, bool? matched, IReadOnlyList<SchoolSpell>? schools, IReadOnlyList<SocialWorkerSpell> workers, int year, int years)
    {
        var placed = care.AsWritten(year, years);
        var seen = placed == -1 && InSample(care, year, years, isDfE: false) is true ? care.AsWrittenSeen(year, years) : 0;
        string School(bool isMidYear) => Moves(care, born, matched, schools, (false, isMidYear, true), year, years) switch
        {
            "-" => "-",
            "?" or "0+" => "?",
            "0" => "N",
            _ => "Y",
        };
        return
        [
            placed is null ? "--" : placed == -1 ? (seen >= 2 ? "YY" : seen == 1 ? "Y?" : "??") : Two(placed.Value),
            School(isMidYear: false) + School(isMidYear: true),
            Changes(care, workers, WorkerChanges.All, year, years) switch { "-" => "--", "?" => "??", var changes => Two(int.Parse(changes, System.Globalization.CultureInfo.InvariantCulture)) },
        ];
    }

    /// <summary>The same in both of two years.</summary>
    public static string[] Both(string[] one, string[] other) => one.Zip(other, (a, b) => string.Concat(a.Zip(b, (x, y) =>
        x == '-' || y == '-' ? '-' : x == 'N' || y == 'N' ? 'N' : x == 'Y' && y == 'Y' ? 'Y' : '?'))).ToArray();

    /// <summary>Of all three: not in the sample if one is not, not known if one is not, and Y if one is.</summary>
    public static char InAny(string[] circles, int place) => "-?YN".First(sign => sign == 'N' || circles.Any(circle => circle[place] == sign));

    private static string Two(int changes) => changes >= 2 ? "YY" : changes == 1 ? "YN" : "NN";

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int Age(LocalDate born, LocalDate day) => day.Year - born.Year - (day.Month < born.Month || (day.Month == born.Month && day.Day < born.Day) ? 1 : 0);
}
