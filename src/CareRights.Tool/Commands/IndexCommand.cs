using System.CommandLine;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Tool.Edge;
using CareRights.Tool.Figures;

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

    private static readonly string[] Tables = ["combined", "domains", "coverage"];

    public static Command Create()
    {
        var returned = Options.Return();
        var years = Options.Years();
        var format = Options.Format();
        var beside = new Option<string[]>("--with") { Description = "Read this file or folder with the return: social workers, school history kept elsewhere.", HelpName = "PATH" };
        var authority = new Option<string>("--authority") { Description = "The authority the return belongs to, if its files have no LA column.", HelpName = "NAME" };
        var repair = new Option<string>("--repair") { Description = $"What may be changed in rows that contradict each other: {RepairChoice.Names}.", HelpName = "RULES", DefaultValueFactory = _ => "standard" };
        var publish = new Option<bool>("--publish") { Description = "Keep back numbers from 1 to 5, and those that would give one away." };
        var table = new Option<string>("--table") { Description = $"Print one table: {string.Join(", ", Tables)}. CSV holds one, and is combined without this.", HelpName = "NAME" };
        table.AcceptOnlyFromAmong(Tables);
        var command = new TaughtCommand(
            "index",
            "Computes the Children's Commissioner's Stability Index from a return with social workers and a school history: home, school and social worker, any and multiple, over one year, two years and both, by authority, with coverage.",
            Examples)
        {
            returned, years, format, beside, authority, repair, publish, table,
        };
        command.SetAction(parsed =>
        {
            var read = ReturnInput.Read([parsed.GetRequiredValue(returned), .. parsed.GetValue(beside) ?? []]);
            var missing = new[] { (SuppliedTables.SocialWorkers, "social workers"), (SuppliedTables.SchoolHistory, "school history") }
                .Where(each => !read.Supplied().HasFlag(each.Item1)).Select(each => each.Item2).ToList();
            if (missing.Count > 0)
            {
                Terminal.Error.WriteLine($"carerights: no table of {string.Join(" or ", missing)} was read: no child can be assessed in all three domains. Give the file with --with.");
            }

            var form = parsed.GetValue(format);
            var index = IndexSections.Of(
                read.Children(RepairChoice.For(parsed.GetRequiredValue(repair), read)),
                parsed.GetRequiredValue(years).Select(year => new StatisticalYear(year)),
                parsed.GetValue(authority),
                parsed.GetValue(publish),
                form == OutputFormat.Table);
            var named = parsed.GetValue(table) ?? (form == OutputFormat.Csv ? Tables[0] : null);
            Output.Write(form, null, [.. index.Where(section => named is null || section.Name == named)]);
            return Exit.Done;
        });
        return command;
    }
}
