using System.Text.RegularExpressions;
namespace Sui.Inspection.Tests.Instruments;

/// <summary>
/// What is put to people is plain: no long sentences, and a Flesch–Kincaid grade (0.39 words a sentence + 11.8 syllables a word − 15.59;
/// Kincaid and others, 1975) of at most 5, which pupils in England and Wales read at the age of ten. Syllables are counted as groups of
/// vowels, without a silent e at the end.
/// </summary>
[TestFixture]
internal sealed partial class PlainWordsTests
{
    [TestCase("telephone-interview")]
    [TestCase("face-to-face-interview")]
    [TestCase("service-user-survey")]
    [TestCase("text-message-survey")]
    [TestCase("focus-group-guide")]
    [TestCase("representatives-conversation")]
    public void Texts_PutToPeople_ArePlain(string id)
    {
        var instrument = BuiltIn.Instruments.Find(id)!;
        var sentences = instrument.Questions.Select(question => question.Text.English)
            .Prepend(instrument.Introduction!.English)
            .SelectMany(text => SentenceEnd().Split(text))
            .Select(sentence => Word().Matches(sentence).Select(match => match.Value).ToList())
            .Where(words => words.Count > 0)
            .ToList();
        var words = sentences.SelectMany(sentence => sentence).ToList();

        Assert.That(sentences.Max(sentence => sentence.Count), Is.LessThanOrEqualTo(26));
        Assert.That(
            (0.39 * words.Count / sentences.Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59, Is.LessThanOrEqualTo(5));
    }

    // Hyphenation: in-spec-tor, peo-ple, use, caught.
    [TestCase("inspector", 3)]
    [TestCase("people", 2)]
    [TestCase("use", 1)]
    [TestCase("caught", 1)]
    public void Syllables_OfAWord_AreItsGroupsOfVowels(string word, int syllables) =>
        Assert.That(Syllables(word), Is.EqualTo(syllables));

    private static int Syllables(string word)
    {
        var groups = Vowels().Count(word.ToLowerInvariant());
        var silent = word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal) && groups > 1;
        return Math.Max(1, silent ? groups - 1 : groups);
    }

    [GeneratedRegex(@"(?<=[.?!:])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[A-Za-z']+")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}
