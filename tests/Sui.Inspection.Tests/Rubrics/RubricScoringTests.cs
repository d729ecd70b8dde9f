using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>Whatever rubric validates scores whatever evidence is valid, with numbers that are numbers.</summary>
[TestFixture]
internal sealed class RubricScoringTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20190907UL, 181UL);

    [Test]
    public void Assess_AnyRubricThatValidates_GivesFiniteNumbers() => Prop.ForAll(
        RandomRubrics.All().ToArbitrary(),
        Pieces.Packs(),
        Tallies().ToArbitrary(),
        (rubric, pieces, tallies) =>
        {
            Assert.That(rubric.Validate().Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
            var builder = pieces.ToPack();
            foreach (var (criterion, favourable, valid, designEffect, poor) in tallies)
            {
                var unit = criterion == "K1" ? ClaimUnit.Stakeholders : ClaimUnit.People;
                builder.Tally(
                    criterion, SourceKind.Survey, Experience.Lived, favourable, valid, Origin.Inspectorate, unit, poor, designEffect);
            }

            AssertFinite(builder.Build(), rubric);
        }).Check(Fixed);

    // A design effect has no limit but being finite.
    private static Gen<(string Criterion, int Favourable, int Valid, double DesignEffect, bool Poor)[]> Tallies() =>
        (from criterion in Gen.Elements("I1", "I2", "C5", "C6", "K1")
         from valid in Gen.Elements(1, 2, 3, 100, 10_000, 1_000_000, 100_000_000)
         from part in Gen.Elements(0.0, 0.0001, 0.5, 0.9999, 1.0)
         from designEffect in Gen.Elements(1, 1.5, 1_000, 1e6, 1e300)
         from poor in Gen.Elements(false, true)
         select (criterion, (int)(valid * part), valid, designEffect, poor)).ArrayOf(3);

    private static void AssertFinite(EvidencePack pack, Rubric rubric)
    {
        var assessment = pack.Assess(rubric);

        // The writer refuses what is no number.
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        stream.Position = 0;
        using var document = JsonDocument.Parse(stream);
        Assert.That(document.RootElement.GetProperty("format").GetString(), Is.EqualTo("sui-assessment/1"));
        foreach (var signal in assessment.Criteria.SelectMany(outcome => outcome.Signals))
        {
            Assert.That(double.IsFinite(signal.Contribution), Is.True, signal.Explanation);
            Assert.That(signal.Interval is null or { Low: >= 0, High: <= 1 }, Is.True, signal.Explanation);
        }
    }
}
