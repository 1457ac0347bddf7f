using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CareRights.Safeguarding;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary>Deadlines as a calendar file.</summary>
internal static class IcsFile
{
    /// <summary>Writes the deadlines that have a day. Nothing where no file is asked for.</summary>
    public static void Write(string? file, IReadOnlyList<Deadline> open, LocalDate? asOf)
    {
        if (file is null)
        {
            return;
        }

        // Without a day asked about the calendar is stamped with the latest event: the tool has no clock, and the same facts give the same file.
        var stamped = asOf ?? open.Select(deadline => deadline.Trigger.Date).DefaultIfEmpty(new LocalDate(2000, 1, 1)).Max();
        WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(Due.ToICalendar(open.Select(deadline => deadline.ToDue()), stamped))));
    }

    /// <summary>Refuses a calendar that would take the place of the batch it is made from.</summary>
    public static void Refuse(string? file, string batch)
    {
        if (file is not null && batch != "-" && Path.GetFullPath(file) == Path.GetFullPath(batch))
        {
            throw new UserErrorException("--ics: names the file of --batch, which it would overwrite; expected another file.");
        }
    }
}
