using System.Globalization;

namespace CareRights.Ssda903;

/// <summary>Where a row was read.</summary>
/// <param name="File">The file; <see langword="null"/> for a row that was made by a caller.</param>
/// <param name="Line">The line of the file on which the row starts, from 1 and counting the header. The default is 0: no line.</param>
/// <remarks>Equality is by value.</remarks>
public readonly record struct Origin(SourceFile? File, int Line)
{
    /// <summary>The file, and the line where there is one.</summary>
    public override string ToString() =>
        File is null ? "" : Line == 0 ? File.Path : File.Path + ", line " + Line.ToString(CultureInfo.InvariantCulture);
}
