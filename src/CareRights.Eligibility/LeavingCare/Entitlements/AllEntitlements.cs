using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Everything that a young person who is in care at 16, or has left it, may be owed or given.</summary>
/// <remarks>
/// <para>England. Provisions enacted and not commenced are listed and answered no, with their state. What is reported but not found in law is Unknown.</para>
/// <para>Not encoded: notice to a new area (section 24C(1)); complaints (section 24D); bus travel, document fees and other ideas for which no national right was found.</para>
/// </remarks>
public static class AllEntitlements
{
    /// <summary>Every row, in the order of the Act and then of the schemes.</summary>
    public static IReadOnlyList<Entitlement> Rows { get; } =
        [.. SupportFromTheAuthority.All, .. HelpForThoseWhoQualify.All, .. MoneyForEducation.All, .. Housing.All, .. OtherSchemes.All];

    /// <summary>Answers every row for the law in force on a day and the facts known.</summary>
    public static IReadOnlyList<EntitlementAnswer> Assess(Person person, LocalDate asOf)
    {
        var life = new Life(person);
        return Assess(life, LeavingCareStatus.Assess(life, asOf));
    }

    internal static EntitlementAnswer[] Assess(in Life life, LeavingCareStatus status)
    {
        var situation = new Situation(life, status);
        return [.. Rows.Select(row => row.Assess(situation))];
    }
}
