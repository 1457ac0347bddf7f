using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Tests.Figures;

/// <summary>The measures of the return's own tables, read slowly and literally off their pages in docs/measures: a letter for each answer (Y, N, ? and - for not in the cohort), with the number behind it.</summary>
internal sealed class LiteralTables
{
    // Bank holidays of England and Wales, as gov.uk lists them.
    private static readonly HashSet<string> Holidays =
    [
        "2017-01-02", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28", "2017-12-25", "2017-12-26",
        "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-07", "2018-05-28", "2018-08-27", "2018-12-25", "2018-12-26",
        "2019-01-01", "2019-04-19", "2019-04-22", "2019-05-06", "2019-05-27", "2019-08-26", "2019-12-25", "2019-12-26",
        "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31", "2020-12-25", "2020-12-28",
        "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30", "2021-12-27", "2021-12-28",
        "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
        "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26",
    ];

    private readonly List<Line> lines;
    private readonly Dictionary<Line, List<Line>> homes = [];
    private readonly LocalDate? born;
    private readonly RandomTables tables;
    private readonly int year;

    public LiteralTables(PlacementHistory care, LocalDate? born, RandomTables tables, int year)
    {
        lines = [.. care.Episodes.Select(row => new Line(
            row.Start.ToDateTimeUnspecified(), row.End?.ToDateTimeUnspecified(), row.Reason.ToString(), row.Status.ToString(), row.Placement.ToString(), row.Recorded.Ceased?.ToString() ?? "", row.Place))];
        (this.born, this.tables, this.year) = (born, tables, year);
    }

    /// <summary>The first day of the years whose tables of reviews were read; all of them if it is not set.</summary>
    public DateTime? SeenFrom { get; init; }

    private DateTime First => new(year - 1, 4, 1);

    private DateTime Last => new(year, 3, 31);

    private Line? Open => lines.LastOrDefault(line => line.From <= Last && (line.To is null || line.To > Last) && !line.IsShort);

    public string Of(string key) => key switch
    {
        "dfe_mix_foster" => Mix("U1 U2 U3 U4 U5 U6"),
        "dfe_mix_homes" => Mix("K1 K2"),
        "dfe_mix_independent" => Mix("H5 K3 P2 P3"),
        "dfe_mix_parents" => Mix("P1"),
        "dfe_mix_adoption" => Mix("A2 A3 A4 A5 A6"),
        "dfe_mix_other_residential" => Mix("R1 R2 R3 R4 R5 S1"),
        "dfe_mix_other" => Mix("T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14"),
        "unregistered_31_march" => Open is null ? "-" : Unregistered([Open]),
        "unregistered_1y" => InYear().Count == 0 ? "-" : Unregistered(InYear()),
        "dfe_started_1y" => InYear().Count == 0 ? "-" : Started(),
        "dfe_ceased_1y" => InYear().Count == 0 ? "-" : Exit() is null ? "N" : "Y",
        "dfe_exit_special_guardianship" => Left("E43 E44 E45 E46 E47 E48"),
        "dfe_exit_child_arrangements" => Left("E41"),
        "dfe_exit_adoption" => Left("E11 E12"),
        "dfe_exit_home" => Left("E4 E4A E4B"),
        "dfe_exit_independent" => Left("E5 E6"),
        "dfe_exit_custody" => Left("E9"),
        "dfe_health_assessment" => Health(0, 17, row => Sign(row.HealthAssessment)),
        "dfe_immunisations" => Health(0, 17, row => Sign(row.Immunisations)),
        "dfe_teeth_checked" => Health(0, 17, row => Sign(row.TeethCheck)),
        "dfe_development_checks" => Health(0, 4, row => Sign(row.HealthCheck)),
        "dfe_convicted" => Health(10, 17, row => Sign(row.Convicted)),
        "dfe_substance_misuse" => Health(0, 17, row => Sign(row.SubstanceMisuse)),
        "dfe_sdq_score" => Health(5, 16, row => row.SdqScore is { } score ? "Y" + score : row.HasSdqReason ? "N" : "?"),
        "dfe_sdq_concern" => Health(5, 16, row => row.SdqScore is { } score ? (score > 16 ? "Y" : "N") + score : row.HasSdqReason ? "-" : "?"),
        "dfe_missing_1y" => Absent("M"),
        "dfe_away_1y" => Absent("A"),
        "liberty_orders_1y" => InYear().Count == 0 ? "-" : Orders(),
        "took_part_in_reviews_1y" => TookPart(),
        "temporary_stays_counted_1y" => Open is null ? "-" : WithStays(First),
        "temporary_stays_counted_2y" => Open is null ? "-" : InCareTheYearBefore() ?? SoFarAsSeen(WithStays(First.AddYears(-1))),
        "reviews_on_time_1y" => OnTime(),
        "adoption_entry_to_placement" => Adopted() ?? EntryToPlacement(),
        "adoption_decision_to_match" => Adopted() ?? DecisionToMatch(),
        _ when key.StartsWith("dfe_care_leavers_", StringComparison.Ordinal) => Leaver(key["dfe_care_leavers_".Length..]),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };

