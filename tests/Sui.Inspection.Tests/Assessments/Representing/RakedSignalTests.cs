using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Robustness.Resampling;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Assessments.Representing;

/// <summary>Weights by raking, from the pack to the signals, and their design effect in each resample (method, sections 4 and 6).</summary>
[TestFixture]
internal sealed class RakedSignalTests
{
    private static readonly string Folder = Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Tests", "Assessments", "Cases", "weighted");

    // method.md, section 6: M-Y 20, M-O 52, F-Y 4, F-O 8; targets F 0.2, Y 0.4; deff 1.088717. Of them 14, 38, 2 and 6 say yes. R, with the method's weights:
    // w <- rep(c(1.301142, .791868, 1.894290, 1.152855), c(20, 52, 4, 8)); y <- rep(c(1,0,1,0,1,0,1,0), c(14,6,38,14,2,2,6,2)); weighted.mean(y, w) = 0.702532;
    // n <- 84/1.088717; k <- .702532*n; o <- function(a, b) log10(pbeta(.5, a, b, lower=F)/pbeta(.5, a, b)); 10*(o(5+k, 5+n-k) - o(5, 5)) = 34.761
    [Test]
    public void Assess_MethodsExample_HasItsWeightsInTheSignal()
    {
        var assessment = WeightedPack.Inspection.Assess(WeightedPack.Inspection.Read(Folder));
        var signal = assessment.Criterion("I1").Signals.Single().Signal;
        var weights = assessment.Representation!.Surveys.Single().Weights!;
        Assert.Multiple(() =>
        {
            Assert.That(assessment.Problems, Is.Empty);
            Assert.That(weights.Characteristics, Is.EqualTo((string[])["Sex", "Age"]));
            Assert.That(weights.DesignEffect, Is.EqualTo(1.088717).Within(5e-7));
            Assert.That(signal.DesignEffect, Is.EqualTo(1.088717).Within(5e-7));
            Assert.That((signal.Favourable, signal.Valid), Is.EqualTo((60d, 84)));
            Assert.That(signal.Weighting!.Share, Is.EqualTo(0.702532).Within(1e-6));
            Assert.That(signal.Weighting.FewestOfGroup, Is.EqualTo(12));
            Assert.That(signal.Weight, Is.EqualTo(34.761).Within(0.001));
            Assert.That(assessment.Criterion("I1").Signals.Single().Explanation, Does.Contain("with a design effect of 1.089: they say as much as 77.2"));
        });
    }

    // Groups and shares such that deff is 1.6 and the weighted share 60/84: method.md, section 4, 60/84 with deff 1.6 against a bar of 0.65.
    [Test]
    public void Weight_SixtyOf84WithDesignEffect16_IsTheMethods()
    {
        var rubric = BuiltIn.Rubrics.Find("sui-ladder", 3)!;
        var inspection = SuiInspection.Create(options => options.Rubric = rubric with
        {
            Identity = new DataVersion("own", 1),
            Criteria = [.. rubric.Criteria.Select(one => one.Id == "I1" ? one with { Claim = one.Claim with { Bar = 0.65 } } : one)],
        });
        var pack = new WeightedPack { Version = null }
            .Group("Age", "18 to 24", 0.1788514242651503).Group("Age", "25 to 34", 0.6059710669833683).Group("Age", "35 to 44", 0.21517750875148145)
            .People(8, 0, age: "18_24").People(26, 24, age: "25_34").People(50, 36, age: "35_44");
        var signal = inspection.Assess(inspection.Read(pack.Files())).Criterion("I1").Signals.Single().Signal;
        Assert.Multiple(() =>
        {
            Assert.That(signal.PoorSurvey, Is.False);
            Assert.That(signal.DesignEffect, Is.EqualTo(1.6).Within(1e-9));
            Assert.That(signal.Weighting!.Share, Is.EqualTo(60 / 84d).Within(1e-9));
            Assert.That(signal.Weight, Is.EqualTo(6.317).Within(0.0005));
        });
    }

    [Test]
    public void Assess_DeclaredDesignEffectOfWeightedAnswers_IsNotUsed()
    {
        var assessment = new WeightedPack().Group("Sex", "Women", 0.5).Group("Sex", "Men", 0.5).People(42, 30, "male").People(42, 30, "female")
            .Declared("Adequate", designEffect: 3).Assess();
        Assert.That(assessment.Criterion("I1").Signals.Single().Signal.DesignEffect, Is.EqualTo(1).Within(1e-9));
        Assert.That(assessment.Problems.Select(problem => problem.Code), Is.EqualTo((string[])[EvidenceCodes.DesignEffectUnused]));
    }

    // Nobody of a group answered: not raked, and each answer counts as one (method, section 6).
    [Test]
    public void Assess_EmptyGroup_IsNotWeightedAndPoor()
    {
        var assessment = new WeightedPack().Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85).People(84, 60, "male").Assess();
        var survey = assessment.Representation!.Surveys.Single();
        Assert.That(survey.Reasons, Is.EqualTo((PoorReason[])[PoorReason.GroupUnheard]));
        Assert.That(survey.Weights, Is.Null);
        Assert.That(assessment.Criterion("I1").Signals.Single().Signal.Weighting, Is.Null);
        Assert.That(assessment.Problems.Select(problem => problem.Code), Is.EqualTo((string[])[EvidenceCodes.NotWeighted]));
    }

    // 200 of 210 women would need weights under a fifth: clamped, and the margin stays more than 0.02 off.
    [Test]
    public void Assess_MarginLeftFarOff_IsPoor()
    {
        var survey = new WeightedPack().Group("Sex", "Women", 0.02).Group("Sex", "Men", 0.98).People(30, 20, "male").People(90, 60, "female").Assess().Representation!.Surveys.Single();
        Assert.That(survey.Reasons, Does.Contain(PoorReason.MarginsFarOff));
    }

    // Whole patterns with their own weights: with everybody drawn once, the sums of a resample are those of the signal, and with others the design effect is theirs.
    [Test]
    public void Resample_WeightedAnswers_RecomputesTheDesignEffect()
    {
        var pack = WeightedPack.Inspection.Read(Folder).Pack!;
        var rubric = BuiltIn.Rubrics.Find("sui-ladder", 3)!;
        var context = new SignalContext(pack, rubric, BuiltIn.Instruments);
        var sources = new SourceIndex(context, new DeclaredSurveyQuality());
        var answers = AnswerStrata.Of(ProportionSignalSource.Counts(context, sources, new AskedQuestions("en")), rubric);
        var slot = answers.Slots.Single();

        var all = Drawn(answers, pattern => (int)pattern.Count);
        var assessed = slot.SignalOf(all, rubric.Signals)!;
        Assert.That(assessed.DesignEffect, Is.EqualTo(slot.Assessed.DesignEffect).Within(1e-12));
        Assert.That(assessed.Weight, Is.EqualTo(slot.Assessed.Weight).Within(1e-9));

        // Everybody of one pattern has one weight: no design effect, whatever that weight is.
        var one = slot.SignalOf(new SlotSums().Plus(Patterns(answers).First().Parts.Single(), 84), rubric.Signals)!;
        Assert.That(one.DesignEffect, Is.EqualTo(1).Within(1e-12));
    }

    private static IEnumerable<AnswerPattern> Patterns(AnswerStrata answers) => answers.Strata.SelectMany(stratum => stratum.All);

    private static SlotSums Drawn(AnswerStrata answers, Func<AnswerPattern, int> times) =>
        Patterns(answers).Aggregate(new SlotSums(), (sums, pattern) => sums.Plus(pattern.Parts.Single(), times(pattern)));
}
