namespace CareRights.Ssda903;

/// <summary>What the rows of one file, year and authority share.</summary>
internal sealed record RowSource(SourceFile? File, int? ReturnYear, string? Authority)
{
    public static RowSource None { get; } = new(null, null, null);
}
