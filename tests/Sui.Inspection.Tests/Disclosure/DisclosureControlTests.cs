using Sui.Inspection.Disclosure;
namespace Sui.Inspection.Tests.Disclosure;

[TestFixture]
internal sealed class DisclosureControlTests
{
    // Method, section 6: counts of people under 5 and their complements are suppressed; totals of ten or more are not.
    [TestCase(14, 20, true)]
    [TestCase(5, 10, true)]
    [TestCase(4, 20, false)]
    [TestCase(0, 20, false)]
    [TestCase(15, 20, true)]
    [TestCase(16, 20, false)]
    [TestCase(20, 20, false)]
    [TestCase(5, 9, false)]
    [TestCase(4.5, 20, false)]
    [TestCase(15.5, 20, false)]
    public void ShowsAnswers_SmallCountOrComplement_IsHidden(double favourable, int valid, bool shown) =>
        Assert.That(DisclosureControl.ShowsAnswers(favourable, valid), Is.EqualTo(shown));

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(4, true)]
    [TestCase(4.9, true)]
    [TestCase(5, false)]
    public void IsSmall_OneToUnderFive_IsSmall(double people, bool small) =>
        Assert.That(DisclosureControl.IsSmall(people), Is.EqualTo(small));

    [Test]
    public void Hide_NothingSmall_HidesNothing() =>
        Assert.That(DisclosureControl.Hide([5, 0, 12, null]), Is.All.False);

    [Test]
    public void Hide_OneOfTwoSmall_HidesBoth() =>
        Assert.That(DisclosureControl.Hide([3, 81]), Is.EqualTo(new[] { true, true }));

    [Test]
    public void Hide_OneOfMany_HidesAnotherThatIsNotZero() =>
        Assert.That(DisclosureControl.Hide([20, 3, 0, null, 30, 40]),
            Is.EqualTo(new[] { false, true, false, false, true, false }));

    // If 1 + 5 = 6 is one small part and one of five or more, it can only be 1 and 5: a third part has to go.
    [Test]
    public void Hide_SecondPartToldByTheSum_HidesAThird() =>
        Assert.That(DisclosureControl.Hide([1, 5, 9, 30]), Is.EqualTo(new[] { true, true, true, false }));

    // 4 + 4 + 4 = 12 can only be three fours: a part of five or more goes too.
    [Test]
    public void Hide_OnlySmallOnes_HidesALargeOneToo() =>
        Assert.That(DisclosureControl.Hide([4, 4, 4, 30, 40]), Is.EqualTo(new[] { true, true, true, true, false }));

    [Test]
    public void Hide_NothingElseToHide_HidesWhatThereIs() =>
        Assert.That(DisclosureControl.Hide([3, 0, 0]), Is.EqualTo(new[] { true, false, false }));

    [Test]
    public void HideAbove_HiddenPartsAndTheRestOverTheBound_HidesMore() =>
        Assert.That(DisclosureControl.HideAbove([3, 6, 11], [true, true, false], 16), Is.EqualTo(new[] { true, true, true }));

    [Test]
    public void HideAbove_ShownPartsOverTheBound_HidesUntilTheyAreNot() =>
        Assert.That(DisclosureControl.HideAbove([11, 12, 20], [false, false, false], 30),
            Is.EqualTo(new[] { true, true, false }));

    // An attacker who knows the rule: of a total of 'bound' and one to four more, no three groups that are shown, hidden or empty as these
    // are fix how many more.
    [Test]
    public void HideAbove_WhoKnowsTheRule_CannotTellWhatTheBoundLeavesOut([Values(10, 12, 16)] int bound)
    {
        var seen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var more = 1; more <= 4; more++)
        {
            for (var first = 0; first <= bound + more; first++)
            {
                for (var second = 0; first + second <= bound + more; second++)
                {
                    int?[] parts = [first, second, bound + more - first - second, null];
                    var hidden = DisclosureControl.HideAbove(parts, DisclosureControl.Hide(parts), bound);
                    var published = string.Join(' ', parts.Select((part, index) => hidden[index] ? "c" : $"{part}"));
                    (seen.TryGetValue(published, out var known) ? known : seen[published] = []).Add(more);
                }
            }
        }

        Assert.That(seen.Where(pair => pair.Value.Count < 2).Select(pair => $"{pair.Key} tells {pair.Value.First()}"), Is.Empty);
    }
}
