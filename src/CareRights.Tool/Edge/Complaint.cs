using System.IO;

namespace CareRights.Tool.Edge;

/// <summary>An error, which no option keeps back; notes and progress go to <see cref="Terminal.Error"/>, which --quiet silences.</summary>
internal static class Complaint
{
    public static void Write(string message)
    {
        using var errors = new StreamWriter(Terminal.OpenError());
        errors.WriteLine(Help.Program + ": " + message);
    }
}
