using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using static CareRights.Tests.Dates;
using static CareRights.Tests.Rows;

namespace CareRights.Tests.Measures.Placements;

/// <summary>The worked cases of the placement measures, each under its id and in every column, under the standard repair.</summary>
public sealed class WorkedCases
{
    /// <summary>Episodes are <c>DECOM RNE LS PLACE POST DEC REC</c>, and Y is the year that ends with the snapshot.</summary>
    public static TheoryData<string, string, string, int, string, string> Placements => new()
    {   // id, title, born, Y, episodes, looked after on 31 March, placements in 1 and 2 years, changes as coded and as written, long term
        { "P01", "One foster home all year", "2012-06-01", 2024, "2019-05-01 S C2 U4 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P02", "One move", "2012-06-01", 2024, "2019-05-01 S C2 U4 AA1 2023-09-01 X1; 2023-09-01 P C2 U4 BB2 - -", "Y 2 2 1 1 No" },
        { "P03", "Two moves: 3+ placements = 2+ moves", "2012-06-01", 2024, "2019-05-01 S C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 U6 BB2 2023-11-10 X1; 2023-11-10 P C2 K2 CC3 - -", "Y 3 3 2 2 No" },
        { "P04", "RNE=L only", "2012-06-01", 2024, "2020-01-10 S C1 U6 AA1 2023-07-07 X1; 2023-07-07 L C2 U6 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P05", "RNE=T, carer moves house", "2012-06-01", 2024, "2020-01-10 S C2 U6 AA1 2023-07-07 X1; 2023-07-07 T C2 U6 ZZ9 - -", "Y 1 1 0 0 Yes" },
        { "P06", "RNE=U, legal status and address change, same carer", "2012-06-01", 2024, "2020-01-10 S C1 U6 AA1 2023-07-07 X1; 2023-07-07 U C2 U6 ZZ9 - -", "Y 1 1 0 0 Yes" },
        { "P07", "RNE=B, legal status and carer change", "2012-06-01", 2024, "2020-01-10 S C1 U6 AA1 2023-07-07 X1; 2023-07-07 B C2 U6 BB2 - -", "Y 2 2 1 1 No" },
        { "P08", "Enters mid-year, no move", "2015-02-02", 2024, "2023-10-05 S V2 U6 AA1 - -", "Y 1 n/a 0 0 n/a" },
        { "P09", "Enters mid-year, two moves", "2015-02-02", 2024, "2023-10-05 S V2 U6 AA1 2023-11-05 X1; 2023-11-05 P V2 U6 BB2 2024-01-20 X1; 2024-01-20 P V2 K2 CC3 - -", "Y 3 n/a 2 2 n/a" },
        { "P10", "Leaves and re-enters to the same carer", "2012-06-01", 2024, "2021-03-01 S C2 U6 AA1 2023-05-31 E4A; 2023-10-01 S C2 U6 AA1 - -", "Y 2 2 1 1 n/a" },
        { "P11", "As P10 but the carry-in episode is RNE=L", "2012-06-01", 2024, "2020-01-01 S C1 U6 AA1 2021-03-01 X1; 2021-03-01 L C2 U6 AA1 2023-05-31 E4A; 2023-10-01 S C2 U6 AA1 - -", "Y 2 2 0 1 n/a" },
        { "P12", "Hospital T1 then back", "2012-06-01", 2024, "2020-01-01 S C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 T1 HH1 2023-06-12 X1; 2023-06-12 P C2 U4 AA1 - -", "Y 1 1 2 2 Yes" },
        { "P13", "T4 then NOT back", "2012-06-01", 2024, "2020-01-01 S C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 T4 RR1 2023-06-06 X1; 2023-06-06 P C2 K2 CC3 - -", "Y 2 2 2 2 No" },
        { "P14", "T3 of 30 days (over the 21-day limit, rule 376)", "2012-06-01", 2024, "2020-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-08-01 P C2 T3 RR1 2023-08-31 X1; 2023-08-31 P C2 U4 AA1 - -", "Y 1 1 2 2 Yes" },
        { "P15", "Missing for 40 days, placement kept open", "2008-12-01", 2024, "2022-06-01 S C2 K2 CC3 - -", "Y 1 1 0 0 n/a" },
        { "P16", "Zero-day placement", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-05-10 X1; 2023-05-10 P C2 U6 BB2 2023-05-10 X1; 2023-05-10 P C2 U6 CC3 - -", "Y 2 2 2 2 No" },
        { "P17", "Move on 1 April (first day)", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-04-01 X1; 2023-04-01 P C2 U6 BB2 - -", "Y 2 2 0 1 No" },
        { "P18", "Move on 31 March (last day)", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2024-03-31 X1; 2024-03-31 P C2 U6 BB2 - -", "Y 2 2 1 1 No" },
        { "P19", "Ceased on 31 March", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2024-03-31 E4A", "N n/a n/a n/a n/a n/a" },
        { "P20", "Ceased on 1 April", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2024-04-01 E4A", "Y 1 1 0 0 Yes" },
        { "P21", "Starts on 31 March", "2016-01-01", 2024, "2024-03-31 S V2 U6 AA1 - -", "Y 1 n/a 0 0 n/a" },
        { "P22", "Starts on 1 April after the snapshot", "2016-01-01", 2024, "2024-04-01 S V2 U6 AA1 - -", "N n/a n/a n/a n/a n/a" },
        { "P23", "Short breaks only (V3)", "2013-01-01", 2024, "2023-05-01 S V3 U6 AA1 2023-05-03 E4A; 2024-03-30 S V3 U6 AA1 - -", "N n/a n/a n/a n/a n/a" },
        { "P24", "V4 series becomes a full period of care", "2013-01-01", 2024, "2019-01-01 S V4 U6 AA1 2021-01-10 X1; 2021-01-10 L C2 U6 AA1 2023-09-01 X1; 2023-09-01 P C2 U6 BB2 - -", "Y 2 2 1 1 n/a" },
        { "P25", "C2 earlier, V4 on 31 March", "2013-01-01", 2024, "2022-01-01 S C2 U6 AA1 2023-08-01 E4A; 2023-09-01 S V4 U6 AA1 - -", "N n/a n/a n/a n/a n/a" },
        { "P26", "Foster 20 months then placed for adoption (A6) 14 months", "2020-01-15", 2024, "2020-06-01 S E1 U6 AA1 2023-01-20 X1; 2023-01-20 P E1 A6 AD1 - -", "Y 1 2 0 0 Yes" },
        { "P27", "Adopted by current foster carer route (A5, RNE=U)", "2020-01-15", 2024, "2020-06-01 S C2 U6 AA1 2023-10-20 X1; 2023-10-20 U E1 A5 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P28", "Adoption placement after a short previous placement", "2020-01-15", 2024, "2020-06-01 S C2 U6 AA1 2022-08-01 X1; 2022-08-01 P E1 U6 BB2 2023-01-20 X1; 2023-01-20 P E1 A6 AD1 - -", "Y 1 3 0 0 No" },
        { "P29", "Adopted in November", "2020-01-15", 2024, "2020-06-01 S E1 A6 AD1 2023-11-01 E11", "N n/a n/a n/a n/a n/a" },
        { "P30", "18th birthday in the year", "2005-11-20", 2024, "2019-01-01 S C2 U4 AA1 2023-11-20 E17", "N n/a n/a n/a n/a n/a" },
        { "P31", "Turns 16 on 31 March", "2008-03-31", 2024, "2015-01-01 S C2 U4 AA1 - -", "Y 1 1 0 0 n/a" },
        { "P32", "Turns 16 on 1 April", "2008-04-01", 2024, "2015-01-01 S C2 U4 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P33", "2.5-year boundary: care began 30 September", "2014-01-01", 2024, "2021-09-30 S C2 U4 AA1 2022-03-31 X1; 2022-03-31 P C2 U4 BB2 - -", "Y 1 1 0 0 Yes" },
        { "P34", "Care began 1 October", "2014-01-01", 2024, "2021-10-01 S C2 U4 AA1 - -", "Y 1 1 0 0 n/a" },
        { "P35", "Placement began 1 April two years ago", "2014-01-01", 2024, "2020-01-01 S C2 U4 AA1 2022-04-01 X1; 2022-04-01 P C2 U4 BB2 - -", "Y 1 2 0 0 No" },
        { "P36", "Long-term with hospital stay", "2014-01-01", 2024, "2020-01-01 S C2 U4 AA1 2023-02-01 X1; 2023-02-01 P C2 T1 HH1 2023-02-20 X1; 2023-02-20 P C2 U4 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P37", "Long-term, U6 becomes U4 with the same carer (RNE=T)", "2014-01-01", 2024, "2020-01-01 S C2 U6 AA1 2023-06-01 X1; 2023-06-01 T C2 U4 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P38", "Fostering for adoption (U5) entered by RNE=P", "2021-06-01", 2024, "2021-07-01 S C1 U6 AA1 2022-09-01 X1; 2022-09-01 P C1 U5 FA1 - -", "Y 1 2 0 0 No" },
        { "P39", "29 February birthday, leap year", "2008-02-29", 2024, "2015-01-01 S C2 U4 AA1 - -", "Y 1 1 0 0 n/a" },
        { "P40", "29 February birthday, year before", "2008-02-29", 2023, "2015-01-01 S C2 U4 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P41a", "Twin A (same DOB, same homes)", "2014-05-05", 2024, "2022-01-01 S C2 U6 AA1 - -", "Y 1 1 0 0 n/a" },
        { "P41b", "Twin B moved twice", "2014-05-05", 2024, "2022-01-01 S C2 U6 AA1 2023-06-01 X1; 2023-06-01 P C2 U6 BB2 2023-08-01 X1; 2023-08-01 P C2 U6 DD4 - -", "Y 3 3 2 2 n/a" },
        { "P42", "Same open episode in two annual returns", "2012-06-01", 2024, "2019-05-01 S C2 U4 AA1 - -; 2019-05-01 S C2 U4 AA1 2023-09-01 X1; 2023-09-01 P C2 U4 BB2 - -", "Y 2 2 1 1 No" },
        { "P43", "Two years: 2 + 2 placements, 3 distinct", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2022-08-01 X1; 2022-08-01 P C2 U6 BB2 2023-08-01 X1; 2023-08-01 P C2 U6 CC3 - -", "Y 2 3 1 1 No" },
        { "P44", "Return to a former carer", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-05-01 X1; 2023-05-01 P C2 U6 BB2 2023-09-01 X1; 2023-09-01 P C2 U6 AA1 - -", "Y 3 3 2 2 No" },
        { "P45", "Gap of 3 days with REC=X1", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-05-01 X1; 2023-05-04 L C2 U6 AA1 - -", "Y 1 1 0 0 Yes" },
        { "P46", "Unclosed episode followed by P", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 - -; 2023-05-04 P C2 U6 BB2 - -", "Y 2 2 1 1 No" },
        { "P47", "Police protection then section 20, same home", "2016-01-01", 2024, "2023-08-01 S L1 U6 AA1 2023-08-03 X1; 2023-08-03 L V2 U6 AA1 - -", "Y 1 n/a 0 0 n/a" },
        { "P48", "Children home to custody to secure", "2009-01-01", 2024, "2022-01-01 S C2 K2 CC3 2023-06-01 X1; 2023-06-01 B J1 R5 YO1 2023-07-01 X1; 2023-07-01 P J1 K1 SE1 - -", "Y 3 3 2 2 n/a" },
        { "P49", "Placed with parents under care order", "2016-01-01", 2024, "2020-01-01 S C2 U6 AA1 2023-06-01 X1; 2023-06-01 P C2 P1 HM1 - -", "Y 2 2 1 1 No" },
        { "P50", "Unregistered (Z1) for 4 days between homes", "2010-01-01", 2024, "2020-01-01 S C2 K2 CC3 2023-06-01 X1; 2023-06-01 P C2 Z1 XX1 2023-06-05 X1; 2023-06-05 P C2 K2 DD4 - -", "Y 3 3 2 2 No" },
        { "P51", "Move written as P for no days, then L the same day", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-06-01 X1; 2023-06-01 P C2 U6 BB2 2023-06-01 X1; 2023-06-01 L E1 U6 BB2 - -", "Y 2 2 1 1 No" },
        { "P52", "A row corrected in the next return: two rows, one start", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-06-01 X1; 2023-06-01 P C2 U6 BB2 - -; 2023-06-01 P C2 K2 BB9 2023-11-01 X1; 2023-11-01 P C2 U6 CC3 - -", "Y 3 3 2 2 No" },
        { "P53", "RNE=L but PLACE and POST changed", "2012-06-01", 2024, "2020-01-01 S C1 U6 AA1 2023-07-07 X1; 2023-07-07 L C2 K2 BB2 - -", "Y 1 1 0 0 Yes" },
        { "P54", "RNE=P to the same PLACE and POST, no temporary between", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-07-07 X1; 2023-07-07 P C2 U6 AA1 - -", "Y 2 2 1 1 No" },
        { "P55", "Overlap: the later row ended, the earlier did not", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2024-06-01 X1; 2023-06-01 P C2 U6 BB2 2023-12-01 E4A", "N n/a n/a n/a n/a n/a" },
        { "P56", "Ends E4A and starts S on the same day", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-06-01 E4A; 2023-06-01 S C2 U6 AA1 - -", "Y 2 2 1 1 n/a" },
        { "P57", "V4 in the middle of a period", "2012-06-01", 2024, "2019-01-01 S C2 U4 AA1 2022-06-01 X1; 2022-06-01 L V4 U4 AA1 2022-09-01 X1; 2022-09-01 L C2 U4 AA1 - -", "Y 1 2 0 0 n/a" },
        { "P58", "A5 miscoded with RNE=P", "2020-01-15", 2024, "2020-06-01 S C2 U6 AA1 2023-10-20 X1; 2023-10-20 P E1 A5 AA1 - -", "Y 1 1 1 1 Yes" },
        { "P59", "Fostering for adoption (U5) becomes A5", "2020-01-15", 2024, "2020-06-01 S C1 U6 AA1 2022-09-01 X1; 2022-09-01 P C1 U5 FA1 2023-05-01 X1; 2023-05-01 U E1 A5 FA1 - -", "Y 1 2 0 0 Yes" },
        { "P60", "Temporary stay across 1 April", "2012-06-01", 2024, "2020-01-01 S C2 U4 AA1 2023-03-25 X1; 2023-03-25 P C2 T3 RR1 2023-04-05 X1; 2023-04-05 P C2 U4 AA1 - -", "Y 1 1 1 1 Yes" },
        { "P61", "Temporary stay ends on 1 April in a new home", "2012-06-01", 2024, "2020-01-01 S C2 U4 AA1 2023-03-25 X1; 2023-03-25 P C2 T1 HH1 2023-04-01 X1; 2023-04-01 P C2 U6 BB2 - -", "Y 2 2 0 1 No" },
        { "P62", "Back from hospital, PLACE code changed (U6 to U4)", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2023-06-01 X1; 2023-06-01 P C2 T1 HH1 2023-06-10 X1; 2023-06-10 P C2 U4 AA1 - -", "Y 2 2 2 2 No" },
        { "P63", "Two temporary rows running, then back", "2012-06-01", 2024, "2020-01-01 S C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 T1 HH1 2023-06-08 X1; 2023-06-08 P C2 T4 RR1 2023-06-12 X1; 2023-06-12 P C2 U4 AA1 - -", "Y 1 1 3 3 Yes" },
        { "P64", "A period that opens with a temporary row", "2015-02-02", 2024, "2023-09-01 S V2 T4 RR1 2023-09-05 X1; 2023-09-05 P V2 U6 AA1 - -", "Y 1 n/a 1 1 n/a" },
        { "P65", "The one day in the earlier year is 1 April", "2012-06-01", 2024, "2020-01-01 S C2 U6 AA1 2022-04-01 E4A; 2023-10-01 S C2 U6 BB2 - -", "Y 1 2 0 0 n/a" },
    };

    [Theory, MemberData(nameof(Placements))]
    public void Placement_measures(string id, string title, string born, int year, string episodes, string expected)
    {
        var history = History(episodes);
        var because = id + " " + title;
        var longTerm = LongTermStability.Assess(history, D(born), Definition.DfE, new StatisticalYear(year)).Outcome;

        string.Join(
            ' ',
            Count(history, Definition.DfE, 1, year) == "n/a" ? "N" : "Y",
            Count(history, Definition.DfE, 1, year),
            Count(history, Definition.DfE, 2, year),
            Count(history, Definition.CommissionerAsCoded2019, 1, year),
            Count(history, Definition.CommissionerAsWritten, 1, year),
            longTerm == Outcome.NotApplicable ? "n/a" : longTerm.ToString()).Should().Be(expected, because);
    }

    private static string Count(PlacementHistory history, Definition definition, int years, int year)
    {
        var measure = PlacementMeasure.Of(definition, years);
        var answer = PlacementStability.Count(history, measure, new StatisticalYear(year).Last);
        if (answer.Count is not { } count)
        {
            return answer.Outcome == Outcome.NotApplicable ? "n/a" : "?";
        }

        answer.Outcome.Should().Be(count >= measure.Threshold ? Outcome.Yes : Outcome.No);
        return count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
