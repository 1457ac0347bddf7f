using NodaTime;

namespace CareRights.Ssda903;

/// <summary>An episode of care: a time with one legal status and one placement.</summary>
public sealed record EpisodeRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Episodes;

    /// <summary>DECOM: the first day of the episode.</summary>
    public LocalDate? Decom { get; init; }

    /// <summary>RNE: the reason for a new episode.</summary>
    public string? Rne { get; init; }

    /// <summary>LS: the legal status.</summary>
    public string? Ls { get; init; }

    /// <summary>CIN: the category of need.</summary>
    public string? Cin { get; init; }

    /// <summary>PLACE: the code of the placement.</summary>
    public string? Place { get; init; }

    /// <summary>PLACE_PROVIDER: who provides the placement.</summary>
    public string? PlaceProvider { get; init; }

    /// <summary>DEC: the day the episode ended, which is the first day it no longer covers; blank while it lasts.</summary>
    public LocalDate? Dec { get; init; }

    /// <summary>REC: the reason the episode ceased.</summary>
    public string? Rec { get; init; }

    /// <summary>REASON_PLACE_CHANGE: why the placement ended, on the row that ended.</summary>
    public string? ReasonPlaceChange { get; init; }

    /// <summary>HOME_POST: the postcode of the home the child came from.</summary>
    public string? HomePost { get; init; }

    /// <summary>PL_POST: the postcode of the placement.</summary>
    public string? PlPost { get; init; }

    /// <summary>URN: the unique reference number of the children's home or agency.</summary>
    public string? Urn { get; init; }

    /// <summary>PL_LA: the authority the placement lies in, where the file has the column. The return itself leaves it to be found from the postcode.</summary>
    public string? PlLa { get; init; }

    /// <summary>PL_LOCATION: IN or OUT of the authority's own area, where the file has the column.</summary>
    public string? PlLocation { get; init; }

    /// <summary>PL_DISTANCE: miles from home to the placement, where the file has the column.</summary>
    public decimal? PlDistance { get; init; }
}
