namespace CareRights.Ssda903;

/// <summary>What a problem did to the row or file it was found in.</summary>
public enum ProblemEffect
{
    /// <summary>Nothing was lost: a code outside its code set is kept as it stands; an extra column or a file of another kind was left out.</summary>
    Noted = 0,

    /// <summary>The row is used without this field.</summary>
    FieldLost,

    /// <summary>The row is not used.</summary>
    RowLost,
}

/// <summary>Something in a return that could not be read as it should be.</summary>
/// <param name="Origin">The file, and the line where there is one.</param>
/// <param name="Table">The table; <see langword="null"/> for a file that is not one.</param>
/// <param name="Field">The column; empty where the problem is of the row or the file.</param>
/// <param name="Found">What stands there. A date of birth, a postcode, a pupil number, and any text that does not look like a code or a date, is described and not repeated.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Effect">What became of the row.</param>
public sealed record ReturnProblem(Origin Origin, ReturnTable? Table, string Field, string Found, string Expected, ProblemEffect Effect)
{
    /// <summary>The place, the field, what was found and what was expected.</summary>
    public override string ToString() =>
        Origin + (Field.Length == 0 ? "" : ", " + Field) + ": found " + Found + ", expected " + Expected;
}
