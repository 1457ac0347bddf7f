using System;
using System.Collections.Generic;
using System.IO;

namespace CareRights.Tool.Edge;

/// <summary>Opens the small files that commands take, and says what the library found wrong with them.</summary>
internal static class CsvFile
{
    /// <summary>The calendar with the bank holidays of a file; the calendar as it is if there is no file.</summary>
    public static WorkingDays Calendar(string? file) =>
        file is null ? WorkingDays.EnglandAndWales : Open(file, "a CSV file with the columns date and name", CouncilFiles.BankHolidays);

    /// <summary>Has the library read a file of a council, and says what it has to say of it.</summary>
    public static T Council<T>(string file, Func<Stream, string, ICollection<string>, T> read) => Open(file, "a CSV file; the help of the command names its columns", (input, name) =>
    {
        List<string> notes = [];
        var answer = read(input, name, notes);
        Library.Note(notes);
        return answer;
    });

    /// <summary>Opens a file for the library to read.</summary>
    /// <param name="file">The file; - for the standard input.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="read">Reads it, and is told what it is called.</param>
    /// <exception cref="UserErrorException">The file is not there, or holds a mistake.</exception>
    public static T Open<T>(string file, string expected, Func<Stream, string, T> read)
    {
        using var input = InputFile.Open(file, expected);
        return Library.Ask(() => read(input, InputFile.Called(file)));
    }
}
