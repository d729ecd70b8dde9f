using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary><c>sui import</c> of a platform's proposals. All content is made up.</summary>
internal sealed class ImportProposalsTests
{
    private const string Header = "id;title/en;body/en;state;answer/en;answered_at;published_at;is_amend;withdrawn\n";
    private const string Bench = "11;A bench;<p>At the door.</p>;accepted;Ordered.;2019-03-10 09:00:00 UTC;2019-02-01 10:00:00 UTC;false;false\n";
    private const string Tea = "12;Tea;<p>Hot.</p>;evaluating;;;2019-02-02 10:00:00 UTC;false;false\n";
    private const string Gone = "13;Gone;<p>x</p>;withdrawn;;;2019-02-03 10:00:00 UTC;false;true\n";

    [TestCase("evidence.xlsx")]
    [TestCase("evidence")]
    [TestCase("evidence.zip")]
    public void Import_ProposalsIntoEvidence_AreThereOnceAndFoundAgain(string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench + Tea + Gone);
        string[] line = ["import", file, "--decider", "yes", "--into", folder.File(name)];

        var dry = Shell.Run([.. line, "--dry-run"]);
        var first = Shell.Run(line);
        var again = Shell.Run(line);
        folder.Write("proposals.csv", Header + Bench + Tea.Replace("evaluating;;", "rejected;No money.;2019-05-01", StringComparison.Ordinal) + Bench.Replace("11;A", "14;A second", StringComparison.Ordinal));
        var later = Shell.Run(line);
        var updated = Shell.Run([.. line, "--update"]);

        Assert.That(new[] { dry.Code, first.Code, again.Code, later.Code, updated.Code }, Is.All.Zero);
        Assert.That(dry.Output, Does.Contain("Nothing was written"));
        Assert.That(first.Output, Does.Contain("2 new rows").And.Contain("source 'council' is new, gathered by: Provider."));
        Assert.That(first.Output.TrimEnd(), Does.EndWith("3 proposals: 2 for the register (1 pending, 1 accepted), 1 left out (row 4: withdrawn)."));
        Assert.That(again.Output, Does.Contain("Nothing new: 2 rows are there already"));
        Assert.That(later.Output, Does.Contain("1 new row").And.Contain("council-12 (row").And.Contain("decision, answered_on, decider, reason"));
        Assert.That(updated.Output, Does.Contain("is replaced"));
        var problems = Shell.Run("validate", folder.File(name)).Problems;
        Assert.That(problems, Does.Not.Contain("SUI20"), "what is wrong is what is still to be filled in");
    }

    [TestCase("evidence.xlsx")]
    [TestCase("evidence")]
    public void Import_ProposalsThatStandUnderAnotherSource_AreRefusedAndNamed(string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench + Tea);
        string[] line = ["import", file, "--decider", "yes", "--into", folder.File(name), "--source"];
        Shell.Run([.. line, "council"]);

        folder.Write("proposals.csv", Header + Bench + Tea.Replace("evaluating;;", "rejected;No money.;2019-05-01", StringComparison.Ordinal));
        var mistyped = Shell.Run([.. line, "concil"]);
        var named = Shell.Run([.. line, "council"]);
        folder.Write("proposals.csv", Header + Bench.Replace("A bench", "A table", StringComparison.Ordinal));
        var another = Shell.Run([.. line, "youth-council"]);

        Assert.That(mistyped.Code, Is.EqualTo(1));
        Assert.That(mistyped.Problems, Does.Contain("SUI6260").And.Contain("2 proposals").And.Contain("'council'").And.Contain("--source council"));
        Assert.That(mistyped.Output, Does.Contain("Nothing was written"));
        Assert.That((named.Code, another.Code), Is.EqualTo((0, 0)), named.Problems + another.Problems);
        Assert.That(Shell.Run("validate", folder.File(name)).Problems, Does.Not.Contain("concil"));
    }

    [Test]
    public void Import_ProposalAnsweredBeforeItWasRaised_GoesNowhere()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench.Replace("2019-03-10", "2019-01-10", StringComparison.Ordinal));

        var ran = Shell.Run("import", file, "--decider", "yes", "--into", folder.File("evidence.xlsx"));

        Assert.That((ran.Code, File.Exists(folder.File("evidence.xlsx"))), Is.EqualTo((1, false)));
        Assert.That(ran.Problems, Does.Contain("row 2, column answered_at: error SUI6256"));
    }

    [Test]
    public void Import_ProposalsThatDiffer_AreTheLastThingSaid()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench + Tea);
        string[] line = ["import", file, "--decider", "yes", "--into", folder.File("evidence.xlsx")];
        Shell.Run(line);
        folder.Write("proposals.csv", Header + Bench + Tea.Replace("evaluating;;", "rejected;No money.;2019-05-01", StringComparison.Ordinal));

        var output = Shell.Run(line).Output.TrimEnd();

        Assert.That(output[(output.LastIndexOf('\n') + 1)..], Does.Match(@"1 row of \S+ differs from the export and was left: row \d+ of 'Proposals'; --update replaces it\.$"));
    }

    [Test]
    public void Import_RegisterOfItsOwn_IsWrittenAndNotOverwritten()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench);
        string[] line = ["import", file, "--decider", "no", "--out", folder.File("register.csv"), "--source", "council"];

        Assert.That(Shell.Run(line).Output, Does.Contain("\"kind\": \"proposals\", \"path\": \"register.csv\""));
        Assert.That(File.ReadAllLines(folder.File("register.csv"))[1], Is.EqualTo(
            "council-11,council,2019-02-01,,,Record,,A bench: At the door.,yes,Accepted,2019-03-10,no,Ordered."));
        Assert.That(Shell.Run(line).Problems, Does.Contain("exists").And.Contain("--force"));
    }

    [Test]
    public void Import_DecisionWithoutAWordOnWhoAnswers_FailsAndTheRemedyWorks()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench);

        var refused = Shell.Run("import", file, "--into", folder.File("evidence.xlsx"));
        var json = Shell.Run("import", file, "--decider", "yes", "--json").Json();

        Assert.That((refused.Code, File.Exists(folder.File("evidence.xlsx"))), Is.EqualTo((1, false)));
        Assert.That(refused.Problems, Does.Contain("SUI6253").And.Contain("--decider yes"));
        Assert.That(json.GetProperty("kept").GetProperty("Accepted").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void Import_OptionsThatDoNotFit_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("proposals.csv", Header + Bench);
        var answers = folder.Write("answers.csv", "know_how\nyes\n");

        Assert.That(Shell.Run("import", answers).Problems, Does.Contain("--instrument is missing"));
        Assert.That(Shell.Run("import", answers, "--instrument", "service-user-survey", "--decider", "yes").Problems, Does.Contain("--decider is for proposals"));
        Assert.That(Shell.Run("import", file, "--ignore-ids").Problems, Does.Contain("--ignore-ids is for answers"));
        Assert.That(Shell.Run("import", file, "--map", "planned=adopted").Problems, Does.Contain("accepted, adapted, declined, pending, withdrawn"));
        Assert.That(Shell.Run("import", file, "--out", folder.File("x.csv")).Problems, Does.Contain("--source is missing"));
        Assert.That(Shell.Run("import", file, answers).Problems, Does.Contain("one file at a time"));
    }
}
