using System.Collections.Generic;

namespace CareRights.Tool.Edge;

/// <summary>A column of what a command prints.</summary>
/// <param name="Name">The name in CSV and JSON, which stays as it is once published: lower case with underscores.</param>
/// <param name="Title">The heading for a person to read.</param>
/// <param name="IsNumber">Whether it stands at the right.</param>
internal sealed record Column(string Name, string Title, bool IsNumber = false);

/// <summary>A table that a command prints.</summary>
/// <param name="Name">The name in JSON, where a command prints several.</param>
/// <param name="Title">What it shows, for a person to read.</param>
/// <param name="Columns">The columns. In plain text the last one is wrapped where a row would be too wide.</param>
/// <param name="Rows">The rows: texts, whole numbers, decimal numbers, dates, truth values, or <see langword="null"/> for what is not known. Enumerated once.</param>
internal sealed record Section(string Name, string Title, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
