using System;
using System.IO;

namespace CareRights.Ssda903.Reading;

/// <summary>A file that may be a table of a return, or a return as XML.</summary>
internal sealed class ReturnFile
{
    /// <summary>So many bytes of a large file are read by themselves. Smaller parts take more memory, since each holds what its rows share.</summary>
    public const int BytesOfPart = 24 << 20;

    private const int SniffedBytes = 1 << 16;

    private readonly Func<Stream> open;
    private readonly string? path;
    private readonly DateTime written;

    /// <summary>A file on the disk.</summary>
    public ReturnFile(string path, string below, int? year)
        : this(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, SniffedBytes, FileOptions.SequentialScan), below, year)
    {
        this.path = path;
        Folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        var info = new FileInfo(path);
        (Length, written) = (info.Length, info.LastWriteTimeUtc);

        // A pipe has no length either, and would be waited for without end.
        if (Length > 0)
        {
            using var stream = open();
            IsXml = Start(stream) == '<';
        }
    }

    /// <summary>A file that the caller opens.</summary>
    public ReturnFile(NamedFile file, string below, int? year)
        : this(file.Open, below, year)
    {
        Folder = Path.GetDirectoryName(below) ?? "";
        using var stream = open();
        Length = stream.Length;
        IsXml = Length > 0 && Start(stream) == '<';
    }

    private ReturnFile(Func<Stream> open, string below, int? year)
    {
        this.open = open;
        Source = new SourceFile(below, year);
    }

    public SourceFile Source { get; }

    public string Folder { get; } = "";

    public long Length { get; }

    public bool IsXml { get; }

    /// <summary>Reads the file.</summary>
    /// <returns>The table that a CSV file is; <see langword="null"/> for XML and for a file of another kind.</returns>
    public ReturnTable? Read(Gathering gathering, Action<long> progress)
    {
        if (Length == 0)
        {
            gathering.Note(new ReturnProblem(new Origin(Source, 0), null, "", "an empty file", "the columns of a table of the return", ProblemEffect.Noted));
            return null;
        }

        using var stream = open();
        var table = IsXml ? ReadXml(stream, gathering, progress) : CsvTable.Read(stream, Source, EndsWithLineBreak(stream), gathering, progress, path is not null && Length >= 2 * BytesOfPart ? new PartsOfFile(open, BytesOfPart) : null);
        return !HasChanged() ? table : throw new UnreadableReturnException(
            $"{Source.Path}: the file changed while it was read; expected one that nobody is writing. Wait until the export has finished and run the command again.");
    }

    private bool HasChanged() => path is not null && new FileInfo(path) is var now && (now.Length != Length || now.LastWriteTimeUtc != written);

    private ReturnTable? ReadXml(Stream stream, Gathering gathering, Action<long> progress)
    {
        XmlReturn.Read(stream, Source, gathering, progress);
        return null;
    }

    private static bool EndsWithLineBreak(Stream stream)
    {
        // In UTF-16 a zero may follow the line break; any other sign after it begins a line.
        stream.Seek(-Math.Min(2, stream.Length), SeekOrigin.End);
        var (before, last) = (stream.Length > 1 ? stream.ReadByte() : -1, stream.ReadByte());
        stream.Position = 0;
        return last is '\n' or '\r' || (last == 0 && before is '\n' or '\r');
    }

    /// <summary>The first character that is not white space; and the check that the file is text at all.</summary>
    private int Start(Stream stream)
    {
        var bytes = new byte[SniffedBytes];
        var read = 0;
        int got;
        while (read < bytes.Length && (got = stream.Read(bytes, read, bytes.Length - read)) > 0)
        {
            read += got;
        }

        var isUtf16 = read >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        var first = -1;
        for (var i = 0; i < read; i++)
        {
            var part = bytes[i];
            if (!isUtf16 && (part is < 9 or (> 13 and < 32)))
            {
                throw new UnreadableReturnException($"{Source.Path}: this is not a text file (byte {i + 1} is {part}); expected CSV or XML. If it is a workbook or an archive, save or unpack it as CSV.");
            }

            if (first < 0 && part is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF or 0xFF or 0xFE or 0))
            {
                first = part;
            }
        }

        return first;
    }
}
