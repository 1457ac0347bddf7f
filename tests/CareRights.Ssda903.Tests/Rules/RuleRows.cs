using CareRights.Ssda903.Rules;
using static CareRights.Tests.Dates;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Rows of one child as the tables of these tests write them, a line each; a line that begins with ! is one the rule objects to.</summary>
/// <remarks>
/// <c>H born uasc mother</c>; <c>E decom rne ls place post dec rec reason urn provider need</c>, <c>L</c> the same in last year's return and <c>Y</c> in that of the year before; <c>M start end born kind</c>; <c>R day code</c>;
/// <c>U duc born</c>; <c>W worker start end reason</c>. A hyphen, or a line that stops short, is blank; ? is what could not be read.
/// </remarks>
internal static class RuleRows
{
    public static void ShouldBeFound(string number, int year, string name, string[] lines)
    {
        var rule = ValidationRule.InForce(year).Should().ContainSingle(rule => rule.Number == number, "rule {0} is held for {1}", number, year).Subject;
        var found = ReturnCheck.Assess(Read(year, lines), year, [rule]).Select(breach => breach.Row.Origin.Line);
        var expected = Enumerable.Range(1, lines.Length).Where(line => lines[line - 1].StartsWith('!'));
        found.Should().BeEquivalentTo(expected, "{0}: {1}", number, name);
    }

    public static Return Read(int year, params string[] lines)
    {
        var rows = lines.Select((line, place) => Row(year, line.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries), place + 1)).ToList();
        return new()
        {
            Headers = [.. rows.OfType<HeaderRow>()],
            Episodes = [.. rows.OfType<EpisodeRow>()],
            Missing = [.. rows.OfType<MissingRow>()],
            Reviews = [.. rows.OfType<ReviewRow>()],
            Uasc = [.. rows.OfType<UascRow>()],
            SocialWorkers = [.. rows.OfType<SocialWorkerRow>()],
        };
    }

    private static Row Row(int year, string[] cells, int line)
    {
        var origin = new Origin(null, line);
        return cells[0] switch
        {
            "H" => new HeaderRow { Child = "1", ReturnYear = year, Origin = origin, Dob = Date(1), Uasc = Text(2), Mother = Text(3) is { } mother ? mother == "1" : null, Unreadable = Unreadable((1, "DOB")) },
            "E" or "L" or "Y" => new EpisodeRow
            {
                Child = "1",
                ReturnYear = cells[0] switch { "E" => year, "L" => year - 1, _ => year - 2 },
                Origin = origin,
                Decom = Date(1),
                Rne = Text(2),
                Ls = Text(3),
                Place = Text(4),
                PlPost = Text(5),
                Dec = Date(6),
                Rec = Text(7),
                ReasonPlaceChange = Text(8),
                Urn = Text(9),
                PlaceProvider = Text(10),
                Cin = Text(11),
                Unreadable = Unreadable((1, "DECOM"), (2, "RNE"), (4, "PLACE"), (5, "PL_POST"), (6, "DEC"), (7, "REC"), (11, "CIN")),
            },
            "M" => new MissingRow { Child = "1", ReturnYear = year, Origin = origin, Missing = cells.Length > 4 ? Text(4) : "M", MisStart = Date(1), MisEnd = Date(2), Dob = Date(3), Unreadable = Unreadable((1, "MIS_START"), (2, "MIS_END"), (4, "MISSING")) },
            "R" => new ReviewRow { Child = "1", ReturnYear = year, Origin = origin, Review = Date(1), ReviewCode = Text(2), Unreadable = Unreadable((1, "REVIEW"), (2, "REVIEW_CODE")) },
            "U" => new UascRow { Child = "1", ReturnYear = year, Origin = origin, Duc = Date(1), Dob = Date(2), Unreadable = Unreadable((1, "DUC")) },
            "W" => new SocialWorkerRow { Child = "1", ReturnYear = year, Origin = origin, SwId = Text(1), SwDecom = Date(2), SwDec = Date(3), SwReason = Text(4), Unreadable = Unreadable((2, "SW_DECOM"), (3, "SW_DEC")) },
            _ => throw new ArgumentException("no such table", nameof(cells)),
        };

        string? Text(int place) => place < cells.Length && cells[place] is not ("-" or "?") ? cells[place] : null;

        LocalDate? Date(int place) => Text(place) is { } text ? D(text) : null;

        IReadOnlyList<string> Unreadable(params (int Place, string Column)[] read) =>
            [.. read.Where(cell => cell.Place < cells.Length && cells[cell.Place] == "?").Select(cell => cell.Column)];
    }
}
