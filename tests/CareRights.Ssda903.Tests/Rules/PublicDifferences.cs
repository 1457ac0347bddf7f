namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Where this library and the public implementation object to different rows of a public case: + ours alone, - theirs alone.</summary>
internal static class PublicDifferences
{
    private const string Capitals = "codes are read in capitals, and a text of no length is a blank cell";
    private const string Itself = "a check of the public implementation itself, no rule of the Department";
    private const string Never = "withdrawn in 2024-25, the year it was written for: never in force";
    private const string None = "there is no reason for any";
    private const string OpenToo = "an episode or order that is still open counts too";
    private const string Filled = "filled with 0 is filled too";

    private static readonly string[] Integrity =
    [
        "EPI", "INT01", "INT02", "INT03", "INT04", "INT05", "INT06", "INT07", "INT08", "INT09", "INT11", "INT12", "INT13", "INT14", "INT15", "INT16", "INT17", "INT18", "INT21",
        "INT31", "INT32", "INT33", "INT34", "INT35", "INT36",
    ];

    /// <summary>Numbers of the public implementation that are no rule in force of the Department.</summary>
    public static IReadOnlyDictionary<string, string> NotHeld { get; } =
        Integrity.Select(number => (number, Itself)).Concat(new[] { "SW15", "SW16a", "SW16b", "SW16c" }.Select(number => (number, Never))).ToDictionary(each => each.Item1, each => each.Item2);

    public static IReadOnlyDictionary<(string Rule, string Set, int Place), (string[] Rows, string Reason)> All { get; } = new Dictionary<(string, string, int), (string[], string)>
    {
        [("103", "2022_23", 0)] = (["- Header 3"], Capitals),
        [("114", "2022_23", 0)] = (["- Ad1 6"], Capitals),
        [("120", "2022_23", 0)] = (["- PlacedAdoption 0", "- PlacedAdoption 4"], Capitals),
        [("131", "2022_23", 0)] = (["- Oc3 0"], Capitals),
        [("132", "2022_23", 0)] = (["- Oc3 0"], Capitals),
        [("133", "2022_23", 0)] = (["- Oc3 3"], Capitals),
        [("143", "2022_23", 0)] = (["- Episodes 1", "- Episodes 4"], Capitals),
        [("144", "2022_23", 0)] = (["- Episodes 1", "- Episodes 3"], Capitals),
        [("145", "2022_23", 0)] = (["- Episodes 3", "- Episodes 4"], Capitals),
        [("146", "2022_23", 0)] = (["- Episodes 4", "- Episodes 5"], Capitals),
        [("146", "2024_25", 0)] = (["- Episodes 4", "- Episodes 5"], Capitals),
        [("146", "2025_26", 0)] = (["- Episodes 4", "- Episodes 5"], Capitals),
        [("175", "2022_23", 0)] = (["- Ad1 6"], Capitals),
        [("176", "2022_23", 0)] = (["- Ad1 0", "- Ad1 4"], Capitals),
        [("177", "2022_23", 0)] = (["- Ad1 3", "- Ad1 4"], Capitals),
        [("178", "2022_23", 0)] = (["- Episodes 2", "- Episodes 4", "- Episodes 6"], Capitals),
        [("178", "2025_26", 0)] = (["- Episodes 2", "- Episodes 4", "- Episodes 6", "+ Episodes 9"], Capitals),
        [("196", "2022_23", 0)] = (["- Oc2 1", "- Oc2 2"], Capitals),
        [("203", "2022_23", 0)] = (["- Header 2", "- Header 8"], "a date of birth that is no date differs from none, and rule 102 objects to it"),
        [("210", "2022_23", 0)] = (["+ Episodes 0", "+ Episodes 1", "+ Header 4", "+ Episodes 8", "+ Episodes 10", "+ Episodes 11"], "whoever is looked after for more than a week is not newly looked after"),
        [("230", "2023_24", 0)] = (["+ Episodes 3"], "S1 is no code of an authority of Scotland"),
        [("233", "2025_26", 0)] = (["+ Episodes 3"], "the case is of a column that the table of episodes does not have"),
        [("353", "2022_23", 0)] = (["- Episodes 2"], "a year before 1900 is no date, and rule 141 objects to it"),
        [("354", "2022_23", 0)] = (["+ Episodes 4"], "the case ends its year on 1 April, and a year of the return ends on 31 March"),
        [("367", "2022_23", 0)] = (["+ Episodes 0", "+ Episodes 1"], "a break of 121 days or more is over 75 in twelve months, whichever side of 1 April they stand"),
        [("374", "2022_23", 0)] = (["+ Episodes 3"], OpenToo),
        [("547", "2022_23", 0)] = (["+ Oc2 5"], Filled),
        [("558", "2022_23", 0)] = (["+ Episodes 6", "+ Episodes 7"], "one decision that was reversed is enough"),
        [("571", "2022_23", 0)] = (["- Missing 0"], "the year of the case ends before it begins"),
        [("631", "2022_23", 0)] = (["- PrevPerm 2", "- PrevPerm 3"], Capitals),
        [("635", "2022_23", 0)] = (["+ PrevPerm 3"], "the Department's words speak of Z1"),
        [("705", "2026_27", 0)] = (["- DoLo 7"], "an end that is no date is not blank, and rule 701 objects to it"),
        [("709", "2026_27", 0)] = (["+ DoLo 6"], OpenToo),
        [("710", "2026_27", 0)] = (["+ DoLo 6"], OpenToo),
        [("1006", "2022_23", 0)] = (["- Missing 4", "- Missing 6"], Capitals),
        [("1009", "2022_23", 0)] = (["- Episodes 2", "- Episodes 4"], Capitals),
        [("SW01", "2023_24", 0)] = (["+ Episodes 0", "+ Episodes 1", "+ Episodes 2", "+ Episodes 6", "- SocialWorkers 0", "- SocialWorkers 1", "- SocialWorkers 2", "- SocialWorkers 6"], "the places are those of episodes, and are given as those of social workers"),
        [("SW02", "2023_24", 0)] = (["- SocialWorkers 3"], Capitals),
        [("SW04", "2023_24", 0)] = (["+ SocialWorkers 0", "+ SocialWorkers 3"], "a day that is known in part is no date"),
        [("SW05", "2023_24", 0)] = (["+ SocialWorkers 0", "+ SocialWorkers 3"], "a day that is known in part is no date"),
        [("SW12", "2023_24", 0)] = (["- Episodes 9"], "the worker of the case is there before care begins"),
        [("SW12", "2024_25", 0)] = (["- Episodes 9", "- Episodes 10"], "a worker is there before care begins, and a child whose care ended is not looked after on 31 March"),
    };

    public static (string[] Rows, string Reason) Of(string rule, string set, int place) => All.TryGetValue((rule, set, place), out var difference) ? difference : ([], None);
}
