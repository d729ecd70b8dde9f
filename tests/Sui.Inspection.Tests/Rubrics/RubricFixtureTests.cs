using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>Rubrics that once crashed the scoring, or of whose faults one alone was told (Fixtures/README.md).</summary>
[TestFixture]
internal sealed class RubricFixtureTests
{
    // A bound that lies below two others contradicts both.
    private static readonly string[] FourFaults =
    [
        "SUI3024 criteria[0].claim.bar", "SUI3033 signals.groupCap", "SUI3037 statuses.notMetAt", "SUI3037 statuses.contestedAt",
        "SUI3021 placement.reachCriterion",
    ];

    [Test]
    public void Read_FourFaults_ListsAll() => Assert.That(Read("four.json"), Is.EqualTo(FourFaults));

    [Test]
    public void Read_OneOfFiveFaultsInTheShape_ListsAll() =>
        Assert.That(Read("five.json"), Is.EqualTo(FourFaults.Prepend("SUI3008 criteria[1].rung")));

    [TestCase("rubric-prior.json", "signals.priorAnswers")]
    [TestCase("rubric-mult.json", "signals.multipliers.Lived")]
    public void Read_NumberWithoutBound_IsRefused(string file, string path) =>
        Assert.That(Read(file), Is.EqualTo(new[] { "SUI3033 " + path }));

    private static IEnumerable<string> Read(string file)
    {
        var read = new RubricReader().Read(
            Repository.Bytes("tests", "Sui.Inspection.Tests", "Rubrics", "Fixtures", file), file);
        Assert.That(read.Rubric, Is.Null);
        Assert.That(read.Problems.Select(problem => problem.Location.Line), Is.All.EqualTo(1));
        return read.Problems.Select(problem => $"{problem.Code} {problem.Location.Column}");
    }
}