    // In care at any time of the year before; whether so is open where the file begins after the start of that year with no start of care.
    private string? InCareTheYearBefore() =>
        lines.Exists(line => !line.IsShort && line.From != line.To && line.From < First && (line.To is null || line.To >= First.AddYears(-1))) ? null : IsSeenFromTheYearBefore ? "-" : "?";

    private bool IsSeenFromTheYearBefore => lines[0].Rne == "S" || lines[0].From < First.AddYears(-1);

    // A file that begins in the period with no start of care hides what came before: three that are seen are enough.
    private string SoFarAsSeen(string answer) => IsSeenFromTheYearBefore ? answer : answer[0] == 'Y' ? "Y" : "?";

    private string Mix(string codes) => Open is null ? "-" : codes.Split(' ').Contains(Open.Place) ? "Y" : "N";

    private static string Unregistered(IReadOnlyList<Line> rows) => rows.Any(row => row.Place is "Z11" or "Z12" or "Z13" or "Z14") ? "Y" : rows.Any(row => row.Place == "Z1") ? "?" : "N";

    // A row that ends on the first day of the year touches it, as everywhere.
    private List<Line> InYear() => [.. lines.Where(line => !line.IsShort && line.From != line.To && line.From <= Last && (line.To is null || line.To >= First))];

    /// <summary>The stays in care, walked row by row: a gap, or S, begins another.</summary>
    private List<(DateTime In, DateTime? Out, bool IsSeen, Line End)> Stays()
    {
        var stays = new List<(DateTime In, DateTime? Out, bool IsSeen, Line End)>();
        foreach (var line in lines.Where(line => !line.IsShort && line.From <= Last))
        {
            if (stays.Count > 0 && line.Rne != "S" && stays[^1].Out == line.From)
            {
                stays[^1] = (stays[^1].In, line.To, stays[^1].IsSeen, line.From == line.To ? stays[^1].End : line);
            }
            else
            {
                stays.Add((line.From, line.To, line.Rne == "S" || line != lines[0], line));
            }
        }

        return [.. stays.Where(stay => stay.In != stay.Out)];
    }

    private string Started()
    {
        var begun = Stays().Where(stay => stay.In >= First).ToList();
        return begun.Any(stay => stay.IsSeen) ? "Y" : begun.Count > 0 ? "?" : "N";
    }

    private Line? Exit() => Stays().LastOrDefault(stay => stay.Out >= First && stay.Out <= Last).End;

    private string Left(string reasons) =>
        InYear().Count == 0 || Exit() is not { } row ? "-" : row.Rec is "" or "Unknown" or "X1" or "E99" ? "?" : reasons.Split(' ').Contains(row.Rec) ? "Y" : "N";

    private int? Age => born is not { } birth ? null : year - birth.Year - (birth.Month > 3 ? 1 : 0);

