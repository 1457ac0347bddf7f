using System.Collections.Generic;

namespace CareRights.Safeguarding;

/// <summary>What one text means by a working day. The words differ; over the calendar of England and Wales the days do not.</summary>
/// <param name="Authority">Where the definition stands.</param>
/// <param name="Words">What it leaves out.</param>
/// <param name="Note">How it is read here, where it could be read otherwise. Empty if there is nothing to say.</param>
public sealed record WorkingDayDefinition(Citation Authority, string Words, string Note)
{
    private const string EnglandAndWalesOnly =
        "The words do not say 'in England and Wales', and the Act of 1971 also lists days for Scotland and Northern Ireland. The instrument applies to England only, so its days alone are left out, which gives the earlier date.";

    /// <summary>Care planning: regulation 2(1) of the 2010 Regulations.</summary>
    public static WorkingDayDefinition CarePlanning { get; } = new(
        Instrument.CarePlanning2010.At("regulation 2(1)", "regulation/2"),
        "not a Saturday or Sunday, Christmas Day or Good Friday, or a bank holiday in England and Wales",
        "");

    /// <summary>Fostering services: regulation 2(1) of the 2011 Regulations.</summary>
    public static WorkingDayDefinition FosteringServices { get; } = new(
        Instrument.FosteringServices2011.At("regulation 2(1)", "regulation/2"),
        "not a Saturday or Sunday, Christmas Day or Good Friday, or a bank holiday in England and Wales",
        "");

    /// <summary>Private fostering: regulation 2 of the 2005 Regulations.</summary>
    public static WorkingDayDefinition PrivateFostering { get; } = new(
        Instrument.PrivateFostering2005.At("regulation 2", "regulation/2"),
        "not a Saturday, Sunday, Christmas Day, Good Friday or a bank holiday within the meaning of the Act of 1971",
        EnglandAndWalesOnly);

    /// <summary>Representations: regulation 2 of the 2006 Regulations.</summary>
    public static WorkingDayDefinition Representations { get; } = new(
        Instrument.Representations2006.At("regulation 2", "regulation/2"),
        "not a Saturday, Sunday, Christmas Day, Boxing Day, Good Friday or a bank holiday under the Act of 1971",
        EnglandAndWalesOnly + " Boxing Day by name adds no day: 26 December on a weekday has always been a bank holiday.");

    /// <summary>Working Together and the guidance beside it use the term and do not define it.</summary>
    public static WorkingDayDefinition Undefined { get; } = new(
        Instrument.CarePlanning2010.At("regulation 2(1)", "regulation/2"),
        "not defined by the guidance; the definition of the 2010 Regulations is applied",
        "The guidance does not define the term.");

    /// <summary>Every definition.</summary>
    public static IReadOnlyList<WorkingDayDefinition> All { get; } = [CarePlanning, FosteringServices, PrivateFostering, Representations, Undefined];
}
