using NodaTime;

namespace CareRights.Ssda903;

/// <summary>An episode of care: a time with one legal status and one placement.</summary>
public sealed record EpisodeRow : Row
{
    private EpisodeCells codes = EpisodeCells.Blank;
    private PlaceCells? place;

    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Episodes;

    /// <summary>DECOM: the first day of the episode.</summary>
    public LocalDate? Decom { get; init; }

    /// <summary>RNE: the reason for a new episode.</summary>
    public string? Rne
    {
        get => codes.Rne;
        init => codes = codes with { Rne = value };
    }

    /// <summary>LS: the legal status.</summary>
    public string? Ls
    {
        get => codes.Ls;
        init => codes = codes with { Ls = value };
    }

    /// <summary>CIN: the category of need.</summary>
    public string? Cin
    {
        get => codes.Cin;
        init => codes = codes with { Cin = value };
    }

    /// <summary>PLACE: the code of the placement.</summary>
    public string? Place
    {
        get => codes.Place;
        init => codes = codes with { Place = value };
    }

    /// <summary>PLACE_PROVIDER: who provides the placement.</summary>
    public string? PlaceProvider
    {
        get => codes.PlaceProvider;
        init => codes = codes with { PlaceProvider = value };
    }

    /// <summary>DEC: the day the episode ended, which is the first day it no longer covers; blank while it lasts.</summary>
    public LocalDate? Dec { get; init; }

    /// <summary>REC: the reason the episode ceased.</summary>
    public string? Rec
    {
        get => codes.Rec;
        init => codes = codes with { Rec = value };
    }

    /// <summary>REASON_PLACE_CHANGE: why the placement ended, on the row that ended.</summary>
    public string? ReasonPlaceChange
    {
        get => codes.ReasonPlaceChange;
        init => codes = codes with { ReasonPlaceChange = value };
    }

    /// <summary>HOME_POST: the postcode of the home the child came from.</summary>
    public string? HomePost { get; init; }

    /// <summary>PL_POST: the postcode of the placement.</summary>
    public string? PlPost { get; init; }

    /// <summary>URN: the unique reference number of the children's home or agency.</summary>
    public string? Urn { get; init; }

    /// <summary>PL_LA: the authority the placement lies in, where the file has the column. The return itself leaves it to be found from the postcode.</summary>
    public string? PlLa
    {
        get => place?.PlLa;
        init => place = PlaceCells.Of(value, PlLocation, PlDistance);
    }

    /// <summary>PL_LOCATION: IN or OUT of the authority's own area, where the file has the column.</summary>
    public string? PlLocation
    {
        get => place?.PlLocation;
        init => place = PlaceCells.Of(PlLa, value, PlDistance);
    }

    /// <summary>PL_DISTANCE: miles from home to the placement, where the file has the column.</summary>
    public decimal? PlDistance
    {
        get => place?.PlDistance;
        init => place = PlaceCells.Of(PlLa, PlLocation, value);
    }

    /// <summary>The cells with codes, which many rows share.</summary>
    internal EpisodeCells Codes
    {
        init => codes = value;
    }

    /// <summary>The cells of columns about the place; <see langword="null"/> where there are none.</summary>
    internal PlaceCells? PlaceCells
    {
        init => place = value;
    }
}
