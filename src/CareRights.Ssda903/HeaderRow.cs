using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>What is known of a child whatever happens to her in care.</summary>
public sealed record HeaderRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Header;

    /// <summary>SEX: 1 male and 2 female in the returns to 2023-24; M, F, and U for neither or not known, since.</summary>
    public string? Sex { get; init; }

    /// <summary>What <see cref="Sex"/> says in words, whichever codes the year has: male, female, neither or not known; <see langword="null"/> if blank or no code of any year.</summary>
    public string? SexInWords => CodeSet.SexInWords(Sex);

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>ETHNIC: the code of the ethnic origin.</summary>
    public string? Ethnic { get; init; }

    /// <summary>UPN: the unique pupil number, or the code of the reason for having none.</summary>
    public string? Upn { get; init; }

    /// <summary>UASC: 1 for an unaccompanied asylum-seeking child, 0 for another. In the XML form, and where a header table has the column; the CSV form has a table of its own for such children.</summary>
    public string? Uasc { get; init; }

    /// <summary>MOTHER: whether she is a mother.</summary>
    public bool? Mother { get; init; }

    /// <summary>MC_DOB: the date of birth of her child.</summary>
    public LocalDate? McDob { get; init; }

    /// <summary>The cells of columns that a header table has besides those of the return, by the name of the column in capitals: by them figures can be split. No rule asks for one. Blank cells, and texts of more than 64 characters, are left out.</summary>
    public IReadOnlyDictionary<string, string> Others { get; init; } = NoOthers;

    internal static IReadOnlyDictionary<string, string> NoOthers { get; } = new Dictionary<string, string>(0);
}
