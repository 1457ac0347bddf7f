namespace CareRights.Eligibility.Commissioner;

/// <summary>Who asks the advice line.</summary>
public enum Enquirer
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The child or young person whom the enquiry is about.</summary>
    YoungPerson,

    /// <summary>A parent.</summary>
    Parent,

    /// <summary>A carer, such as a foster carer.</summary>
    Carer,

    /// <summary>A professional who works with the young person: a teacher, a social worker, an advocate.</summary>
    Professional,

    /// <summary>Anybody else.</summary>
    OtherAdult,
}
