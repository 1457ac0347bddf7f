using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;

namespace CareRights.Tool.Edge;

/// <summary>Writes a file whole or not at all: an error, Ctrl-C or an end from outside leaves what was there before, and no half-written file beside it.</summary>
/// <remarks>A link is written through, a file keeps the mode it had, a device or a pipe is written to as it is, and a file that was read, or that the same command has written, is never replaced.</remarks>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UserErrorException("found an empty name for a file to write; expected a name, such as result.csv.");
        }

        var target = Target(path);
        FilesOfRun.Claim(target, path);
        if (File.Exists(target) && !IsRegular(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(device);
            return;
        }

        if (Directory.Exists(target))
        {
            throw new UserErrorException($"'{path}' is a folder; expected the name of a file to write.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new UserErrorException($"'{path}': there is no such folder to write to; expected a file in a folder that is there.");
        }

        var partial = Path.Combine(
            Path.GetDirectoryName(target)!, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}-{Path.GetRandomFileName()}.partial"));
        using var ended = new EndFromOutside(() => File.Delete(partial));
        try
        {
            using (var stream = ended.Unless(() => new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete)))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                }

                write(stream);
            }

            File.Move(partial, target, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    // Where a link leads in the end; a link to nowhere is written where it points.
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        for (var steps = 0; steps < 40 && new FileInfo(full) is { LinkTarget: { } next }; steps++)
        {
            full = Path.GetFullPath(next, Path.GetDirectoryName(full)!);
        }

        return full;
    }

    // A device or a pipe cannot be moved over, nor sought in.
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return file.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }
}

/// <summary>The files that this run has read or written, so that it does not write over them.</summary>
internal static class FilesOfRun
{
    private static readonly System.Threading.AsyncLocal<(HashSet<string> Read, HashSet<string> Written)?> Current = new();

    /// <summary>Begins a run.</summary>
    public static void Begin() => Current.Value = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));

    /// <summary>Notes a file that is read, or every file below a folder that is.</summary>
    public static void Reading(string path)
    {
        if (Current.Value is not { Read: var read })
        {
            return;
        }

        if (Directory.Exists(path))
        {
            read.UnionWith(Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 }).Select(Real));
        }
        else if (File.Exists(path))
        {
            read.Add(Real(path));
        }
    }

    /// <summary>Takes a file to write.</summary>
    /// <exception cref="UserErrorException">It was read, or this run has written it.</exception>
    public static void Claim(string target, string typed)
    {
        if (Current.Value is not { } run)
        {
            return;
        }

        if (run.Read.Contains(Real(target)))
        {
            throw new UserErrorException($"'{typed}' is one of the files that were read; expected another name to write to.");
        }

        if (!target.StartsWith("/dev/", StringComparison.Ordinal) && !run.Written.Add(Real(target)))
        {
            throw new UserErrorException($"'{typed}' is named for two results; expected a file for each.");
        }
    }

    // The file that a name leads to in the end, through links of its own and of the folders above it.
    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } final ? InRealFolder(final.FullName, 0) : InRealFolder(full, 0);
    }

    private static string InRealFolder(string path, int depth)
    {
        if (depth > 40 || Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var folder = InRealFolder(parent, depth + 1);
        var above = Directory.Exists(folder) && Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } final ? InRealFolder(final.FullName, depth + 1) : folder;
        return Path.Combine(above, Path.GetFileName(path));
    }
}

/// <summary>Undoes something before the process is ended by Ctrl-C, SIGTERM or SIGHUP, while it is not disposed.</summary>
internal sealed class EndFromOutside : IDisposable
{
    private readonly List<PosixSignalRegistration> registrations = [];
    private readonly Lock making = new();
    private readonly Action undo;
    private bool ended;

    public EndFromOutside(Action undo)
    {
        this.undo = undo;
        Console.CancelKeyPress += OnCancel;
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            registrations.Add(PosixSignalRegistration.Create(signal, _ => Undo()));
        }
    }

    /// <summary>Makes what is to be undone, whole before an end or not at all.</summary>
    /// <exception cref="OperationCanceledException">The process is being ended.</exception>
    public T Unless<T>(Func<T> make)
    {
        lock (making)
        {
            if (ended)
            {
                throw new OperationCanceledException();
            }

            return make();
        }
    }

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancel;
        registrations.ForEach(each => each.Dispose());
    }

    private void OnCancel(object? sender, ConsoleCancelEventArgs args) => Undo();

    private void Undo()
    {
        lock (making)
        {
            ended = true;
            undo();
        }
    }
}
