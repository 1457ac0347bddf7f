using System.Collections.Generic;
using NodaTime;

namespace CareRights.Testing;

/// <summary>A child that never lived.</summary>
internal sealed class SampleChild
{
    public string Id { get; init; } = "";

    public string Sex { get; init; } = "";

    public LocalDate Born { get; init; }

    public string Ethnic { get; init; } = "";

    public string Upn { get; init; } = "";

    /// <summary>The pupil number as a return knows it: none before the school age of the rules.</summary>
    public string UpnIn(LocalDate firstDay) => Born.PlusYears(4) <= new LocalDate(firstDay.Year - 1, 8, 31) ? Upn : "UN1";

    public string HomePost { get; set; } = "";

    public bool IsUasc { get; init; }

    public string CategoryOfNeed { get; init; } = "";

    public LocalDate? Motherhood { get; set; }

    /// <summary>Periods of care in order, none touching the next; breaks of a series are a period each.</summary>
    public List<SamplePeriod> Periods { get; } = [];

    public List<(LocalDate Start, LocalDate End, string Code)> Missing { get; } = [];

    public List<(LocalDate Day, string Code)> Reviews { get; } = [];

    public List<(string Worker, LocalDate Start, LocalDate? End, string Reason)> Workers { get; } = [];

    public List<(string School, LocalDate Entry, LocalDate? Leaving)> Schools { get; } = [];

    /// <summary>The day of the decision that the child should be placed for adoption.</summary>
    public LocalDate? Decision { get; set; }

    public (LocalDate Match, bool ByCarer)? Adoption { get; set; }

    /// <summary>The 18th birthday; 28 February for one born on the 29th, so that care ends in time under either reading.</summary>
    public LocalDate Eighteen => Born.PlusYears(18);

    public int AgeOn(LocalDate day) => StatutoryAge.Of(Born).On(day);
}

/// <summary>A period of care, from its start to its end.</summary>
internal sealed class SamplePeriod(LocalDate start, LocalDate? end)
{
    public LocalDate Start { get; } = start;

    /// <summary>The day it ended; <see langword="null"/> if it goes on beyond the last return.</summary>
    public LocalDate? End { get; set; } = end;

    public bool IsShortBreak { get; init; }

    public List<SampleEpisode> Episodes { get; } = [];
}

/// <summary>An episode as it will be written once it has ended.</summary>
internal sealed record SampleEpisode(LocalDate Start, string Rne, string LegalStatus, SamplePlacement Placement)
{
    public LocalDate? End { get; init; }

    public string Rec { get; init; } = "";

    public string ReasonPlaceChange { get; init; } = "";
}

/// <summary>Where a child lives.</summary>
internal sealed record SamplePlacement(string Code, string Provider, string Post, string Urn)
{
    public bool IsTemporary => Code[0] == 'T';

    public bool IsFoster => Code[0] == 'U';
}
