using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.EvidenceModel;

/// <summary>A host's pack is held to the rubric, the framework and the versions of instruments that it names.</summary>
internal sealed class NamedDataTests
{
    private static readonly DateOnly Day = new(2019, 3, 1);

    private static readonly Rubric Own = BuiltIn.Rubric with
    {
        Identity = new DataVersion("own", 1),
        Criteria = [.. BuiltIn.Rubric.Criteria, BuiltIn.Rubric.Criteria.First(criterion => criterion.Id == "I1") with { Id = "X1" }],
    };

    private static readonly Rubric Elsewhere = BuiltIn.Rubric with { Identity = new DataVersion("elsewhere", 1), Frameworks = ["elsewhere"] };

    private static readonly ISuiInspection Inspection = SuiInspection.Create(options =>
    {
        options.Rubrics.Add(Own);
        options.Rubrics.Add(Elsewhere);
    });

    private static EvidencePackBuilder Builder() => new EvidencePackBuilder(
            "p", "Pack", new Provider("x", "X"), "hmip-probation-2018", new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
            new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)))
        .Source(new EvidenceSource { Id = "s", Kind = SourceKind.Survey, Origin = Origin.ThirdParty, Title = "Survey", Representativeness = Representativeness.Poor });

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("an unknown framework", pack => pack with { FrameworkId = "elsewhere" }, "SUI1113 framework");
        yield return Case("no framework", pack => pack with { FrameworkId = null! }, "SUI1113 framework");
        yield return Case("an unknown version of it", pack => pack with { FrameworkVersion = 9 }, "SUI1113 frameworkVersion");
        yield return Case("an unknown rubric", pack => pack with { RubricId = "other" }, "SUI1131 rubric");
        yield return Case("an unknown version of it ", pack => pack with { RubricId = "own", RubricVersion = 2 }, "SUI1131 rubricVersion");
        yield return Case("a rubric for others", pack => pack with { RubricId = "elsewhere" }, "SUI1132 framework");
    }

    private static TestCaseData Case(string name, Func<EvidencePack, EvidencePack> change, string problem) =>
        new TestCaseData(change, problem).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Wrong))]
    public void Validate_DataThatCannotBeUsed_IsAProblemAndAssessThrows(Func<EvidencePack, EvidencePack> change, string problem)
    {
        var pack = change(Builder().Build());
        var only = Inspection.Validate(pack).Single();

        Assert.Multiple(() =>
        {
            Assert.That($"{only.Code} {only.Location.Column}", Is.EqualTo(problem));
            Assert.That(only.Severity, Is.EqualTo(ProblemSeverity.Error));
            Assert.That(() => Inspection.Assess(pack), Throws.ArgumentException);
        });
    }

    [Test]
    public void Validate_VersionOfNoRubric_IsAWarningThatTheAssessmentCarries()
    {
        var pack = Builder().Build() with { RubricVersion = 1 };

        Assert.That(Inspection.Validate(pack).Select(problem => (problem.Code, problem.Severity)), Is.EqualTo(new[] { ("SUI1124", ProblemSeverity.Warning) }));
        Assert.That(Inspection.Assess(pack).Problems, Is.EqualTo(Inspection.Validate(pack)));
    }

    [Test]
    public void Assess_CriterionOfTheRubricThatThePackNames_IsScored()
    {
        var open = Builder().Tally(new ItemFacts("s", Day), "X1", 3, 5).Build();
        var named = open with { RubricId = "own" };
        var assessment = Inspection.Assess(named);

        Assert.Multiple(() =>
        {
            Assert.That(Inspection.Validate(open).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI2019" }), "the rubric in force has no X1");
            Assert.That(Inspection.Validate(named), Is.Empty);
            Assert.That(assessment.Problems, Is.Empty);
            Assert.That(assessment.Rubric, Is.SameAs(Own));
            Assert.That(assessment.Criterion("X1").Signals, Has.Count.EqualTo(1));
        });
    }

    // months_here is a question of version 2 alone.
    [TestCase(1, "SUI2044 Answers[months_here]")]
    [TestCase(2, null)]
    [TestCase(3, "SUI1123 InstrumentVersion")]
    public void Validate_Answers_AreHeldToTheVersionThatTheyName(int version, string? problem)
    {
        var survey = Inspection.Instruments.Find("service-user-survey", 2)!;
        var pack = Builder().Response(
            new ItemFacts("s", Day), survey, new Dictionary<string, string?> { ["know_how"] = "yes", ["months_here"] = "4" }, person: "anna").Build();
        var changed = pack with { Responses = [pack.Responses[0] with { InstrumentVersion = version }] };

        Assert.That(
            Inspection.Validate(changed).Select(one => $"{one.Code} {one.Location.Column}").Distinct(),
            Is.EqualTo(problem is null ? [] : new[] { problem }));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void From_Instrument_NamesItsVersion(int version)
    {
        var survey = Inspection.Instruments.Find("service-user-survey", version)!;

        Assert.That(Response.From(survey, new Dictionary<string, string?>()).InstrumentVersion, Is.EqualTo(version));
    }
}
