// The night's answers for everybody in a council's database. Schedule it after the extract of the Standard Safeguarding Dataset; README.md says how.
using System.CommandLine;
using System.Data.Common;
using System.Diagnostics;
using CareRights;
using CareRights.Ssd;
using CareRights.Ssd.Overnight;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using Npgsql;

var providers = new Dictionary<string, Func<string, DbConnection>>
{
    ["sqlserver"] = text => new SqlConnection(text),
    ["postgresql"] = text => new NpgsqlConnection(text),
    ["sqlite"] = text => new SqliteConnection(text),
};

var provider = new Option<string>("--provider") { Description = "The kind of database: " + string.Join(", ", providers.Keys) + ".", Required = true };
provider.AcceptOnlyFromAmong([.. providers.Keys]);
var connection = new Option<string>("--connection") { Description = "The connection string; without it, the variable CARERIGHTS_CONNECTION, which other users of the machine do not see." };
var asOf = new Option<LocalDate?>("--as-of") { Description = "The day of the extract, as yyyy-mm-dd.", Required = true, CustomParser = Day };
var shownFrom = new Option<LocalDate?>("--shown-from") { Description = "The first day on which the tables hold all care, as yyyy-mm-dd; without it, six years before the extract.", CustomParser = Day };
var roles = new Option<string[]>("--worker-role") { Description = "A value of invo_professional_role_id that marks the child's social worker; may be given several times. Without it: CW." };
var create = new Option<bool>("--create") { Description = "Make the result tables first, where they are not there." };
var command = new RootCommand("Answers for everybody in a council's database, and writes the answers to its result tables together or not at all.") { provider, connection, asOf, shownFrom, roles, create };
command.SetAction(parsed =>
{
    var kind = parsed.GetRequiredValue(provider);
    var day = parsed.GetRequiredValue(asOf)!.Value;
    var from = parsed.GetValue(shownFrom) ?? day.PlusYears(-SsdExtract.PublishedYears);
    if (from > day)
    {
        return Fail("--shown-from is after --as-of.");
    }

    if ((parsed.GetValue(connection) ?? Environment.GetEnvironmentVariable("CARERIGHTS_CONNECTION")) is not { Length: > 0 } text)
    {
        return Fail("found no connection string, expected --connection or the variable CARERIGHTS_CONNECTION.");
    }

    try
    {
        var watch = Stopwatch.StartNew();
        using var database = providers[kind](text);
        database.Open();
        if (parsed.GetValue(create))
        {
            using var script = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream(kind)!);
            using var make = database.CreateCommand();
            make.CommandText = script.ReadToEnd();
            make.ExecuteNonQuery();
        }

        var extract = new SsdExtract(new DateInterval(from, day), parsed.GetValue(roles) is { Length: > 0 } given ? given : null);
        var counts = OvernightJob.Run(database, extract, WorkingDays.EnglandAndWales);
        foreach (var (of, name, number) in counts)
        {
            Console.WriteLine($"{of}, {name}: {number}");
        }

        Console.WriteLine($"took {watch.Elapsed.TotalSeconds:0.0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:0.0} s of processor, and at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
        return 0;
    }
    catch (InvalidOperationException wrong)
    {
        return Fail(wrong.Message);
    }
    catch (Exception wrong) when (wrong is DbException or ArgumentException)
    {
        // The connection string may hold a password, and a message of a provider may repeat a value: neither is printed.
        return Fail($"the database could not be opened, read or written ({wrong.GetType().Name}{(wrong is DbException { SqlState: { } state } ? " " + state : "")}). Nothing of the day was changed. Check the connection string, the login's rights and its default schema.");
    }
});
return command.Parse(args).Invoke();

static LocalDate? Day(System.CommandLine.Parsing.ArgumentResult result)
{
    if (result.Tokens is [var token] && LocalDatePattern.Iso.Parse(token.Value) is { Success: true } day)
    {
        return day.Value;
    }

    result.AddError("found a text that is no date, expected a day as yyyy-mm-dd.");
    return null;
}

static int Fail(string message)
{
    Console.Error.WriteLine("overnight: " + message);
    return 2;
}
