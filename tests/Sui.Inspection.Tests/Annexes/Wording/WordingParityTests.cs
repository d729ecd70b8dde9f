namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>The Welsh texts against the English ones: the same keys with the same places, in both directions.</summary>
[TestFixture]
internal sealed class WordingParityTests
{
    private static readonly IReadOnlyDictionary<string, string> English = WordingTexts.Of("en");
    private static readonly IReadOnlyDictionary<string, string> Welsh = WordingTexts.Of("cy");

    // Number words depend on the noun in Welsh, so counted texts name them and everything else has figures.
    private static IEnumerable<string> EnglishKeys =>
        English.Keys.Where(key => !key.StartsWith("Number.", StringComparison.Ordinal));

    [Test]
    public void Keys_English_AreAllThereInWelsh() => Assert.That(EnglishKeys.Where(key => !Welsh.ContainsKey(key)).Order(), Is.Empty);

    [Test]
    public void Keys_Welsh_AreAllThereInEnglish() => Assert.That(
        Welsh.Keys.Where(key => WordingTexts.Counted(key) is { } counted
            ? !English.ContainsKey(counted + ".other")
            : !English.ContainsKey(key) || key.StartsWith("Number.", StringComparison.Ordinal)).Order(),
        Is.Empty);

    [Test]
    public void Keys_Counted_HaveWhatEachLanguageNeeds()
    {
        foreach (var (texts, needed) in new[] { (English, new[] { "one", "other" }), (Welsh, ["other"]) })
        {
            var counted = texts.Keys.Select(WordingTexts.Counted).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            Assert.That(counted, Has.Count.GreaterThan(30));
            Assert.That(
                counted.SelectMany(key => needed.Select(category => $"{key}.{category}")).Where(key => !texts.ContainsKey(key)),
                Is.Empty);
        }
    }

    /// <summary>Two, three and six have the places of the English plural; the number itself may be said in words.</summary>
    [Test]
    public void Places_EveryWelshText_AreThoseOfTheEnglish()
    {
        var different = new List<string>();
        foreach (var (key, text) in Welsh)
        {
            var match = English.ContainsKey(key) ? key : $"{WordingTexts.Counted(key)}.other";
            if (!English.TryGetValue(match, out var english) || !Places(english).SetEquals(Places(text)))
            {
                different.Add(key);
            }
        }

        Assert.That(different.Order(), Is.Empty);

        // A sentence may start with the same place in one language and not in the other.
        static HashSet<string> Places(string text) =>
            new(WordingTexts.Places(text).Where(place => place is not ("n" or "N")), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The text for all other numbers says the number wherever the English does.</summary>
    [Test]
    public void Places_OfTheOtherNumbers_SayTheNumber() => Assert.That(
        Welsh.Where(text => text.Key.EndsWith(".other", StringComparison.Ordinal)
                && English.TryGetValue(text.Key, out var english) && SaysNumber(english) && !SaysNumber(text.Value))
            .Select(text => text.Key).Order(),
        Is.Empty);

    private static bool SaysNumber(string text) => WordingTexts.Places(text).Any(place => place is "n" or "N");
}
