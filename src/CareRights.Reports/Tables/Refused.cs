using System;

namespace CareRights.Reports.Tables;

/// <summary>What is said of a choice that cannot be followed.</summary>
internal static class Refused
{
    /// <summary>The argument of a public question that is wrong, under the name that the question gives it.</summary>
    public static ArgumentException Choice(string argument, string message) => new(message, argument);
}
