namespace CareRights.Tests.Measures.Placements;

/// <summary>A child's days one after another: in care or not, in which home, with which carer. The measures of time in care a second time, from their words.</summary>
/// <remarks>It stands on the repaired rows of <see cref="LiteralReference"/> and on the placements it numbers, and shares nothing with the library.</remarks>
internal sealed class DayByDay
{
    private readonly LiteralReference literal;
    private readonly int first;
    private readonly int last;
    private readonly LiteralReference.Line?[] at;
    private readonly bool[] startsCare;
    private readonly List<Home> homes;
    private readonly Home?[] home;

    public DayByDay(LiteralReference literal, int last)
    {
        this.literal = literal;
        this.last = last;
        first = Math.Min(last, literal.Lines.Min(line => line.From));
        var length = last - first + 1;
        (at, startsCare, home) = (new LiteralReference.Line?[length], new bool[length], new Home?[length]);
        foreach (var line in literal.Lines.Where(line => !line.Short && line.From <= last))
        {
            startsCare[line.From - first] |= line.Rne == "S";
            for (var day = line.From; day <= last && (line.To is null || day < line.To); day++)
            {
                at[day - first] = line;
            }
        }

        homes = literal.Spells(last).Where(spell => spell.From != spell.To).Select(spell => new Home(spell.From, spell.To, spell.Lines)).ToList();
        foreach (var each in homes)
        {
            for (var day = each.From; day <= last && (each.To is null || day < each.To); day++)
            {
                home[day - first] = each;
            }
        }
    }

    public sealed record Home(int From, int? To, List<LiteralReference.Line> Lines)
    {
        public bool IsWithParents => Lines[0].Place == "P1";

        public LiteralReference.Line Left => Lines.Last(line => !line.Away);
    }

    public sealed class Stay
    {
        public List<int> Days { get; } = [];

        public List<int> Moves { get; } = [];

        public bool IsEntrySeen { get; init; }
    }

    private bool IsInCare(int day) => day >= first && day <= last && at[day - first] is not null;

    private Home? HomeOn(int day) => day >= first && day <= last ? home[day - first] : null;

    private bool StartsCare(int day) => startsCare[day - first];

    /// <summary>Stays in care that began on a day or later: a day in care after one that was not, or on which care started, begins another. A move is a day with another carer, parents left out.</summary>
    private List<Stay> Stays(int from)
    {
        var found = new List<Stay>();
        Home? before = null;
        for (var day = Math.Max(first, from); day <= last; day++)
        {
            if (!IsInCare(day))
            {
                continue;
            }

            if (!IsInCare(day - 1) || StartsCare(day))
            {
                found.Add(new Stay { IsEntrySeen = StartsCare(day) || literal.Lines[0].From != day || literal.Lines[0].Short });
                before = null;
            }

            if (found.Count == 0)
            {
                continue;
            }

            found[^1].Days.Add(day);
            var today = HomeOn(day);
            if (today is null || today.IsWithParents)
            {
                continue;
            }

            if (before is not null && before != today)
            {
                var isStraightOn = HomeOn(day - 1) == before;
                if (isStraightOn || before.Left.Place != today.Lines[0].Place || before.Left.Post != today.Lines[0].Post)
                {
                    found[^1].Moves.Add(day);
                }
            }

            before = today;
        }

        return found;
    }

    /// <summary>Days in care and moves, of stays that began in the 12 months, to the 18th birthday, of eight days or more. A date of birth not known leaves them unknown.</summary>
    public (string Outcome, int Days, int Moves) Exposure(int from, int? adult)
    {
        var entered = Stays(from);
        if (entered.Count == 0)
        {
            return ("NotApplicable", 0, 0);
        }

        if (adult is null || entered.Exists(stay => !stay.IsEntrySeen))
        {
            return ("Unknown", 0, 0);
        }

        var counted = entered.Where(stay => stay.Days.Count(day => day < adult) >= 8).ToList();
        return counted.Count == 0
            ? ("NotApplicable", 0, 0)
            : ("Yes", counted.Sum(stay => stay.Days.Count(day => day < adult)), counted.Sum(stay => stay.Moves.Count(day => day < adult)));
    }

