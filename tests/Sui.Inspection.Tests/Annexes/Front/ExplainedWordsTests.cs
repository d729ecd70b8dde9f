using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>What the words of the synthetic packs are said to mean is what the method says (section 5), and documents of one assessment do not contradict each other.</summary>
[TestFixture]
internal sealed class ExplainedWordsTests
{
    [Test]
    public void Annex_ContestedAndOnPaperOnly_AreSaidAsTheMethodHasThem()
    {
        var text = string.Concat(new[] { "synthetic-paper", "synthetic-middling", "synthetic-strong" }.Select(name => AnnexText.Of(Document(name, AnnexPart.Annex))));

        Assert.That(text, Does.Contain("lived experience does not bear it out enough"));
        Assert.That(text, Does.Not.Contain("either side would be enough alone").And.Not.Contain("nobody bears out"));
    }

    [Test]
    public void Supplement_NoEvidence_IsReadAsNotMetForTheLowerEndAlone() => Assert.That(
        AnnexText.Of(Document("synthetic-paper", AnnexPart.Supplement)),
        Does.Contain("What has no evidence counts as not met only for the lower end of a range.").And.Not.Contain("never read as not met"));

    [Test]
    public void Supplement_HalfAnAnswer_IsExplainedInItsRow() => Assert.That(
        AnnexText.Of(Document("synthetic-middling", AnnexPart.Supplement)).Split('\n').Where(line => line.Contains(".5 of ", StringComparison.Ordinal)),
        Is.Not.Empty.And.All.Contains("half an answer being one of two"));

    [Test]
    public void Ladder_OfPageOneAndEasyRead_NamesTheNextRungOfTheText()
    {
        foreach (var part in new[] { AnnexPart.Annex, AnnexPart.EasyRead })
        {
            var steps = AnnexText.Blocks(Document("synthetic-paper", part)).OfType<LadderFigureBlock>().Single().Steps;
            Assert.That(steps.Select(step => step.Note is null ? step.Name : step.Name + ": " + step.Note), Has.One.Matches("Information: Next (rung|step)"));
            Assert.That(steps.Where(step => step.Note?.Contains("but a lower", StringComparison.Ordinal) == true).Select(step => step.Name), Does.Contain("Consultation"));
        }

        Assert.That(AnnexText.Of(Document("synthetic-paper", AnnexPart.Annex), "summary"), Does.Contain("Information, and with it Consultation, would be reached if"));
    }

    [Test]
    public void Working_SumsOfEachCriterion_AddUp()
    {
        var table = AnnexText.Blocks(ExamplePacks.Compose("synthetic-paper", AnnexAudience.Working)).OfType<TableBlock>()
            .Single(block => block.Caption?.StartsWith("Sums for each criterion", StringComparison.Ordinal) == true);
        var rows = table.Rows.Select(row => row.Skip(1).Take(5).Select(cell => Number(string.Concat(cell.Runs.Select(run => run.Text)))).ToList()).ToList();

        Assert.That(rows, Is.Not.Empty.And.All.Matches<List<double>>(row => Math.Abs(row![0] - row.Skip(1).Sum()) < 0.003));
        Assert.That(rows.Count(row => row[4] > 0), Is.EqualTo(4));
    }

    private static double Number(string text) =>
        double.TryParse(text.Replace('\u2212', '-'), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static AnnexDocument Document(string name, AnnexPart part) =>
        ExamplePacks.Inspection.Compose(ExamplePacks.Inspection.Assess(ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Pack!), new AnnexRequest { Part = part });
}