    private string Health(int from, int to, Func<HealthYear, string> asked)
    {
        if (Open is null)
        {
            return "-";
        }

        // Back from the open row over rows that touch; short breaks of some days, S and gaps stop the walk.
        var at = lines.IndexOf(Open);
        var start = Open;
        for (var row = at - 1; row >= 0 && start.Rne != "S" && !(lines[row].To < lines[row + 1].From); row--)
        {
            if (lines[row].IsShort && lines[row].From != lines[row].To)
            {
                break;
            }

            start = lines[row].IsShort ? start : lines[row];
        }

        if (start.From > Last.AddYears(-1))
        {
            return start == lines[0] && start.Rne != "S" ? "?" : "-";
        }

        if (Age is not { } age)
        {
            return "?";
        }

        var said = tables.Health.Where(row => row.Ending == year || row.Ending is null).Select(asked).Distinct().ToList();
        return age < from || age > to ? "-" : said.Count == 1 ? said[0] : "?";
    }

    private string Leaver(string asked)
    {
        var rows = tables.Leavers.Where(row => row.Ending == year || row.Ending is null).ToList();
        if (rows.Count == 0)
        {
            return "-";
        }

        if (Age is not { } age)
        {
            return "?";
        }

        var (low, high) = asked[^5..] switch { "17_18" => (17, 18), "19_21" => (19, 21), _ => (22, 25) };
        if (age < low || age > high)
        {
            return "-";
        }

        var said = rows.Select(row => row.InTouch is "DIED" or "RHOM" ? "-" : asked[..^6] switch
        {
            "in_touch" => row.InTouch == "YES" ? "Y" : new[] { "NO", "REFU", "NREQ" }.Contains(row.InTouch) ? "N" : "?",
            "eet" => row.Activity is null ? "?" : "FP".Contains(row.Activity[0]) ? "Y" : row.Activity[0] is 'G' or '0' ? "N" : "?",
            _ => row.Accommodation is null ? "?" : row.Accommodation == "0" || row.Accommodation[^1] == '2' ? "N" : row.Accommodation[^1] == '1' ? "Y" : "?",
        }).Distinct().ToList();
        return said.Count == 1 ? said[0] : "?";
    }

    private string Absent(string kind)
    {
        if (InYear().Count == 0)
        {
            return "-";
        }

        bool IsOfYear(LocalDate? day) => day?.ToDateTimeUnspecified() is { } start && start >= First && start <= Last;
        var days = tables.Absences.Where(row => (row.IsMissing == true ? "M" : row.IsMissing == false ? "A" : "?") == kind && IsOfYear(row.Start)).Select(row => row.Start).Distinct().Count();
        var couldBe = tables.Absences.Any(row =>
            (row.IsMissing is null || row.IsMissing == (kind == "M")) && ((row.Start is null && (row.End is null || row.End.Value.ToDateTimeUnspecified() >= First)) || (row.IsMissing is null && IsOfYear(row.Start))));
        return couldBe ? days > 0 ? "Y" : "?" : (days > 0 ? "Y" : "N") + days;
    }

    private string Orders()
    {
        var inForce = tables.Orders.Where(order => (order.End is null || order.End.Value.ToDateTimeUnspecified() >= First) && (order.Start is null || order.Start.Value.ToDateTimeUnspecified() <= Last)).ToList();
        return inForce.Any(order => order.Start is not null) ? "Y" : inForce.Count > 0 ? "?" : "N";
    }

    private string TookPart()
    {
        if (Open is null)
        {
            return "-";
        }

        if (tables.Reviews.Any(review => review.Day is null))
        {
            return "?";
        }

        var inYear = tables.Reviews.Where(review => review.Day!.Value.ToDateTimeUnspecified() is var day && day >= First && day <= Last).ToList();
        var said = inYear.Where(review => review.Day == inYear.Max(each => each.Day)).Select(review => review.Participation switch
        {
            ReviewParticipation.PN0 => "-",
            ReviewParticipation.Unknown => "?",
            ReviewParticipation.PN4 or ReviewParticipation.PN7 => "N",
            _ => "Y",
        }).Distinct().ToList();
        return said.Count switch { 0 => "-", 1 => said[0], _ => "?" };
    }

