namespace CareRights.Ssda903;

/// <summary>Cells that spreadsheets, databases or data frames had written in another form, and that were read as what they stand for.</summary>
/// <param name="Table">The table.</param>
/// <param name="Field">The column.</param>
/// <param name="Change">What was changed in reading, such as "a word for a blank". The list is in docs/inputs.md.</param>
/// <param name="Cells">How many cells.</param>
public sealed record ToleratedCells(ReturnTable Table, string Field, string Change, int Cells);
