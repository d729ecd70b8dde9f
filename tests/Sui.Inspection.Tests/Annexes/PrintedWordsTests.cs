using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class PrintedWordsTests
{
    /// <summary>Words that are not for print (method, section 10).</summary>
    private static readonly string[] Forbidden =
        ["pattern error", "tokenism", "favourable", "constituency", "role model", "deciban", "lived sum", "NotMet", "NoEvidence",
            "most people", "for little", "none people"];

    [TestCaseSource(nameof(Cases))]
    public void Published_AnyOutcome_UsesNoForbiddenWord(Func<TestCase> make)
    {
        var annex = AnnexText.Of(AnnexText.Published(make()));
        var supplement = AnnexText.Of(AnnexText.Supplement(make()));

        Assert.That(Forbidden.Where(word => annex.Contains(word, StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(Forbidden.Where(word => word != "deciban" && supplement.Contains(word, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void Published_AnyOutcome_LeavesNoPlaceUnfilledAndNoSentenceBroken(Func<TestCase> make)
    {
        var lines = AnnexText.Of(AnnexText.Published(make())).Split('\n').Concat(AnnexText.Of(AnnexText.Supplement(make())).Split('\n')).ToList();

        Assert.That(lines.Where(line => line.Contains('{') || line.Contains('}')), Is.Empty);
        Assert.That(lines.Where(
            line => line.Contains("..", StringComparison.Ordinal) || line.Contains("  ", StringComparison.Ordinal)
            || line.Contains(" .", StringComparison.Ordinal) || line.Contains(" ,", StringComparison.Ordinal)
            || line.Contains("()", StringComparison.Ordinal) || line.StartsWith(' ') || line.EndsWith(' ')), Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void Published_AnyOutcome_StartsEveryParagraphWithACapital(Func<TestCase> make)
    {
        var starts = AnnexText.All(AnnexText.Published(make()).Sections).SelectMany(section => section.Blocks)
            .OfType<ParagraphBlock>()
            .Select(paragraph => paragraph.Runs[0].Text);

        Assert.That(starts.Where(text => char.IsLower(text[0])), Is.Empty);
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("worked case", () => new TestCase());
        yield return Case("rich case", RichCase.Create);
        yield return Case("nothing known", Empty);
        yield return Case("published only", () =>
            new TestCase { Pack = TestPack.Create() with { PublishedEvidenceOnly = true } });
        foreach (var count in new[] { 0, 1, 2 })
        {
            yield return Case($"{count} of everything", () => Counted(count));
        }

        foreach (var fit in Enum.GetValues<AimFit>())
        {
            yield return Case($"aim {fit}", () => Aim(fit));
        }

        foreach (var result in Enum.GetValues<PromptResult>())
        {
            yield return Case($"prompt {result}", () => new TestCase { Prompt = result });
        }

        foreach (var rung in Enum.GetValues<Rung>())
        {
            yield return Case($"placed on {rung}", () => Placed(rung));
        }
    }

    private static TestCaseData Case(string name, Func<TestCase> make) => new TestCaseData(make).SetArgDisplayNames(name);

    private static TestCase Empty()
    {
        var test = Counted(0);
        test.Pack = test.Pack with { Caseload = null, Sources = [], Findings = [] };
        for (var index = 0; index < test.Outcomes.Count; index++)
        {
            test.Outcomes[index] = TestOutcomes.Outcome(TestRubric.Create().Criteria[index], 0, CriterionStatus.NoEvidence, null);
        }

        test.Placement = test.Placement with { Rung = null, Reach = Reach.Unknown, Gaps = [], Next = null, Blocking = [] };
        return test;
    }

    private static TestCase Counted(int count)
    {
        var test = new TestCase
        {
            Heard = new Heard(count, count, []),
            Proposals = new ProposalCounts
            {
                Raised = count,
                Answered = count,
                Accepted = count,
                Adapted = count,
                Declined = count,
                DeclinedWithReason = count,
                Pending = count,
                Due = count,
                CarriedOut = count,
                FedBack = count,
                NotInRegister = count,
            },
        };
        test.Pack = test.Pack with { Proposals = [.. test.Pack.Proposals.Take(count)] };
        test.Placement = test.Placement with
        {
            Gaps = [.. test.Placement.Gaps.Take(count)],
            Blocking = [.. test.Placement.Blocking.Take(count)],
            Security = test.Placement.Security with
            {
                Reasons = count == 0
                    ? [] : [new SecurityReason(SecurityReasonKind.EssentialsNotMet, [.. new[] { "I2", "C2" }.Take(count)], [])],
            },
        };
        test.Rating = test.Rating with
        {
            DecidedBy = [.. test.Rating.DecidedBy.Take(count)],
            LimitedBy = [.. new[] { "P3" }.Take(count)],
        };
        return test;
    }

    private static TestCase Aim(AimFit fit)
    {
        var test = RichCase.Create();
        test.Aims.Clear();
        test.Aims.Add(new AimComparison(ActivityAim.Delivery, Rung.Participation, "panel", fit));
        return test;
    }

    private static TestCase Placed(Rung rung)
    {
        var test = RichCase.Create();
        test.Placement = test.Placement with
        {
            Rung = rung,
            Next = rung == Rung.FullControl ? null : rung + 1,
            Blocking = rung == Rung.FullControl ? [] : test.Placement.Blocking,
        };
        return test;
    }
}
