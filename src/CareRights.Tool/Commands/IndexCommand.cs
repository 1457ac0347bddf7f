using System.CommandLine;
using System.Linq;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights index RETURN</c>: the Children's Commissioner's Stability Index, as the report of 2019 lays it out.</summary>
internal static class IndexCommand
{
    private static readonly string[] Examples =
    [
        "index samples/returns/riverford --year 2024",
        "index samples/returns/riverford --year 2024 --format json",
        "index samples/returns/riverford --year 2024 --table domains --format csv",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        var years = Options.Years();
        var format = Options.FormatOrWorkbook();
        var outFile = Options.Out();
        var bom = Options.Bom();
        var beside = new Option<string[]>("--with") { Description = "Read this file or folder with the return: social workers, school history kept elsewhere.", HelpName = "PATH" };
        var authority = new Option<string>("--authority") { Description = "The authority the return belongs to, if its files have no LA column.", HelpName = "NAME" };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {StabilityTables.RepairNames}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var publish = new Option<bool>("--publish") { Description = "Keep back numbers from 1 to 5, and those that would give one away." };
        var table = new Option<string>("--table") { Description = $"Print one table: {string.Join(", ", IndexTables.Names)}. CSV holds one, and is combined without this.", HelpName = "NAME" };
        table.AcceptOnlyFromAmong([.. IndexTables.Names]);
        var command = new TaughtCommand(
            "index",
            "Computes the Children's Commissioner's Stability Index from a return with social workers and a school history: home, school and social worker, any and multiple, over one year, two years and both, by authority, with coverage.",
            Examples)
        {
            returned, years, format, outFile, bom, beside, authority, repair, publish, table,
        };
        command.SetAction(parsed =>
        {
            var read = ReturnInput.Read([parsed.GetRequiredValue(returned), .. parsed.GetValue(beside) ?? []]);
            var file = parsed.GetValue(outFile);
            var form = Options.FormOf(parsed, format, file);
            var named = parsed.GetValue(table) ?? (form == OutputFormat.Csv ? IndexTables.Names[0] : null);
            var index = Library.Ask(() => new IndexTables(read, parsed.GetRequiredValue(years), parsed.GetValue(authority), parsed.GetRequiredValue(repair), parsed.GetValue(publish)));
            var tables = Library.Ask(() => form == OutputFormat.Table ? index.ForPeople() : index.ForPrograms());
            Library.Note(index.Notes);
            Output.Write(form, file, [.. tables.Where(section => named is null || section.Name == named)], parsed.GetValue(bom), index.Notes);
            return Exit.Done;
        });
        return command;
    }
}
