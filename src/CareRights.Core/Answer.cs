namespace CareRights;

/// <summary>What is known about a legal question: yes, no, or not yet.</summary>
/// <remarks>
/// <see cref="Unknown"/> is zero, so that a default value claims nothing. It is never to be read as <see cref="No"/>:
/// a missing fact, law not encoded for the date, and facts that contradict each other all give <see cref="Unknown"/>.
/// In PowerShell, compare with the name (<c>$d.Answer -eq 'Yes'</c>): <see cref="No"/> is not zero and so counts as true in a bare condition.
/// </remarks>
public enum Answer
{
    /// <summary>The facts given do not settle the question.</summary>
    Unknown = 0,

    /// <summary>The test is not met, whatever the missing facts turn out to be.</summary>
    No = 1,

    /// <summary>The test is met, whatever the missing facts turn out to be.</summary>
    Yes = 2,
}

/// <summary>Between <see cref="Answer"/> and the language's own three-valued <see cref="bool"/>.</summary>
public static class AnswerConversions
{
    /// <summary>The answer that a nullable truth value stands for; <see langword="null"/> is <see cref="Answer.Unknown"/>.</summary>
    public static Answer ToAnswer(this bool? holds) => holds switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.Unknown,
    };

    /// <summary>The nullable truth value of an answer; <see cref="Answer.Unknown"/> is <see langword="null"/>.</summary>
    public static bool? ToNullable(this Answer answer) => answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => null,
    };

    /// <summary>The opposite answer; the opposite of <see cref="Answer.Unknown"/> is <see cref="Answer.Unknown"/>.</summary>
    public static Answer Not(this Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Unknown,
    };
}
