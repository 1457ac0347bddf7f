namespace CareRights.Ssda903;

/// <summary>How far reading has come.</summary>
/// <param name="Rows">Rows read so far, of all tables.</param>
/// <param name="BytesRead">Bytes read so far, of all files.</param>
/// <param name="BytesInAll">Bytes in all the files.</param>
public readonly record struct ReadProgress(long Rows, long BytesRead, long BytesInAll);
