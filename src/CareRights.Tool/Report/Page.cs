using System.Collections.Generic;

namespace CareRights.Tool.Report;

/// <summary>A report as its parts, before it is HTML or Markdown.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Subtitle">Whose data, for when, and how far it may be passed on.</param>
/// <param name="Chapters">The chapters, in order.</param>
internal sealed record Page(string Title, string Subtitle, IReadOnlyList<Chapter> Chapters);

/// <summary>A chapter.</summary>
/// <param name="Id">Its name in links.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record Chapter(string Id, string Heading, IReadOnlyList<Block> Blocks);

/// <summary>What stands in a chapter.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A paragraph.</summary>
    internal sealed record Text(string Words) : Block;

    /// <summary>A paragraph that must not be overlooked.</summary>
    internal sealed record Notice(string Words) : Block;

    /// <summary>Points.</summary>
    internal sealed record Points(IReadOnlyList<string> Items) : Block;

    /// <summary>The headline figures.</summary>
    internal sealed record Headlines(IReadOnlyList<Headline> Figures) : Block;

    /// <summary>A table; the first column names the row.</summary>
    internal sealed record Table(string Caption, IReadOnlyList<(string Title, bool IsNumber)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>A chart: the same figures stand in a table beside it, and the description says in words what it shows.</summary>
    internal sealed record Chart(string Title, string Description, string Svg) : Block;
}

/// <summary>One headline figure.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Detail">The count, the base and the interval.</param>
/// <param name="Definition">Under whose definition.</param>
internal sealed record Headline(string Label, string Figure, string Detail, string Definition);
