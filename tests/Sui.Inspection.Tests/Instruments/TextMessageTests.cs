namespace Sui.Inspection.Tests.Instruments;

/// <summary>Each text message of the survey goes out as one: 160 characters of the alphabet of 3GPP TS 23.038 (GSM-7).</summary>
[TestFixture]
internal sealed class TextMessageTests
{
    // 3GPP TS 23.038, table 6.2.1, without the escape; the characters of its extension table, such as brackets, count twice and are not used.
    private const string Alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static IEnumerable<string> Messages => BuiltIn.Instruments.Find("text-message-survey")!.Questions
        .Select(question => $"{question.Text.English} Reply {string.Join(
            ", ", question.Options.Select((option, index) => $"{index + 1} {option.Label.English}"))}")
        .Prepend(BuiltIn.Instruments.Find("text-message-survey")!.Introduction!.English);

    [Test]
    public void Questions_OfTheTextMessageSurvey_AreFive() =>
        Assert.That(BuiltIn.Instruments.Find("text-message-survey")!.Questions, Has.Count.EqualTo(5));

    [TestCaseSource(nameof(Messages))]
    public void Message_WithItsReplies_FitsIntoOne(string message) => Assert.Multiple(() =>
    {
        Assert.That(message, Has.Length.LessThanOrEqualTo(160));
        Assert.That(message.Where(letter => !Alphabet.Contains(letter)), Is.Empty);
    });

    // 128 characters of the table and the escape, which stands for the extension table.
    [Test]
    public void Alphabet_OfTheTest_IsWhole() => Assert.That(Alphabet.Distinct().Count(), Is.EqualTo(127));
}
