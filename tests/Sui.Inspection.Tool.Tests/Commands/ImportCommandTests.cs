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

    [Test]
    public void Import_ColumnThatIsOnlyLikeAQuestion_IsPrintedInFullAndCountsNothingUntilAccepted()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("near.csv", Near);
        string[] line = ["import", file, "--instrument", "service-user-survey"];

        var ran = Shell.Run(line);
        var accepted = Shell.Run([.. line, "--accept-likely"]);

        Assert.That(ran.Output, Does.Contain("Could you praise the service without it counting against you?")
            .And.Contain("Could you criticise the service without it counting against you?").And.Not.Contain("  C6 "));
        Assert.That(ran.Problems, Does.Contain("SUI6168").And.Contain("--accept-likely"));
        Assert.That(accepted.Output, Does.Contain("  C6 "));
        Assert.That(accepted.Problems, Does.Not.Contain("SUI6168"));
    }

    [Test]
    public void Import_MappingSavedByThePreview_LeavesTheQuestionToWhoeverReadsIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("near.csv", Near);
        string[] line = ["import", file, "--instrument", "service-user-survey", "--json"];

        var preview = Shell.Run([.. line, "--preview", "--save-mapping", folder.File("m.json")]).Json().GetProperty("likely")[0];
        var ran = Shell.Run([.. line, "--mapping", folder.File("m.json")]).Json();

        Assert.That(preview.GetProperty("column").GetString(), Is.EqualTo("Could you praise the service without it counting against you?"));
        Assert.That(preview.GetProperty("asks").GetString(), Is.EqualTo("Could you criticise the service without it counting against you?"));
        Assert.That(File.ReadAllText(folder.File("m.json")), Does.Contain("\"likely\": true"));
        Assert.That(ran.GetProperty("likely")[0].GetProperty("accepted").GetBoolean(), Is.False);
        Assert.That(ran.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("id").GetString()), Has.None.EqualTo("C6"));
    }

    [Test]
    public void Import_SeveralFiles_AreOneImport()
    {
        using var folder = new TemporaryFolder();
        var (leeds, york) = (folder.Write("leeds.csv", Near), folder.Write("york.csv", Near));

        var ran = Shell.Run(
            "import", leeds, york, "--instrument", "service-user-survey", "--out", folder.File("out.csv"), "--source", "survey");

        Assert.That(ran.Output, Does.Contain("From row 4  york.csv, from its row 2"));
        Assert.That(File.ReadAllLines(folder.File("out.csv")).Select(row => string.Join(' ', row.Split(',')[8..11])).Skip(1),
            Is.EqualTo(new[] { "leeds.csv  2", "leeds.csv  3", "york.csv  2", "york.csv  3" }));
    }

    [Test]
    public void Import_FilesOrSheetsThatCannotBeMeant_AreWrongUsage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("near.csv", Near);
        string[] line = ["--instrument", "service-user-survey"];

        var twice = Shell.Run(["import", file, file, .. line]);
        var both = Shell.Run(["import", file, .. line, "--sheet", "a", "--all-sheets"]);

        Assert.That((twice.Code, both.Code), Is.EqualTo((2, 2)));
        Assert.That(twice.Problems, Does.Contain("one name"));
        Assert.That(both.Problems, Does.Contain("--all-sheets"));
    }

    private const string Near = """
        Timestamp,Would you know how to get something changed here?,Could you praise the service without it counting against you?
        2019-06-01,Yes,Yes
        2019-06-02,No,No
        """;

    [Test]
    public void Import_LastLine_SaysWhatBecameOfTheRows()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("rows.csv", "Response ID,know_how\n1,yes\n1,yes\n2,no\nTotal,2\n");
        string[] line = ["import", file, "--instrument", "service-user-survey"];

        var ran = Shell.Run(line);

        const string Sentence = "4 rows: 2 people, 2 set aside (row 3: the same as an earlier row; row 5: totals).";
        Assert.That(ran.Output.TrimEnd().Split('\n')[^1].TrimEnd(), Is.EqualTo(Sentence));
        Assert.That(Shell.Run([.. line, "--json"]).Json().GetProperty("summary").GetString(), Is.EqualTo(Sentence));
    }

    [Test]
    public void Import_MappedWords_AreRead()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("words.csv", "know_how,gave_views\n1,1\n0,0\nyes,1\n1,0\n1,no\n");
        string[] line = ["import", file, "--instrument", "service-user-survey"];

        var unread = Shell.Run(line);
        var mapped = Shell.Run([.. line, "--map", "1=yes", "--map", "gave_views:0=no", "--map", "know_how:0=No", "--json"]);
        var accepted = Shell.Run([.. line, "--accept-unread"]);

        Assert.That(unread.Code, Is.EqualTo(1));
        Assert.That(unread.Problems, Does.Contain("--map \"gave_views:WORD=MEANING\"").And.Contain("--accept-unread"));
        Assert.That(mapped.Code, Is.Zero);
        var options = mapped.Json().GetProperty("questions").EnumerateArray()
            .ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("options").GetProperty("yes").GetInt32());
        Assert.That((options["know_how"], options["gave_views"]), Is.EqualTo((4, 2)));
        Assert.That(accepted.Code, Is.Zero);
        Assert.That(Shell.Run([.. line, "--map", "1"]).Code, Is.EqualTo(2));
        var contradicting = Shell.Run([.. line, "--map", "status:DNA=declined", "--map", "status:dna=completed"]);
        Assert.That(contradicting.Code, Is.EqualTo(2));
        Assert.That(contradicting.Problems, Does.Contain("--map is 'status:DNA=declined' and 'status:dna=completed'; a word has one meaning"));
    }
}
