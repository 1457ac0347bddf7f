namespace CareRights.Ssda903;

/// <summary>A file that rows were read from.</summary>
/// <param name="Path">Its path below the folder that was read, with forward slashes.</param>
/// <param name="ReturnYear">The year the return is named by, the one in which its 31 March falls, as the folder or the file is named; <see langword="null"/> if neither says.</param>
public sealed record SourceFile(string Path, int? ReturnYear = null)
{
    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
