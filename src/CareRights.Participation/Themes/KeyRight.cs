using System.Collections.Generic;

namespace CareRights.Participation.Themes;

/// <summary>One of the five rights that the Children's Commissioner's advice line promotes, in words and in the United Nations Convention on the Rights of the Child.</summary>
/// <remarks>
/// The leaflet names the Convention and no article: which articles stand behind each right is this library's reading. The Convention binds the United Kingdom and is not itself part of the law of England.
/// Equality is by reference: there are these five and no others.
/// </remarks>
/// <example><code>
/// foreach (var right in KeyRight.All)
/// {
///     Console.WriteLine($"the right to {right.InWords}: {string.Join(", ", right.Articles)}");
/// }
/// </code></example>
public sealed class KeyRight
{
    private static readonly Instrument Convention = new("United Nations Convention on the Rights of the Child (1989)", AuthorityKind.Policy, "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child");

    private KeyRight(string inWords, params string[] articles)
    {
        InWords = inWords;
        Articles = System.Array.ConvertAll(articles, article => Convention.At(article));
    }

    /// <summary>To be safe.</summary>
    public static KeyRight BeSafe { get; } = new("be safe", "article 19");

    /// <summary>To have their views heard.</summary>
    public static KeyRight ViewsHeard { get; } = new("have their views heard", "article 12");

    /// <summary>To be involved in decisions about their lives.</summary>
    public static KeyRight InvolvedInDecisions { get; } = new("be involved in decisions about their lives", "article 12", "article 25");

    /// <summary>To have their best interests put first.</summary>
    public static KeyRight BestInterestsFirst { get; } = new("have their best interests put first", "article 3");

    /// <summary>To receive the services which they need and are entitled to by law.</summary>
    public static KeyRight ReceiveServices { get; } = new("receive the services they need and are entitled to by law", "article 20");

    /// <summary>The five rights, in the order of the leaflet.</summary>
    public static IReadOnlyList<KeyRight> All { get; } = [BeSafe, ViewsHeard, InvolvedInDecisions, BestInterestsFirst, ReceiveServices];

    /// <summary>The right in words, as the rest of "the right to".</summary>
    public string InWords { get; }

    /// <summary>The articles of the Convention that stand behind the right.</summary>
    public IReadOnlyList<Citation> Articles { get; }

    /// <summary>The right in words.</summary>
    public override string ToString() => InWords;
}