    // Row by row: a home that another carer, P, S or B began; and each stay away that no return to the home before it ended.
    private string WithStays(DateTime first)
    {
        var rows = lines.Where(line => !line.IsShort && line.From <= Last).ToList();
        bool IsAway(Line line) => line.Place[0] == 'T';
        bool Follows(int at) => at > 0 && at < rows.Count && rows[at - 1].To == rows[at].From && rows[at].Rne != "S";
        bool Begins(Line line) => line.Rne is "S" or "P" or "B";
        var spells = new List<List<Line>>();
        for (var at = 0; at < rows.Count; at++)
        {
            var before = at;
            while (Follows(before) && IsAway(rows[before - 1]))
            {
                before--;
            }

            var home = Follows(before) ? rows[before - 1] : null;
            if (IsAway(rows[at]))
            {
                var after = at + 1;
                while (Follows(after) && IsAway(rows[after]))
                {
                    after++;
                }

                var isBack = home is not null && Follows(after) && rows[after].Place == home.Place && rows[after].Post == home.Post;
                var goesOn = after == rows.Count && (rows[after - 1].To is null || rows[after - 1].To > Last);
                var isFirst = !Follows(at) || !IsAway(rows[at - 1]) || Begins(rows[at]);
                if (!isBack && !goesOn)
                {
                    if (isFirst)
                    {
                        spells.Add([]);
                    }

                    spells[^1].Add(rows[at]);
                }

                continue;
            }

            var wasAway = Follows(at) && IsAway(rows[at - 1]);
            var isSame = home is not null && (!Begins(rows[at])
                || (wasAway && rows[at].Place == home.Place && rows[at].Post == home.Post)
                || (rows[at].Place is "A3" or "A5" && home.Place is "U1" or "U2" or "U3" or "U4" or "U5" or "U6" or "A3" or "A5"));
            if (isSame)
            {
                homes[home!].Add(rows[at]);
                homes[rows[at]] = homes[home!];
            }
            else
            {
                spells.Add(homes[rows[at]] = [rows[at]]);
            }
        }

        // A home reaches over the stays away from it, to the end of the last of them.
        DateTime? End(List<Line> spell)
        {
            var last = spell[^1];
            var end = last.To;
            for (var at = rows.IndexOf(last) + 1; !IsAway(last) && Follows(at) && IsAway(rows[at]); at++)
            {
                end = rows[at].To;
            }

            return end;
        }

        // Nobody knows where a child lived whose file begins with a stay away.
        var hidden = 0;
        if (rows.Count > 0 && rows[0].Rne != "S" && IsAway(rows[0]) && lines[0] == rows[0])
        {
            var back = 1;
            while (Follows(back) && IsAway(rows[back]))
            {
                back++;
            }

            hidden = Follows(back) ? spells.Count(spell => rows.IndexOf(spell[0]) < back && End(spell) is var end && end != spell[0].From && (end is null || end >= first)) : 0;
        }

        var count = spells.Count(spell => End(spell) is var end && end != spell[0].From && (end is null || end >= first));
        Begun = [.. spells.Where(spell => !IsAway(spell[0]) && End(spell) != spell[0].From && spell[0].From >= first).Select(spell => spell[0].Post)];
        var (least, most) = (Math.Max(1, count - hidden), Math.Max(1, count));
        var number = least == most ? most.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        return least >= 3 ? "Y" + number : most >= 3 ? "?" : "N" + number;
    }

    /// <summary>Where each placement that began in the year is.</summary>
    public IReadOnlyList<string> BegunAt()
    {
        _ = WithStays(First);
        return Begun;
    }

    private IReadOnlyList<string> Begun { get; set; } = [];