    /// <summary>Days before the first move of the first stay that began in a period, or all its days.</summary>
    public (string Outcome, int Days) FirstMove(int from, int to)
    {
        var stay = Stays(from).Find(stay => stay.Days[0] <= to);
        return stay is null ? ("NotApplicable", 0)
            : !stay.IsEntrySeen ? ("Unknown", 0)
            : stay.Moves.Count > 0 ? ("Yes", stay.Days.Count(day => day < stay.Moves[0]))
            : ("No", stay.Days.Count);
    }

    /// <summary>The kind of home on each day: away for a time, that of the home around it; in care and never yet in a home, another kind.</summary>
    public string[] Kinds(int from, int to)
    {
        var kinds = new string[to - from + 1];
        for (var day = from; day <= to; day++)
        {
            var isAsBefore = day > from && IsInCare(day) && IsInCare(day - 1) && at[day - first] == at[day - 1 - first];
            kinds[day - from] = isAsBefore ? kinds[day - from - 1] : KindOn(day);
        }

        return kinds;
    }

    private string KindOn(int day) =>
        !IsInCare(day) ? "NotInCare"
        : HomeOn(day) is not { } with ? "Other"
        : Kind(with.Lines.TakeWhile(line => line != at[day - first]).Append(at[day - first]!).Last(line => !line.Away).Place);

    private static string Kind(string place) => place switch
    {
        "A2" or "A3" or "A4" or "A5" or "A6" => "Adoption",
        "U1" or "U2" or "U3" => "FosterKin",
        "U4" or "U5" or "U6" => "FosterOther",
        "P1" => "Parents",
        "K1" or "K2" or "R1" or "R2" or "R3" or "R4" or "R5" or "S1" => "Residential",
        "H5" or "K3" or "P2" or "P3" => "Independent",
        _ => "Other",
    };

    /// <summary>Back from the last day while the child was in care and care did not start.</summary>
    private int Began()
    {
        var day = last;
        while (!StartsCare(day) && IsInCare(day - 1))
        {
            day--;
        }

        return day;
    }

    private bool IsUnseen(int began) => literal.Lines[0].From == began && !literal.Lines[0].Short && !StartsCare(began);

    public string TimeInCare(int yearBefore)
    {
        if (!IsInCare(last))
        {
            return "NotLookedAfter";
        }

        var began = Began();
        return began <= yearBefore ? "TwelveMonthsOrMore" : IsUnseen(began) ? "Unknown" : "LessThan12Months";
    }

    /// <summary>The first placement of a period: the code that stood when the period began, or with which the placement began.</summary>
    public string FirstPlacement(int from)
    {
        var of = homes.Find(each => each.To is null || each.To >= from);
        var code = of?.Lines.LastOrDefault(line => !line.Away && line.From <= from)?.Place ?? of?.Lines[0].Place;
        return code switch
        {
            null => "Unknown",
            ['U', ..] => "Foster",
            ['A', ..] => "Adoption",
            "P1" => "Parents",
            "K1" or "K2" or "K3" or "H5" => "SecureHomesAndSemiIndependent",
            ['R', ..] or "S1" => "OtherResidential",
            _ => "Other",
        };
    }

    /// <summary>The long-term measure as released before 2021: short breaks before care leave nobody out, and fostering for adoption is joined to the placement before it.</summary>
    public string? LongTermBefore2021(int thirtyMonths, int twoYears, bool isUnder16)
    {
        if (!IsInCare(last) || !isUnder16)
        {
            return null;
        }

        var began = Began();
        if (began > thirtyMonths)
        {
            return IsUnseen(began) ? "?" : null;
        }

        if (HomeOn(last) is not { } now)
        {
            return "No";
        }

        var isJoined = now.Left.Place is "A2" or "A3" or "A4" or "A5" or "A6" or "U2" or "U5";
        var since = (isJoined ? homes.FindLast(each => each.From < now.From && each.From >= began) : null) ?? now;
        var isCarerUnseen = since.Lines[0] == literal.Lines[0] && literal.Lines[0].Rne is not ("S" or "P" or "B");
        return since.From <= twoYears ? "Yes" : isCarerUnseen ? "?" : "No";
    }
}
