using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace CareRights.Web.Counting;

/// <summary>A file that the browser holds, read piece by piece within the worker; it is never in memory as a whole.</summary>
[SupportedOSPlatform("browser")]
internal sealed partial class BrowserFile(int number, long length) : Stream
{
    private const int PieceSize = 1 << 18;

    /// <summary>Opens a file by its place among those that were dropped.</summary>
    public static Stream Open(int number) => new BufferedStream(new BrowserFile(number, (long)SizeOf(number)), PieceSize);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - Position);
        if (wanted <= 0)
        {
            return 0;
        }

        Piece(number, Position, buffer[..wanted]);
        Position += wanted;
        return wanted;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    [JSImport("size", "worker")]
    internal static partial double SizeOf(int number);

    [JSImport("name", "worker")]
    internal static partial string NameOf(int number);

    [JSImport("piece", "worker")]
    private static partial void Piece(int number, double from, [JSMarshalAs<JSType.MemoryView>] Span<byte> into);
}
