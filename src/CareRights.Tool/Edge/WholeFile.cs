using System;
using System.IO;

namespace CareRights.Tool.Edge;

/// <summary>Writes a file whole or not at all: an error or Ctrl-C leaves what was there before, and no half-written file beside it.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var partial = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "." + Path.GetFileName(path) + ".partial");
        void Remove(object? sender, ConsoleCancelEventArgs args) => File.Delete(partial);
        Console.CancelKeyPress += Remove;
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete))
            {
                write(stream);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
        finally
        {
            Console.CancelKeyPress -= Remove;
        }
    }
}
