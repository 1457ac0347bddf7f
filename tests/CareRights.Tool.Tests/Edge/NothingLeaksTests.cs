using System.IO.Compression;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Edge;

/// <summary>Marked names, births, postcodes, numbers and free texts in every place of every input, right and wrong, through every command: found nowhere but in the result that was asked for of them.</summary>
public sealed class NothingLeaksTests : IDisposable
{
    private const string Name = "Quillfeather";
    private const string Birth = "23/07/2008";
    private const string BirthIso = "2008-07-23";
    private const string Postcode = "ZZ9 9ZQ";
    private const string Urn = "SC987612";
    private const string Upn = "Q923456789123";
    private const string Number = "4857773456";

    private static readonly string[] Marks = [Name, "Zebedee", Birth, BirthIso, "23 July 2008", Postcode, "ZZ99ZQ", Urn, "987612", Upn, Number];

    private readonly TemporaryFolder folder = new();
    private readonly string returned;
    private readonly string[] given;

    public NothingLeaksTests()
    {
        // A return with a mark in every cell that may be of a person, in its place and out of it: shifted rows, a wrong heading, free text for a code.
        returned = folder.Below("return");
        folder.Write("return/2024/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,CARER", $"A1,1,{Birth},WBRI,{Upn},,,{Name}", $"A2,{Name},{Birth},{Name},{Upn},{Birth},{Postcode},{Name}", $"Zebedee {Name},1,{Birth},WBRI,{Upn},,,", $"{Birth},1,A3,WBRI,,,,", $"{Postcode},1,{Birth},WBRI,,,,", $"A4;1;{Birth};{Name}");
        folder.Write("return/2024/episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", $"A1,01/05/2022,S,C2,N1,U6,PR1,,,,{Postcode},{Postcode},{Urn}", $"A2,{Name},S,{Name},{Birth},{Postcode},{Number},{Name},{Urn},{Name},{Name},{Birth},{Name}", $"A2,01/05/2022,S,C2,N1,U6,PR1,{Name},E4A,,{Postcode},{Postcode},{Urn}",
            $"Zebedee {Name},01/05/2022,S,C2,N1,U6,PR1,,,,{Postcode},{Postcode},{Urn}", $"\"A5,{Name},{Birth}", $"A6,01/05/2022,S,C2,N1,U6,PR1,,,,{Postcode},{Postcode},{Urn},{Name},{Birth}");
        folder.Write("return-escape/2024/episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", $"A7\u001b[31m{Name},01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        folder.Write("return/2024/reviews.csv", $"CHILD,DOB,REVIEW,REVIEW_CODE,Zebedee {Name}", $"A1,{Birth},{Name},{Postcode},{Name}", $"A1,{Name},01/08/2023,{Name},x");
        folder.Write("return/2024/sw.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", $"A1,{Birth},Zebedee {Name},01/05/2022,{Name},{Name}", $"A2,{Name},{Postcode},{Number},,{Number}");
        folder.Write("return/2024/oc2.csv", "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED", $"A1,{Birth},{Number},{Name},{Name},{Birth},1,1,1,0,0,0");
        folder.Write($"return/2024/of another kind.csv", $"Zebedee {Name},{Birth},{Postcode}", "1,2,3");
        folder.Write("xml/return.xml", $"<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>{Name}</SEX><DOB>{Birth}</DOB><{Name}>{Birth}</{Name}></HEADER><ROW><DECOM>{Name}</DECOM><RNE>{Birth}</RNE><PL>{Name}</PL><PL_POST>{Postcode}</PL_POST></ROW></CHILD><CHILD><HEADER><CHILDID>Zebedee {Name}</CHILDID></HEADER><ROW><DECOM>01/05/2022</DECOM></ROW></CHILD></EXPSSDA903>");
        folder.Write("xml-broken/return.xml", $"<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><DOB>{Birth}</DOB><Zebedee {Name}");
        folder.Write("recorded.csv", $"child,recorded,{Name}", $"A1,{Name},{Name}", $"Zebedee {Name},Eligible,", $"A2,{Birth},");
        folder.Write("recorded-headings.csv", $"Zebedee {Name},{Birth}", "A1,Eligible");
        folder.Write("recorded-twice.csv", "child,recorded", "A1,Eligible", "A1,Relevant");
        folder.Write("events.csv", "clock,event,date,done,last-visit,basis,age,local-limit,reference", $"{Name},,2026-03-02,,,,,,R1", $"REF-1,{Name},2026-03-02,,,,,,R2", $"REF-1,,{Name},,,,,,R3", $"REF-1,,{BirthIso}x,{Postcode},,,,,R4", $"VIS-P,,2026-03-02,,{Birth},{Name},{Number},{Name},R5", $"REF-1,,{Birth},,,,,,R6", $"REF-1,,2026-03-02,,,,,,R7,{Name}", $"REF-1,,2026-03-02,,,,,{Number},R8");
        folder.Write("events-headings.csv", $"clock,date,Zebedee {Name} {Birth}", "REF-1,2026-03-02,x");
        folder.Write("holidays.csv", "date,name", $"{Birth},{Name}", $"{Name},{Birth}");
        folder.Write("facts.jsonl",
            $$"""{"id":"R1","dateOfBirth":"{{Birth}}","Zebedee {{Name}}":1,"lookedAfterPeriods":[{"from":"{{Name}}","to":{{Number}},"legalBasis":"{{Name}}","authority":"Zebedee {{Name}}","{{Birth}}":"{{Postcode}}"}],"disabled":"{{Postcode}}"}""",
            $$"""{"id":"R2","dateOfBirth":"{{BirthIso}}","age":{{Number}},"clock":"{{Name}}","event":"{{Name}}","from":"{{Birth}}","courses":"{{Name}}","enquirer":"{{Name}}","groups":["{{Name}}"],"council":"{{Name}}"}""",
            $$"""{"clock":"{{Name}}","from":"2026-03-02"}""", $$"""{"event":"Zebedee {{Name}}","from":"2026-03-02","lastVisit":"{{Birth}}"}""", $$"""{"{{Name}}":""", $"Zebedee {Name} {Birth}", $"[\"{Name}\"]");
        foreach (var kind in new[] { "attendance", "authorities", "representation", "asks", "plan", "calendar", "reports", "funding", "issues", "replies", "observances" })
        {
            folder.Write("wrong/" + kind + ".csv", $"Zebedee {Name},{Birth}", $"{Name},{Postcode}");
        }

        folder.Write("council/attendance.csv", $"meeting,member,decision_makers,Zebedee {Name}", $"{Birth},{Name},{Name},{Name}");
        folder.Write("council/asks.csv", $"id,ask,raised,answer,{Name}", $"{Name},{Name},{Birth},{Name},{Name}", $"{Name},x,2024-01-01,,");
        folder.Write("council/issues.csv", "category,raised,rights,route", $"{Name},{Birth},{Name},{Postcode}");
        folder.Write("council/calendar.csv", "code,authority,breaks_up,returns", $"{Name},{Name},{Birth},{Postcode}");
        folder.Write("council/representation.csv", "characteristic,band,members,children", $"{Name},{Name},{Number}x,{Name}");
        folder.Write("council/plan.csv", "milestone,planned,half_term", $"{Name},{Birth},{Postcode}");
        folder.Write("council/funding.csv", "kind,amount,where", $"{Name},{Postcode},{Name}");
        folder.Write("council/reports.csv", "report,to,every_months,started", $"{Name},{Name},{Name},{Birth}");
        folder.Write("council/replies.csv", "code,date,can_come", $"{Name},{Birth},{Postcode}");
        folder.Write("figures.csv", "year,measure,authority,count,base", $"{Name},{Name},{Name},{Birth},{Postcode}");
        folder.Write("baseline.csv", $"Zebedee {Name},{Birth}", $"{Name},{Postcode}");
        folder.Write("council/observances.csv", "name,first_day,last_day", $"{Name},{Birth},{Postcode}");
        folder.Write("providers.csv", "URN,PLACE_CODES,PROVIDER_CODES,POSTCODE,REG_END,LA", $"{Name},{Name},{Birth},{Postcode},{Name},{Name}");
        foreach (var sample in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "participation"), "*.csv"))
        {
            Directory.CreateDirectory(folder.Below("samples"));
            File.Copy(sample, folder.Below("samples/" + Path.GetFileName(sample)));
        }

