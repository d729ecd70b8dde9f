using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests;

public class FrontDoorTests
{
    private static readonly string Packs = Path.Combine(Repository.Root(), "examples", "packs");

    private static ISuiInspection FromContainer(Action<SuiInspectionOptions>? configure = null) =>
        new ServiceCollection().AddSuiInspection(configure).BuildServiceProvider(validateScopes: true).GetRequiredService<ISuiInspection>();

    private static string Json(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Test]
    public void AddSuiInspection_Twice_AddsNothingTwice()
    {
        var services = new ServiceCollection().AddSuiInspection();
        var once = services.Count;
        services.AddSuiInspection();
        Assert.That(services, Has.Count.EqualTo(once));
    }

    [Test]
    public void AddSuiInspection_HostsOwnService_Stays()
    {
        var own = Mock.Of<IAssessor>();
        var services = new ServiceCollection().AddSingleton(own).AddSuiInspection().BuildServiceProvider();
        Assert.That(services.GetRequiredService<IAssessor>(), Is.SameAs(own));
    }

    [Test]
    public void AddSuiInspection_HostsSurveyQuality_IsUsed()
    {
        var quality = new Mock<ISurveyQualitySource>();
        quality.Setup(source => source.GetQuality(It.IsAny<EvidenceSource>(), It.IsAny<EvidencePack>()))
            .Returns(new SurveyQuality(Representativeness.Poor, 1));
        var inspection = new ServiceCollection().AddSingleton(quality.Object).AddSuiInspection()
            .BuildServiceProvider().GetRequiredService<ISuiInspection>();
        Assert.That(inspection.Assess(WorkedCase.Build().Build()).Criterion("I1").Weight, Is.EqualTo(15), "the survey is clamped to 5");
    }

    [Test]
    public void Plugin_AddedTwice_IsRegisteredOnceAndItsSignalsCount()
    {
        var signal = new Signal
        {
            CriterionId = "F1",
            Form = SignalForm.Finding,
            SourceKind = SourceKind.Observation,
            Experience = Experience.Record,
            Origin = Origin.Inspectorate,
            Weight = -6,
            EvidenceIds = ["x"],
            SourceIds = [],
        };
        var source = Mock.Of<ISignalSource>(one => one.GetSignals(It.IsAny<SignalContext>()) == new[] { signal });
        var plugin = new Mock<IInspectionPlugin>();
        plugin.SetupGet(one => one.Id).Returns("test.plugin");
        plugin.SetupGet(one => one.Version).Returns(new Version(1, 0));
        plugin.SetupGet(one => one.Touches).Returns([PluginPart.SignalSources]);
        plugin.Setup(one => one.Register(It.IsAny<IServiceCollection>()))
            .Callback<IServiceCollection>(services => services.AddSingleton(source));
        var services = new ServiceCollection()
            .AddSuiInspection(options => options.Plugins.Add(plugin.Object))
            .AddSuiInspection(options => options.Plugins.Add(plugin.Object));

        var assessment = services.BuildServiceProvider().GetRequiredService<ISuiInspection>().Assess(WorkedCase.Build().Build());

        plugin.Verify(one => one.Register(It.IsAny<IServiceCollection>()), Times.Once);
        Assert.That(assessment.Criterion("F1").Weight, Is.EqualTo(-6));
    }

    [Test]
    public void Create_WithAPlugin_SaysThatItNeedsAContainer() => Assert.That(
        () => SuiInspection.Create(options => options.Plugins.Add(Mock.Of<IInspectionPlugin>())),
        Throws.InstanceOf<NotSupportedException>().With.Message.Contains("AddSuiInspection"));

    [Test]
    public void Create_AndContainer_GiveTheSameBytes()
    {
        var path = Path.Combine(Packs, "synthetic-middling");
        var alone = SuiInspection.Create();
        var hosted = FromContainer();
        Assert.That(Json(alone.Assess(alone.Read(path))), Is.EqualTo(Json(hosted.Assess(hosted.Read(path)))));
    }

    [Test]
    public void Rubric_OfTheHost_ChangesResultsAndTheHash()
    {
        var edited = Encoding.UTF8.GetString(SuiInspection.ShippedRubric().Span)
            .Replace("\"notMetAt\": -6", "\"notMetAt\": -2", StringComparison.Ordinal);
        var read = SuiInspection.CreateRubricReader().Read(Encoding.UTF8.GetBytes(edited), "edited.json");
        var assessment = SuiInspection.Create(options => options.Rubric = read.Rubric).Assess(WorkedCase.Build().Build());
        Assert.Multiple(() =>
        {
            Assert.That(read.Problems, Is.Empty);
            Assert.That(assessment.Criterion("I2").Status, Is.EqualTo(CriterionStatus.NotMet));
            Assert.That(assessment.Rubric.Identify().Sha256, Is.Not.EqualTo(BuiltIn.Rubric.Identify().Sha256));
        });
    }

    [Test]
    public void Renderer_NamedAsOneThatShips_TakesItsPlace()
    {
        var renderer = new Mock<IAnnexRenderer>();
        renderer.SetupGet(one => one.Format).Returns("html");
        var inspection = SuiInspection.Create(options => options.Renderers.Add(renderer.Object));
        var document = inspection.Compose(inspection.Assess(WorkedCase.Build().Build()));
        inspection.Write(document, "html", Stream.Null);
        renderer.Verify(one => one.Render(document, Stream.Null, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Test]
    public void Write_UnknownFormat_ListsThoseKnown()
    {
        var inspection = SuiInspection.Create();
        var document = inspection.Compose(inspection.Assess(WorkedCase.Build().Build()));
        Assert.That(
            () => inspection.Write(document, "docx", Stream.Null),
            Throws.InstanceOf<NotSupportedException>().With.Message.Contains("html, html-fragment, json, md, pdf"));
    }

    [Test]
    public void Assess_NothingRead_SaysSo() => Assert.That(
        () => SuiInspection.Create().Assess(new PackReadResult(null, [])), Throws.ArgumentException);

    [Test]
    public void Assess_UnknownFramework_ListsThoseKnown() => Assert.That(
        () => SuiInspection.Create().Assess(WorkedCase.Build().Build() with { FrameworkId = "other" }),
        Throws.ArgumentException.With.Message.Contains("hmip-probation-2018"));

    [Test]
    public void RatingRollUp_FromTheContainer_IsThere() => Assert.That(
        new ServiceCollection().AddSuiInspection().BuildServiceProvider().GetService<IRatingRollUp>(), Is.Not.Null);
}
