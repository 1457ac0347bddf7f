// Loads the module's own files as Windows PowerShell 5.1 would: .NET Framework, no binding redirects but the resolver that the module brings. Then answers from them.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using CareRights.Json;
using CareRights.Reports;
using CareRights.Ssda903;
using NodaTime;

internal static class Framework
{
    private static int Main(string[] args)
    {
        // The folder of the module is another than the program's, so that nothing is found but by the module's resolver.
        var module = Assembly.LoadFrom(Path.Combine(args[0], "CareRights.PowerShell.dll"));
        Console.Error.WriteLine(module.GetTypes().Length + " types of the module loaded, on " + Environment.Version);
        var start = module.GetType("CareRights.PowerShell.ModuleStart");
        start.GetMethod("OnImport").Invoke(Activator.CreateInstance(start), null);
        return Answer(args[1], args[2]);
    }

    private static int Answer(string from, string to)
    {
        var read = ReturnReader.Read(from);
        Write(Path.Combine(to, "status.csv"), new StatusTables(read, new LocalDate(2025, 3, 31)).ForPrograms());
        Write(Path.Combine(to, "stability.csv"), new StabilityTables(read, new[] { 2025 }, by: "age").Main());
        Write(Path.Combine(to, "check.csv"), new CheckTables(read).Rows());
        File.WriteAllText(Path.Combine(to, "report.html"), new ReturnReport(read, 2025).ToPage().ToHtml(), new UTF8Encoding(false));
        var answer = JsonQuestion.Find("deadline").Answer("{\"clock\":\"ICPC-15\",\"from\":\"2026-11-30\"}", null, new AnswerOptions { Explain = true });
        File.WriteAllText(Path.Combine(to, "deadline.txt"), answer.Text);
        return answer.IsAnswered ? 0 : 1;
    }

    private static void Write(string file, Section table)
    {
        using (var stream = File.Create(file))
        {
            table.WriteCsv(stream);
        }
    }
}
