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
            return [new ReturnFile(path, Path.GetFileName(path), YearIn(Path.GetFileName(path)))];
        }

        if (!Directory.Exists(path))
        {
            throw new UnreadableReturnException($"{path}: there is no such folder or file; give the folder that holds the CSV or XML files of the return.");
        }

        var files = new List<ReturnFile>();
        var others = 0;
        Collect(path, "", YearIn(Path.GetFileName(Path.GetFullPath(path).TrimEnd('/', '\\'))), 0, files, ref others);
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
                files.Add(new ReturnFile(path, below + name, year ?? YearIn(name)));
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
            if (!name.StartsWith(".", StringComparison.Ordinal))
            {
                Collect(path, below + name + "/", YearIn(name) ?? year, depth + 1, files, ref others);
            }
        }
    }

    /// <summary>The year a return is named by: 2025 in "2025", "2024-25", "2024_2025" and "SSDA903_2025_episodes.csv"; none in a date such as "2024-11-02".</summary>
    internal static int? YearIn(string name)
    {
        for (var i = 0; i + 4 <= name.Length; i++)
        {
            if (Digits(name, i) != 4 || (i > 0 && IsDigit(name[i - 1])) || Number(name, i, 4) is not (>= 1990 and <= 2199 and var year))
            {
                continue;
            }

            var after = i + 4;
            var digits = after < name.Length && name[after] is '-' or '_' or '/' or ' ' ? Digits(name, after + 1) : 0;
            if (digits is 2 or 4)
            {
                var second = Number(name, after + 1, digits);
                return second == (digits == 2 ? (year + 1) % 100 : year + 1) ? year + 1 : null;
            }

            return year;
        }

        return null;
    }

    private static int Digits(string text, int from)
    {
        var count = 0;
        while (from + count < text.Length && IsDigit(text[from + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static int Number(string text, int from, int length)
    {
        var number = 0;
        for (var i = from; i < from + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
