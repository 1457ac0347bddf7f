using CareRights.Ssda903;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Report;

internal sealed class CareLeaverFigures(LocalDate asOf)
{
    public static CareLeaverFigures From(Return read, LocalDate asOf) => new(asOf);

    public Chapter Chapter(ProtectedShares shares) => new("leavers", "Care leavers on " + Json.Of(asOf), []);
}
