using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>The files of a return, in an order that does not depend on the machine.</summary>
internal static class ReturnFiles
{
    private const int DeepestFolder = 8;

    private static readonly string[] Extensions = [".csv", ".txt", ".xml"];

    public static IReadOnlyList<ReturnFile> Below(string path)
    {
        if (File.Exists(path))
        {
            return [new ReturnFile(path, Path.GetFileName(path), YearNames.In(Path.GetFileNameWithoutExtension(path)) ?? YearNames.In(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "")))];
        }

        if (!Directory.Exists(path))
        {
            throw new UnreadableReturnException($"{path}: there is no such folder or file; give the folder that holds the CSV or XML files of the return.");
        }

        var files = new List<ReturnFile>();
        var others = 0;
        Collect(path, "", YearNames.In(Path.GetFileName(Path.GetFullPath(path).TrimEnd('/', '\\'))), 0, files, ref others);
        return files.Count > 0
            ? files
            : throw new UnreadableReturnException(
                $"{path}: there is no CSV or XML file in this folder or below it"
                + (others == 0 ? "; it is empty." : $", only {others} of other kinds. Save each table of the return as CSV (in a spreadsheet: Save as, CSV UTF-8)."));
    }

    private static void Collect(string folder, string below, int? year, int depth, List<ReturnFile> files, ref int others)
    {
        foreach (var path in Directory.GetFiles(folder).OrderBy(path => path, StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name.StartsWith(".", StringComparison.Ordinal) || name.StartsWith("~$", StringComparison.Ordinal))
            {
                continue;
            }

            if (Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            {
                files.Add(new ReturnFile(path, below + name, YearNames.In(Path.GetFileNameWithoutExtension(name)) ?? year));
            }
            else
            {
                others++;
            }
        }

        if (depth == DeepestFolder)
        {
            return;
        }

        foreach (var path in Directory.GetDirectories(folder).OrderBy(path => path, StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            // A link to a folder may lead back to one that is being read, which would be read again and again.
            if (!name.StartsWith(".", StringComparison.Ordinal) && (new DirectoryInfo(path).Attributes & FileAttributes.ReparsePoint) == 0)
            {
                Collect(path, below + name + "/", YearNames.In(name) ?? year, depth + 1, files, ref others);
            }
        }
    }
}