    // The law of reviews, one duty after the other, and then what became of each.
    private string OnTime()
    {
        if (Open is null)
        {
            return "-";
        }

        var period = Stays().Last(stay => stay.In <= Open.From);
        if (!period.IsSeen)
        {
            return "?";
        }

        if (tables.Reviews.Any(review => review.Day is null && (review.Ending is null || (review.Ending <= year && review.Ending >= period.In.Year + (period.In.Month > 3 ? 1 : 0)))))
        {
            return "?";
        }

        var days = tables.Reviews.Where(review => review.Day is not null).Select(review => review.Day!.Value.ToDateTimeUnspecified()).Where(day => day >= period.In && day <= Last).Distinct().Order().ToList();
        if (SeenFrom is not { } seen || seen <= period.In)
        {
            var first = period.In;
            for (var worked = 0; worked < 20; worked += IsWorked(first) ? 1 : 0)
            {
                first = first.AddDays(1);
            }

            return Kept([(first, 0), .. days.Select((day, place) => (day.AddMonths(place == 0 ? 3 : 6), place + 1))], days);
        }

        days = [.. days.Where(day => day >= seen)];
        if (days.Count == 0 || days[0] >= First)
        {
            return "?";
        }

        var later = days.Skip(1).ToList();
        var readings = new[] { Kept([(days[0].AddMonths(3), 1), .. later.Select(day => (day.AddMonths(6), 2))], later), Kept([(days[0].AddMonths(6), 2), .. later.Select(day => (day.AddMonths(6), 3))], later) };
        return readings[0] == readings[1] ? readings[0] : "?";
    }

    // Duty number n is met by review number n.
    private string Kept(List<(DateTime Due, int Before)> duties, List<DateTime> held)
    {
        var verdicts = duties.Select((duty, place) =>
        {
            var isHeld = place < held.Count;
            var isBroken = isHeld ? held[place] > duty.Due && duty.Due >= First && duty.Due <= Last : duty.Due <= Last;
            var isVirus = duty.Before > 1 && duty.Due > new DateTime(2020, 4, 23) && duty.Due < new DateTime(2020, 9, 26);
            return isBroken ? isVirus ? '?' : 'N' : duty.Due >= First && duty.Due <= Last ? 'Y' : '-';
        }).ToList();
        return verdicts.Contains('N') ? "N" : verdicts.Contains('?') ? "?" : verdicts.Contains('Y') || held.Exists(day => day >= First) ? "Y" : "-";
    }

    private static bool IsWorked(DateTime day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private string? Adopted() => InYear().Count == 0 || Exit() is not { } row ? "-" : row.Rec is "" or "Unknown" or "X1" or "E99" ? "?" : row.Rec is "E11" or "E12" ? null : "-";

    private string EntryToPlacement()
    {
        var stay = Stays().Last(each => each.Out >= First && each.Out <= Last);
        if (!stay.IsSeen)
        {
            return "?";
        }

        var placed = lines.FirstOrDefault(line => line.From >= stay.In && line.From < stay.Out && line.Place is "A3" or "A4" or "A5" or "A6");
        return placed is null ? "?" : Days(placed.From, stay.In, 426);
    }

    private string DecisionToMatch() =>
        tables.Adoptions.Distinct().ToList() is [{ Decided: { } decided, Matched: { } matched }] && matched >= decided ? Days(matched.ToDateTimeUnspecified(), decided.ToDateTimeUnspecified(), 121) : "?";

    private static string Days(DateTime to, DateTime from, int most) => ((to - from).Days > most ? "N" : "Y") + (to - from).Days;

    private static string Sign(bool? said) => said is null ? "?" : said.Value ? "Y" : "N";

    // By reference: two rows may say the same.
    private sealed class Line(DateTime from, DateTime? to, string rne, string ls, string place, string rec, string post)
    {
        public DateTime From => from;

        public DateTime? To => to;

        public string Rne => rne;

        public string Ls => ls;

        public string Place => place;

        public string Rec => rec;

        public string Post => post;

        public bool IsShort => Ls is "V1" or "V3" or "V4";
    }
}
