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
}
