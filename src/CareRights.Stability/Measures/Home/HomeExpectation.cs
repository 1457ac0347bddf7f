namespace CareRights.Stability.Measures.Home;

/// <summary>What the Children's Commissioner expects of every home for a child in care, as far as it could be read: four of seven, the last of them in two parts.</summary>
internal enum HomeExpectation
{
    /// <summary>Close to the child's existing home or community.</summary>
    CloseToHome = 1,

    /// <summary>Theirs as long as they need it.</summary>
    TheirsAsLongAsNeeded,

    /// <summary>A place to develop and pursue their interests.</summary>
    Interests,

    /// <summary>Heard: of "heard, seen and safe", the part of which a return says something.</summary>
    Heard,

    /// <summary>Seen and safe: the rest of it.</summary>
    SeenAndSafe,

    /// <summary>The other three of the seven, whose wording could not be read.</summary>
    NotRead,
}
