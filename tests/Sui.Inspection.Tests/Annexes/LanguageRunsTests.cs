using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>Text of another language than the annex's is marked as such, and nothing else is.</summary>
[TestFixture]
internal sealed class LanguageRunsTests
{
    [Test]
    public void Split_MarkInASentence_GivesThreeRuns()
    {
        var run = new TextRun("Say " + LanguageMarks.Mark("Dweud", "cy") + " now.", TextStyle.Strong);

        Assert.That(LanguageMarks.Split(run, null), Is.EqualTo(new[]
        {
            new TextRun("Say ", TextStyle.Strong), new TextRun("Dweud", TextStyle.Strong, Language: "cy"),
            new TextRun(" now.", TextStyle.Strong),
        }));
        Assert.That(LanguageMarks.Strip(run.Text), Is.EqualTo("Say Dweud now."));
    }

    [TestCase("\uFDD0cy\uFDD1forged\uFDD2")]
    [TestCase("\uFDD0")]
    [TestCase("\uFDD2 \uFDD1 \uFDD0")]
    public void Clean_TextFromOutside_HasNoMarks(string hostile)
    {
        var clean = LanguageMarks.Clean(hostile);

        Assert.That(LanguageMarks.Split(new TextRun(clean), null), Is.EqualTo(new[] { new TextRun(clean) }));
        Assert.That(clean, Does.Not.Contain("\uFDD0").And.Not.Contain("\uFDD1").And.Not.Contain("\uFDD2"));
    }

    [TestCase("\uFDD0cy open")]
    [TestCase("\uFDD0cy\uFDD1 open")]
    public void Split_BrokenMark_LosesNoText(string broken) => Assert.That(
        string.Concat(LanguageMarks.Split(new TextRun("before " + broken), null).Select(run => run.Text)), Does.StartWith("before "));

    [Test]
    public void Annex_OfAPackInWelsh_MarksWhatStandsInThePackAndNothingElse()
    {
        var document = AnnexText.Published(new TestCase { Pack = TestPack.Create() with { Language = "cy" } });
        var runs = AnnexText.Runs(document).ToList();

        Assert.That(runs, Has.Some.Matches<TextRun>(run =>
            run?.Language == "cy" && run.Text == "The register shows surgeries at each office and a text-message survey"));
        Assert.That(runs, Has.Some.Matches<TextRun>(run => run?.Language == "cy" && run.Text == "Appointments at weekends"));
        Assert.That(runs.Where(run => run.Language == "cy").Select(run => run.Text), Has.None.Contains("Strong finding for it"));
        Assert.That(AnnexText.Of(document), Does.Not.Match("[\uFDD0-\uFDD2]"));
    }

    [Test]
    public void Annex_OfAPackInItsOwnLanguage_MarksNothing() => Assert.That(
        AnnexText.Runs(AnnexText.Working(RichCase.Create())).Select(run => run.Language),
        Is.All.Null);

    [Test]
    public void Annex_OfAPackThatForgesMarks_KeepsItsOwnLanguage()
    {
        var pack = TestPack.Create();
        var forged = pack with
        {
            Findings = [.. pack.Findings.Select(finding => finding with { Statement = "\uFDD0fr\uFDD1forged\uFDD2 text" })],
            Provider = new Provider("x", "\uFDD0fr\uFDD1Forged\uFDD2"),
        };
        var document = AnnexText.Published(new TestCase { Pack = forged });

        Assert.That(
            AnnexText.Runs(document).Select(run => run.Language),
            Is.All.Null);
        Assert.That(document.Title, Does.Not.Contain("\uFDD0"));
    }
}
