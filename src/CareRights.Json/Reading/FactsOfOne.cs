using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace CareRights.Json;

/// <summary>What the facts of every question may say of themselves.</summary>
internal abstract record FactsOfOne
{
    [JsonPropertyOrder(-4)]
    [Description("Your own reference for the person or the enquiry, given back in the answer. Do not use a name. Absent: none is given back.")]
    public string? Id { get; init; }

    [JsonPropertyOrder(-4)]
    [Description("The day the question is asked about, as YYYY-MM-DD. Absent: the day that the caller gives for all.")]
    public LocalDate? AsOf { get; init; }
}

/// <summary>A fact that its object cannot do without.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeededAttribute : Attribute;

/// <summary>The form of a text.</summary>
/// <param name="pattern">The form, as a regular expression.</param>
/// <param name="expected">The form, in words.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FormAttribute(string pattern, string expected) : Attribute
{
    public string Pattern { get; } = pattern;

    public string Expected { get; } = expected;
}

/// <summary>A property of an answer that belongs to a part of it, and is not there if that part was not asked for.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OfPartAttribute : Attribute;

/// <summary>The whole numbers that a fact takes.</summary>
/// <param name="least">The least.</param>
/// <param name="most">The most.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BetweenAttribute(int least, int most) : Attribute
{
    public int Least { get; } = least;

    public int Most { get; } = most;
}
