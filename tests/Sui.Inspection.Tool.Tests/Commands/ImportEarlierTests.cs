using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Rows that stay as an earlier export has them, after a later one of the same name: what is said of their origin. All content is made up.</summary>
public sealed class ImportEarlierTests
{
    private static readonly string[] Forms = ["folder", "workbook", "zip"];
    private static readonly string[] Rows = ["1,yes,yes,5", "2,no,no,3", "3,partly,yes,12", "4,yes,no,31", "5,no,yes,7", "6,partly,no,2", "7,yes,yes,40", "8,yes,no,11"];

    [TestCaseSource(nameof(Forms))]
    public void Explain_RowThatTheLaterExportDoesNotHold_LeadsToTheEarlierFile(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        Assert.That(folder.Import(Export(Rows), pack).Code, Is.Zero);
        string[] rest = [Rows[0], Rows[2], Rows[3], Rows[4], Rows[5], Rows[6]];

        Assert.That(folder.Import(Export(rest), pack).Code, Is.Zero);
        var origins = Origins(pack);
        var again = folder.Import(Export(rest), pack);

        var earlier = $" as imported earlier (SHA-256 {Sha(Export(Rows))[..8]}…), not so in the file imported last";
        Assert.That(origins["5"], Is.EqualTo("export.csv:2"));
        Assert.That(origins["12"], Is.EqualTo("export.csv:3"));
        Assert.That(origins["3"], Is.EqualTo("export.csv:3" + earlier), "what stands in row 3 now is another's");
        Assert.That(origins["11"], Is.EqualTo("export.csv:9" + earlier));
        Assert.That(again.Output, Does.Contain("Nothing new"));
        Assert.That(Shell.Run("validate", pack).Code, Is.Zero);
    }

    [TestCaseSource(nameof(Forms))]
    public void Explain_RowThatChangedAndWasLeft_LeadsToTheFileThatHoldsItSo(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(Export(Rows), pack);
        string[] changed = ["9,partly,no,1", .. Rows[..^1], "8,no,no,11"];

        folder.Import(Export(changed), pack);
        var left = Origins(pack)["11"];
        folder.Import(Export(changed), pack, "--update");
        var updated = Origins(pack)["11"];
        folder.Import(Export([.. changed[..^1]]), pack);
        folder.Import(Export(["10,no,no,13", .. changed]), pack);

        Assert.That(left, Does.StartWith("export.csv:9 as imported earlier (SHA-256 " + Sha(Export(Rows))[..8]));
        Assert.That(updated, Is.EqualTo("export.csv:10"));
        Assert.That(Origins(pack)["11"], Is.EqualTo("export.csv:11"), "a row that comes back is the new file's again");
    }

    [Test]
    public void Explain_EarlierRow_SaysSoInTextAndJson()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import(Export(Rows), pack);
        folder.Import(Export(Rows[1..]), pack);

        var id = Responses(pack).ToDictionary(response => response.Values["months_here"], response => response.Id);
        var text = Shell.Run("explain", pack, "--criterion", "I1");
        var json = Shell.Run("explain", pack, "--criterion", "I1", "--json").Json().GetProperty("evidence").EnumerateArray()
            .Where(one => one.TryGetProperty("importedFrom", out _)).ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("importedFrom"));

        Assert.That(text.Output.ReplaceLineEndings(" ").Replace("  ", string.Empty, StringComparison.Ordinal), Does.Contain("as imported earlier"), text.Problems);
        Assert.That(json[id["5"]].GetProperty("earlierSha256").GetString(), Is.EqualTo(Sha(Export(Rows))));
        Assert.That(json[id["5"]].GetProperty("columns").EnumerateObject(), Is.Empty, "what the columns of that file were is not known any more");
        Assert.That(json[id["3"]].GetProperty("earlierSha256").GetString(), Is.Null);
        Assert.That(json[id["3"]].GetProperty("columns").EnumerateObject(), Is.Not.Empty);
    }

    private static string Make(TemporaryFolder folder, string form)
    {
        var pack = folder.Pack();
        if (form == "zip")
        {
            var zip = folder.File("pack.zip");
            System.IO.Compression.ZipFile.CreateFromDirectory(pack, zip);
            return zip;
        }

        return form == "folder" ? pack : folder.Workbook();
    }

    // By the months, which differ from person to person: ids are made from the tool's own.
    private static Dictionary<string, string> Origins(string pack) => Responses(pack).ToDictionary(response => response.Values["months_here"], response => response.ImportedFrom!.ToString());

    private static IEnumerable<Evidence.Response> Responses(string pack) => SuiInspection.Create().Read(pack).Pack!.Items.OfType<Evidence.Response>();

    private static string Export(IEnumerable<string> rows) => "Response ID,know_how,gave_views,months_here\n" + string.Concat(rows.Select(row => row + "\n"));

    private static string Sha(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
