using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>The range of every number of a rubric, as schemas/rubric-1.schema.json states it.</summary>
[TestFixture]
internal sealed class RubricRangesTests
{
    private static readonly string[] Codes = ["SUI3024", "SUI3033", "SUI3036"];

    [TestCase("criteria[0].claim.bar", "0.001", "0.999", "0.0009", "0.9991")]
    [TestCase("signals.priorAnswers", "0.1", "10000", "0.09", "10000.1")]
    [TestCase("signals.clamp", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.poorSurveyClamp", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.groupCap", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.providerFavourCap", "0", "1000", "-0.1", "1000.1")]
    [TestCase("signals.computedWeight", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.strengths.Slight", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.strengths.Moderate", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.strengths.Strong", "0.001", "1000", "0.0009", "1000.1")]
    [TestCase("signals.multipliers.Lived", "0", "100", "-0.1", "100.1")]
    [TestCase("signals.multipliers.Learned", "0", "100", "-0.1", "100.1")]
    [TestCase("signals.multipliers.Record", "0", "100", "-0.1", "100.1")]
    [TestCase("signals.comparisonDecimals", "0", "15", null, "16")]
    [TestCase("signals.grades[0].upTo", "0.001", "9.9", "0.0009", "-1")]
    [TestCase("signals.grades[3].upTo", "15.1", "100000", "15", "100000.1")]
    [TestCase("statuses.metAt", "-100000", "100000", "-100000.1", "100000.1")]
    [TestCase("statuses.notMetAt", "-100000", "100000", "-100000.1", "100000.1")]
    [TestCase("statuses.contestedAt", "-100000", "100000", "-100000.1", "100000.1")]
    [TestCase("statuses.livedAt", "-100000", "100000", "-100000.1", "100000.1")]
    [TestCase("statuses.corroboratingKinds", "1", "7", "0", "8")]
    [TestCase("statuses.corroboratingWeight", "0", "100000", "-0.1", "100000.1")]
    [TestCase("statuses.corroboratingCount", "1", "1000000", "0", "1000001")]
    [TestCase("placement.secureHeard", "0", "1000000", null, "1000001")]
    [TestCase("placement.ratedHeard", "0", "1000000", null, "1000001")]
    [TestCase("placement.contradictionAt", "0.001", "100000", "0.0009", "100000.1")]
    public void Read_NumberAtItsEndsAndBeyond_AcceptsTheEndsOnly(string path, string low, string high, string? below, string above)
    {
        Assert.That(OutOfRange(path, low), Is.Empty, low);
        Assert.That(OutOfRange(path, high), Is.Empty, high);
        Assert.That(OutOfRange(path, above), Is.EqualTo(new[] { path }), above);
        if (below is not null)
        {
            Assert.That(OutOfRange(path, below), Is.EqualTo(new[] { path }), below);
        }
    }

    private static IEnumerable<string?> OutOfRange(string path, string value) =>
        new RubricReader().Read(JsonEdits.Edit(BuiltIn.Bytes("data/sui-ladder-2.json"), path, value), "mine.json").Problems
            .Where(problem => Codes.Contains(problem.Code, StringComparer.Ordinal))
            .Select(problem => problem.Location.Column);
}
