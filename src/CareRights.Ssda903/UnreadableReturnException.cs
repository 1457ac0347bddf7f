using System;

namespace CareRights.Ssda903;

/// <summary>A return that cannot be read at all: no episodes, a file cut short, a file that is not text. The message says which file, what was found and what to do.</summary>
public sealed class UnreadableReturnException : Exception
{
    /// <summary>Makes the exception without a reason; the reader always gives one.</summary>
    public UnreadableReturnException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which file, what was found and what to do. Nothing of a child.</param>
    public UnreadableReturnException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">Which file, what was found and what to do. Nothing of a child.</param>
    /// <param name="innerException">The cause.</param>
    public UnreadableReturnException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
