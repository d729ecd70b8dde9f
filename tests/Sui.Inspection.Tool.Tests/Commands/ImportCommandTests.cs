using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class ImportCommandTests
{
    private static readonly string Export = Path.Combine(Repository.Root, "examples", "exports", "alchemer.csv");

    [TestCase("out.csv")]
    [TestCase("out.csv.import.json")]
    [TestCase("quotes.csv")]
    [TestCase("mapping.json")]
    public void Import_FileThatExists_IsReplacedOnlyWhenForced(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, "mine");
        string[] line =
        [
            "import", Export, "--instrument", "service-user-survey", "--out", folder.File("out.csv"), "--source", "survey",
            "--quotes", folder.File("quotes.csv"), "--role", "member", "--save-mapping", folder.File("mapping.json"),
        ];

        var refused = Shell.Run(line);

        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Problems, Does.Contain($"'{folder.File(name)}' exists; somebody may have worked on it.").And.Contain("--force"));
        Assert.That(folder.Names, Is.EqualTo(new[] { name }));
        Assert.That(File.ReadAllText(folder.File(name)), Is.EqualTo("mine"));

        Assert.That(Shell.Run([.. line, "--force"]).Code, Is.Zero);
        Assert.That(folder.Names, Is.EqualTo(new[] { "mapping.json", "out.csv", "out.csv.import.json", "quotes.csv" }));
        Assert.That(File.ReadAllText(folder.File(name)), Is.Not.EqualTo("mine"));
    }

    [Test]
    public void Import_Preview_AsksAboutTheMappingAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out.csv", "mine");
        string[] line =
        [
            "import", Export, "--instrument", "service-user-survey", "--preview", "--out", folder.File("out.csv"), "--source", "survey",
            "--save-mapping", folder.File("mapping.json"),
        ];

        Assert.That(Shell.Run(line).Code, Is.Zero);
        Assert.That(Shell.Run(line).Problems, Does.Contain("mapping.json' exists").And.Not.Contain("out.csv"));
        Assert.That(File.ReadAllText(folder.File("out.csv")), Is.EqualTo("mine"));
    }
}
