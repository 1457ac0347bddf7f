using NodaTime;
using NodaTime.Text;

namespace CareRights.Safeguarding;

/// <summary>Days and times as notes write them.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm 'on' ddd d MMM uuuu");

    public static string Of(LocalDate day) => Day.Format(day);

    public static string Of(LocalDateTime time) => Minute.Format(time);
}
