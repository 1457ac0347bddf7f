using System;
using System.Management.Automation;
using NodaTime;
using NodaTime.Text;

namespace CareRights.PowerShell;

/// <summary>A day: a [datetime], a NodaTime.LocalDate or a text as YYYY-MM-DD. A text with slashes is refused, because PowerShell would read 01/02 as 2 January.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DayAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData is PSObject wrapped ? Day(wrapped.BaseObject) : Day(inputData);

    private static object? Day(object? given) => given switch
    {
        null => null,
        LocalDate day => day.ToDateTimeUnspecified(),
        DateTime time => time.Date,
        DateTimeOffset time => time.Date,
        string { Length: 0 } => null,
        string text when LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true } parsed => parsed.Value.ToDateTimeUnspecified(),
        string text => throw new ArgumentTransformationMetadataException($"found '{text}', expected a day as YYYY-MM-DD or a [datetime]."),
        _ => throw new ArgumentTransformationMetadataException($"found a {given.GetType().Name}, expected a day as YYYY-MM-DD or a [datetime]."),
    };
}
