using System.Text;
using System.Text.RegularExpressions;
using CareRights.Ssda903;
using CareRights.Tests;
using Xunit.Abstractions;

namespace CareRights.Reports.Tests;

/// <summary>Every CSV file that a command takes beside a return, damaged in every way: read, or refused with file, line and field; nothing of it repeated, no memory beyond its size.</summary>
/// <remarks>HOSTILE_FILES asks for more of each than the slice of every day, whose seed is new each time and printed; HOSTILE_SEED repeats one.</remarks>
public sealed class HostileFilesTests(ITestOutputHelper output)
{
    private static readonly int Inputs = Damage.Inputs("HOSTILE_FILES", 400);
    private static readonly LocalDate Day = new(2018, 4, 15);
    private static readonly Return Made = MadeReturns.Of(children: 6, years: 1);
    private static readonly byte[] Baseline = BaselineOf();

    /// <summary>The files by name: what reads each, a whole one, and its columns that take no text of one's own.</summary>
    private static readonly Dictionary<string, (Func<Stream, string, ICollection<string>, object> Read, byte[] Whole, string[] Typed)> Files = new()
    {
        ["attendance"] = ((input, name, notes) => CouncilFiles.Attendance(input, name, notes), Sample("attendance"), ["meeting", "decision_makers"]),
        ["authorities"] = ((input, name, notes) => CouncilFiles.Invitations(input, name, "children_in_care", notes), Sample("authorities"), ["children_in_care"]),
        ["representation"] = ((input, name, notes) => CouncilFiles.Representation(input, name, notes), Sample("representation"), ["members", "children"]),
        ["asks"] = ((input, name, notes) => CouncilFiles.Asks(input, name, notes), Sample("asks"), ["raised", "answer_due", "answer", "answered", "done", "fed_back"]),
        ["plan"] = ((input, name, notes) => CouncilFiles.Plan(input, name, notes), Sample("plan"), ["first_planned", "planned", "actual", "half_term"]),
        ["calendar"] = ((input, name, notes) => CouncilFiles.Calendars(input, name, notes), Sample("calendar"), ["breaks_up", "returns", "first_day", "last_day"]),
        ["reports"] = ((input, name, notes) => CouncilFiles.Reports(input, name, Day, notes), Sample("reports"), ["every_months", "started", "last_made"]),
        ["funding"] = ((input, name, notes) => CouncilFiles.Money(input, name, notes), Sample("funding"), ["kind", "amount", "recurrence"]),
        ["issues"] = ((input, name, notes) => CouncilFiles.Issues(input, name, notes), Sample("issues"), ["raised", "route", "rights"]),
        ["replies"] = ((input, name, notes) => CouncilFiles.Replies(input, name, notes), Sample("replies"), ["date", "can_come"]),
        ["observances"] = ((input, name, notes) => CouncilFiles.Observances(input, name, notes), "name,first_day,last_day\nDiwali,2017-10-19,2017-10-20\nHanukkah,2017-12-12,2017-12-20\n"u8.ToArray(), ["first_day", "last_day"]),
        ["bank-holidays"] = ((input, name, _) => CouncilFiles.BankHolidays(input, name), "date,name\n2029-01-01,New Year's Day\n2029-03-30,Good Friday\n2029-04-02,Easter Monday\n2029-05-07,Early May\n2029-05-28,Spring\n2029-08-27,Summer\n2029-12-25,Christmas Day\n2029-12-26,Boxing Day\n"u8.ToArray(), ["date"]),
        ["recorded"] = ((input, name, _) => new StatusTables(Made, new(2025, 3, 31), input, name).ForPrograms().Rows.Count(), Recorded(), ["recorded"]),
        ["published"] = ((input, name, _) => PublishedFigures.Read(input, name), Published(), ["number"]),
        ["own-figures"] = ((input, name, _) => PublishedFigures.Read(input, name), "year,measure,authority,count,base\n2025,dfe_placements_1y,Ashford Vale,12,310\n2025,dfe_placements_1y,Barrow Heath,9,180\n"u8.ToArray(), ["year", "count", "base"]),
        ["baseline"] = ((input, name, _) => new CheckTables(Made, [2025], baseline: input, baselineName: name).ForPrograms().Count, Baseline, []),
    };

