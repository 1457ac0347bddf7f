namespace CareRights.Ssda903.Columns;

/// <summary>What became of the rows of episodes, block by block.</summary>
internal sealed class BlockCounts
{
    public int Read { get; set; }

    public int InPart { get; set; }

    public int Reported { get; set; }

    public void Add(BlockCounts other) => (Read, InPart, Reported) = (Read + other.Read, InPart + other.InPart, Reported + other.Reported);

    public RowCount ToRowCount() => new(ReturnTable.Episodes, Read, Read - Reported, InPart, Reported);
}
