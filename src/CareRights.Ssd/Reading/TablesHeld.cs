using System.Collections.Generic;
using CareRights.Ssda903;

namespace CareRights.Ssd.Reading;

/// <summary>What an extract holds for everybody: the tables with any row, and the registrations of professionals.</summary>
/// <param name="Tables">The tables with any row. An empty table is a placeholder, and says nothing.</param>
/// <param name="HasSocialWorkers">Whether any involvement has a role of a social worker.</param>
/// <param name="Extract">What is known of the extract beside its rows.</param>
internal sealed record TablesHeld(IReadOnlyCollection<SsdTable> Tables, bool HasSocialWorkers, SsdExtract Extract)
{
    private readonly Dictionary<string, string> registrations = [];

    public bool IsSocialWorker(string? role) => Extract.IsSocialWorker(role);

    public void Register(SsdRow professional)
    {
        if (professional.Key is { } key && professional["prof_social_worker_registration_no"] is { } number && Identifiers.Fault(number) is null)
        {
            registrations[Identifiers.Normal(key)] = number;
        }
    }

    /// <summary>The registration of a professional; the professional's own identifier where none is recorded.</summary>
    public string? Worker(string? professional) =>
        professional is not null && registrations.TryGetValue(Identifiers.Normal(professional), out var number) ? number : professional;
}
