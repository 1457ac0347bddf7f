using System.Collections.Generic;

namespace CareRights.Participation.Themes;

/// <summary>The five rights that the Children's Commissioner's advice line promotes.</summary>
public enum KeyRight
{
    /// <summary>To be safe.</summary>
    BeSafe = 0,

    /// <summary>To have their views heard.</summary>
    ViewsHeard,

    /// <summary>To be involved in decisions about their lives.</summary>
    InvolvedInDecisions,

    /// <summary>To have their best interests put first.</summary>
    BestInterestsFirst,

    /// <summary>To receive the services which they need and are entitled to by law.</summary>
    ReceiveServices,
}

/// <summary>The rights that the advice line promotes, in words and in the United Nations Convention on the Rights of the Child.</summary>
/// <remarks>The leaflet names the Convention and no article: which articles stand behind each right is this library's reading. The Convention binds the United Kingdom and is not itself part of the law of England.</remarks>
public static class KeyRights
{
    private static readonly Instrument Convention = new("United Nations Convention on the Rights of the Child (1989)", AuthorityKind.Policy, "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child");

    /// <summary>The five rights, in the order of the leaflet.</summary>
    public static IReadOnlyList<KeyRight> All { get; } =
        [KeyRight.BeSafe, KeyRight.ViewsHeard, KeyRight.InvolvedInDecisions, KeyRight.BestInterestsFirst, KeyRight.ReceiveServices];

    /// <summary>The right in words, as the rest of "the right to".</summary>
    public static string InWords(KeyRight right) => right switch
    {
        KeyRight.BeSafe => "be safe",
        KeyRight.ViewsHeard => "have their views heard",
        KeyRight.InvolvedInDecisions => "be involved in decisions about their lives",
        KeyRight.BestInterestsFirst => "have their best interests put first",
        _ => "receive the services they need and are entitled to by law",
    };

    /// <summary>The articles of the Convention that stand behind the right.</summary>
    public static IReadOnlyList<Citation> Articles(KeyRight right) => right switch
    {
        KeyRight.BeSafe => [Convention.At("article 19")],
        KeyRight.ViewsHeard => [Convention.At("article 12")],
        KeyRight.InvolvedInDecisions => [Convention.At("article 12"), Convention.At("article 25")],
        KeyRight.BestInterestsFirst => [Convention.At("article 3")],
        _ => [Convention.At("article 20")],
    };
}
