using System;
using System.IO;
using System.Text;
using System.Threading;

namespace CareRights.Tool.Edge;

/// <summary>Where a command reads and writes: the console, or what a test puts in its place for one run.</summary>
internal static class Terminal
{
    private static readonly AsyncLocal<Replacement?> Current = new();

    public static TextWriter Out => Current.Value?.Out ?? Console.Out;

    /// <summary>Notes and progress, which --quiet silences.</summary>
    public static TextWriter Error => Current.Value?.Error ?? Console.Error;

    public static bool IsOutputRedirected => Current.Value is not null || Console.IsOutputRedirected;

    public static bool IsErrorRedirected => Current.Value is not null || Console.IsErrorRedirected;

    public static bool IsReplaced => Current.Value is not null;

    public static Stream OpenInput() => Current.Value?.Input ?? Console.OpenStandardInput();

    public static Stream OpenOutput() => Current.Value is { } replaced ? new Kept(replaced.Output) : Console.OpenStandardOutput();

    /// <summary>The errors, which no option silences.</summary>
    public static Stream OpenError() => Current.Value is { } replaced ? new Kept(replaced.Errors) : Console.OpenStandardError();

    public static void Silence()
    {
        if (Current.Value is { } replaced)
        {
            replaced.Error = TextWriter.Null;
        }
        else
        {
            Console.SetError(TextWriter.Null);
        }
    }

    /// <summary>From here on, in this flow of control, a command reads and writes these streams.</summary>
    public static void Replace(Stream input, Stream output, Stream errors) => Current.Value = new(input, output, errors);

    private sealed class Replacement(Stream input, Stream output, Stream errors)
    {
        private static readonly UTF8Encoding Plain = new(false);

        public Stream Input => input;

        public Stream Output => output;

        public Stream Errors => errors;

        public TextWriter Out { get; } = new StreamWriter(output, Plain) { AutoFlush = true };

        public TextWriter Error { get; set; } = new StreamWriter(errors, Plain) { AutoFlush = true };
    }

    // A command closes what it opens; the test reads it afterwards.
    private sealed class Kept(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
