using System.CommandLine;
using CareRights.Tool.Commands;
using CareRights.Tool.Edge;

var root = new RootCommand("Answers questions about the rights of children in care in England from files and pipes. Decision support, not legal advice.")
{
    CalendarCommand.Create(),
    CheckCommand.Create(),
    DeadlineCommand.Create(),
    DecideCommand.Create(),
    SampleCommand.Create(),
    SchemaCommand.Create(),
};

return await Run.Guarded(root, args);