    public static TheoryData<string> Names => new(Files.Keys);

    [Theory, MemberData(nameof(Names))]
    public void A_whole_file_is_read(string kind) => Read(kind, Files[kind].Whole).Should().BeNull();

    [Theory, MemberData(nameof(Names))]
    public void Damaged_in_any_way_it_is_read_or_refused(string kind)
    {
        var (refused, whole) = (0, Files[kind].Whole);

        // Files that are held against a return take the time of the return as well.
        var inputs = kind is "recorded" or "baseline" ? Inputs / 20 : Inputs;
        for (var number = 0; number < inputs; number++)
        {
            var seed = Damage.FirstSeed + number;
            var damaged = Damage.Bytes(whole, new Random(seed));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var message = Read(kind, damaged);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(64 << 20, "seed {0}", seed);
            if (message is not null)
            {
                refused++;
                Placed(message, kind).Should().BeTrue("seed {0}: {1}", seed, message);
                message.Should().NotContain(Damage.Mark, "seed {0}", seed);
            }
        }

        output.WriteLine($"{kind}: seeds from {Damage.FirstSeed}: {inputs} files, {refused} refused");
    }

    /// <summary>What no answer may rest on: a cell that its field cannot take is named, with its line, and the file is not used in part.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_cell_that_its_field_cannot_take_is_named(string kind)
    {
        var (_, whole, typed) = Files[kind];
        var lines = Encoding.UTF8.GetString(whole).Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();
        for (var number = 0; number < Inputs / 20 && typed.Length > 0; number++)
        {
            var seed = Damage.FirstSeed + number;
            var random = new Random(seed);
            var column = typed[random.Next(typed.Length)];
            var at = Array.IndexOf(lines[0], column);
            var line = random.Next(1, lines.Length);
            if (lines[line].Length != lines[0].Length || lines[line][at].Length == 0)
            {
                continue;
            }

            var cells = lines.Select(each => each.ToArray()).ToArray();
            var junk = Damage.Cell(random).Replace("\"", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
            cells[line][at] = junk;
            var message = Read(kind, Encoding.UTF8.GetBytes(string.Join('\n', cells.Select(each => string.Join(',', each))) + "\n"));
            message.Should().NotBeNull("seed {0}: {1} in {2}", seed, junk, column).And.Contain($"{kind}.csv, line {line + 1}", "seed {0}", seed).And.NotContain(Damage.Mark);
        }
    }

    /// <summary>The message, where the file is refused.</summary>
    internal static string? Read(string kind, byte[] bytes)
    {
        List<string> notes = [];
        try
        {
            using var input = new MemoryStream(bytes);
            Files[kind].Read(input, kind + ".csv", notes);
            string.Join(' ', notes).Should().NotContain(Damage.Mark);
            return null;
        }
        catch (FormatException refused)
        {
            return refused.Message;
        }
    }

    // The file, and the line or what the whole of it should be.
    private static bool Placed(string message, string kind) => message.Split('\n').All(line =>
        line.StartsWith($"{kind}.csv", StringComparison.Ordinal) && Regex.IsMatch(line, @"^[^:]+(, lines? \d+|: this is not CSV|: there is no|: .*[Ee]xpected)") || line.StartsWith("and ", StringComparison.Ordinal));

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "participation", name + ".csv"));

    private static byte[] Recorded() => Encoding.UTF8.GetBytes("child,recorded\n" + string.Concat(Made.Headers.Select(row => row.Child + ",Eligible\n")));

    private static byte[] Published() => Encoding.UTF8.GetBytes(
        "time_period,geographic_level,region_code,region_name,new_la_code,la_name,cla_group,placement_stability,number\n"
        + "2025,Local authority,E12000007,London,E09000001,Ashford Vale,CLA on 31 March,Total,310\n2025,Local authority,E12000007,London,E09000001,Ashford Vale,CLA on 31 March,With 3 or more placements during the year,12\n");

    private static byte[] BaselineOf()
    {
        using var written = new MemoryStream();
        new CheckTables(Made, [2025]).Rows().WriteCsv(written);
        return written.ToArray();
    }
}
