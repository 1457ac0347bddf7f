using System.Globalization;
using System.Text;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests;

/// <summary>What small returns of a few files are read as, in one list beside this file: each row with whose it is and of which year, everything that is said of it, and why a return is refused.</summary>
public sealed class FileListTests
{
    private const string E = ReturnFolder.EpisodeColumns;
    private const string H = ReturnFolder.HeaderColumns;
    private const string Row = ReturnFolder.Episode;
    private const string Other = "2,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX";

    private static readonly (string Title, (string Name, string Text)[] Files)[] Cases =
    [
        ("rows too short to name authority and year", [("2025/e.csv", $"{E},LA,YEAR\n{Row},A,2025\n{Row},A\n{Row}\n{Other},A,20x5")]),
        ("rows that name no authority where one is named", [("2025/e.csv", $"{E},LA\n{Row},A\n{Other},")]),
        ("rows that name no authority where the child has one of two", [("2025/e.csv", $"{E},LA\n{Row},A\n{Other},B"), ("2025/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,\n2,M,01/02/2010,WBRI,,0,\n3,M,01/02/2010,WBRI,,0,")]),
        ("a child of two authorities, and rows that name none", [("2025/e.csv", $"{E},LA\n{Row},A\n{Row},B"), ("2025/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,")]),
        ("an authority in two spellings", [("2025/e.csv", $"{E},LA\n{Row},Hazelshire\n{Other},HAZELSHIRE Council")]),
        ("a child in two spellings", [("2025/e.csv", $"{E}\n{Row}\n01{Row[1..]}"), ("2025/h.csv", $"{H}\n1.0,M,01/02/2010,WBRI,,0,")]),
        ("two spellings in one header are two children", [("2025/e.csv", $"{E}\n{Row}\n01{Row[1..]}"), ("2025/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,\n01,M,01/02/2011,WBRI,,0,")]),
        ("a worker in two spellings", [("2025/e.csv", $"{E}\n{Row}"), ("2025/w.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,01/02/2010,sw1,01/04/2024,01/06/2024,MANAGE\n1,01/02/2010,SW1,01/06/2024,,XXX\n1,01/02/2010,Jo Bloggs,01/06/2024,,")]),
        ("tables beside the return", [("2025/e.csv", $"{E}\n{Row}"), ("coordinates.csv", "POSTCODE,EASTING,NORTHING,LA\nqx1 1aa,1,2,A\n,1,2,A\nQX2 2BB,x,2,\nQX2 2BB,10000000,2,"), ("providers.csv", "URN,PLACE_CODES,PROVIDER_CODES,POSTCODE,REG_END\nSC1,K1;K2,PR1,qx1 1aa,01/02/2024\n,K1,PR1,,\nSC2,,,,bad"), ("schools.csv", "CHILD,URN,ENTRY_DATE,PHASE\n1,100,01/09/2020,Primary\n,100,01/09/2020,")]),
        ("registers in two files", [("2025/e.csv", $"{E}\n{Row}"), ("a.csv", "URN,PLACE_CODES,PROVIDER_CODES\nSC1,K1,PR1"), ("b.csv", "URN,PLACE_CODES,PROVIDER_CODES\nSC2,K1,PR1"), ("c.csv", "POSTCODE,EASTING,NORTHING\nQX1 1AA,1,2"), ("d.csv", "POSTCODE,EASTING,NORTHING\nQX2 2BB,3,4")]),
        ("dates of birth that differ: the latest stands", [("2024/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,"), ("2025/h.csv", $"{H}\n1,M,02/02/2010,WBRI,,0,"), ("2025/e.csv", $"{E}\n{Row}")]),
        ("dates of birth that differ in the latest: none stands", [("2024/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,"), ("2025/h.csv", $"{H}\n1,M,02/02/2010,WBRI,,0,\n1,M,03/02/2010,WBRI,,0,"), ("2025/e.csv", $"{E}\n{Row}")]),
        ("children who are in one table alone", [("2025/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,\n3,M,01/02/2010,WBRI,,0,\n4,M,01/02/2010,WBRI,,0,"), ("2025/e.csv", $"{E}\n{Row}\n{Other}"), ("2025/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n4,01/02/2006,YES,F2,B1")]),
        ("a year too early", [("2024/e.csv", $"{E}\n{Row}\n{Other}")]),
        ("a few rows after the year", [("2024/e.csv", $"{E}\n{Row}\n{Many(30, "01/05/2023")}")]),
        ("a year too late", [("2026/e.csv", $"{E}\n{Many(20, "01/05/2023")}")]),
        ("nineteen rows without a start or end in the year", [("2026/e.csv", $"{E}\n{Many(19, "01/05/2023")}")]),
        ("an end before the year", [("2026/e.csv", $"{E}\n1,01/05/2023,S,C2,N1,U6,PR1,01/06/2023,E4A,,,,")]),
        ("an empty file, one of another kind and one without rows", [("2025/e.csv", $"{E}\n{Row}"), ("2025/a.csv", ""), ("2025/b.csv", "MILK,EGGS\n1,2"), ("2025/c.csv", "CHILD,DOB,REVIEW,REVIEW_CODE"), ("2025/d.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END"), ("2025/f.csv", "CHILD,DOB,REVIEW")]),
        ("headings again, blank lines, cells beyond the table", [("2025/e.csv", $"{E}\n{Row}\n\n,,,,\n \"CHILD\",'decom,x\n{Other},\n{Other},,x\n=\"CHILD\",DECOM")]),
        ("quotes", [("2025/e.csv", $"{E}\n\"1\",01/05/2024,S,\"C2\",N1,U6,PR1,,,,\"a \"\"b\",,\n2,\"01/05/2024,S,C2,N1,U6,PR1,,,,,,\n{Other}")]),
        ("a file that ends in a row", [("2025/e.csv", $"{E}\n{Row}\n2,01/05/2024!")]),
        ("a file that ends in a whole row", [("2025/e.csv", $"{E}\n{Row}!")]),
        ("a line without end", [("2025/e.csv", $"{E}\n{new string('1', 70_000)}")]),
        ("no text", [("2025/e.csv", $"{E}\n\u0001")]),
        ("no episodes", [("2025/h.csv", $"{H}\n1,M,01/02/2010,WBRI,,0,"), ("2025/x.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n1,,,,,,,,")]),
        ("hidden files and others", [("a/.x/e.csv", $"{E}\n{Row}"), ("a/~$e.csv", $"{E}\n{Row}"), ("a/e.CSV", $"{E}\n{Row}"), ("a/b/e.txt", $"{E}\n{Other}"), ("a/e.xlsx", "x")]),
        ("the order of files", [("a/z.csv", $"{E}\n{Row}"), ("a/b/a.csv", $"{E}\n{Row}"), ("a/B/c/a.csv", $"{E}\n{Row}"), ("a/B/a.csv", $"{E}\n{Row}"), ("a/Z.csv", $"{E}\n{Row}")]),
        ("years in names of files and of folders", [("x/2023/e.csv", $"{E}\n{Row}"), ("x/2023/2024/e.csv", $"{E}\n{Row}"), ("x/2023/a/e 2022.csv", $"{E}\n{Row}"), ("x/2023/a/b/e.csv", $"{E}\n{Row}")]),
        ("XML", [("2025/r.xml", Xml("<HEADER><CHILDID>1</CHILDID><DOB>01/02/2010</DOB><SEX>M</SEX><UASC>1</UASC><DUC>01/02/2028</DUC><DATE_INT>01/02/2020</DATE_INT></HEADER><EPISODE><DECOM>01/05/2024</DECOM><PL>U6</PL></EPISODE><EPISODE><RNE> S </RNE></EPISODE><X><SW_ID>sw1</SW_ID></X><Y><Z>1</Z></Y><AREVIEW><REVIEW>x</REVIEW></AREVIEW>"))]),
        ("XML without a child", [("2025/r.xml", Xml("<HEADER><CHILDID/></HEADER>") + " ")]),
        ("XML of another kind beside CSV", [("2025/r.xml", "<?xml version=\"1.0\"?><ROWS/>"), ("2025/e.csv", $"{E}\n{Row}")]),
        ("XML beside CSV", [("2025/r.xml", Xml("<HEADER><CHILDID>1</CHILDID></HEADER>")), ("2025/e.csv", $"{E}\n{Row}")]),
        ("XML that breaks off", [("2025/r.xml", "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID>")]),
        ("XML with a month first", [("2025/r.xml", Xml("<HEADER><CHILDID>1</CHILDID></HEADER><EPISODE><DECOM>12/31/2024</DECOM><DEC>01/02/2025</DEC></EPISODE>"))]),
        ("XML that names a Windows encoding", [("2025/r.xml", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + Xml("<HEADER><CHILDID>1</CHILDID></HEADER>"))]),
        ("XML with a cell that is too long, and comments", [("2025/r.xml", Xml($"<!-- x --><HEADER><CHILDID>1</CHILDID><UPN>{new string('1', 3_000)}</UPN><ETHNIC><![CDATA[WBRI]]></ETHNIC></HEADER>"))]),
    ];

