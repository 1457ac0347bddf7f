using System.Text;

namespace CareRights.Ssda903.Tests;

/// <summary>Which names are one authority's, whose the rows are that name none, and which year a file or a folder names.</summary>
public sealed class NamesOfAuthoritiesTests
{
    private const string E = ReturnFolder.EpisodeColumns;

    [Theory]
    [InlineData("Hazelshire", "The Hazelshire", true)]
    [InlineData("Hazelshire", "London Borough of Hazelshire", true)]
    [InlineData("Hazelshire", "Royal Borough of Hazelshire", true)]
    [InlineData("Hazelshire", "HAZELSHIRE COUNCIL", true)]
    [InlineData("Hazelshire", "Hazelshire County Council", true)]
    [InlineData("Hazelshire", "City of Hazelshire", true)]
    [InlineData("Hazelshire", "Hazelshire Metropolitan District Council", true)]
    [InlineData("Hazelshire", "Hazelshire Unitary", true)]
    [InlineData("Barking & Dagenham", "barking and dagenham", true)]
    [InlineData("Bath, N.E. Somerset", "Bath N E Somerset", true)]
    [InlineData("City of London", "London", false)]
    [InlineData("City of London", "The City of London", true)]
    [InlineData("City of London", "City of London Corporation", true)]
    [InlineData("Corporation of the City of London", "City of London", true)]
    [InlineData("City of London", "City of Hazelshire", false)]
    [InlineData("Council", "County", false)]
    [InlineData("Hazelshire", "Hazelshires", false)]
    [InlineData("Bath Somerset", "BathSomerset", false)]
    public void Two_names_are_one_authority_whatever_such_a_body_is_called(string one, string other, bool same)
    {
        var read = Read(("2025/e.csv", $"{E},LA\n{ReturnFolder.Episode},\"{one}\"\n2{ReturnFolder.Episode[1..]},\"{other}\"\n"));

        read.Episodes.Select(row => row.Authority).Distinct().Should().HaveCount(same ? 1 : 2);
    }

    [Theory]
    [InlineData(ReturnTable.Header)]
    [InlineData(ReturnTable.Reviews)]
    [InlineData(ReturnTable.Uasc)]
    [InlineData(ReturnTable.Oc2)]
    [InlineData(ReturnTable.Oc3)]
    [InlineData(ReturnTable.Ad1)]
    [InlineData(ReturnTable.PlacedAdoption)]
    [InlineData(ReturnTable.PrevPerm)]
    [InlineData(ReturnTable.Missing)]
    [InlineData(ReturnTable.SocialWorkers)]
    [InlineData(ReturnTable.DoLo)]
    [InlineData(ReturnTable.SchoolHistory)]
    public void Rows_that_name_no_authority_are_of_the_only_one_that_any_table_names(ReturnTable table)
    {
        var columns = ReturnTables.ColumnsOf(table);
        var read = Read(("2025/e.csv", $"{E}\n{ReturnFolder.Episode}\n"), ("2025/other.csv", $"{string.Join(',', columns)},LA\n1{new string(',', columns.Count)}Hazelshire\n"));

        read.Episodes.Should().ContainSingle().Which.Authority.Should().Be("Hazelshire");
    }

    [Theory]
    [InlineData("2025/e.csv", 2025)]
    [InlineData("2025/e 2024.csv", 2024)]
    [InlineData("x/e.csv", null)]
    public void One_file_given_by_its_path_is_of_the_year_that_it_or_its_folder_names(string file, int? year)
    {
        using var folder = new ReturnFolder().With(file, E, ReturnFolder.Episode);
        ReturnReader.Read(Path.Combine(folder.Path, file)).Episodes.Should().ContainSingle().Which.ReturnYear.Should().Be(year);
    }

    [Theory]
    [InlineData("2025", 2025)]
    [InlineData("2025.0", 2025)]
    [InlineData("SSDA903_2025_episodes", 2025)]
    [InlineData("2024-25", 2025)]
    [InlineData("2024_2025", 2025)]
    [InlineData("2024 to 2025", 2025)]
    [InlineData("2024TO25", 2025)]
    [InlineData("2024 \u2013 25", 2025)]
    [InlineData("2024.25", 2025)]
    [InlineData("2024-5", 2025)]
    [InlineData("2024/5", 2025)]
    [InlineData("2425", 2025)]
    [InlineData("8990", 1990)]
    [InlineData("9899", 1999)]
    [InlineData("2024-11-02", null)]
    [InlineData("2024-11", null)]
    [InlineData("2024_1_2", null)]
    [InlineData("2024-26", 2024)]
    [InlineData("2024-13", 2024)]
    [InlineData("2011-12", 2012)]
    [InlineData("2011-12-01", null)]
    [InlineData("1999-2000", 2000)]
    [InlineData("1999-00", 2000)]
    [InlineData("2009-0", 2010)]
    [InlineData("1989", null)]
    [InlineData("1990", 1990)]
    [InlineData("2199", 2199)]
    [InlineData("2200", null)]
    [InlineData("2122", 2022)]
    [InlineData("2023 of 2024-25", 2025)]
    [InlineData("2023 and 2021", 2023)]
    [InlineData("12345", null)]
    [InlineData("return", null)]
    public void A_folder_names_the_year_of_its_return(string name, int? year) =>
        Read((name.Replace('/', '\u2010') + "/e.csv", $"{E}\n{ReturnFolder.Episode}\n")).Episodes.Should().ContainSingle().Which.ReturnYear.Should().Be(year, name);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_return_as_XML_in_sixteen_bits_is_read_in_either_order_of_bytes(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?><EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER><EPISODE><DECOM>01/05/2024</DECOM><PL>U6</PL></EPISODE></CHILD></EXPSSDA903>")];

        ReturnReader.Read([new NamedFile("2025/r.xml", () => new MemoryStream(bytes))]).Episodes.Should().ContainSingle().Which.Place.Should().Be("U6");
    }

    private static Return Read(params (string Name, string Text)[] files) => ReturnReader.Read([.. files.Select(file => new NamedFile(file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text))))]);
}
