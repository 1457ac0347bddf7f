using System;
using System.Collections.Generic;
using System.IO;
using CareRights.Reports.Files;

namespace CareRights.Tool.Edge;

/// <summary>Opens the small files that commands take, and says what the library found wrong with them.</summary>
internal static class CsvFile
{
    /// <summary>Reads every row.</summary>
    /// <param name="file">The file; - for the standard input.</param>
    /// <param name="columns">The columns, as <see cref="CsvRows"/> takes them.</param>
    /// <param name="parse">Makes one thing of a row.</param>
    /// <param name="mayHoldMore">Whether other columns are to be expected.</param>
    /// <exception cref="UserErrorException">The file is not there, is not CSV, lacks a column, or holds a mistake.</exception>
    public static IReadOnlyList<T> Read<T>(string file, IReadOnlyList<string> columns, Func<CsvRow, T> parse, bool mayHoldMore = false) =>
        Open(file, $"a CSV file with the columns {CsvRows.Describe(columns)}", (input, name) =>
        {
            List<string> notes = [];
            var rows = CsvRows.Read(input, name, columns, parse, notes, mayHoldMore);
            notes.ForEach(Library.Note);
            return rows;
        });

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
        if (file != "-" && !File.Exists(file))
        {
            throw new UserErrorException($"there is no file '{file}'; expected {expected}.");
        }

        FilesOfRun.Reading(file);
        using var input = file == "-" ? Terminal.OpenInput() : File.OpenRead(file);
        return Library.Ask(() => read(input, file == "-" ? "standard input" : file));
    }
}
