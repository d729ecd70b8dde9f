using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Exports with rows that are dated outside the evidence's period and fieldwork. All content is made up.</summary>
public sealed class ImportOutsideTests
{
    private static readonly string[] Forms = ["folder", "workbook", "zip"];

    // The period is June 2018 to May 2019, the fieldwork ends on 7 June 2019.
    private const string Export =
        "Response ID,event_date,know_how,gave_views,months_here\n1,2019-05-31,yes,yes,5\n2,2018-05-31,no,no,3\n3,2019-06-07,partly,yes,12\n4,2019-06-08,no,yes,2\n5,2018-06-01,yes,no,9\n";

    [TestCaseSource(nameof(Forms))]
    public void Import_RowsDatedOutside_AreCountedAndNamedAtTheImport(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = form == "folder" ? folder.Pack() : form == "workbook" ? folder.Workbook() : Zip(folder);

        var dry = folder.Import(Export, pack, "--dry-run");
        var ran = folder.Import(Export, pack);
        var again = folder.Import(Export, pack, "--json").Json().GetProperty("into");

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        foreach (var output in new[] { dry.Output, ran.Output })
        {
            Assert.That(output, Does.Contain("2 rows are dated outside the period and the fieldwork (1 before 2018-06-01, 1 after 2019-06-07):"));
            Assert.That(output, Does.Contain("(row 3 of 'export.csv' of the export): 2018-05-31").And.Contain("(row 5 of 'export.csv' of the export): 2019-06-08"));
            Assert.That(output.TrimEnd().Split('\n')[^1], Does.Contain("2 rows of the export are dated outside").And.Contain("row 3 of 'export.csv', row 5 of 'export.csv'; correct"));
        }

        Assert.That((again.GetProperty("outsideDays").GetInt32(), again.GetProperty("daysFrom").GetString(), again.GetProperty("daysTo").GetString()), Is.EqualTo((2, "2018-06-01", "2019-06-07")));
        Assert.That(again.GetProperty("outside").EnumerateArray().Select(row => $"{row.GetProperty("row").GetInt32()} {row.GetProperty("day").GetString()} {row.GetProperty("side").GetString()}"),
            Is.EqualTo(new[] { "3 2018-05-31 before", "5 2019-06-08 after" }));
        Assert.That(Shell.Run("validate", pack, "--json").Output.Split("SUI2010").Length - 1, Is.EqualTo(2), "validation names the same rows");
    }

    [Test]
    public void Import_RowsInsideOrEvidenceWithoutDays_SaysNothing()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();

        var inside = folder.Import(IntoEvidence.First, pack);
        var unknown = folder.Import(Export, folder.File("new.xlsx"));

        Assert.That((inside.Code, unknown.Code), Is.EqualTo((0, 0)), inside.Problems + unknown.Problems);
        Assert.That(inside.Output + unknown.Output, Does.Not.Contain("dated outside"));
    }

    private static string Zip(TemporaryFolder folder)
    {
        var zip = folder.File("pack.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(folder.Pack(), zip);
        return zip;
    }
}
