using System;
using System.Collections.Generic;
using System.IO;

namespace CareRights.Ssda903.Reading;

/// <summary>A large file in parts of whole lines, so that several are read at once. A record of a return ends with its line, whatever its quotes say.</summary>
/// <param name="open">Opens the file.</param>
/// <param name="bytesOfPart">A part has so many bytes, and the rest of the line it is in then.</param>
internal sealed class PartsOfFile(Func<Stream> open, int bytesOfPart)
{
    private const int BytesAtATime = 1 << 16;

    /// <summary>The bytes of one line with its line feed, and where they begin; empty if lines do not all end with one, or it is not near the start of the file.</summary>
    public (byte[] Bytes, long From) Line(int line)
    {
        using var file = open();
        var bytes = new byte[BytesAtATime];
        var got = file.Read(bytes, 0, bytes.Length);
        var from = 0;
        for (var at = 1; ; at++)
        {
            var length = bytes.AsSpan(from, got - from).IndexOf((byte)'\n') + 1;
            var returned = bytes.AsSpan(from, length).IndexOf((byte)'\r');
            if (length == 0 || (returned >= 0 && returned != length - 2))
            {
                return ([], 0);
            }

            if (at == line)
            {
                return (bytes.AsSpan(from, length).ToArray(), from);
            }

            from += length;
        }
    }

    /// <summary>One part with the headings before it.</summary>
    public Stream Open(byte[] headings, long from, long end) => new PartOfFile(open(), headings, from, end);

    /// <summary>Where each part begins and ends, and the line it begins with.</summary>
    /// <param name="from">Where the first part begins.</param>
    /// <param name="line">The line it begins with.</param>
    public IEnumerable<(long From, long End, int Line)> From(long from, int line)
    {
        using var file = open();
        var bytes = new byte[BytesAtATime];
        file.Position = from;
        var (reached, next, afterReturn) = (from, line, false);
        int got;
        while ((got = file.Read(bytes, 0, bytes.Length)) > 0)
        {
            for (var at = 0; at < got;)
            {
                var before = bytes.AsSpan(at, got - at).IndexOfAny((byte)'\n', (byte)'\r');
                if (before < 0)
                {
                    afterReturn = false;
                    break;
                }

                // A carriage return is a line break, and one with the line feed after it.
                at += before + 1;
                var isFeed = bytes[at - 1] == (byte)'\n';
                next += isFeed && afterReturn && before == 0 ? 0 : 1;
                afterReturn = !isFeed;
                if (isFeed && reached + at - from >= bytesOfPart)
                {
                    yield return (from, reached + at, line);
                    (from, line) = (reached + at, next);
                }
            }

            reached += got;
        }

        if (reached > from)
        {
            yield return (from, reached, line);
        }
    }

    /// <summary>The headings of a file and one part of it, as a file of its own.</summary>
    private sealed class PartOfFile(Stream file, byte[] headings, long from, long end) : Stream
    {
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => headings.Length + end - from;

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (position < headings.Length)
            {
                var some = (int)Math.Min(count, headings.Length - position);
                Array.Copy(headings, position, buffer, offset, some);
                position += some;
                return some;
            }

            if (position == headings.Length)
            {
                file.Position = from;
            }

            var got = file.Read(buffer, offset, (int)Math.Min(count, Length - position));
            position += got;
            return got;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                file.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
