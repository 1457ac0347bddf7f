namespace CareRights.Json;

/// <summary>What the facts say to one question. Not asked and not known are both open; neither is read as no.</summary>
internal enum Reply
{
    /// <summary>The question has not been asked.</summary>
    NotAsked = 0,

    /// <summary>It was asked, and is not known.</summary>
    Unknown,

    /// <summary>Answered no.</summary>
    No,

    /// <summary>Answered yes, or said without being asked.</summary>
    Yes,
}

/// <summary>From the facts to the library's answers.</summary>
internal static class Replies
{
    /// <summary>The answer; <see langword="null"/> for a question that was not asked.</summary>
    public static Answer? ToAnswer(this Reply? reply) => reply switch
    {
        Reply.Yes => Answer.Yes,
        Reply.No => Answer.No,
        Reply.Unknown => Answer.Unknown,
        _ => null,
    };
}