        folder.Write("postcodes.csv", "POSTCODE,EASTING,NORTHING,LA", $"{Postcode},{Name},{Birth},{Name}");
        given = Directory.GetFiles(folder.Path);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Each command and each error path; {0} is the folder. What follows a bar is in the result because it was asked for.</summary>
    public static TheoryData<string> Commands => new()
    {
        "stability {0}/return --year 2024",
        "stability {0}/return --year 2024 --format json --by age",
        "stability {0}/return --year 2024 --measures all --format csv",
        "stability {0}/return --year 2024 --children {0}/children.csv --repairs {0}/repairs.csv",
        "stability {0}/return --year 2024 --compare {0}/figures.csv",
        "stability {0}/xml --year 2024",
        "stability {0}/xml-broken --year 2024",
        "check {0}/return-escape",
        "index {0}/return --year 2024",
        "status {0}/return --as-of 2024-03-31",
        "status {0}/return --as-of 2024-03-31 --format csv",
        "status {0}/return --as-of 2024-03-31 --format json",
        "status {0}/return --as-of 2024-03-31 --compare {0}/recorded.csv",
        "status {0}/return --as-of 2024-03-31 --compare {0}/recorded-headings.csv",
        "status {0}/return --as-of 2024-03-31 --compare {0}/recorded-twice.csv",
        "status {0}/xml --as-of 2024-03-31 --format json",
        "check {0}/return",
        "check {0}/return --format json",
        "check {0}/return --year 2024 --out {0}/rows.csv",
        "check {0}/return --year 2024 --out {0}/rows.xlsx",
        "stability {0}/return --year 2024 --measures all --format xlsx --out {0}/figures.xlsx",
        "status {0}/return --as-of 2024-03-31 --format csv --out {0}/statuses.csv",
        "report {0}/return --year 2024 --out {0}/report.html",
        "report {0}/return --year 2024 --show-small --format xlsx --out {0}/report.xlsx",
        "index {0}/return --year 2024 --format xlsx --out {0}/index.xlsx",
        "check {0}/return --year 2024 --baseline {0}/baseline.csv",
        "check {0}/return --year 2024 --postcodes {0}/postcodes.csv",
        "check {0}/xml --format json",
        "report {0}/return --year 2024",
        "report {0}/return --year 2024 --format md",
        "report {0}/return --year 2024 --show-small --format text",
        "deadline --batch {0}/events.csv --format csv",
        "deadline --batch {0}/events.csv --format json",
        "deadline --batch {0}/events.csv --ics {0}/events.ics",
        "deadline --batch {0}/events-headings.csv",
        "deadline REF-1 --from 2026-03-02 --bank-holidays {0}/holidays.csv",
        "calendar --year 2026 --bank-holidays {0}/holidays.csv",
        "decide leaving-care {0}/facts.jsonl --as-of 2026-11-21",
        "decide leaving-care {0}/facts.jsonl --as-of 2026-11-21 --explain",
        "decide section-8a {0}/facts.jsonl --as-of 2026-11-21",
        "decide advice-line {0}/facts.jsonl --as-of 2026-11-21",
        "decide escalation {0}/facts.jsonl --as-of 2026-11-21",
        "decide deadline {0}/facts.jsonl --as-of 2026-11-21",
        "meetings {0}/council/calendar.csv --year 2017 --term autumn",
        "meetings {0}/wrong/calendar.csv --year 2017 --term autumn",
        "meetings {0}/samples/calendar.csv --date 2017-10-24 --date 2017-10-26 --replies {0}/council/replies.csv",
        "meetings {0}/samples/calendar.csv --date 2017-10-24 --date 2017-10-26 --authorities {0}/wrong/authorities.csv --observances {0}/council/observances.csv",
        "meetings {0}/samples/calendar.csv --plan {0}/council/plan.csv --as-of 2018-04-15",
        "council --as-of 2018-04-15 --plan {0}/samples/plan.csv --calendar {0}/council/calendar.csv",
        "check {0}/return --year 2024 --providers {0}/providers.csv",
        "report {0}/return --year 2024 --compare {0}/figures.csv",
        "stability {0}/return --year 2024 --with {0}/providers.csv",
        "themes {0}/council/issues.csv --from 2025-04-01 --to 2026-03-31",
        "themes {0}/wrong/issues.csv --from 2025-04-01 --to 2026-03-31",
        "council --as-of 2018-04-15 --attendance {0}/council/attendance.csv",
        "council --as-of 2018-04-15 --asks {0}/council/asks.csv",
        "council --as-of 2018-04-15 --representation {0}/council/representation.csv",
        "council --as-of 2018-04-15 --plan {0}/council/plan.csv",
        "council --as-of 2018-04-15 --funding {0}/council/funding.csv",
        "council --as-of 2018-04-15 --reports {0}/council/reports.csv",
        "council --as-of 2018-04-15 --attendance {0}/wrong/attendance.csv",
        "council --as-of 2018-04-15 --authorities {0}/wrong/authorities.csv --asks {0}/wrong/asks.csv",
        "council --as-of 2018-04-15 --representation {0}/wrong/representation.csv",
        "council --as-of 2018-04-15 --plan {0}/wrong/plan.csv",
        "council --as-of 2018-04-15 --funding {0}/wrong/funding.csv",
        "council --as-of 2018-04-15 --reports {0}/wrong/reports.csv",
    };

