namespace CareRights.Eligibility.Commissioner;

/// <summary>A function of the Children's Commissioner under Part 1 of the Children Act 2004, for which 'child' may have the wider meaning of section 9 or not.</summary>
public enum CommissionerFunction
{
    /// <summary>Promoting and protecting the rights of children in England, and what goes with it (sections 2, 2B, 2C, 2E and 2F): the wider meaning counts.</summary>
    PrimaryFunction = 0,

    /// <summary>Having regard to the United Nations Convention on the Rights of the Child (section 2A): the wider meaning is disapplied, as the Convention has its own.</summary>
    RegardToTheConvention,

    /// <summary>Advice, assistance and representations (section 2D), which speak of a child within section 8A: the wider meaning is disapplied.</summary>
    AdviceAndAssistance,

    /// <summary>An inquiry into the case of an individual child in England (section 3): the wider meaning counts.</summary>
    Inquiry,

    /// <summary>The functions in Wales, Scotland and Northern Ireland (sections 5 to 7): the wider meaning of section 9(3) counts.</summary>
    OutsideEngland,
}
