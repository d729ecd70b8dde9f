using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>The response rate stands beside every survey signal (method, section 6), and gives no count away.</summary>
[TestFixture]
internal sealed class ResponseRateTests
{
    // 71 of 1,120 invited answered the survey of synthetic-middling, and 12 of 70 stakeholders.
    [TestCase(AnnexPart.Annex, "Surveys\u00A0[u] (6%)", "surveys\u00A0[u] (6% answered)", "surveys not shown to be representative (6% answered)", "(staff and others) (17%)")]
    [TestCase(AnnexPart.Supplement, "Response rate: 6%.", "Response rate: 17%.")]
    public void Rate_Known_StandsBesideTheShare(AnnexPart part, params string[] expected)
    {
        var text = AnnexText.Of(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published, "en", part));

        Assert.That(expected.Where(words => !text.Contains(words, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Rate_InTheWorkingPaper_StandsBesideEachShareOfASurvey()
    {
        var document = ExamplePacks.Compose("synthetic-middling", AnnexAudience.Working);
        var rows = AnnexText.Table(document, "intervals").Rows.Select(row => string.Concat(row[0].Runs.Select(run => run.Text))).ToList();

        Assert.That(rows.Where(row => row.Contains("surveys", StringComparison.Ordinal) != row.Contains("(response rate ", StringComparison.Ordinal)), Is.Empty);
        Assert.That(rows, Has.Some.Contains("(response rate 6%)"));
    }

    [Test]
    public void Rate_NotKnown_IsSaidToBe() => Assert.That(
        AnnexText.Of(ExamplePacks.Compose("worked-case", AnnexAudience.Published)),
        Does.Contain("Surveys (not known)").And.Contain("surveys (response rate not known)"));

    // Three heard of 20, and 18 of 20: a rate of either is a count that is not shown.
    [TestCase(3, 20)]
    [TestCase(18, 20)]
    public void Rate_OfASmallCountOrItsComplement_IsNotShown(int heard, int invited)
    {
        var assessment = ExamplePacks.Assess("synthetic-middling");
        var sources = assessment.Heard.Sources.Select(source => source.Kind == SourceKind.Survey ? source with { Heard = heard, Invited = invited } : source);
        var context = new AnnexContext(assessment with { Heard = assessment.Heard with { Sources = [.. sources] } }, new AnnexRequest());
        var surveys = assessment.Criteria.SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal)
            .Where(signal => signal is { Form: SignalForm.Proportion, SourceKind: SourceKind.Survey }).Select(signal => ResponseRates.Of(context, signal)).ToList();

        Assert.That(surveys, Is.Not.Empty.And.All.EqualTo("not shown"));
    }
}
