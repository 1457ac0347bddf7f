using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
using CareRights.Ssda903.Reading;

namespace CareRights.Ssda903;

/// <summary>Reads an SSDA903 return, or several years of it, from CSV and XML files.</summary>
/// <remarks>
/// Files are known by their columns, not by their names: CSV with the columns of a table, XML whose outermost element is EXPSSDA903.
/// CSV may be UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252; separated by commas, semicolons or tabs; with dates as
/// dd/mm/yyyy or yyyy-mm-dd. Where a folder holds both CSV tables and XML of one year, which are then two forms of one return, the CSV is read.
/// Memory grows with the rows that are kept, not with the text. Files on the disk are read at once on several cores, a large one in parts; what is read does not depend on it.
/// </remarks>
public static class ReturnReader
{
    /// <summary>The columns a file must have to be read as a table, in the order of the return.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no table.</exception>
    /// <example><code>var columns = ReturnReader.ColumnsOf(ReturnTable.Episodes); // CHILD, DECOM, RNE and so on</code></example>
    public static IReadOnlyList<string> ColumnsOf(ReturnTable table) => ReturnTables.ColumnsOf(table);

    /// <summary>
    /// The columns that are read where a file has them. LA and YEAR are those with which pooled returns of several authorities and years are marked;
    /// UASC stands in the header of the XML form; LEAVING_DATE, PHASE and PREDECESSOR belong to a school history;
    /// PL_LA, PL_LOCATION and PL_DISTANCE are what some systems add to the episodes; POSTCODE, REG_END and LA belong to a register of providers.
    /// </summary>
    public static IReadOnlyList<string> OptionalColumnsOf(ReturnTable table) => ReturnTables.OptionalColumnsOf(table);

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
        return Read([.. paths.SelectMany(ReturnFiles.Below)], string.Join(", ", paths) + ": ", atOnce: true, progress);
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

        // Entries of an archive are read one after the other.
        return Read(ReturnFiles.Of(files), "", atOnce: false, progress);
    }

    private static Return Read(IReadOnlyList<ReturnFile> files, string named, bool atOnce, IProgress<ReadProgress>? progress)
    {
        var whole = new Gathering();
        var told = new Told(files, progress);
        var tables = new ConcurrentDictionary<ReturnFile, FileRead>();

        // The largest first, so that no core waits for it at the end; their order in the return is that of the files.
        var order = files.Where(file => !file.IsXml).OrderByDescending(file => file.Length);
        Parallel.ForEach(Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = atOnce ? -1 : 1 }, file => tables[file] = FileRead.Of(file, whole, told));
        foreach (var folder in files.GroupBy(file => file.Folder, StringComparer.Ordinal))
        {
            var withCsv = new HashSet<int>();
            foreach (var file in folder.OrderBy(file => file.IsXml))
            {
                // Two forms of one return are of one year: last year's XML beside this year's tables is another return.
                var year = file.Source.ReturnYear ?? 0;
                if (file.IsXml && withCsv.Any(other => other == year || other == 0 || year == 0))
                {
                    whole.Note(new ReturnProblem(
                        new Origin(file.Source, 0), null, "", "XML in a folder that also holds CSV tables", "one form of the return; name the XML file alone to read it instead", ProblemEffect.Noted));
                    continue;
                }

                var read = file.IsXml ? FileRead.Of(file, whole, told) : tables[file];
                read.Fault?.Throw();
                whole.Add(read.Brought);
                if (read.Table == ReturnTable.Episodes)
                {
                    withCsv.Add(year);
                }
            }
        }

        told.Done(whole.Rows);
        return whole.HasEpisodes ? whole.ToReturn() : throw WithoutEpisodes(named, files.Count, whole);
    }

    private static UnreadableReturnException WithoutEpisodes(string named, int files, Gathering gathering)
    {
        var hint = gathering.ToReturn().Problems.FirstOrDefault(problem => problem.Table is null && problem.Expected.IndexOf(nameof(ReturnTable.Episodes), StringComparison.Ordinal) >= 0);
        return new UnreadableReturnException(
            $"{named}there are no episodes here: none of the {files} CSV or XML files is a table with the columns "
            + string.Join(", ", ReturnTables.ColumnsOf(ReturnTable.Episodes)) + ", or a return as XML."
            + (hint is null ? "" : " " + hint.Origin.File + ": " + hint.Expected + "."));
    }

    /// <summary>What became of one file: an error in one is told when all before it have been taken, whichever was read first.</summary>
    private sealed record FileRead(Gathering Brought, ReturnTable? Table, ExceptionDispatchInfo? Fault)
    {
        public static FileRead Of(ReturnFile file, Gathering whole, Told told)
        {
            var brought = new Gathering(whole);
            try
            {
                return new(brought, file.Read(brought, position => told.At(file, position, brought.Rows)), null);
            }
            catch (Exception fault)
            {
                return new(brought, null, ExceptionDispatchInfo.Capture(fault));
            }
        }
    }

    /// <summary>How far all files have come together.</summary>
    private sealed class Told(IReadOnlyList<ReturnFile> files, IProgress<ReadProgress>? progress)
    {
        private readonly Dictionary<ReturnFile, (long Position, int Rows)> reached = [];
        private readonly long inAll = files.Sum(file => file.Length);

        public void At(ReturnFile file, long position, int rows)
        {
            lock (reached)
            {
                reached[file] = (position, rows);
                progress?.Report(new ReadProgress(reached.Values.Sum(each => each.Rows), reached.Values.Sum(each => each.Position), inAll));
            }
        }

        public void Done(int rows) => progress?.Report(new ReadProgress(rows, inAll, inAll));
    }
}
