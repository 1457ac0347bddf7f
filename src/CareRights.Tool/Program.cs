using System.CommandLine;
using System.Threading.Tasks;
using CareRights.Tool.Commands;
using CareRights.Tool.Edge;

namespace CareRights.Tool;

internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Answers questions about the rights of children in care in England from files and pipes. Decision support, not legal advice.")
        {
            CalendarCommand.Create(),
            CheckCommand.Create(),
            CompletionCommand.Create(),
            CouncilCommand.Create(),
            DeadlineCommand.Create(),
            DecideCommand.Create(),
            ExplainCommand.Create(),
            IndexCommand.Create(),
            LawCommand.Create(),
            MeetingsCommand.Create(),
            ReportCommand.Create(),
            SampleCommand.Create(),
            SchemaCommand.Create(),
            StabilityCommand.Create(),
            StatusCommand.Create(),
            ThemesCommand.Create(),
        };

        return Run.Guarded(root, args);
    }
}
