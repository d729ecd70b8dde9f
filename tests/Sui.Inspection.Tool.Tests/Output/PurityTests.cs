using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Output;

public sealed class PurityTests
{
    private const string Words = "They never listened to a word";

    [TestCase("assess")]
    [TestCase("validate")]
    [TestCase("explain --criterion I1")]
    public void Output_Redirected_HasNoControlSequences(string command)
    {
        var parts = command.Split(' ');
        var ran = Shell.Run([parts[0], Repository.WorkedCase, .. parts[1..]]);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Is.Not.Empty);
        Assert.That(ran.Output.Where(letter => char.IsControl(letter) && letter != '\n'), Is.Empty);
        Assert.That(ran.Output, Does.Not.Match(" \n"));
    }

    [Test]
    public void Output_TerminalWithoutColour_HasNoControlSequences()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter();
        var terminal = new Terminal(new Channel(output, isTerminal: true, colour: false, width: 120), new Channel(problems));

        Assert.That(Shell.Application(terminal).Run(["assess", Repository.WorkedCase]), Is.Zero);
        Assert.That(output.ToString().Where(letter => char.IsControl(letter) && letter != '\n'), Is.Empty);
    }

    [TestCase(20, 80)]
    [TestCase(80, 80)]
    [TestCase(132, 132)]
    public void Output_Tables_KeepToTheWidthAndToAtLeastEighty(int width, int most)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter();
        var terminal = new Terminal(new Channel(output, isTerminal: true, colour: false, width: width), new Channel(problems));
        var pack = Path.Combine(Repository.Root, "examples", "packs", "kent-surrey-sussex-crc");

        Assert.That(Shell.Application(terminal).Run(["assess", pack]), Is.Zero);
        Assert.That(output.ToString().Split('\n').Max(line => line.Length), Is.InRange(60, most));
    }

    [Test]
    public void Output_NamesFromFiles_AreNeitherMarkupNorControlSequences()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "Worked case provider (synthetic)", "[red]Provider[/] \\u001b[31mred\\u001b[0m [");

        var ran = Shell.Run("assess", pack);

        Assert.That(ran.Output, Does.Not.Contain("\u001b"));
        if (ran.Code == 0)
        {
            Assert.That(ran.Output, Does.StartWith("[red]Provider[/]"));
        }
    }

    [Test]
    public void Output_NeverHoldsARespondentsOwnWords()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(
            pack,
            "pack.json",
            "\"files\": [",
            "\"files\": [ { \"kind\": \"interviews\", \"path\": \"i.csv\", \"instrument\": \"telephone-interview\" },");
        File.WriteAllText(
            Path.Combine(pack, "i.csv"),
            "id,source,event_date,recorded_date,received_date,experience,person,outcome,know_how,note\n"
            + $"i1,interviews,2019-06-03,,,Lived,p1,Completed,{Words},{Words}\n"
            + $"i2,interviews,2019-06-03,,,Lived,p2,{Words},yes,\n"
            + $"i3,interviews,{Words},,,Lived,p3,Completed,yes,\n");

        foreach (var args in new string[][]
        {
            ["validate", pack],
            ["validate", pack, "--json"],
            ["assess", pack],
            ["assess", pack, "--json"],
            ["explain", pack, "--criterion", "I1"],
            ["explain", pack, "--criterion", "I1", "--json"],
            ["annex", pack, "--out", folder.File("a.md")],
        })
        {
            var ran = Shell.Run(args);
            Assert.That(ran.Code, Is.EqualTo(1), args[0]);
            Assert.That(ran.Output + ran.Problems, Does.Contain("i.csv").And.Not.Contain("listened"), string.Join(' ', args));
        }
    }
}
