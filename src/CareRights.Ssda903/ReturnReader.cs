using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Reading;

namespace CareRights.Ssda903;

/// <summary>Reads an SSDA903 return, or several years of it, from CSV and XML files.</summary>
/// <remarks>
/// Files are known by their columns, not by their names: CSV with the columns of a table, XML whose outermost element is EXPSSDA903.
/// CSV may be UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252; separated by commas, semicolons or tabs; with dates as
/// dd/mm/yyyy or yyyy-mm-dd. Where a folder holds both CSV tables and XML of one year, which are then two forms of one return, the CSV is read.
/// Memory grows with the rows that are kept, not with the text.
/// </remarks>
public static class ReturnReader
{
    /// <summary>Reads a folder with the folders below it, or one file.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="progress">Told from time to time how far reading has come; may be <see langword="null"/>.</param>
    /// <exception cref="UnreadableReturnException">There is nothing there, no table of episodes, a file cut short, or a file that is not text.</exception>
    public static Return Read(string path, IProgress<ReadProgress>? progress = null) => Read([Guard.Against.NullOrWhiteSpace(path)], progress);

    /// <summary>Reads several folders or files as one return: the return itself and, say, a table of coordinates kept elsewhere.</summary>
    /// <param name="paths">The folders and files; at least one.</param>
    /// <param name="progress">Told from time to time how far reading has come; may be <see langword="null"/>.</param>
    /// <exception cref="UnreadableReturnException">There is nothing there, no table of episodes, a file cut short, or a file that is not text.</exception>
    public static Return Read(IReadOnlyList<string> paths, IProgress<ReadProgress>? progress = null)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(paths).Count == 0, nameof(paths), "A folder or a file is required.");
        return Read([.. paths.SelectMany(ReturnFiles.Below)], string.Join(", ", paths) + ": ", progress);
    }

    /// <summary>Reads files that are not on the disk as one return: dropped on a page, uploaded, or taken from an archive.</summary>
    /// <param name="files">The files; at least one. The folder that holds them all, if they have one, is taken as the folder that was given.</param>
    /// <param name="progress">Told from time to time how far reading has come; may be <see langword="null"/>.</param>
    /// <exception cref="UnreadableReturnException">None is a table of the return, there are no episodes, a file is cut short, or a file is not text.</exception>
    /// <example>
    /// <code>
    /// // uploads: the bytes of each file by its path, such as 2025/episodes.csv
    /// var read = ReturnReader.Read([.. uploads.Select(upload => new NamedFile(upload.Key, () => new MemoryStream(upload.Value)))]);
    /// </code>
    /// </example>
    public static Return Read(IReadOnlyList<NamedFile> files, IProgress<ReadProgress>? progress = null)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(files).Count == 0, nameof(files), "A file is required.");
        return Read(ReturnFiles.Of(files), "", progress);
    }

    private static Return Read(IReadOnlyList<ReturnFile> files, string named, IProgress<ReadProgress>? progress)
    {
        var gathering = new Gathering();
        var inAll = files.Sum(file => file.Length);
        long before = 0;
        foreach (var folder in files.GroupBy(file => file.Folder, StringComparer.Ordinal))
        {
            var withCsv = new HashSet<int>();
            foreach (var file in folder.OrderBy(file => file.IsXml))
            {
                // Two forms of one return are of one year: last year's XML beside this year's tables is another return.
                var year = file.Source.ReturnYear ?? 0;
                if (file.IsXml && withCsv.Any(other => other == year || other == 0 || year == 0))
                {
                    gathering.Note(new ReturnProblem(
                        new Origin(file.Source, 0), null, "", "XML in a folder that also holds CSV tables", "one form of the return; name the XML file alone to read it instead", ProblemEffect.Noted));
                }
                else
                {
                    var already = before;
                    if (file.Read(gathering, position => progress?.Report(new ReadProgress(gathering.Rows, already + position, inAll))) == ReturnTable.Episodes)
                    {
                        withCsv.Add(year);
                    }
                }

                before += file.Length;
            }
        }

        progress?.Report(new ReadProgress(gathering.Rows, inAll, inAll));
        return gathering.HasEpisodes ? gathering.ToReturn() : throw WithoutEpisodes(named, files.Count, gathering);
    }

    private static UnreadableReturnException WithoutEpisodes(string named, int files, Gathering gathering)
    {
        var hint = gathering.ToReturn().Problems.FirstOrDefault(problem => problem.Table is null && problem.Expected.IndexOf(nameof(ReturnTable.Episodes), StringComparison.Ordinal) >= 0);
        return new UnreadableReturnException(
            $"{named}there are no episodes here: none of the {files} CSV or XML files is a table with the columns "
            + string.Join(", ", ReturnTables.ColumnsOf(ReturnTable.Episodes)) + ", or a return as XML."
            + (hint is null ? "" : " " + hint.Origin.File + ": " + hint.Expected + "."));
    }
}
