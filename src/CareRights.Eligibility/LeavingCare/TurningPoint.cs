using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>A day on which an answer can change, with what happens on it.</summary>
internal sealed class TurningPoint(LocalDate on)
{
    private readonly List<string> causes = [];

    public LocalDate On => on;

    public IReadOnlyList<string> Causes => causes;

    /// <summary>Whether nothing happens on the day but to care, short breaks among it.</summary>
    public bool IsOfCareAlone { get; private set; } = true;

    public void Add(string cause, bool isOfCare)
    {
        if (!causes.Contains(cause))
            causes.Add(cause);
        IsOfCareAlone &= isOfCare;
    }
}
