using System.CommandLine;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights status RETURN</c>: what each young person of 16 or over is in the law on leaving care, as far as a return can show it.</summary>
internal static class StatusCommand
{
    private static readonly string[] Examples =
    [
        "status samples/returns/hazelshire --as-of 2025-03-31",
        "status samples/returns/hazelshire --as-of 2025-03-31 --format csv --out statuses.csv",
        "status samples/returns/hazelshire --as-of 2025-03-31 --compare recorded.csv",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        var asOf = Options.AsOf();
        var format = Options.Format();
        var file = new Option<string>("--out") { Description = "Write the result to this file.", HelpName = "FILE" };
        var compare = new Option<string>("--compare")
        {
            Description = "A CSV file with the columns child and recorded: adds the status on record (Relevant, Former Relevant, Eligible, Qualifying, No Current Eligibility) and where it differs.",
            HelpName = "FILE",
        };
        var command = new TaughtCommand("status", "Says what each young person of 16 or over in an SSDA903 return is in the law on leaving care; what a return cannot show is Unknown, with the missing fact.", Examples) { returned, asOf, format, file, compare };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(returned), parsed.GetRequiredValue(asOf), parsed.GetValue(format), parsed.GetValue(file), parsed.GetValue(compare)));
        return command;
    }

    private static int Run(string returned, LocalDate asOf, OutputFormat format, string? file, string? compare)
    {
        var data = ReturnInput.Read(returned);
        var statuses = compare is null
            ? new StatusTables(data, asOf, mostThreads: -1)
            : CsvFile.Open(compare, "a CSV file with the columns child and recorded", (input, name) => new StatusTables(data, asOf, input, name, mostThreads: -1));
        Section[] shown = [format == OutputFormat.Table && file is null ? statuses.ForPeople() : statuses.ForPrograms()];

        // Not read is not clean: a program is told in the same answer what a person is told beside it.
        Output.Write(format, file, format == OutputFormat.Json ? [.. shown, .. CheckTables.OfReading(data)] : shown);
        Library.Note(statuses.Notes);
        return Exit.Done;
    }
}
