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

    /// <summary>Files that the caller opens: the folder that holds them all is the one that was given.</summary>
    public static IReadOnlyList<ReturnFile> Of(IReadOnlyList<NamedFile> given)
    {
        var steps = given.Select(file => file.Path.Split('/')).ToList();
        var root = steps.TrueForAll(each => each.Length > 1 && each[0] == steps[0][0]) ? 1 : 0;
        var files = given.Zip(steps, (file, path) => (file, path))
            .Where(each => !each.path.Skip(root).Any(IsHidden) && IsTable(each.path[each.path.Length - 1]))
            .OrderBy(each => each.path, PathOrder.Instance)
            .Select(each => new ReturnFile(
                each.file,
                string.Join("/", each.path.Skip(root)),
                YearNames.In(Path.GetFileNameWithoutExtension(each.path[each.path.Length - 1]))
                    ?? each.path.Take(each.path.Length - 1).Reverse().Select(YearNames.In).FirstOrDefault(year => year is not null)))
            .ToList();
        return files.Count > 0
            ? files
            : throw new UnreadableReturnException(
                $"none of the {given.Count} files given is a CSV or XML file. Save each table of the return as CSV (in a spreadsheet: Save as, CSV UTF-8).");
    }

    private static bool IsHidden(string name) => name.StartsWith(".", StringComparison.Ordinal) || name.StartsWith("~$", StringComparison.Ordinal);

    private static bool IsTable(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static void Collect(string folder, string below, int? year, int depth, List<ReturnFile> files, ref int others)
    {
        foreach (var path in Directory.GetFiles(folder).OrderBy(path => path, StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (IsHidden(name))
            {
                continue;
            }

            if (IsTable(name))
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

    /// <summary>The order of <see cref="Collect"/>: the files of a folder by name, then what lies in the folders below it.</summary>
    private sealed class PathOrder : IComparer<string[]>
    {
        public static PathOrder Instance { get; } = new();

        public int Compare(string[]? x, string[]? y)
        {
            var (left, right) = (x!, y!);
            for (var i = 0; ; i++)
            {
                var isLast = (Left: i == left.Length - 1, Right: i == right.Length - 1);
                if (isLast.Left != isLast.Right)
                {
                    return isLast.Left ? -1 : 1;
                }

                var order = string.CompareOrdinal(left[i], right[i]);
                if (order != 0 || isLast.Left)
                {
                    return order;
                }
            }
        }
    }
}
