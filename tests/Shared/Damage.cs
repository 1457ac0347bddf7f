namespace CareRights.Tests;

/// <summary>What becomes of files on the way, and what somebody puts into them on purpose. One place for every fuzz test.</summary>
internal static class Damage
{
    /// <summary>In every text that might be repeated: nobody may find it in a message.</summary>
    public const string Mark = "Quillfeather";

    private const string Signs = ",\";\n\r<>&\t'/-0[]{}:\0";

    /// <summary>What no field with a form of its own takes: no date, number, code, word or blank.</summary>
    public static IReadOnlyList<string> Junk { get; } =
    [
        Mark, "Zebedee " + Mark, "=cmd|' /C calc'!" + Mark, "\uFF1D1+1", "<script>alert('" + Mark + "')</script>", Mark + "\u001b[31m", Mark + "\0", "\u202E" + Mark, "&" + Mark + ";", "31/02/2024x", "2024-02-30T99:99", "99999999999999999999999",
        "1e400", "-1e400", "0x1F", "12/2024/31", "Zebedee O'" + Mark, new string('x', 5_000), string.Concat(Enumerable.Repeat("[", 500)), "{\"" + Mark + "\":1}", "\uFFFD\uFFFD", "ZZ9 9ZQ", "%s%n" + Mark, "../../" + Mark, "\u05D0\u05D1",
    ];

    /// <summary>One of <see cref="Junk"/>.</summary>
    public static string Cell(Random random) => Junk[random.Next(Junk.Count)];

    /// <summary>The bytes with a few of them changed, lost, doubled, cut off or put in; now and then in another encoding.</summary>
    public static byte[] Bytes(byte[] whole, Random random)
    {
        var damaged = whole.ToList();
        for (var more = 1 + random.Next(6); more > 0 && damaged.Count > 1; more--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(1, 60), damaged.Count - at);
            switch (random.Next(9))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                case 3:
                    damaged.Insert(at, (byte)Signs[random.Next(Signs.Length)]);
                    break;
                case 4:
                    damaged[at] = (byte)'\n';
                    break;
                case 5 when random.Next(4) == 0:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 6:
                    damaged.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Cell(random)));
                    break;
                case 7 when random.Next(8) == 0:
                    return System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(System.Text.Encoding.Latin1.GetString([.. damaged]))).ToArray();
                default:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>How many inputs a test takes: those of a variable of the environment, or those of every day.</summary>
    public static int Inputs(string variable, int daily) => int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : daily;

    /// <summary>Where the seeds begin: new each time, and printed by the test; HOSTILE_SEED repeats one.</summary>
    public static int FirstSeed { get; } = Inputs("HOSTILE_SEED", Random.Shared.Next(1_000_000_000));
}