    [Theory, MemberData(nameof(Commands))]
    public void Nothing_of_a_person_is_found_where_nobody_asked_for_it(string command)
    {
        var run = ToolRun.With([.. command.Split(' ').Select(part => part.Replace("{0}", folder.Path, StringComparison.Ordinal))]);

        (run.Errors.Length + run.Output.Length).Should().BePositive();
        Found(run.Errors).Should().BeEmpty("the error stream is a log: {0}", run.Errors);
        Found(run.Output).Should().BeEmpty("{0}", run.Output);
        run.Errors.Should().NotContain("does not know").And.NotContain("   at ");
        (run.Errors + run.Output).Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r')).Should().BeFalse();
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("carerights: ", StringComparison.Ordinal) && !line.Contains('\u001b'));
        foreach (var written in Directory.GetFiles(folder.Path).Except(given))
        {
            Text(written).Should().NotBeEmpty();
            Found(Text(written)).Should().BeEmpty("{0}: {1}", Path.GetFileName(written), Text(written));
        }
    }

    /// <summary>That the return with the marks is read, in part: nothing could leak from one that is refused.</summary>
    [Fact]
    public void The_return_is_read_and_has_rows_that_are_not_used()
    {
        ToolRun.With("status", returned, "--as-of", "2024-07-31").Should().Match<ToolRun>(run => run.Exit == 0 && run.Output.Contains("A1") && run.Errors.Contains("rows not used"));
        ToolRun.With("check", returned, "--out", folder.Below("rows.csv")).Exit.Should().Be(0);
        File.ReadAllText(folder.Below("rows.csv")).Should().Contain("no identifier").And.Contain("A2");
        ToolRun.With("check", returned, "--out", folder.Below("rows.xlsx")).Exit.Should().Be(0);
        Text(folder.Below("rows.xlsx")).Should().Contain("no identifier").And.Contain(">A2<", "a workbook is read in all its parts");
    }

    /// <summary>Each option that takes a file is in one of the commands above.</summary>
    [Fact]
    public void Every_file_that_a_command_takes_was_tried()
    {
        var tried = string.Join(' ', ((IEnumerable<object[]>)Commands).Select(command => (string)command[0]));
        foreach (var (command, option) in new[] { ("council", ""), ("meetings", ""), ("themes", ""), ("status", ""), ("check", ""), ("stability", ""), ("index", ""), ("report", ""), ("deadline", ""), ("calendar", ""), ("decide", "") })
        {
            tried.Should().Contain(command + " " + option);
            foreach (var line in ToolRun.With(command, "--help").Output.Split('\n').Where(line => line.Contains("<FILE>", StringComparison.Ordinal) && line.TrimStart().StartsWith("--", StringComparison.Ordinal)))
            {
                var name = line.Trim().Split(' ')[0];

                // What is only written, or is read as another option's file is.
                if (!(name is "--out" or "--children" or "--repairs" or "--ics"))
                {
                    tried.Should().Contain(name, "of {0}", command);
                }
            }
        }
    }

    /// <summary>What a file's name holds gives a terminal no orders and makes no line of its own.</summary>
    [Theory]
    [InlineData("check", "{0}")]
    [InlineData("decide", "section-8a", "{0}", "--as-of", "2026-11-21")]
    [InlineData("deadline", "--batch", "{0}")]
    [InlineData("status", "{0}", "--as-of", "2026-11-21", "--compare", "{0}")]
    public void A_name_with_signs_that_a_terminal_obeys_is_one_plain_line(params string[] command)
    {
        foreach (var file in new[] { "no\u001b[31m\nsecond.csv", "there\u001b[2J\nsecond.csv" })
        {
            var path = folder.Below(file);
            if (file.StartsWith("there", StringComparison.Ordinal))
            {
                File.WriteAllText(path, "x,y\n1,2\n");
            }

            var run = ToolRun.With([.. command.Select(part => part.Replace("{0}", path, StringComparison.Ordinal))]);
            run.Exit.Should().Be(2);
            run.Errors.Should().NotContain("\u001b");
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("carerights: ", StringComparison.Ordinal));
        }
    }

    // What a file holds as text: of a workbook every part of it.
    private static string Text(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return File.ReadAllText(file);
        }

        using var parts = ZipFile.OpenRead(file);
        return string.Concat(parts.Entries.Select(part =>
        {
            using var reader = new StreamReader(part.Open());
            return part.FullName + reader.ReadToEnd();
        }));
    }

    private static string[] Found(string text) => [.. Marks.Where(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase))];
}
