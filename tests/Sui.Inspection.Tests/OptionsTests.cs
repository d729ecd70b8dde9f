using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports;
using Sui.Inspection.Intake;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests;

/// <summary>Options are looked at where the inspection is made: everything wrong is named, whichever way it is made.</summary>
public class OptionsTests
{
    private static readonly PdfFont Font = PdfFont.Read(TestFont.Sample.Build());

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("null in a list", options => options.Renderers.Add(null!), "Renderers[0] is null.");
        yield return Case(
            "null behind another", options => { options.SignalSources.Add(Mock.Of<ISignalSource>()); options.SignalSources.Add(null!); }, "SignalSources[1] is null.");
        yield return Case("a null font", options => options.Fonts.Add(null!), "Fonts[0] is null.");
        yield return Case("more fonts than a document takes", options => Enumerable.Repeat(Font, 65).ToList().ForEach(options.Fonts.Add), "more than 64 fonts");
        yield return Case("a null name", options => options.Names.Add(null!), "Names[0] is null.");
        yield return Case("a format without a name", options => options.Renderers.Add(Mock.Of<IAnnexRenderer>()), "Renderers[0].Format is empty.");
        yield return Case("a bar of 7", options => options.Rubric = WithBar(7), "Rubric: rubric:criteria[0].claim.bar");
        yield return Case("a bar that is no number", options => options.Rubric = WithBar(double.NaN), "Rubric: rubric:criteria[0].claim.bar");
        yield return Case("a culture that is not known", options => options.PackCulture = "en", "PackCulture is not known.");
        yield return Case("a rubric that is null", options => options.Rubrics.Add(null!), "Rubrics[0] is null.");
        yield return Case(
            "a bar of 7 in a rubric beside others", options => { options.Rubrics.Add(BuiltIn.Rubric); options.Rubrics.Add(WithBar(7)); },
            "Rubrics[1]:criteria[0].claim.bar");
        yield return Case(
            "an instrument without questions",
            options => options.Instruments.Add(BuiltIn.Instruments.Find("telephone-interview")! with { Questions = [] }), "Instruments[0]:questions");
        yield return Case(
            "code of a codebook", options => options.Codebooks.Add(Codebooks.Verbatim with { Codes = [Codebooks.Verbatim.Codes[0] with { Id = "Two words" }] }), "Codebooks[0]:codes[0].id");
        yield return Case(
            "a rubric of version 0", options => options.Rubric = BuiltIn.Rubric with { Identity = new DataVersion("sui-ladder", 0) },
            "Rubric: rubric:version");
        yield return Case(
            "a rubric without an id", options => options.Rubrics.Add(BuiltIn.Rubric with { Identity = new DataVersion(null!, 1) }), "Rubrics[0]:id");
        yield return Case(
            "a rubric that does not fit its framework",
            options => options.Rubric = BuiltIn.Rubric with
            {
                Criteria = [BuiltIn.Rubric.Criteria[0] with { Element = "Nowhere" }, .. BuiltIn.Rubric.Criteria.Skip(1)],
            },
            "SUI3047");
        yield return Case(
            "a framework without standards", options => options.Frameworks.Add(BuiltIn.Frameworks.Find("hmip-probation-2018")! with { Standards = [] }), "Frameworks[0]:");
    }

    [Test]
    public void Rubrics_OfTheHostWithTheIdOfOneThatShips_AreInForce([Values(1, 2)] int version)
    {
        var own = BuiltIn.Rubric with
        {
            Identity = BuiltIn.Rubric.Identity with { Version = version },
            Statuses = BuiltIn.Rubric.Statuses with { MetAt = 7 },
        };
        var inspection = SuiInspection.Create(options => options.Rubrics.Add(own));

        Assert.That(inspection.Rubric, Is.SameAs(own));
        Assert.That(inspection.Assess(new EvidencePackBuilder(
            "p", "Pack", new Provider("x", "X"), "hmip-probation-2018", new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
            new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7))).Build()).Rubric, Is.SameAs(own));
    }

    private static TestCaseData Case(string name, Action<SuiInspectionOptions> configure, string expected) =>
        new TestCaseData(configure, expected).SetArgDisplayNames(name);

    private static Rubric WithBar(double bar) => BuiltIn.Rubric with
    {
        Criteria = [BuiltIn.Rubric.Criteria[0] with { Claim = BuiltIn.Rubric.Criteria[0].Claim with { Bar = bar } }, .. BuiltIn.Rubric.Criteria.Skip(1)],
    };

    [TestCaseSource(nameof(Wrong))]
    public void Options_ThatCannotBeUsed_AreRefusedByNameBothWays(Action<SuiInspectionOptions> configure, string expected) => Assert.Multiple(() =>
    {
        Assert.That(() => SuiInspection.Create(configure), Throws.ArgumentException.With.Message.Contains(expected));
        Assert.That(
            () => new ServiceCollection().AddSuiInspection(configure).BuildServiceProvider().GetRequiredService<ISuiInspection>(),
            Throws.ArgumentException.With.Message.Contains(expected));
    });

    [TestCase(0x4F54544Fu, 0, "SUI5502")]
    [TestCase(0x00010000u, 2, "SUI5504")]
    public void ReadFont_ThatCannotBeUsed_IsAProblemThatNamesTheFile(uint kind, int licence, string code)
    {
        var problems = new List<Problem>();

        Assert.That(SuiInspection.ReadFont((TestFont.Sample with { Kind = kind, Licence = (ushort)licence }).Build(), "own.ttf", problems), Is.Null);
        Assert.That(problems.Select(problem => (problem.Code, problem.Location.File)), Is.EqualTo(new[] { (code, "own.ttf") }));
    }

    [TestCase("head", "SUI5503")]
    [TestCase("name", null)]
    public void ReadFont_WithoutATable_IsAProblemWhereItIsNeeded(string tag, string? code)
    {
        var problems = new List<Problem>();

        Assert.That(SuiInspection.ReadFont(TestFont.Sample.With(tag, []).Build(), "own.ttf", problems) is null, Is.EqualTo(code is not null));
        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(code is null ? [] : new[] { code }));
    }

    [Test]
    public void Options_WithSeveralFaults_NameThemAll() => Assert.That(
        () => SuiInspection.Create(options =>
        {
            options.Sections.Add(null!);
            options.Exporters.Add(null!);
            options.Rubric = WithBar(0);
        }),
        Throws.ArgumentException.With.Message.Contains("Sections[0]").And.Message.Contains("Exporters[0]").And.Message.Contains("claim.bar"));

    [Test]
    public void SurveyQuality_OfTheOptions_IsUsedBothWays()
    {
        var quality = new Mock<ISurveyQualitySource>();
        quality.Setup(source => source.GetQuality(It.IsAny<EvidenceSource>(), It.IsAny<EvidencePack>()))
            .Returns(new SurveyQuality(Representativeness.Poor, 1));
        var alone = SuiInspection.Create(options => options.SurveyQuality = quality.Object);
        var hosted = new ServiceCollection().AddSuiInspection(options => options.SurveyQuality = quality.Object).BuildServiceProvider()
            .GetRequiredService<ISuiInspection>();

        Assert.Multiple(() =>
        {
            foreach (var inspection in new[] { alone, hosted })
            {
                Assert.That(inspection.Assess(WorkedCase.Build().Build()).Criterion("I1").Weight, Is.EqualTo(15), "the survey is clamped to 5");
            }
        });
    }

    [Test]
    public void Services_OfTheContainer_AreThoseThatCanBeMadeWithout()
    {
        var services = new ServiceCollection().AddSuiInspection(options => options.AddForms().AddImports());
        var contracts = services.Select(service => service.ServiceType).Where(type => type.IsInterface && type != typeof(ISuiInspection)).ToList();
        var alone = typeof(SuiInspection).GetMethods().Concat(typeof(SuiImports).GetMethods()).Select(method => method.ReturnType)
            .Concat(typeof(ISuiInspection).GetProperties().Select(property => property.PropertyType))
            .Concat([typeof(IAnnexComposer), typeof(IAssessor), typeof(IEvidencePackReader), typeof(ISurveyQualitySource)]);

        // The four named last are the front door's own steps: Compose, Assess, Read and options.SurveyQuality.
        Assert.That(contracts, Is.SubsetOf(alone));
        Assert.That(
            alone.Where(type => type.IsInterface && type.Assembly == typeof(ISuiInspection).Assembly && type != typeof(ISuiInspection)
                && type != typeof(IPseudonymiser) && !type.IsGenericType),
            Is.SubsetOf(contracts));
    }

    [Test]
    public void Importer_NotAskedFor_SaysHowToGetOne() => Assert.That(
        () => SuiInspection.Create().Importer, Throws.InstanceOf<NotSupportedException>().With.Message.Contains("AddImports"));

    [TestCase("Z9", 6.0, "SUI5004")]
    [TestCase("F1", double.NaN, "SUI5005")]
    [TestCase("F1", double.PositiveInfinity, "SUI5005")]
    public void Signal_ThatCannotBeScored_IsAProblemAndNothingElse(string criterion, double weight, string code)
    {
        var signal = new Signal
        {
            CriterionId = criterion,
            Form = SignalForm.Finding,
            SourceKind = SourceKind.Observation,
            Experience = Experience.Record,
            Origin = Origin.Inspectorate,
            Weight = weight,
            EvidenceIds = ["x"],
            SourceIds = [],
        };
        var source = Mock.Of<ISignalSource>(one => one.GetSignals(It.IsAny<SignalContext>()) == new[] { signal, null! });
        var with = SuiInspection.Create(options => options.SignalSources.Add(source)).Assess(WorkedCase.Build().Build());
        var without = SuiInspection.Create().Assess(WorkedCase.Build().Build());

        Assert.Multiple(() =>
        {
            Assert.That(with.Problems.Select(problem => problem.Code).Except(without.Problems.Select(problem => problem.Code)), Does.Contain(code));
            Assert.That(with.Criteria.Select(outcome => (outcome.Id, outcome.Weight)), Is.EqualTo(without.Criteria.Select(outcome => (outcome.Id, outcome.Weight))));
        });
    }
}
