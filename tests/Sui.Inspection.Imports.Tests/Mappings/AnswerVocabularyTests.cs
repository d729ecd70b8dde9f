using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using static Sui.Inspection.Imports.Tests.Support.SyntheticInstrument;

namespace Sui.Inspection.Imports.Tests.Mappings;

internal sealed class AnswerVocabularyTests
{
    private static readonly Dictionary<string, string> NoWords = [];

    [TestCase("heard", "Strongly agree", "strongly_agree")]
    [TestCase("heard", "STRONGLY_AGREE", "strongly_agree")]
    [TestCase("heard", "Cytuno'n gryf", "strongly_agree")]
    [TestCase("heard", "Neutral", "neither")]
    [TestCase("heard", " tend to  disagree ", "disagree")]
    [TestCase("heard", "not_applicable", "not_applicable")]
    [TestCase("know_how", "Don't know", "dont_know")]
    [TestCase("know_how", "TRUE", "yes")]
    public void TryFind_KnownWord_GivesItsCode(string question, string word, string code)
    {
        Assert.That(Of(question).TryFind(word, out var meaning), Is.True);
        Assert.That(meaning, Is.EqualTo(code));
    }

    [TestCase("heard", "1")]
    [TestCase("heard", "yes")]
    [TestCase("heard", "Agree to differ")]
    [TestCase("heard", "blank")]
    [TestCase("heard", "?")]
    [TestCase("heard", "")]
    [TestCase("know_how", "1")]
    public void TryFind_AnyOtherWord_GivesNothing(string question, string word) => Assert.That(Of(question).TryFind(word, out _), Is.False);

    [Test]
    public void TryFind_WordOfTheMapping_GoesBeforeTheLabel()
    {
        var vocabulary = Of("heard", new() { ["agree"] = "disagree", ["5"] = "strongly_agree", ["-"] = "blank" });

        Assert.That(Find(vocabulary, "Agree"), Is.EqualTo("disagree"));
        Assert.That(Find(vocabulary, " 5 "), Is.EqualTo("strongly_agree"));
        Assert.That(Find(vocabulary, "-"), Is.EqualTo("blank"));
    }

    [Test]
    public void TryFind_LabelsThatFoldAlike_AreToldApartByTheirVeryWordsAlone()
    {
        var vocabulary = AnswerVocabulary.OfAnswers(
            Question("visits", AnswerScale.SingleChoice, "How many?", "Sawl un?", Option("few", "<5", "<5"), Option("many", ">5", ">5")),
            NoWords);

        Assert.That(Find(vocabulary, "<5"), Is.EqualTo("few"));
        Assert.That(Find(vocabulary, ">5"), Is.EqualTo("many"));
        Assert.That(Find(vocabulary, "5"), Is.Null);
    }

    [TestCase("1", Meanings.Chosen)]
    [TestCase("x", Meanings.Chosen)]
    [TestCase("✓", Meanings.Chosen)]
    [TestCase("By letter", Meanings.Chosen)]
    [TestCase("LETTER", Meanings.Chosen)]
    [TestCase("0", Meanings.NotChosen)]
    [TestCase("N", Meanings.NotChosen)]
    [TestCase("false", Meanings.NotChosen)]
    [TestCase("By e-mail", null)]
    [TestCase("2", null)]
    public void OfOption_Words_SayWhetherItWasChosen(string word, string? meaning) => Assert.That(
        Find(AnswerVocabulary.OfOption(Value.Questions[2].Options[0], NoWords), word), Is.EqualTo(meaning));

    [TestCase("letter email", " ", "letter,email", "")]
    [TestCase("By letter By e-mail", " ", "letter,email", "")]
    [TestCase("By letter;By e-mail;", ";", "letter,email", "")]
    [TestCase("By letter; By pigeon;;By letter", ";", "letter", "By pigeon")]
    [TestCase("By letter", ";", "letter", "")]
    [TestCase(" ; ;", ";", "", "")]
    public void Read_JoinedOptions_ArePartedAndKnown(string cell, string separator, string codes, string unknown)
    {
        var (meanings, left) = Read(cell, separator, Of("reached"));

        Assert.That(string.Join(",", meanings), Is.EqualTo(codes));
        Assert.That(string.Join(",", left), Is.EqualTo(unknown));
    }

    [Test]
    public void Read_LabelWithTheSeparatorInIt_IsOneOption()
    {
        var vocabulary = AnswerVocabulary.OfAnswers(
            Question("how", AnswerScale.MultipleChoice, "How?", "Sut?", Option("a", "Text; or call", "a"), Option("b", "Visit", "b")), NoWords);

        Assert.That(Read("Visit;Text; or call;", ";", vocabulary).Meanings, Is.EqualTo(new[] { "b", "a" }));
    }

    [Test]
    public void Read_HugeCell_IsReadInABoundedNumberOfParts()
    {
        var (_, unknown) = Read(string.Join(";", Enumerable.Repeat("synthetic", 100_000)), ";", Of("reached"));

        Assert.That(unknown, Has.Count.LessThanOrEqualTo(MultipleAnswer.MaximumParts));
    }

    private static AnswerVocabulary Of(string question, Dictionary<string, string>? words = null) =>
        AnswerVocabulary.OfAnswers(Value.Questions.Single(known => known.Id == question), words ?? NoWords);

    private static string? Find(AnswerVocabulary vocabulary, string word) => vocabulary.TryFind(word, out var meaning) ? meaning : null;

    private static (List<string> Meanings, List<string> Unknown) Read(string cell, string separator, AnswerVocabulary vocabulary)
    {
        var (meanings, unknown) = (new List<string>(), new List<string>());
        MultipleAnswer.Read(cell, separator, vocabulary, meanings, unknown);
        return (meanings, unknown);
    }
}
