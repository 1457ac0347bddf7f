namespace CareRights.Ssda903.Reading;

/// <summary>The year by which a folder, a file or a column names a return: the one in which its 31 March falls.</summary>
internal static class YearNames
{
    private const int First = 1990;
    private const int Last = 2199;

    /// <summary>
    /// 2025 in "2025", "2025.0", "SSDA903_2025_episodes", "2024-25", "2024_2025", "2024 to 2025", "2024 – 25", "2024.25", "2024-5" and "2425"; none in a date such as "2024-11-02".
    /// Two years that follow one another outrank one that stands alone.
    /// </summary>
    public static int? In(string name)
    {
        int? alone = null;
        for (var i = 0; i < name.Length; i++)
        {
            var digits = Digits(name, i);
            if (digits == 0)
            {
                continue;
            }

            if (digits == 4)
            {
                var number = Number(name, i, 4);
                var after = i + 4;
                if (number is >= First and <= Last)
                {
                    if (Following(name, after) is not { } second)
                    {
                        alone ??= number;
                    }
                    else if (second.IsNext(number))
                    {
                        return number + 1;
                    }
                    else if (second.IsDate)
                    {
                        return null;
                    }
                    else
                    {
                        alone ??= number;
                    }
                }

                // 2122 is no year that any return is of, and two years that follow one another are.
                if (number / 100 is >= 0 and <= 98 && (number % 100) == (number / 100) + 1 && number is not (>= First and <= 2099))
                {
                    return (number / 100 >= 89 ? 1900 : 2000) + (number % 100);
                }
            }

            i += digits - 1;
        }

        return alone;
    }

    /// <summary>The number after what may join two years: a stroke, a hyphen or dash, a point, an underscore, a space, or "to".</summary>
    private static Second? Following(string name, int at)
    {
        var start = at;
        while (at < name.Length && name[at] is ' ' or '_')
        {
            at++;
        }

        if (at < name.Length && name[at] is '-' or '/' or '.' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014')
        {
            at++;
        }
        else if (at + 1 < name.Length && name[at] is 't' or 'T' && name[at + 1] is 'o' or 'O')
        {
            at += 2;
        }
        else if (at == start)
        {
            return null;
        }

        while (at < name.Length && name[at] is ' ' or '_')
        {
            at++;
        }

        var digits = at < name.Length ? Digits(name, at) : 0;
        var isDate = at + digits + 1 < name.Length && name[at + digits] is '-' or '/' or '.' or '_' && Digits(name, at + digits + 1) is 1 or 2;
        return digits is 1 or 2 or 4 ? new Second(Number(name, at, digits), digits, isDate) : null;
    }

    private readonly record struct Second(int Number, int Digits, bool IsFollowed)
    {
        /// <summary>Whether it is a month or a day of a date.</summary>
        public bool IsDate => Digits <= 2 && (IsFollowed || Number is >= 1 and <= 12);

        public bool IsNext(int year) => !(IsFollowed && Digits <= 2) && Number == (year + 1) % (Digits == 4 ? 10_000 : Digits == 2 ? 100 : 10);
    }

    private static int Digits(string text, int from)
    {
        var count = 0;
        while (from + count < text.Length && text[from + count] is >= '0' and <= '9')
        {
            count++;
        }

        return count;
    }

    private static int Number(string text, int from, int length)
    {
        var number = 0;
        for (var i = from; i < from + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
