using CareRights.Ssda903;
using NodaTime;

namespace CareRights.Tool.Report;

internal sealed class CareLeaverFigures
{
    public static CareLeaverFigures From(Return read, LocalDate asOf) => new();

    public Chapter Chapter(ProtectedShares shares) => new("leavers", "Care leavers", []);
}
