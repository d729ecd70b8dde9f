namespace Sui.Inspection.Tests.Annexes.Wording;

[TestFixture]
internal sealed class ShippedTextsTests
{
    // Quotations of published English; the annex marks them as English.
    private static readonly string[] Quotations =
    [
        "data/hmip-probation-2018-1.json/prompt/keyQuestion", "data/hmip-probation-2018-1.json/prompt/officialWording",
        "data/hmip-probation-2018-2.json/prompt/keyQuestion", "data/hmip-probation-2018-2.json/prompt/officialWording",
        "data/hmip-probation-2018-2.json/prompt/standardWording",
    ];

    [Test]
    public void Texts_OfTheShippedData_HaveWelshExceptQuotations() => Assert.That(
        ShippedTexts.All().Where(text => string.IsNullOrWhiteSpace(text.Welsh) && !IsSource(text.Place)).Select(text => text.Place),
        Is.EquivalentTo(Quotations));

    // Citations of English publications.
    private static bool IsSource(string place) => place.EndsWith("/source", StringComparison.Ordinal);

    [Test]
    public void Texts_OfTheShippedData_AreFound() => Assert.That(ShippedTexts.All().Count(), Is.GreaterThan(200));

    /// <summary>The rest ends as the English does, so that it stands in the annex's sentences alike.</summary>
    [Test]
    public void Texts_Welsh_EndAsTheEnglish() => Assert.That(
        ShippedTexts.All().Where(text => text.Welsh is { } welsh && End(welsh) != End(text.English)).Select(text => text.English),
        Is.Empty);

    /// <summary>The same English in the same kind of place is the same Welsh: 'yes' and 'no' depend on the question, and an activity
    /// is named otherwise than a rung.</summary>
    [Test]
    public void Texts_SameEnglish_AreTheSameWelsh() => Assert.That(
        ShippedTexts.All().Where(text => !text.Place.EndsWith("/label", StringComparison.Ordinal) && text.Welsh is not null)
            .GroupBy(text => (text.English, OfActivities: text.Place.Contains("/activities/", StringComparison.Ordinal)))
            .Where(group => group.Select(text => text.Welsh).Distinct().Count() > 1)
            .Select(group => group.Key.English),
        Is.Empty);

    private static char? End(string text) => char.IsLetterOrDigit(text[^1]) ? null : text[^1];
}
