using System.Text.Json;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class ValidateCommandTests
{
    [Test]
    public void Validate_SoundPack_SaysSoAndReturnsZero()
    {
        var ran = Shell.Run("validate", Repository.WorkedCase);

        Assert.That(ran, Is.EqualTo(new Ran(0, "no problems\n", string.Empty)));
    }

    [Test]
    public void Validate_ErrorInARow_ListsFileRowColumnCodeExpectationAndAction()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("validate", Packs.WithError(folder));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.StartWith("tallies.csv\n  row 7, column favourable: error SUI"));
        Assert.That(ran.Output, Does.Match("(?m)^    Expected: .+$"));
        Assert.That(ran.Output, Does.Match("(?m)^    To do: .+$"));
        Assert.That(ran.Output, Does.EndWith("\n1 error, 0 warnings\n"));
        Assert.That(ran.Problems, Is.Empty);
    }

    [Test]
    public void Validate_AnswersThatFitAProfileWithoutNumbers_SaysWhatToCount([Values] bool asWorkbook)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder, from: Path.Combine(Repository.Root, "examples", "packs", "synthetic-strong"));
        var manifest = Path.Combine(pack, "pack.json");
        File.WriteAllText(manifest, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(manifest), @",\s*""heard"": \d+", string.Empty));
        if (asWorkbook)
        {
            Shell.Run("pack", "convert", pack, "--out", folder.File("evidence.xlsx"));
            pack = folder.File("evidence.xlsx");
        }

        var ran = Shell.Run("validate", pack);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("SUI1137").And.Contain("110 people said what fits the profile's 'Sex'").And.Contain("0 errors, 2 warnings"));
    }

    [Test]
    public void Validate_WarningsOnly_ReturnsZero()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("validate", Packs.WithWarning(folder));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.StartWith("pack.json\n").And.EndWith("\n0 errors, 1 warning\n"));
    }

    [Test]
    public void Validate_Json_IsOneDocumentWithCounts()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("validate", Packs.WithError(folder), "--json");

        var json = ran.Json();
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(json.GetProperty("errors").GetInt32(), Is.EqualTo(1));
        Assert.That(json.GetProperty("warnings").GetInt32(), Is.Zero);
        var problem = json.GetProperty("problems").EnumerateArray().Single();
        Assert.That(problem.GetProperty("file").GetString(), Is.EqualTo("tallies.csv"));
        Assert.That(problem.GetProperty("row").GetInt32(), Is.EqualTo(7));
        Assert.That(problem.GetProperty("column").GetString(), Is.EqualTo("favourable"));
        Assert.That(problem.GetProperty("severity").GetString(), Is.EqualTo("Error"));
        Assert.That(ran.Problems, Is.Empty);
    }

    [Test]
    public void Validate_SoundPackAsJson_HasAnEmptyList()
    {
        var json = Shell.Run("validate", Repository.WorkedCase, "--json").Json();

        Assert.That(json.GetProperty("problems").ValueKind, Is.EqualTo(JsonValueKind.Array));
        Assert.That(json.GetProperty("problems").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void Validate_NothingAtThePath_IsAProblemOfTheInput()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("validate", folder.File("nowhere"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("error SUI").And.EndWith("\n1 error, 0 warnings\n"));
    }

    [Test]
    public void Validate_PackThatNamesAnInstrumentOfOnesOwn_NeedsItsFile()
    {
        using var folder = new TemporaryFolder();
        var (pack, own) = Packs.WithOwnInstrument(folder);

        Assert.That(Shell.Run("validate", pack).Code, Is.EqualTo(1));
        Assert.That(Shell.Run("validate", pack, "--instrument", own), Is.EqualTo(new Ran(0, "no problems\n", string.Empty)));
        Assert.That(Shell.Run("assess", pack, "--instrument", own).Code, Is.Zero);
        Assert.That(Shell.Run("explain", pack, "--criterion", "I1", "--instrument", own).Code, Is.Zero);
        Assert.That(Shell.Run("annex", pack, "--out", folder.File("annex.md"), "--instrument", own).Code, Is.Zero);
    }

    [Test]
    public void Validate_InstrumentWithErrors_ListsThemAndReadsNoPack()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("own.json"), "{ \"format\": \"sui-instrument/1\" }");

        var ran = Shell.Run("validate", Repository.WorkedCase, "--instrument", folder.File("own.json"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.StartWith("own.json"));
    }

    [Test]
    public void Validate_InstrumentThatIsNotThere_IsWrongUsage() =>
        Assert.That(Shell.Run("validate", Repository.WorkedCase, "--instrument", "none.json").Code, Is.EqualTo(2));

    // The case: 220 errors on 903 lines, all of one cause.
    [Test]
    public void Validate_DatesAsASpreadsheetSavesThem_AreExplainedOnceAFile()
    {
        var ran = Shell.Run("validate", ExcelDates);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.EndWith("\n220 errors, 4 warnings\n"));
        Assert.That(ran.Output, Does.Contain(
            """
            findings.csv
              column event_date, 19 rows (2, 3, 4, …): error SUI2009
              column recorded_date, 19 rows (2, 3, 4, …): error SUI2009
              column received_date, 19 rows (2, 3, 4, …): error SUI2009
                As SUI2009 above.
            """.ReplaceLineEndings("\n")));
        Assert.That(ran.Output.Split("To do: Say which: \"culture\": \"en-GB\""), Has.Length.EqualTo(2));
        Assert.That(ran.Output.Split('\n'), Has.Length.LessThan(80));
    }

    [Test]
    public void Validate_DatesAsASpreadsheetSavesThem_AreAllInTheJson() =>
        Assert.That(
            Shell.Run("validate", ExcelDates, "--json").Json().GetProperty("problems").EnumerateArray()
                .Count(problem => problem.GetProperty("code").GetString() == "SUI2009"), Is.EqualTo(220));

    [Test]
    public void Validate_WithTheCulture_ReadsTheDates()
    {
        var ran = Shell.Run("validate", ExcelDates, "--culture", "en-GB");

        Assert.That(ran.Output, Does.Not.Contain("SUI2009"));
        Assert.That(ran.Code, Is.Zero);
    }

    [TestCase("assess")]
    [TestCase("explain", "--criterion", "C2")]
    public void Pack_WithTheCulture_IsReadByEveryCommand(params string[] command) =>
        Assert.That(Shell.Run([command[0], ExcelDates, .. command[1..], "--culture", "en-GB"]).Problems, Does.Not.Contain("SUI2009"));

    [Test]
    public void Validate_CultureThatIsNotKnown_IsWrongUsage()
    {
        var ran = Shell.Run("validate", ExcelDates, "--culture", "en");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("en-GB"));
    }

    private static string ExcelDates => Path.Combine(Repository.Root, "tests", "Sui.Inspection.Tool.Tests", "Fixtures", "excel-dates");
}
