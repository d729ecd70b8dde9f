using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>What a status rests on, and which of two criteria a finding speaks to, in the annexes of the example packs.</summary>
[TestFixture]
internal sealed class StatusEvidenceTests
{
    private static readonly string[] Judged = ["worked-case", "synthetic-middling", "synthetic-paper", "synthetic-strong"];
    private static readonly string[] PublishedOnly =
        ["hm-inspectorate-of-probation", "kent-surrey-sussex-crc", "merseyside-crc", "nps-wales-approved-premises", "staffordshire-west-midlands-crc", "visited-sites"];

    // Each was read: it is about its own criterion alone, though the rubric shares findings of that criterion with another.
    [TestCase("synthetic-paper", "f26,f27,f29,f30,f44")]
    [TestCase("synthetic-middling", "f26,f27,f38")]
    [TestCase("synthetic-strong", "f29,f30")]
    public void Packs_FindingsOnOneCriterion_SaySo(string name, string ids) =>
        Assert.That(
            ExamplePacks.Assess(name).Evidence.Findings.Where(finding => finding.Shared == false).Select(finding => finding.Id), Is.EquivalentTo(ids.Split(',')));

    // 'Met' takes several kinds of source: each that is for it is named in the row, and so is each that is against what is not met.
    [Test]
    public void Why_EveryKindThatAStatusRestsOn_IsNamedInItsRow([ValueSource(nameof(Judged))] string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var context = new AnnexContext(assessment, new AnnexRequest());
        var rows = AnnexText.All(AnnexText.Compose(assessment).Sections).Single(section => section.Id == "why").Blocks.OfType<TableBlock>()
            .SelectMany(table => table.Rows).Select(row => row.Select(cell => string.Concat(cell.Runs.Select(run => run.Text))).ToList()).ToList();

        Assert.Multiple(() =>
        {
            foreach (var outcome in assessment.Criteria.Where(outcome => outcome.Status is CriterionStatus.Met or CriterionStatus.Indicated or CriterionStatus.NotMet))
            {
                var row = rows.Find(cells => cells[0].EndsWith($"[{context.Entries.Of(outcome.Id)}]", StringComparison.Ordinal));
                var resting = outcome.Signals.Where(weighed => weighed.Signal.Form == SignalForm.Finding
                    && (outcome.Status == CriterionStatus.NotMet ? weighed.Signal.Weight < 0 : weighed.Signal.Weight > 0));
                foreach (var weighed in row is null ? [] : resting)
                {
                    Assert.That(
                        row![weighed.Signal.Experience == Experience.Lived ? 2 : 3], Does.Contain(context.Words.Name(weighed.Signal.SourceKind)), $"{outcome.Id}: {weighed.Signal}");
                }
            }
        });
    }

    [Test]
    public void Why_HowManyMore_AreCounted()
    {
        var text = AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess("synthetic-strong")), "why");

        Assert.That(text, Does.Contain("(council records; two more: interviews and documents)").And.Contain("One more for it (groups)."));
    }

    // The provider's own word has a caveat, and a status rests on it: both stand in the annex.
    [Test]
    public void PublishedOnly_Caveats_StandInTheAnnex() =>
        Assert.That(
            AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess("kent-surrey-sussex-crc")), "summary-known"),
            Does.Contain("The terms of the posts are not stated (documents by the provider itself, 2019)"));

    // What is shown gives a word to each statement, so no document of it says that it judges nothing, or how it was judged.
    [Test]
    public void PublishedOnly_Documents_DoNotSpeakOfJudging(
        [ValueSource(nameof(PublishedOnly))] string name, [Values("Annex", "Supplement", "EasyRead", "Working")] string document)
    {
        var (audience, part) = Enum.TryParse(document, out AnnexPart published) ? (AnnexAudience.Published, published) : (AnnexAudience.Working, AnnexPart.Annex);
        var text = AnnexText.Of(ExamplePacks.Compose(name, audience, "en", part));

        Assert.That(text, Does.Not.Contain("judges nothing").And.Not.Contain("How it was judged").And.Not.Contain("is judged from"));
        Assert.That(part == AnnexPart.EasyRead || text.Contains("no verdict on the prompt and no rating", StringComparison.Ordinal), Is.True);
    }

    [Test]
    public void Proposals_WhatWasFound_IsSaidOfAStatement([ValueSource(nameof(Judged))] string name)
    {
        var text = AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess(name)), "proposals");
        var at = text.IndexOf("What inspectors and members found.", StringComparison.Ordinal);

        Assert.That(at < 0 || text[at..].StartsWith("What inspectors and members found. On “", StringComparison.Ordinal), Is.True, text);
    }

    [Test]
    public void Supplement_Chain_SaysWhoseWordItIsAndBetweenWhichDays()
    {
        var text = AnnexText.Of(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published, "en", AnnexPart.Supplement), "proposals");

        Assert.That(text, Does.Contain("These numbers are the register’s own. What inspectors and members found of them stands at [12, 13].").And.Not.Contain("nobody has checked")
            .And.Contain("from raising it to the decision (known").And.Contain("from the decision to carrying it out (known")
            .And.Contain("from the decision to telling people (known").And.Contain("Recorded as carried out, and people told"));
    }

    [TestCaseSource(nameof(Judged))]
    [TestCaseSource(nameof(PublishedOnly))]
    public void Supplement_AFindingOnTwoCriteria_StandsOnceAndNamesBoth(string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var context = new AnnexContext(assessment, new AnnexRequest { Part = AnnexPart.Supplement });
        var text = AnnexText.Of(ExamplePacks.Compose(name, AnnexAudience.Published, "en", AnnexPart.Supplement), "criteria");
        var lines = text.Split('\n');

        Assert.Multiple(() =>
        {
            foreach (var finding in assessment.Evidence.Findings)
            {
                var statement = finding.Statement.TrimEnd('.');
                Assert.That(text.Split(statement), Has.Length.LessThanOrEqualTo(2), finding.Id);
                foreach (var other in assessment.Criteria.Where(one => one.Id != finding.CriterionId
                    && one.Signals.Any(weighed => weighed.Signal.EvidenceIds.Contains(finding.Id, StringComparer.Ordinal))))
                {
                    Assert.That(lines.Single(line => line.Contains(statement, StringComparison.Ordinal)), Does.Contain($"It speaks to entry [{context.Entries.Of(other.Id)}]"), finding.Id);
                }
            }
        });
    }

    // Two findings of one event, coded on criteria that share their findings, are one piece of evidence on each.
    [Test]
    public void Supplement_TwoFindingsOfOneEvent_StandInOneEntryEach()
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-paper")).Pack!;
        pack = pack with { Findings = [.. pack.Findings.Select(finding => finding.Id is "f29" or "f44" ? finding with { Shared = null } : finding)] };
        var document = ExamplePacks.Inspection.Compose(ExamplePacks.Inspection.Assess(pack), new AnnexRequest { Part = AnnexPart.Supplement });
        var text = AnnexText.Of(document, "criteria");

        Assert.That(text.Split("A question about officer changes ended the discussion"), Has.Length.EqualTo(2));
        Assert.That(text.Split("Members had visitors' badges"), Has.Length.EqualTo(2));
        Assert.That(text, Does.Contain("What else was found at this event stands in entry [33]."));
    }
}
