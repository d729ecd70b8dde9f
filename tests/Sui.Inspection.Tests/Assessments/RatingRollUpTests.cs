using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 5, RatingRollUp.</summary>
public class RatingRollUpTests
{
    private readonly RatingRollUp _rollUp = new();
    private readonly RollUpScale _scale = BuiltIn.Frameworks.Find("hmip-probation-2018")!.RollUp;

    [TestCase(0, Rating.Inadequate, false)]
    [TestCase(44.9, Rating.Inadequate, false)]
    [TestCase(49.9, Rating.Inadequate, true)]
    [TestCase(50, Rating.RequiresImprovement, true)]
    [TestCase(64.9, Rating.RequiresImprovement, true)]
    [TestCase(65, Rating.Good, true)]
    [TestCase(72.5, Rating.Good, false)]
    [TestCase(79.9, Rating.Good, true)]
    [TestCase(80, Rating.Outstanding, true)]
    [TestCase(100, Rating.Outstanding, false)]
    public void Standard_LowestKeyQuestion_Decides(double lowest, Rating expected, bool discretion)
    {
        var score = _rollUp.Standard([100, lowest, 95], _scale);
        Assert.That((score.Rating, score.Discretion, score.Verified), Is.EqualTo((expected, discretion, false)));
    }

    [TestCase(0, Rating.Inadequate)]
    [TestCase(5, Rating.Inadequate)]
    [TestCase(6, Rating.RequiresImprovement)]
    [TestCase(15, Rating.RequiresImprovement)]
    [TestCase(16, Rating.Good)]
    [TestCase(25, Rating.Good)]
    [TestCase(26, Rating.Outstanding)]
    [TestCase(30, Rating.Outstanding)]
    public void Overall_SumOfTenStandards_Decides(int sum, Rating expected)
    {
        var scores = Enumerable.Range(0, 10).Select(index => Math.Clamp(sum - (3 * index), 0, 3)).ToList();
        Assert.That((_rollUp.Overall(scores, _scale).Rating, _rollUp.Overall(scores, _scale).Sum), Is.EqualTo((expected, sum)));
    }

    [Test]
    public void Standard_BadPercentages_Throw() => Assert.Multiple(() =>
    {
        Assert.That(() => _rollUp.Standard([], _scale), Throws.ArgumentException);
        Assert.That(() => _rollUp.Standard([101], _scale), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => _rollUp.Standard([double.NaN], _scale), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => _rollUp.Overall([1], _scale), Throws.ArgumentException);
        Assert.That(() => _rollUp.Overall([4, 0, 0, 0, 0, 0, 0, 0, 0, 0], _scale), Throws.InstanceOf<ArgumentOutOfRangeException>());
    });
}
