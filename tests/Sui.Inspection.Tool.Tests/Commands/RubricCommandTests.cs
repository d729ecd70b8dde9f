using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class RubricCommandTests
{
    [Test]
    public void Export_WritesTheShippedBytes_WhichValidate()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("own.json");

        Assert.That(Shell.Run("rubric", "export", file).Code, Is.Zero);
        Assert.That(File.ReadAllBytes(file), Is.EqualTo(SuiInspection.ShippedRubric().ToArray()));

        var ran = Shell.Run("rubric", "validate", file);
        Assert.That(ran, Is.EqualTo(new Ran(0, "sui-ladder version 2, 35 criteria\nno problems\n", string.Empty)));
    }

    [Test]
    public void Export_ExistingFile_IsReplacedOnlyWhenForced()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.json", "mine");

        var refused = Shell.Run("rubric", "export", file);
        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Problems, Does.Contain("--force"));
        Assert.That(File.ReadAllText(file), Is.EqualTo("mine"));

        Assert.That(Shell.Run("rubric", "export", file, "--force").Code, Is.Zero);
        Assert.That(File.ReadAllText(file), Does.StartWith("{"));
    }

    [Test]
    public void Validate_BrokenRubric_ListsEveryProblem()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.json", "{ \"format\": \"sui-rubric/1\", \"id\": 7 }");

        var ran = Shell.Run("rubric", "validate", file);
        var json = Shell.Run("rubric", "validate", file, "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.StartWith("own.json\n").And.Contain("error SUI").And.Not.Contain("criteria\n"));
        Assert.That(json.Code, Is.EqualTo(1));
        Assert.That(json.Json().GetProperty("errors").GetInt32(), Is.GreaterThan(1));
        Assert.That(json.Json().GetProperty("problems").GetArrayLength(), Is.GreaterThan(1));
    }

    [Test]
    public void Validate_NotJson_IsAProblemOfTheInput()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Shell.Run("rubric", "validate", folder.Write("own.json", "not json")).Code, Is.EqualTo(1));
    }

    [Test]
    public void Validate_FileThatIsNotThere_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("rubric", "validate", folder.File("none.json"));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("There is no such file."));
    }

    [Test]
    public void Validate_Folder_IsAProblem()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("rubric", "validate", folder.Path);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("SUI1020"));
    }
}
