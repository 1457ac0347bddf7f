using System;
using System.Text;

namespace CareRights.Ssda903.Reading;

/// <summary>The cells of a row that a caller gives by the names of its columns.</summary>
internal sealed class GivenCells(Gathering gathering, SourceFile source) : Cells(gathering, new DateOrders(source) { RefusesEither = true })
{
    private readonly byte[]?[] read = new byte[]?[MostColumns];
    private Func<string, string?> row = _ => null;

    public void Start(ReturnTable table, Origin origin, Func<string, string?> cell)
    {
        row = cell;
        Array.Clear(read, 0, read.Length);
        Start(table, origin);
    }

    protected override ReadOnlySpan<byte> Cell(int column, out bool present)
    {
        present = true;
        return read[column] ??= Bytes(ReturnTables.ColumnsOf(Table)[column]);
    }

    protected override ReadOnlySpan<byte> Optional(string column) => Bytes(column);

    private byte[] Bytes(string column) => row(column) is { Length: > 0 } text ? Encoding.UTF8.GetBytes(text) : [];
}
