using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments.Signals;

/// <summary>What counting depends on nothing of is counted once: bars and multipliers. All else is counted anew, and what was counted before changes nothing.</summary>
public class CountedSharesTests
{
    private static readonly EvidencePack Pack = ExamplePacks.Assess("synthetic-middling").Evidence;

    [Test]
    public void Bars_AndMultipliers_CountTheSameAnswersOnce()
    {
        var shares = Of(Pack, BuiltIn.Rubric);
        Assert.That(Of(Pack, WithBar(0.3)), Is.SameAs(shares));
        Assert.That(Of(Pack, BuiltIn.Rubric with { Signals = BuiltIn.Rubric.Signals with { Multipliers = new Dictionary<Experience, double>() } }), Is.SameAs(shares));
        Assert.That(Of(Pack, BuiltIn.Rubric with { Signals = BuiltIn.Rubric.Signals with { LinkedPeopleInEachKind = !BuiltIn.Rubric.Signals.LinkedPeopleInEachKind } }), Is.Not.SameAs(shares));
        Assert.That(Of(Pack, BuiltIn.Rubric with { Criteria = [.. BuiltIn.Rubric.Criteria.Where(criterion => criterion.Id != "C6")] }), Is.Not.SameAs(shares));
        Assert.That(Of(Pack with { }, BuiltIn.Rubric), Is.Not.SameAs(shares), "a pack that is changed is another");
    }

    [Test]
    public void Without_AKind_IsOnePackFromTheSecondTimeOn()
    {
        _ = (KindRemover.Without(Pack, SourceKind.Survey), KindRemover.Without(Pack, SourceKind.Interview));
        var without = KindRemover.Without(Pack, SourceKind.Survey);
        Assert.That(KindRemover.Without(Pack, SourceKind.Survey), Is.SameAs(without));
        Assert.That(KindRemover.Without(Pack, SourceKind.Survey), Is.Not.SameAs(KindRemover.Without(Pack, SourceKind.Interview)));
        Assert.That(KindRemover.Without(Pack, SourceKind.Survey).Responses, Has.Count.LessThan(Pack.Responses.Count));
    }

    [Test]
    public void Signals_OfWhatWasCountedBefore_AreThoseOfAFreshPack()
    {
        foreach (var bar in (double[])[0.2, 0.5, 0.8])
        {
            _ = Of(Pack, BuiltIn.Rubric);
            Assert.That(Signals(Pack, WithBar(bar)), Is.EqualTo(Signals(Pack with { }, WithBar(bar))));
        }
    }

    private static IReadOnlyList<CountedShare> Of(EvidencePack pack, Rubric rubric) => CountedShares.Of(new SignalContext(pack, rubric, BuiltIn.Instruments), new DeclaredSurveyQuality());

    private static IEnumerable<string> Signals(EvidencePack pack, Rubric rubric) => new ProportionSignalSource(new DeclaredSurveyQuality())
        .GetSignals(new SignalContext(pack, rubric, BuiltIn.Instruments))
        .Select(signal => $"{signal with { EvidenceIds = [], SourceIds = [], Questions = [] }} {string.Join('|', signal.EvidenceIds)} {string.Join('|', signal.SourceIds)} {string.Join('|', signal.Questions)}");

    private static Rubric WithBar(double bar) => BuiltIn.Rubric with
    {
        Criteria = [.. BuiltIn.Rubric.Criteria.Select(criterion => criterion.Claim.Bar is null ? criterion : criterion with { Claim = criterion.Claim with { Bar = bar } })],
    };
}
