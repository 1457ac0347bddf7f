using System.IO;

namespace CareRights.Tool.Edge;

/// <summary>An error, which no option keeps back; notes and progress go to <see cref="Terminal.Error"/>, which --quiet silences.</summary>
internal static class Complaint
{
    /// <summary>Writes one line. What a file or its name put into the message gives a terminal no orders and makes no line of its own.</summary>
    public static void Write(string message)
    {
        using var errors = new StreamWriter(Terminal.OpenError());
        errors.WriteLine(Line(message));
    }

    /// <summary>A message as the one line that a user sees.</summary>
    public static string Line(string message) => Help.Program + ": " + PrintableText.Of(message);
}
