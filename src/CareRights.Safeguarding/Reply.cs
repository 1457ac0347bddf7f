namespace CareRights.Safeguarding;

/// <summary>What a contact says to one question.</summary>
/// <remarks>Not asked and not known are both open: neither is ever read as no.</remarks>
public enum Reply
{
    /// <summary>The question has not been asked.</summary>
    NotAsked = 0,

    /// <summary>It was asked, or considered, and is not known.</summary>
    Unknown,

    /// <summary>Answered no.</summary>
    No,

    /// <summary>Answered yes, or said without being asked.</summary>
    Yes,
}
