using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Robustness;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments.Representing;

/// <summary>Representativeness as the library works it out by version 3 of the rubric, from the pack to the assessment (method, sections 3, 4 and 6).</summary>
[TestFixture]
internal sealed class ComputedRepresentationTests
{
    // method.md, section 6: of 84 people, a group of 15 per cent is flagged at 5 or fewer. R: pbinom(5, 84, .15) = 0.00919, pbinom(6, 84, .15) = 0.02366.
    [TestCase(5, Representativeness.Poor, -6)]
    [TestCase(6, Representativeness.Adequate, 6)]
    public void Assess_FewOfAGroup_DecidesTheSurveyAndC4(int women, Representativeness expected, double c4)
    {
        var assessment = OfWomen(women).Assess();
        Assert.Multiple(() =>
        {
            Assert.That(assessment.Representation!.GroupRule, Is.EqualTo(expected));
            Assert.That(assessment.Representation.Surveys.Single().Representativeness, Is.EqualTo(expected));
            Assert.That(assessment.Heard.Sources.Single().Representativeness, Is.EqualTo(expected));
            Assert.That(assessment.Criterion("I1").Signals.Single().Signal.PoorSurvey, Is.EqualTo(expected == Representativeness.Poor));
            Assert.That(assessment.Criterion("I1").Weight, Is.EqualTo(expected == Representativeness.Poor ? 5 : 10));
            Assert.That(assessment.Criterion("C4").Weight, Is.EqualTo(c4));
            Assert.That(assessment.Representation.Groups.Select(group => group.FlaggedUpTo), Does.Contain(5));
        });
    }

    [Test]
    public void Assess_NoProfile_IsPoorAndC4HasNoSignal()
    {
        var assessment = new WeightedPack().People(84, 60, "male").Assess();
        Assert.Multiple(() =>
        {
            Assert.That(assessment.Representation!.Surveys.Single().Reasons, Is.EqualTo((PoorReason[])[PoorReason.NoProfile]));
            Assert.That(assessment.Criterion("C4").Signals, Is.Empty);
            Assert.That(assessment.Criterion("I1").Weight, Is.EqualTo(5));
        });
    }

    // 84 of 420 is 20 per cent; of 421 it is less.
    [TestCase(420, null)]
    [TestCase(421, PoorReason.ResponseRateLow)]
    [TestCase(null, PoorReason.ResponseRateUnknown)]
    [TestCase(83, PoorReason.ResponseRateUnknown)]
    public void Assess_ResponseRate_DecidesTheSurvey(int? invited, PoorReason? reason)
    {
        var survey = OfWomen(12).Invited(invited).Assess().Representation!.Surveys.Single();
        Assert.That(survey.Reasons, Is.EqualTo(reason is { } one ? (PoorReason[])[one] : []));
    }

    [Test]
    public void Assess_NobodySaysTheirGroup_HasNothingToCompare()
    {
        var assessment = new WeightedPack().Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85).People(84, 60).Assess();
        Assert.That(assessment.Representation!.Surveys.Single().Reasons, Is.EqualTo((PoorReason[])[PoorReason.NothingToCompare]));
    }

    [Test]
    public void Assess_GroupsNamedOtherwise_AreNotComparedAndItIsSaid()
    {
        var assessment = new WeightedPack().Group("Sex", "A", 0.15).Group("Sex", "Men", 0.85).People(84, 60, "male").Assess();
        Assert.That(assessment.Representation!.Groups, Is.Empty);
        Assert.That(assessment.Problems.Select(problem => problem.Code), Does.Contain(EvidenceCodes.GroupsNamedOtherwise));
    }

    [TestCase("Adequate", 5, "The survey is declared Adequate, and by the rules of the rubric it is Poor, which counts: by the group rule a group of the caseload goes unheard.")]
    [TestCase("Poor", 12, "The survey is declared Poor, and by the rules of the rubric it is Adequate, which counts: "
        + "enough of those invited answered, and no group of the caseload goes unheard.")]
    public void Assess_DeclaredOtherwise_SaysSoAndCountsWhatWasFound(string declared, int women, string message)
    {
        var assessment = OfWomen(women).Declared(declared, declared).Assess();
        Assert.Multiple(() =>
        {
            Assert.That(assessment.Problems.Single(problem => problem.Code == EvidenceCodes.DeclaredOtherwise).Message, Is.EqualTo(message));
            Assert.That(assessment.Problems.Count(problem => problem.Code == EvidenceCodes.GroupRuleOtherwise), Is.EqualTo(1));
            Assert.That(assessment.Criterion("I1").Weight, Is.EqualTo(women == 5 ? 5 : 10));
            Assert.That(assessment.Criterion("C4").Weight, Is.EqualTo(women == 5 ? -6 : 6));
        });
    }

    [Test]
    public void Read_NothingDeclared_IsNotWarnedOf()
    {
        var codes = WeightedPack.Inspection.Read(OfWomen(12).Files()).Problems.Select(problem => problem.Code).ToList();
        var declared = new WeightedPack { Version = null }.Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85).People(72, 50, "male").People(12, 10, "female");
        Assert.That(codes, Is.Empty);
        Assert.That(
            WeightedPack.Inspection.Read(declared.Files()).Problems.Select(problem => problem.Code), Does.Contain(EvidenceCodes.RepresentativenessMissing));
    }

    // What is entered by hand counts where it is more: people heard in groups have no rows.
    [Test]
    public void Assess_MoreHeardThanAnswered_CountsThem()
    {
        var assessment = new WeightedPack().Group("Sex", "Women", 0.15, 20).Group("Sex", "Men", 0.85, 90).People(79, 55, "male").People(5, 5, "female").Assess();
        Assert.That(assessment.Representation!.GroupRule, Is.EqualTo(Representativeness.Adequate));
        Assert.That(assessment.Representation.Surveys.Single().Representativeness, Is.EqualTo(Representativeness.Poor));
    }

    [Test]
    public void Assess_PackNamesNoVersion_IsScoredByTheSecond()
    {
        var pack = new WeightedPack { Version = null }.Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85).People(84, 60, "male").Declared("Adequate");
        Assert.That(pack.Assess().Rubric.Identity.Version, Is.EqualTo(2));
        Assert.That(pack.Assess().Representation, Is.Null);
        Assert.That(pack.Assess().Criterion("I1").Weight, Is.EqualTo(10));
    }

    [Test]
    public void Json_Representation_ReadsBackAsWritten()
    {
        using var written = new MemoryStream();
        AssessmentJson.Write(OfWomen(6).Assess(), written);
        var read = AssessmentJson.Read(written.ToArray(), "a.json").Document!;
        using var again = new MemoryStream();
        AssessmentJson.Write(read, again);
        Assert.That(again.ToArray(), Is.EqualTo(written.ToArray()));
        Assert.That(read.Representation!.Surveys.Single().Weights!.People, Is.EqualTo(84));
    }

    [Test]
    public void Analyse_ComputedRubric_TriesEverything()
    {
        var analysis = WeightedPack.Inspection.Analyse(OfWomen(12).Assess(), new RobustnessRequest { Resamples = 50 });
        Assert.That(analysis.Bootstrap!.Criteria.Select(one => one.Id), Is.EqualTo((string[])["I1"]));
        Assert.That(analysis.Sensitivity, Is.Not.Empty);
    }

    private static WeightedPack OfWomen(int women) => new WeightedPack().Group("Sex", "Women", 0.15).Group("Sex", "Men", 0.85)
        .People(84 - women, 60 - women, "male").People(women, women, "female");
}
