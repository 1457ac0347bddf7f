using System;
using System.IO;

namespace CareRights.Tool.Edge;

/// <summary>Fills a folder whole or not at all: an error, Ctrl-C or an end from outside leaves none of what was being written.</summary>
internal static class WholeFolder
{
    private const int MostTries = 100;

    /// <summary>Writes into a folder beside the files to come, and moves them to their place when all are there.</summary>
    /// <param name="path">The folder; made if it is not there.</param>
    /// <param name="write">Asks for the files it writes, each by its path below the folder.</param>
    public static void Write(string path, Action<Func<string, Stream>> write)
    {
        if (string.IsNullOrWhiteSpace(path) || File.Exists(path))
        {
            throw new UserErrorException($"'{path}' cannot be a folder to write to; expected the name of a folder, which is made if it is not there.");
        }

        var partial = Path.Combine(path, "." + Path.GetRandomFileName() + ".partial");
        var unwanted = Directory.Exists(path) ? partial : path;
        using var ended = new EndFromOutside(() => RemoveAll(unwanted));
        try
        {
            write(name => ended.Unless(() => Made(Path.Combine(partial, name))));
            ended.Unless(() =>
            {
                foreach (var entry in Directory.GetFileSystemEntries(partial))
                {
                    Directory.Move(entry, Path.Combine(path, Path.GetFileName(entry)));
                }

                Directory.Delete(partial);
                return unwanted = partial;
            });
        }
        catch
        {
            RemoveAll(unwanted);
            throw;
        }
    }

    private static FileStream Made(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return File.Create(file);
    }

    private static void RemoveAll(string folder)
    {
        // Whoever still writes into it may be a file ahead: once the folder is gone, nothing more can come.
        for (var tries = 0; tries < MostTries && Directory.Exists(folder); tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                // Windows keeps a file that is still open: it stays in .partial, which nobody takes for a return.
            }
        }
    }
}
