using System.Collections.Generic;
using System.CommandLine;

namespace CareRights.Tool.Edge;

/// <summary>A command whose help shows how it is used.</summary>
/// <param name="name">The name on the command line.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">One to three command lines, without the program's name; a test parses each.</param>
internal sealed class TaughtCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
