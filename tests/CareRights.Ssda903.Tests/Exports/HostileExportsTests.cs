using System.Text;
using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>Small exports that go wrong, each made by hand after a kind of fault that files really have, with the value that is right: count of base, and how many are Unknown.</summary>
public sealed class HostileExportsTests
{
    private const string Row = "S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,";
    private const string Workers = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON";
    private const string Missing = "CHILD,DOB,MISSING,MIS_START,MIS_END";
    private const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE";
    private const string Leavers = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM";
    private const string Health = "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";

    /// <summary>Year, measure, expected, and the files: a name, a colon, and rows with bars between. E and H stand for the columns of episodes and header.</summary>
    public static TheoryData<string, int, string, string, string> Cases => new()
    {
        // 1. The end of what is known.
        { "an open row says nothing of the next year", 2025, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2022,{Row}" },
        { "an end foretold is no observation", 2025, "dfe_ceased_1y", "0/0/1", "2024/e.csv:E|1,01/05/2022,S,C2,N1,U6,PR1,01/12/2024,E4A,,,," },
        { "workers of a year whose table was not brought", 2023, "dfe_social_workers_1y", "0/0/1", $"2023/e.csv:E|1,01/05/2021,{Row};2024/e.csv:E|1,01/05/2021,{Row};2024/w.csv:{Workers}|1,,SW1,01/05/2021,," },
        { "reviews of a year whose table was not brought", 2024, "took_part_in_reviews_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2021,{Row}" },

        { "a stay away from a home left in a year that nobody read", 2025, "dfe_placements_1y", "0/0/1", "2023/e.csv:E|1,08/03/2023,S,V2,N1,U6,PR4,,,,AA1 1AA,AA1 2AA,;2025/e.csv:E|1,10/03/2024,P,V2,N1,T1,,02/04/2024,X1,,AA1 1AA,TT1 1TT,|1,02/04/2024,P,V2,N1,U6,PR4,,,,AA1 1AA,BB1 2BB," },

        // 2. The later return wins.
        { "a start that the later return moves on", 2024, "dfe_started_1y", "1/1/0", $"2023/e.csv:E|1,01/03/2023,{Row};2024/e.csv:E|1,10/04/2023,{Row}" },
        { "a row that the later return withdrew", 2024, "dfe_placements_1y", "0/1/0", $"2023/e.csv:E|1,01/05/2022,{Row}|1,01/02/2023,P,C2,N1,K2,PR1,,,,AA1 1AA,BB1 2AA,;2024/e.csv:E|1,01/05/2022,{Row}" },
        { "a child out for a year and back", 2024, "dfe_placements_1y", "0/0/0", $"2023/e.csv:E|1,01/05/2022,{Row};2024/e.csv:E|2,01/05/2022,S,V3,N1,U6,PR1,,,,,,;2025/e.csv:E|1,01/06/2024,{Row}" },
        { "a worker whom the later return closes", 2025, "dfe_social_workers_1y", "0/1/0", $"2024/e.csv:E|1,01/05/2022,{Row};2025/e.csv:E|1,01/05/2022,{Row};2024/w.csv:{Workers}|1,,SW1,01/05/2022,,|1,,SW2,01/06/2023,,|1,,SW3,01/07/2023,,;2025/w.csv:{Workers}|1,,SW3,01/07/2023,," },
        { "a worker spelled in three ways", 2024, "dfe_social_workers_1y", "0/1/0", $"2024/e.csv:E|1,01/05/2022,{Row};2024/w.csv:{Workers}|1,,sw101,01/05/2022,01/05/2023,|1,,SW101,01/05/2023,01/08/2023,|1,,SW101 ,01/08/2023,," },
        { "a worker as a number in three ways", 2024, "dfe_social_workers_1y", "0/1/0", $"2024/e.csv:E|1,01/05/2022,{Row};2024/w.csv:{Workers}|1,,101.0,01/05/2022,01/05/2023,|1,,101,01/05/2023,01/08/2023,|1,,00101,01/08/2023,," },
        { "an absence in two returns is one", 2024, "dfe_missing_1y", "0/1/0", $"2023/e.csv:E|1,01/05/2022,{Row};2024/e.csv:E|1,01/05/2022,{Row};2023/m.csv:{Missing}|1,,M,20/03/2023,;2024/m.csv:{Missing}|1,,M,20/03/2023,05/04/2023" },
        { "a review whose code the later return corrects", 2023, "took_part_in_reviews_1y", "1/1/0", $"2023/e.csv:E|1,01/05/2022,{Row};2024/e.csv:E|1,01/05/2022,{Row};2023/r.csv:{Reviews}|1,,01/03/2023,PN7;2024/r.csv:{Reviews}|1,,01/03/2023,PN1|1,,01/08/2023,PN1" },

        // 3. What spreadsheets and data frames do.
        { "an identifier as 1E+05", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|1E+05,01/05/2022,{Row}|7,01/05/2022,{Row}" },
        { "a formula around an identifier", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|\"=\"\"00101\"\"\",01/05/2022,{Row}|101,01/05/2022,{Row}" },
        { "an apostrophe before an identifier", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|'00101,01/05/2022,{Row}|101,01/05/2022,{Row}" },
        { "dates as JSON writes them", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|1,2022-05-01T00:00:00.000Z,{Row}" },
        { "midnight of summer time in universal time", 2024, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,2022-04-30T23:00:00Z,{Row}" },
        { "dates with the time of an American spreadsheet", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|1,13/05/2022 12:00:00 AM,{Row}" },
        { "a start as a number of days", 2024, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,44682,{Row}" },
        { "a start as such a number with a decimal", 2024, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,44682.0,{Row}" },
        { "a year of two digits", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|1,01/05/22,{Row}" },
        { "a date that there is not", 2024, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,31/04/2022,{Row}" },
        { "a start in the year 0022", 2024, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,01/05/0022,{Row}" },
        { "blanks as full stops", 2024, "dfe_placements_1y", "0/1/0", "2024/e.csv:E|1,01/05/2022,S,C2,N1,U6,PR1,.,.,,,," },
        { "two exports one below the other", 2024, "dfe_placements_1y", "0/2/0", $"2024/e.csv:E|1,01/05/2022,{Row}|E|2,01/05/2022,{Row}" },
        { "lines of commas below the table", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|1,01/05/2022,{Row}|,,,,,,,,,,,,|,,,,,,,,,,,," },
        { "the year as 2024.0 in a column", 2024, "dfe_placements_1y", "0/1/0", $"all/e.csv:E,YEAR|1,01/05/2022,{Row},2024.0" },
        { "the year as 2023/24 in a column", 2024, "dfe_placements_1y", "0/1/0", $"all/e.csv:E,YEAR|1,01/05/2022,{Row},2023/24" },
        { "a folder named by both years and another number", 2024, "dfe_placements_1y", "0/1/0", $"v2 903 return 2023-24 final/e.csv:E|1,01/05/2022,{Row}" },
        { "a file that names its own year", 2023, "dfe_placements_1y", "0/1/0", $"2024/SSDA903 2022-23 e.csv:E|1,01/05/2021,{Row}" },

        { "a home row cut off before its postcode, and a stay away", 2023, "dfe_placements_1y", "0/0/1", "2023/e.csv:E|1,20/12/2021,S,C2,N5,U6,PR1,14/10/2022,X1,|1,14/10/2022,P,C2,N5,T4,,18/10/2022,X1,,AA1 1AA,BB1 1BB,|1,18/10/2022,P,C2,N5,U6,PR1,,,,AA1 1AA,AA1 2AA," },
        { "a home row cut off before its postcode, and no stay away", 2023, "dfe_placements_1y", "0/1/0", "2023/e.csv:E|1,20/12/2021,S,C2,N5,U6,PR1,14/10/2022,X1,|1,14/10/2022,P,C2,N5,U6,PR1,,,,AA1 1AA,AA1 2AA," },

        // 4. Codes of every year.
        { "special guardianship as it was coded to 2018", 2018, "dfe_exit_special_guardianship", "1/1/0", "2018/e.csv:E|1,01/05/2015,S,C2,N1,U6,PR1,10/06/2017,E44,,,," },
        { "codes in small letters with a decimal", 2024, "dfe_placements_1y", "1/1/0", "2024/e.csv:E|1,01/05/2022,s,c2,n1,u6,pr1,01/06/2023,x1,carpl,,AA,|1,01/06/2023,p,c2,n1,u6,pr1,01/07/2023,x1,carpl,,BB,|1,01/07/2023,p,c2,n1,k2,pr4,,,,,CC," },
        { "a placement code that is none", 2024, "dfe_placements_1y", "0/0/1", "2024/e.csv:E|1,01/05/2022,S,C2,N1,Q9,PR1,,,,,," },
        { "a legal status that is none", 2024, "dfe_placements_1y", "0/0/1", "2024/e.csv:E|1,01/05/2022,S,Q9,N1,U6,PR1,,,,,," },

        // 5. A row left open past what can be.
        { "two rows of one return that start on one day", 2024, "dfe_placements_1y", "0/0/1", "2024/e.csv:E|1,01/05/2023,S,C2,N1,U6,PR1,01/09/2023,E4A,,,AA,|1,01/05/2023,S,C2,N1,K2,PR1,01/10/2023,X1,,,BB,|1,01/10/2023,P,C2,N1,U6,PR1,,,,,CC," },
        { "a placement of less than no days", 2024, "dfe_placements_1y", "0/0/1", "2024/e.csv:E|1,01/05/2023,S,C2,N1,U6,PR1,01/09/2022,X1,,,AA,|1,01/09/2023,P,C2,N1,U6,PR1,,,,,BB," },
        { "a placement of no days", 2024, "dfe_placements_1y", "0/1/0", "2024/e.csv:E|1,01/05/2023,S,C2,N1,U6,PR1,01/09/2023,X1,,,AA,|1,01/09/2023,P,C2,N1,K2,PR1,01/09/2023,X1,,,CC,|1,01/09/2023,P,C2,N1,U6,PR1,,,,,BB," },
        { "an adult left open", 2024, "dfe_placements_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2022,{Row};2024/h.csv:H|1,1,29/02/2004,WBRI,,," },
        { "an end of care that cannot be read, before a row that says it went on", 2024, "commissioner_social_worker_changes_in_care_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2022,S,C2,N1,U6,PR1,xx,E4A,,AA,AA,|1,01/12/2023,P,C2,N1,U6,PR1,,,,AA,AA,;2024/w.csv:{Workers}|1,,SW1,01/05/2022,01/09/2023,|1,,SW2,01/09/2023,01/11/2023,|1,,SW3,01/11/2023,," },
        { "the same, where a later return says it", 2024, "commissioner_social_worker_changes_in_care_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2022,S,C2,N1,U6,PR1,xx,E4A,,AA,AA,|1,01/12/2023,S,C2,N1,U6,PR1,,,,AA,AA,;2025/e.csv:E|1,01/12/2023,,C2,N1,U6,PR1,,,,AA,AA,;2024/w.csv:{Workers}|1,,SW1,01/05/2022,01/09/2023,|1,,SW2,01/09/2023,01/11/2023,|1,,SW3,01/11/2023,,;2025/w.csv:{Workers}|1,,SW3,01/11/2023,," },
        { "an end that cannot be read, before a new start", 2024, "dfe_ceased_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2022,S,C2,N1,U6,PR1,xx,E4A,,,AA,|1,01/12/2023,{Row}" },
        { "an end that cannot be read, of a child who is in no later return", 2023, "dfe_placements_1y", "0/0/1", $"2023/e.csv:E|1,01/05/2021,S,C2,N1,U6,PR1,xx,E4A,,,AA,;2024/e.csv:E|2,01/05/2023,{Row}" },
        { "a worker left open for years beside others", 2024, "dfe_social_workers_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2020,{Row};2024/w.csv:{Workers}|1,,SW1,01/05/2020,,|1,,SW2,01/05/2021,,|1,,SW3,01/06/2023,," },
        { "a worker whose first day cannot be read", 2024, "commissioner_social_worker_changes_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2020,{Row};2024/w.csv:{Workers}|1,,SW1,01/05/2020,,|1,,SW2,45000,," },

        // 6. Not checked is not clean.
        { "reviews with headings alone", 2024, "reviews_on_time_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2023,{Row};2024/r.csv:{Reviews}" },
        { "workers with headings alone", 2024, "commissioner_social_worker_changes_1y", "0/0/1", $"2024/e.csv:E|1,01/05/2023,{Row};2024/w.csv:{Workers}" },
        { "absences with headings alone are none", 2024, "dfe_missing_1y", "0/1/0", $"2024/e.csv:E|1,01/05/2023,{Row};2024/m.csv:{Missing}" },
        { "outcomes with headings alone", 2024, "dfe_immunisations", "0/0/1", $"2024/e.csv:E|1,01/05/2022,{Row};2024/h.csv:H|1,1,01/05/2012,WBRI,,,;2024/o.csv:{Health}" },
        { "leavers with headings alone were not supplied", 2024, "dfe_care_leavers_in_touch_19_21", "0/0/1", $"2024/e.csv:E|1,01/05/2022,{Row};2024/l.csv:{Leavers}" },
        { "a row of nobody hides nobody", 2024, "dfe_placements_1y", "0/1/1", $"2023/e.csv:E|1,01/05/2022,{Row}|2,01/05/2022,{Row};2024/e.csv:E|1,01/05/2022,{Row}|,01/05/2022,{Row}" },

        // 7. A crash on one child loses nobody else.
        { "a birth before any law", 2024, "dfe_placements_1y", "0/1/1", $"2024/e.csv:E|1,01/05/2022,{Row}|2,01/05/2022,{Row};2024/h.csv:H|1,1,01/05/2012,WBRI,,,|2,1,02/01/1900,WBRI,,," },
        { "a start in 2199", 2024, "dfe_placements_1y", "0/1/0", $"2024/e.csv:E|1,01/05/2022,{Row}|2,31/12/2199,{Row}" },
        { "five thousand rows of one child", 2024, "dfe_placements_1y", "0/1/0", "2024/e.csv:E|1,01/05/2022,S,C2,N1,U6,PR1,,,,,,MANY" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_answer_is_right_or_unknown(string what, int year, string measure, string expected, string files)
    {
        using var folder = Folder(files);
        var read = folder.Read();
        var pass = new FigurePass(read.Children(_ => Repair.Standard), [new StatisticalYear(year)], [Measure.Find(measure)!]);
        var tally = pass.Figures().Aggregate(default(CareRights.Stability.Measures.Tally), (sum, figure) => sum + figure.Tally);
        $"{tally.Yes}/{tally.Base}/{tally.Unknown}".Should().Be(expected, what);
        pass.Faults.Should().BeEmpty();
        read.Counts.Should().OnlyContain(count => count.Read == count.Used + count.Reported, what);
    }

    [Fact]
    public void At_least_forty_are_tried() => Cases.Should().HaveCountGreaterThanOrEqualTo(40);

    [Theory]
    [InlineData("2023-24", "Windows-1252", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>")]
    [InlineData("2024", "UTF-16", "<?xml version=\"1.0\" encoding=\"utf-16\"?>")]
    [InlineData("2324", "UTF-8", "<?xml version=\"1.0\"?><!DOCTYPE EXPSSDA903 SYSTEM \"http://nowhere.invalid/903.dtd\">")]
    [InlineData("2024", "UTF-8", "<?xml version=\"1.0\"?><!DOCTYPE EXPSSDA903 [<!ENTITY a \"b\">]>")]
    [InlineData("2024", "Windows-1252", "")]
    public void Xml_is_read_in_every_coding_and_with_a_doctype(string year, string coding, string head)
    {
        var text = head + "<EXPSSDA903><!-- Zo\u00EB --><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>2012-03-03</DOB><ETHNIC>WBRI</ETHNIC></HEADER>"
            + "<EPISODE><DECOM>2022-05-01</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL><PL_POST>Zo\u00EB</PL_POST></EPISODE></CHILD></EXPSSDA903>";
        var encoding = coding switch { "UTF-16" => Encoding.Unicode, "UTF-8" => Encoding.UTF8, _ => Encoding.Latin1 };
        using var folder = new ReturnFolder().WithBytes($"{year}/return.xml", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        var read = folder.Read();
        read.Episodes.Should().ContainSingle().Which.PlPost.Should().Be("Zo\u00EB");
        read.Episodes[0].ReturnYear.Should().Be(2024);
        read.Problems.Should().BeEmpty();
    }

    [Fact]
    public void An_entity_that_a_doctype_would_define_is_not_known()
    {
        using var folder = new ReturnFolder().With("2024/return.xml", "<!DOCTYPE EXPSSDA903 [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><EXPSSDA903><CHILD><HEADER><CHILDID>&a;</CHILDID></HEADER></CHILD></EXPSSDA903>");
        folder.Invoking(each => each.Read()).Should().Throw<UnreadableReturnException>();
    }

    [Theory]
    [InlineData("2024", "01/05/2024", "01/06/2024", "named a year too early")]
    [InlineData("2025", "01/05/2022", "01/06/2022", "named a year too late")]
    public void A_folder_named_a_year_out_is_noticed_by_its_dates(string folderYear, string one, string other, string expected)
    {
        var rows = Enumerable.Range(1, 25).Select(number => $"{number},{(number % 2 == 0 ? one : other)},{Row}");
        using var folder = new ReturnFolder().With($"{folderYear}/e.csv", [ReturnFolder.EpisodeColumns, .. rows]);
        folder.Read().Problems.Should().ContainSingle().Which.Expected.Should().Contain(expected);
    }

    [Theory]
    [InlineData(20, 2, true)]
    [InlineData(21, 2, false)]
    [InlineData(10, 1, false)]
    public void A_folder_looks_to_be_named_a_year_too_early_where_two_rows_and_one_in_ten_begin_after_its_year(int rows, int later, bool isOut)
    {
        var lines = Enumerable.Range(1, rows).Select(number => $"{number},{(number <= later ? "01/05/2024" : "01/05/2023")},{Row}");
        using var folder = new ReturnFolder().With("2024/e.csv", [ReturnFolder.EpisodeColumns, .. lines]);
        var problem = folder.Read().Problems.Should().ContainSingle().Subject;

        problem.Found.Should().StartWith($"{later} of {rows} episodes that begin after 31 March 2024");
        problem.Expected.Contains("named a year too early").Should().Be(isOut);
    }

    private static ReturnFolder Folder(string files)
    {
        var folder = new ReturnFolder();
        foreach (var file in files.Split(';'))
        {
            var at = file.IndexOf(':');
            var lines = file[(at + 1)..].Split('|').Select(line => line switch
            {
                "E" => ReturnFolder.EpisodeColumns,
                "H" => ReturnFolder.HeaderColumns,
                _ when line.StartsWith("E,", StringComparison.Ordinal) => ReturnFolder.EpisodeColumns + line[1..],
                _ => line,
            }).SelectMany(line => line.EndsWith("MANY", StringComparison.Ordinal) ? Enumerable.Range(0, 5000).Select(number => line[..^4] + number) : [line]);
            folder.With(file[..at], [.. lines]);
        }

        return folder;
    }
}
