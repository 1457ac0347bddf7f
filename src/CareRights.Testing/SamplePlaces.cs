using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace CareRights.Testing;

/// <summary>Made-up places: postcodes of areas that do not exist, on a grid of their own, and homes of a kind that suits an age.</summary>
internal static class SamplePlaces
{
    private const string Letters = "ABDEFGHJLNPQRSTUWXYZ";

    /// <summary>The first day of the return in which supported accommodation is coded K3; until then semi-independent living was H5.</summary>
    public static readonly LocalDate SupportedAccommodationCoded = new(2024, 4, 1);

    /// <summary>The authority whose return it is; the others around it are as made up.</summary>
    public const string Authority = "Hazelshire";

    /// <summary>The number of who has none.</summary>
    public const string Unregistered = "XXXXXXX";

    public static string Home(Dice dice) => Post(dice, "QX");

    /// <summary>A placement for a child of an age, not at the place given.</summary>
    public static SamplePlacement Placement(Dice dice, int age, LocalDate day, string otherThan, bool longTermAllowed = true)
    {
        var code = age switch
        {
            < 1 => dice.Pick(("U6", 57), ("U5", 10), ("U2", 2), ("U3", 17), ("P1", 6), ("R3", 8)),
            < 10 => dice.Pick(("U6", 62), ("U3", 19), ("U4", 6), ("U1", 4), ("P1", 6), ("K2", 3)),
            < 16 => dice.Pick(("U6", 47), ("U4", 8), ("U3", 12), ("U1", 4), ("K2", 23), ("P1", 4), ("K1", 1), ("S1", 1)),
            _ => dice.Pick(("U6", 24), ("U4", 5), ("U3", 7), ("K2", 20), (day < SupportedAccommodationCoded ? "H5" : "K3", 40), ("P1", 3), ("R1", 1)),
        };
        return Placement(dice, longTermAllowed ? code : code switch { "U1" => "U3", "U4" => "U6", _ => code }, otherThan);
    }

    public static SamplePlacement Placement(Dice dice, string code, string otherThan)
    {
        string post;
        do
        {
            post = Post(dice, dice.Pick(("QX", 58), ("QY", 28), ("QZ", 14)));
        }
        while (post == otherThan);

        // The authority has homes of its own in its own area alone; a prison is another public body's; what is not registered has no provider.
        var provider = code switch
        {
            ['T', ..] => "",
            "P1" => "PR0",
            "A5" or "A6" or "R3" => "PR1",
            ['U', ..] => dice.Pick(("PR1", 62), ("PR4", 38)),
            ['Z', ..] => dice.Pick(("", 1)),
            "R5" => dice.Pick(("PR3", 22), ("PR4", 78)),
            _ => dice.Pick(("PR1", 22), ("PR4", 78)),
        };
        if (provider == "PR1" && code[0] is not ('A' or 'U') && AuthorityOf(post) != Authority)
        {
            provider = "PR2";
        }

        var isRegistered = code is "K1" or "K2" or "K3" or "R3" or "S1" || (code[0] == 'U' && provider == "PR4");
        return new SamplePlacement(code, provider, post, isRegistered ? Number(dice.Between(1_000_000, 2_999_999)) : Unregistered);
    }

    /// <summary>The number under which a home that was semi-independent living is registered.</summary>
    public static string Registration(string post) => Number(3_000_000 + post.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % 999_983));

    /// <summary>The number of a placement, once semi-independent living has one.</summary>
    public static string Urn(SamplePlacement placement) => placement.Code == "H5" ? Registration(placement.Post) : placement.Urn;

    /// <summary>The authority a postcode lies in.</summary>
    public static string AuthorityOf(string post) => post.StartsWith("QX", StringComparison.Ordinal) ? Authority : post.StartsWith("QY", StringComparison.Ordinal) ? "Easterby" : "Quarrow";

    /// <summary>A postcode of the same district.</summary>
    public static string Beside(string post)
    {
        var letter = post.Length - 2;
        return post.Substring(0, letter) + Letters[(Letters.AsSpan().IndexOf(post[letter]) + 1) % Letters.Length] + post[^1];
    }

    /// <summary>The same carers at another place.</summary>
    public static SamplePlacement Elsewhere(Dice dice, SamplePlacement home) => home with { Post = Placement(dice, home.Code, home.Post).Post };

    public static SamplePlacement Temporary(Dice dice, string code, string otherThan) => Placement(dice, code, otherThan) with { Urn = "" };

    /// <summary>Every postcode that can occur, with its place: about 3 miles between districts, 25 and 60 between areas.</summary>
    public static IEnumerable<(string Post, int Easting, int Northing, string Authority)> Grid() =>
        from area in new[] { ("QX", 400_000), ("QY", 420_000), ("QZ", 490_000) }
        from district in Enumerable.Range(1, 12)
        from sector in Enumerable.Range(1, 9)
        from letter in Enumerable.Range(0, Letters.Length)
        select (
            Post: $"{area.Item1}{Number(district)} {Number(sector)}{Letters[letter]}{Letters[(district + sector) % Letters.Length]}",
            Easting: area.Item2 + (district % 4 * 4_800) + (sector % 3 * 700) + (letter * 30),
            Northing: 300_000 + (district / 4 * 4_800) + (sector / 3 * 700) + (letter * 30),
            Authority: AuthorityOf(area.Item1));

    private static string Post(Dice dice, string area)
    {
        var district = dice.Between(1, 12);
        var sector = dice.Between(1, 9);
        return $"{area}{Number(district)} {Number(sector)}{Letters[dice.Between(0, Letters.Length - 1)]}{Letters[(district + sector) % Letters.Length]}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
