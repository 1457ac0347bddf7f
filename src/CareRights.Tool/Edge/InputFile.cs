using System.IO;

namespace CareRights.Tool.Edge;

/// <summary>Opens a file that a command was given, so that it can be read twice: a file as it lies, the standard input or a pipe as a copy of bounded size.</summary>
internal static class InputFile
{
    /// <summary>The most that is held of what has no end that could be known beforehand.</summary>
    public const int Longest = 16 << 20;

    /// <summary>What an input is called in messages.</summary>
    public static string Called(string file) => file == "-" ? "standard input" : file;

    /// <summary>Opens the file.</summary>
    /// <param name="file">The file; - for the standard input.</param>
    /// <param name="expected">What it should be.</param>
    /// <exception cref="UserErrorException">It is not there, or is a pipe that brings too much.</exception>
    public static Stream Open(string file, string expected)
    {
        if (file == "-")
        {
            using var input = Terminal.OpenInput();
            return Copy(input, file);
        }

        if (!File.Exists(file))
        {
            throw new UserErrorException($"there is no file '{file}'; expected {expected}.");
        }

        FilesOfRun.Reading(file);
        var opened = File.OpenRead(file);
        if (opened.CanSeek)
        {
            return opened;
        }

        using (opened)
        {
            return Copy(opened, file);
        }
    }

    private static MemoryStream Copy(Stream input, string file)
    {
        var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = input.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > Longest)
            {
                throw new UserErrorException($"{Called(file)}: it is longer than 16 MiB; write it to a file and give its name.");
            }
        }

        copy.Position = 0;
        return copy;
    }
}