    [Fact]
    public void Every_return_is_read_or_refused_as_the_list_says()
    {
        var text = new StringBuilder();
        foreach (var (title, files) in Cases)
        {
            text.AppendLine(title);
            foreach (var line in Told(files))
            {
                text.AppendLine("  " + line);
            }
        }

        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Ssda903.Tests", "files.txt");
    }

    private static IEnumerable<string> Told((string Name, string Text)[] files)
    {
        Return read;
        try
        {
            read = ReturnReader.Read([.. files.Select(file => new NamedFile(file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text.EndsWith('!') ? file.Text[..^1] : file.Text.Length == 0 ? "" : file.Text + "\n"))))]);
        }
        catch (UnreadableReturnException refused)
        {
            return ["refused: " + refused.Message];
        }

        IEnumerable<Row> rows = [.. read.Headers, .. read.Episodes, .. read.Reviews, .. read.Uasc, .. read.Oc2, .. read.Oc3, .. read.Ad1, .. read.Missing, .. read.SocialWorkers, .. read.SchoolHistory];
        return
        [
            .. rows.Take(6).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row}: {row.Child} of {row.Authority ?? "none"} in {row.ReturnYear}{(row is SocialWorkerRow spell ? ", worker " + spell.SwId : "")}{(row.Unreadable.Count > 0 ? ", unreadable " + string.Join(' ', row.Unreadable) : "")}")),
            .. read.Coordinates.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Postcode} at {row.Easting} {row.Northing} of {row.Authority}")),
            .. read.Providers.Select(row => $"{row.Urn}: {string.Join(' ', row.Places)}, {string.Join(' ', row.Providers)}, {row.Postcode}, {row.RegistrationEnded:uuuu-MM-dd}"),
            .. read.Problems.Select(problem => $"{problem.Effect}: {problem}"),
            .. read.Tolerated.Select(each => each.ToString()),
            string.Join(", ", read.Counts.Select(count => count.ToString())),
            $"{read}; {string.Join(", ", read.Files)}",
        ];
    }

    private static string Many(int count, string from) => string.Join('\n', Enumerable.Range(10, count).Select(child => $"{child},{from},S,C2,N1,U6,PR1,,,,,,"));

    private static string Xml(string child) => $"<EXPSSDA903><CHILD>{child}</CHILD></EXPSSDA903>";
}
