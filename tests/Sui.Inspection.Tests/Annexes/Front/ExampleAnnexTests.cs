using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>What readers of the example annexes took wrongly, each recomputed from the assessment.</summary>
[TestFixture]
internal sealed class ExampleAnnexTests
{
    private static readonly string[] Judged = ["worked-case", "synthetic-middling", "synthetic-paper", "synthetic-strong"];
    private static readonly string[] PublishedOnly =
        ["hm-inspectorate-of-probation", "kent-surrey-sussex-crc", "merseyside-crc", "nps-wales-approved-premises", "staffordshire-west-midlands-crc", "visited-sites"];

    // The register's own success stands beside what inspectors and members found of it.
    [TestCaseSource(nameof(Judged))]
    public void Proposals_WhatOthersFound_StandsBesideTheRegister(string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var text = AnnexText.Of(AnnexText.Compose(assessment), "proposals");

        // The weightiest of inspectors and staff, and of members, whatever the other side says.
        Assert.Multiple(() =>
        {
            foreach (var side in assessment.Criteria.Where(outcome => outcome.Id is "P2" or "P3").SelectMany(outcome => outcome.Signals)
                .Where(weighed => weighed.Signal is { Form: SignalForm.Finding, SourceKind: not SourceKind.Council, Origin: not Origin.Provider })
                .GroupBy(weighed => (weighed.Signal.CriterionId, weighed.Signal.Experience == Experience.Lived)))
            {
                var weightiest = side.MaxBy(weighed => Math.Abs(weighed.Contribution))!.Signal.EvidenceIds
                    .Select(id => assessment.Evidence.Findings.First(finding => finding.Id == id).Statement.TrimEnd('.'));
                Assert.That(weightiest.Any(statement => text.Contains(statement, StringComparison.Ordinal)), Is.True, $"{side.Key}: {text}");
            }
        });
    }

    [TestCaseSource(nameof(Judged))]
    public void Why_OneKindOfSource_IsSaidOfIndicatedStatementsAlone(string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var context = new AnnexContext(assessment, new AnnexRequest());
        var reached = assessment.Placement.Rung ?? Rung.NoControl;
        var indicated = assessment.Criteria.Where(outcome => outcome is { Importance: Importance.Essential, Status: CriterionStatus.Indicated } && outcome.Rung <= reached)
            .Select(outcome => outcome.Id).ToList();
        var text = AnnexText.Of(AnnexText.Compose(assessment), "why").ReplaceLineEndings(" ");
        var sentence = text.Split(". ").FirstOrDefault(one => one.Contains("two independent kinds of source that each carry enough", StringComparison.Ordinal) && one.Contains('['));

        Assert.That(sentence is null || sentence.EndsWith(Mark(context, [.. indicated]), StringComparison.Ordinal), Is.True, sentence);
    }

    [TestCaseSource(nameof(Judged))]
    public void PageOne_WhatHoldsAndWhatIsMissing_IsToldWithItsEvidence(string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var context = new AnnexContext(assessment, new AnnexRequest());
        var points = new Sui.Inspection.Annexes.Front.GlancePoints(context);
        var table = AnnexText.All(AnnexText.Compose(assessment).Sections).Single(section => section.Id == "why").Blocks.OfType<TableBlock>().SelectMany(block => block.Rows)
            .Select(row => string.Concat(row[0].Runs.Select(run => run.Text))).ToList();
        var named = points.Holding().Concat(points.Missing()).Where(outcome => outcome is { Importance: Importance.Essential, Signals.Count: > 0 });

        Assert.That(named.Where(outcome => !table.Exists(row => row.Contains(Mark(context, outcome.Id), StringComparison.Ordinal))).Select(outcome => outcome.Id), Is.Empty);
    }

    [TestCaseSource(nameof(PublishedOnly))]
    public void PublishedOnly_OneFindingOnTwoStatements_IsPrintedOnce(string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var text = AnnexText.Of(AnnexText.Compose(assessment), "summary-known");

        Assert.That(assessment.Evidence.Findings.Select(finding => finding.Statement.TrimEnd('.')).Where(statement => text.Split(statement).Length > 2), Is.Empty);
    }

    // 14 points or more, figures and feet of pages included.
    [Test]
    public void EasyRead_EveryText_HasFourteenPoints([ValueSource(nameof(Judged))] string name, [Values("en", "cy")] string language)
    {
        var document = new AnnexComposer([]).Compose(ExamplePacks.Assess(name), new AnnexRequest(Language: language) { Part = AnnexPart.EasyRead });
        var theme = AnnexThemes.Of(document);
        var figure = AnnexText.All(document.Sections).SelectMany(section => section.Blocks).OfType<LadderFigureBlock>().Single();
        var drawn = LadderFigure.Draw(figure, Sui.Inspection.Annexes.Wording.FurnitureWording.In(language))
            .SelectMany(part => part.Drawing.Shapes).OfType<TextShape>().Select(shape => shape.Size);

        Assert.That(drawn.Concat([theme.BodySize, theme.TableSize, theme.SmallSize, theme.FurnitureSize, .. theme.HeadingSizes]).Min(), Is.GreaterThanOrEqualTo(14));
    }

    [Test]
    public void EasyRead_RatingOutsideTheRange_SaysSo([Values(Rating.Outstanding, Rating.Good)] Rating rating)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;
        var assessment = ExamplePacks.Inspection.Assess(pack with { Decision = pack.Decision! with { Rating = rating } });
        var text = AnnexText.Of(new AnnexComposer([]).Compose(assessment, new AnnexRequest { Part = AnnexPart.EasyRead }), "easy-decided");

        Assert.That(text.Contains("points to another rating", StringComparison.Ordinal), Is.EqualTo(rating > assessment.Rating.High));
    }

    [Test]
    public void EasyRead_NobodyDecided_SaysWhatWasFoundSoFar()
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;
        var document = new AnnexComposer([]).Compose(ExamplePacks.Inspection.Assess(pack with { Decision = null }), new AnnexRequest { Part = AnnexPart.EasyRead });

        Assert.That(AnnexText.Of(document, "easy-ladder"), Does.Contain("so far points to this step").And.Not.Contain("The service is on this step"));
    }

    private static string Mark(AnnexContext context, params string[] ids) =>
        Sui.Inspection.Annexes.Wording.LanguageMarks.Strip(context.Entries.Mark(ids));
}
