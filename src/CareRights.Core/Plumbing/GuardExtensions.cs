using System;
using System.Diagnostics.CodeAnalysis;

namespace CareRights;

/// <summary>What Ardalis.GuardClauses leaves to its users.</summary>
internal static class GuardExtensions
{
    /// <summary>Refuses an argument that breaks a rule of its own. The message must not repeat personal data.</summary>
    public static void InvalidInput(this IGuardClause guard, [DoesNotReturnIf(true)] bool invalid, string parameterName, string message)
    {
        _ = guard;
        if (invalid)
        {
            throw new ArgumentException(message, parameterName);
        }
    }
}
