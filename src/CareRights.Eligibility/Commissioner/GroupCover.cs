using System.Collections.Generic;
using System.Linq;

namespace CareRights.Eligibility.Commissioner;

/// <summary>How section 8A can cover a group that the service names: by which of its limbs, and what must also be known.</summary>
/// <param name="Group">The group.</param>
/// <param name="Limbs">The limbs that can cover it, the usual one first; none where being in the group opens no limb by itself and no limb is usual.</param>
/// <param name="MustAlsoBeKnown">What must also be so for the limb to be met.</param>
public sealed record GroupCover(ServiceGroups Group, IReadOnlyList<Citation> Limbs, string MustAlsoBeKnown)
{
    /// <summary>Every group of the leaflet, in its order. England.</summary>
    public static IReadOnlyList<GroupCover> Table { get; } =
    [
        new(ServiceGroups.InCare, [Authorities.Section8ASubsection5, Authorities.Section8ASubsection3, Authorities.Section8ASubsection4],
            "That the council looking after the child is in England. A Welsh council's child is covered only by a school, establishment or agency in England."),
        new(ServiceGroups.CareLeaver, [Authorities.Section8ASubsection5, Authorities.Section8ASubsection6],
            "Under 18: that an English council is acting (sections 23A to 24D are social services functions). Aged 18 to 24: that an English council has provided services under sections 23C to 24D since 16. From the 25th birthday: nothing covers."),
        new(ServiceGroups.ChildProtectionPlan, [Authorities.Section8ASubsection5], "That the council is in England."),
        new(ServiceGroups.ChildInNeed, [Authorities.Section8ASubsection5], "That the council is in England and is assessing or serving: being owed an assessment is not enough."),
        new(ServiceGroups.Homeless, [Authorities.Section8ASubsection5],
            "That children's services of an English council are acting (sections 17 or 20). Accommodation by a housing authority alone is not a social services function."),
        new(ServiceGroups.PrivateFostering, [Authorities.Section8ASubsection5], "That an English council is acting; an arrangement of which it has not been told is not covered until it acts."),
        new(ServiceGroups.BoardingSchool, [Authorities.Section8ASubsection2], "That the person is under 18, the school or college is in England, and it is not itself a children's home or care home."),
        new(ServiceGroups.ResidentialSpecialSchool, [Authorities.Section8ASubsection2, Authorities.Section8ASubsection3],
            "That the person is under 18, the school is in England, and whether it is also a children's home (then subsection (3)) or a care home (then neither)."),
        new(ServiceGroups.YoungOffenderInstitution, [Authorities.Section8ASubsection5],
            "No limb names it. That an English council acts: a remanded child is looked after, a care order goes on, a child looked after before is visited (section 23ZA)."),
        new(ServiceGroups.SecureChildrensHome, [Authorities.Section8ASubsection3, Authorities.Section8ASubsection5], "That the home is in England."),
        new(ServiceGroups.SecureUnit, [Authorities.Section8ASubsection3, Authorities.Section8ASubsection5],
            "Whether it is registered with Ofsted, as a secure 16 to 19 academy is; a secure training centre is not, and is covered as a young offender institution is."),
        new(ServiceGroups.SecureMentalHealth, [Authorities.Section8ASubsection5],
            "No limb names it. That an English council acts: on notice of three months or more in hospital (sections 85 to 86A of the Children Act 1989), or because it looks after the child."),
        new(ServiceGroups.UnaccompaniedAsylumSeeker, [Authorities.Section8ASubsection5], "That an English council is acting, as it does when it accommodates the child under section 20. Where age is disputed, the lawful decision on age."),
        new(ServiceGroups.ImmigrationNeeds, [Authorities.Section8ASubsection5], "That an English council is acting, for instance under section 17: immigration status opens no limb."),
    ];

    /// <summary>The rows for the groups a person is in.</summary>
    public static IReadOnlyList<GroupCover> Of(ServiceGroups groups) => Table.Where(row => (groups & row.Group) != ServiceGroups.None).ToArray();
}
