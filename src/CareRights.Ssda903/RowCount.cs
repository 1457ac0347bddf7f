namespace CareRights.Ssda903;

/// <summary>What became of the rows of one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Read">Rows in the files, headers and empty lines not counted.</param>
/// <param name="Used">Rows that became rows of the return, with or without all their fields.</param>
/// <param name="UsedInPart">Those among <paramref name="Used"/> that lost a field.</param>
/// <param name="Reported">Rows that could not be used; each is among the problems. <c>Read = Used + Reported</c>.</param>
public sealed record RowCount(ReturnTable Table, int Read, int Used, int UsedInPart, int Reported);
