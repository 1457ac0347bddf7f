using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CareRights;

/// <summary>Checks on what a caller passes to a constructor or factory. The call shape is that of Ardalis.GuardClauses, so that changing to it is a deletion.</summary>
internal sealed class Guard
{
    private Guard()
    {
    }

    public static Guard Against { get; } = new();

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The call shape is Guard.Against.Null(x).")]
    public T Null<T>([NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : class =>
        input ?? throw new ArgumentNullException(parameterName);

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The call shape is Guard.Against.NullOrWhiteSpace(x).")]
    public string NullOrWhiteSpace([NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input is null || string.IsNullOrWhiteSpace(input) ? throw new ArgumentException("A text is required.", parameterName) : input;

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The call shape is Guard.Against.Negative(x).")]
    public int Negative(int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input < 0 ? throw new ArgumentOutOfRangeException(parameterName, "A number of zero or more is required.") : input;

    /// <summary>For an argument that breaks a rule of its own; the message must not repeat personal data.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The call shape is Guard.Against.InvalidInput(...).")]
    public void InvalidInput([DoesNotReturnIf(true)] bool invalid, string parameterName, string message)
    {
        if (invalid)
        {
            throw new ArgumentException(message, parameterName);
        }
    }
}
