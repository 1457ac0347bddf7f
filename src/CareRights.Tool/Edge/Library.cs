using System;
using System.Collections.Generic;

namespace CareRights.Tool.Edge;

/// <summary>Asks the libraries: what they refuse is said in the words of the command line.</summary>
internal static class Library
{
    /// <summary>Asks; an argument that is refused is the option of its name.</summary>
    /// <exception cref="UserErrorException">An option is wrong, or a file.</exception>
    public static T Ask<T>(Func<T> question)
    {
        try
        {
            return question();
        }
        catch (ArgumentException refused) when (refused is { ParamName: { Length: > 0 } option } and not ArgumentNullException)
        {
            throw new UserErrorException($"--{option}: {refused.Message.Replace($" (Parameter '{option}')", "", StringComparison.Ordinal)}");
        }
        catch (FormatException refused)
        {
            throw new UserErrorException(refused.Message.Split('\n'));
        }
    }

    /// <summary>Says what the libraries have to say beside an answer.</summary>
    public static void Note(IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            Note(note);
        }
    }

    /// <summary>Says one thing beside an answer.</summary>
    public static void Note(string note) => Terminal.Error.WriteLine(Complaint.Line(note));
}
