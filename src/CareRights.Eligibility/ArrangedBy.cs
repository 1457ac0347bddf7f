namespace CareRights.Eligibility;

/// <summary>Who arranged or provided accommodation.</summary>
public enum ArrangedBy
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The authority's children's services, the youth offending service among them, itself or through others.</summary>
    ChildrensServices,

    /// <summary>A housing department or another body, without children's services.</summary>
    AnotherBody,

    /// <summary>The young person or the family.</summary>
    TheYoungPersonOrFamily,
}
