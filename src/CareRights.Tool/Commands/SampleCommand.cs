using System.CommandLine;
using System.IO;
using System.Linq;
using CareRights.Testing;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights sample OUT</c>: a synthetic return to try everything else on.</summary>
internal static class SampleCommand
{
    private static readonly string[] Examples =
    [
        "sample a-return",
        "sample a-return --children 2000 --years 3 --seed 7",
    ];

    public static Command Create()
    {
        var folder = new Argument<string>("OUT") { Description = "The folder to write to; it must be new or empty." };
        var children = Number("--children", "How many children, over all the years.", 500, 1, 5_000_000);
        var years = Number("--years", "How many years of returns.", 5, 1, 20);
        var seed = Number("--seed", "The same seed writes the same bytes.", 1, 0, int.MaxValue);
        var year = Number("--year", "The last year, by the calendar year in which it ends: 2025 for 1 April 2024 to 31 March 2025.", 2025, 1995, 2100);
        var command = new TaughtCommand("sample", "Writes a synthetic SSDA903 return that keeps the validation rules: children that never lived, years that agree with each other.", Examples)
        {
            folder, children, years, seed, year,
        };
        command.SetAction(parsed =>
        {
            var into = parsed.GetRequiredValue(folder);
            if (File.Exists(into) || (Directory.Exists(into) && Directory.EnumerateFileSystemEntries(into).Any()))
            {
                throw new UserErrorException($"there is something in '{into}' already; give a folder that is new or empty.");
            }

            var synthetic = new SyntheticReturn(parsed.GetValue(children), parsed.GetValue(years), parsed.GetValue(seed), parsed.GetValue(year));
            WholeFolder.Write(into, synthetic.Write);
            return Exit.Done;
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value is var text && (!int.TryParse(text, out var number) || number < least || number > most))
            {
                result.AddError($"{name}: found '{text}', expected a whole number from {least} to {most}.");
            }
        });
        return option;
    }
}
