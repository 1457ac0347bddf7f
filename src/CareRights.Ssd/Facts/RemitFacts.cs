using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility;
using CareRights.Eligibility.Commissioner;
using CareRights.Ssd.Reading;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Ssd.Facts;

/// <summary>What the tables of an English council show of the facts of section 8A. Schools, homes registered with Ofsted, plans of other councils and what other nations did are not in them.</summary>
internal static class RemitFacts
{
    public static YoungPerson Of(RowsOfPerson rows, Person facts, ChildRecord? care, LocalDate day, ICollection<SsdProblem> problems)
    {
        var isInvolved = care?.OpenOn(day) is not null
            || HasOpen(SsdTable.Referrals, "cine_referral_date", "cine_close_date")
            || HasOpen(SsdTable.Plans, "cppl_cp_plan_start_date", "cppl_cp_plan_end_date")
            || HasOpen(SsdTable.Enquiries, "s47e_s47_start_date", "s47e_s47_end_date");
        return new YoungPerson
        {
            Born = facts.Born,
            Council = isInvolved ? CouncilInvolvement.Involved : CouncilInvolvement.Unknown,
            CouncilInEngland = isInvolved ? true : null,
            LeavingCareServices = Services(),
        };

        // An end that cannot be read, or is before the start, leaves it unknown whether anything is open.
        bool HasOpen(SsdTable table, string start, string end) => rows[table].Any(row =>
            !(table == SsdTable.Referrals && YesNo.Of(row, "cine_referral_nfa", problems) == true) && Dates.Of(row, start, problems) <= day && (row[end] is null || Dates.Of(row, end, problems) > day));

        // Contact with a personal adviser from 18 on is contact under sections 23C to 24A. Before 18 it may be under sections 23A and 23B, which do not count.
        LeavingCareServices Services() => LeavingFacts.LatestContact(rows, problems) is { } contact && facts.Born is { } born && contact >= StatutoryAge.Attained(born, 18)
            ? LeavingCareServices.Provided
            : LeavingCareServices.Unknown;
    }
}
