using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Tool.Commands;

/// <summary>Options that several commands share, each parsed and described once.</summary>
internal static class Options
{
    /// <summary><c>--as-of DATE</c>: the tool has no clock of its own, so the day is always asked for.</summary>
    public static Option<LocalDate> AsOf() => Date("--as-of", "The day the question is asked about, as YYYY-MM-DD.", required: true);

    public static Option<LocalDate> Date(string name, string description, bool required) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        Required = required,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
            {
                return parsed.Value;
            }

            result.AddError($"{name}: found '{text}', expected a date as YYYY-MM-DD, such as 2025-03-31.");
            return default;
        },
    };
}
