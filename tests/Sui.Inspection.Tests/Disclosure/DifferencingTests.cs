using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>The rule of decision 15, pair by pair.</summary>
[TestFixture]
internal sealed class DifferencingTests
{
    [TestCase(20, 20, ExpectedResult = false)]
    [TestCase(20, 21, ExpectedResult = true)]
    [TestCase(24, 20, ExpectedResult = true)]
    [TestCase(20, 25, ExpectedResult = false)]
    [TestCase(null, 25, ExpectedResult = false)]
    public bool Tells_CountsOfPeople(int? one, int? other) => Differencing.Tells(one, other);

    // The former k of n, then the present.
    [TestCase(10, 20, 10, 20, ExpectedResult = false, Description = "the same")]
    [TestCase(10, 20, 10, 21, ExpectedResult = true, Description = "one more")]
    [TestCase(10, 20, 13, 25, ExpectedResult = true, Description = "three of the five more")]
    [TestCase(10, 20, 17, 31, ExpectedResult = true, Description = "seven of eleven, and four of them against")]
    [TestCase(10, 20, 15, 30, ExpectedResult = false, Description = "five and five")]
    [TestCase(10, 20, 10, 28, ExpectedResult = true, Description = "what all of the eight more answered")]
    [TestCase(10, 20, 12, 20, ExpectedResult = true, Description = "two answer differently")]
    [TestCase(10, 20, 15, 20, ExpectedResult = false, Description = "five answer differently")]
    [TestCase(10, 20, 18, 23, ExpectedResult = true, Description = "three more in all")]
    [TestCase(15, 30, 10, 20, ExpectedResult = false, Description = "as many taken away")]
    public bool Tells_BothShown(double k, int n, double other, int otherN) =>
        Differencing.Tells(Cell(k, n), Cell(other, otherN));

    [TestCase(20, 20, CriterionStatus.NotMet, CriterionStatus.NotMet, ExpectedResult = false)]
    [TestCase(20, 22, CriterionStatus.NotMet, CriterionStatus.NotMet, ExpectedResult = true, Description = "two more")]
    [TestCase(20, 20, CriterionStatus.NotMet, CriterionStatus.Unclear, ExpectedResult = true, Description = "somebody answers differently")]
    [TestCase(20, 40, CriterionStatus.NotMet, CriterionStatus.NotMet, ExpectedResult = false)]
    [TestCase(null, 12, CriterionStatus.NotMet, CriterionStatus.NotMet, ExpectedResult = true, Description = "a number that a status hides leaves little")]
    public bool Tells_BothHidden(int? n, int? other, CriterionStatus status, CriterionStatus otherStatus) =>
        Differencing.Tells(Cell(null, n, status, 30), Cell(null, other, otherStatus, 30));

    // The hidden n, then the shown k of n.
    [TestCase(20, 10, 24, CriterionStatus.NotMet, ExpectedResult = true, Description = "four more")]
    [TestCase(20, 8, 25, CriterionStatus.NotMet, ExpectedResult = true, Description = "k was 3 or 4")]
    [TestCase(20, 6, 25, CriterionStatus.NotMet, ExpectedResult = true, Description = "k was not 0")]
    [TestCase(20, 8, 30, CriterionStatus.NotMet, ExpectedResult = false, Description = "k can have been any of 0 to 4")]
    [TestCase(20, 25, 30, CriterionStatus.Indicated, ExpectedResult = false)]
    [TestCase(20, 19, 25, CriterionStatus.Indicated, ExpectedResult = true, Description = "k was not 20")]
    [TestCase(12, 9, 22, CriterionStatus.Unclear, ExpectedResult = true, Description = "k was not 10 to 12")]
    [TestCase(30, 20, 50, CriterionStatus.Unclear, ExpectedResult = false, Description = "only the lower end is left, and all of it")]
    public bool Tells_HiddenBesideShown(int hidden, double k, int n, CriterionStatus status)
    {
        var (one, other) = (Cell(null, hidden, status, hidden), Cell(k, n, heard: n));
        Assert.That(Differencing.Tells(one, other), Is.EqualTo(Differencing.Tells(other, one)), "either may be the former");
        return Differencing.Tells(one, other);
    }

    [TestCase(8, 6, 20, ExpectedResult = false, Description = "of fewer than ten nothing is known")]
    [TestCase(11, 6, 20, ExpectedResult = true)]
    [TestCase(14, 10, 20, ExpectedResult = true, Description = "k was 4, if all fourteen are among the twenty")]
    public bool Tells_HiddenWithItsNumber(int heard, double k, int n) =>
        Differencing.Tells(Cell(null, null, heard: heard), Cell(k, n, heard: heard + 10));

    // Women and men, and nobody else; the total of both is shown.
    [TestCase(23, 8, 30, 38, ExpectedResult = false, Description = "of the women 1 to 4 are left")]
    [TestCase(23, 13, 20, 33, ExpectedResult = true, Description = "20 of 23 were men at most")]
    [TestCase(12, 9, 16, 25, ExpectedResult = false)]
    public bool TellsGroups_HiddenBeforeAndShownNow(int all, int women, int men, int allNow) =>
        Differencing.TellsGroups([null, null, null], all, [women, men, 0], allNow);

    [Test]
    public void TellsGroups_HiddenInBoth_IsNot() =>
        Assert.That(Differencing.TellsGroups([null, null, null], 5, [null, null, null], 5), Is.False);

    private static PublishedCell Cell(double? k, int? n, CriterionStatus status = CriterionStatus.Met, int? heard = null) =>
        new(k, n, status, null, heard);
}
