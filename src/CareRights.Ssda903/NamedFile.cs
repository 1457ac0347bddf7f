using System;
using System.IO;

namespace CareRights.Ssda903;

/// <summary>A file of a return that does not come from the disk: dropped on a page, uploaded, or taken from an archive.</summary>
public sealed class NamedFile
{
    /// <summary>Names a file and says how it is opened.</summary>
    /// <param name="path">Its path, with the folders it lies in: <c>2024-25/episodes.csv</c>. The year of the return is read from it, as from a file on the disk.</param>
    /// <param name="open">Opens it at its beginning. It is asked more than once; each stream must be able to seek and is closed after use.</param>
    public NamedFile(string path, Func<Stream> open)
    {
        Path = Guard.Against.NullOrWhiteSpace(path).Replace('\\', '/').Trim('/');
        Open = Guard.Against.Null(open);
    }

    /// <summary>The path, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Opens the file at its beginning.</summary>
    public Func<Stream> Open { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
