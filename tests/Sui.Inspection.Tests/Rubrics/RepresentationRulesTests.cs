using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>How a rubric has representativeness worked out and answers weighted: what the checker finds, and that version 3 is version 2 otherwise.</summary>
[TestFixture]
internal sealed class RepresentationRulesTests
{
    private static byte[] Third => BuiltIn.Bytes("data/sui-ladder-3.json");

    [TestCase("signals.representation", null, "SUI3050", "signals.representation")]
    [TestCase("signals.raking", null, "SUI3050", "signals.raking")]
    [TestCase("signals.weights", "\"None\"", "SUI3050", "signals.raking")]
    [TestCase("signals.representation.sameGroups[0].names", "[\"Women\"]", "SUI3052", "signals.representation.sameGroups[0].names")]
    [TestCase("signals.representation.sameGroups[1].names[0]", "\"WOMEN\"", "SUI3052", "signals.representation.sameGroups[1].names")]
    [TestCase("signals.raking.characteristics[1]", "\"Sex\"", "SUI3044", "signals.raking.characteristics[1]")]
    [TestCase("signals.representation.leastResponseRate", "1.1", "SUI3033", "signals.representation.leastResponseRate")]
    [TestCase("signals.representation.groupPart", "0", "SUI3033", "signals.representation.groupPart")]
    [TestCase("signals.representation.groupProbability", "0.6", "SUI3033", "signals.representation.groupProbability")]
    [TestCase("signals.raking.tolerance", "0.02", "SUI3033", "signals.raking.tolerance")]
    [TestCase("signals.raking.mostCycles", "0", "SUI3033", "signals.raking.mostCycles")]
    [TestCase("signals.raking.leastWeight", "1.1", "SUI3033", "signals.raking.leastWeight")]
    [TestCase("signals.raking.largestWeight", "0.9", "SUI3033", "signals.raking.largestWeight")]
    [TestCase("signals.raking.largestMarginError", "0", "SUI3033", "signals.raking.largestMarginError")]
    public void Read_OneFault_IsFoundAtItsPath(string path, string? value, string code, string at)
    {
        var problem = new RubricReader().Read(JsonEdits.Edit(Third, path, value), "mine.json").Problems.Single();
        Assert.That((problem.Code, problem.Location.Column), Is.EqualTo((code, at)));
    }

    [Test]
    public void Read_WeightsWithDeclaredRepresentativeness_IsRefused()
    {
        var declared = JsonEdits.Edit(JsonEdits.Edit(Third, "signals.representativeness", "\"Declared\""), "signals.representation", null);
        Assert.That(new RubricReader().Read(declared, "mine.json").Problems.Select(problem => problem.Code), Is.EqualTo((string[])["SUI3051"]));
    }

    [Test]
    public void Third_WithoutItsRules_IsTheSecond()
    {
        var (second, third) = (BuiltIn.Rubrics.Find("sui-ladder", 2)!, BuiltIn.Rubrics.Find("sui-ladder", 3)!);
        var bare = third with
        {
            Identity = second.Identity,
            Signals = third.Signals with { Representativeness = RepresentativenessBasis.Declared, Representation = null, Weights = ResponseWeights.None, Raking = null },
        };
        Assert.That(bare.Identify(), Is.EqualTo(second.Identify()));
    }

    [Test]
    public void Find_WithoutAVersion_IsTheSecond() => Assert.That(BuiltIn.Rubrics.Find("sui-ladder")!.Identity.Version, Is.EqualTo(2));

    [Test]
    public void CodingGuide_OfTheThird_IsThatOfTheSecond() =>
        Assert.That(SuiInspection.FindCodingGuide(new DataVersion("sui-ladder", 3))!.Rubric.Version, Is.EqualTo(3));
}
