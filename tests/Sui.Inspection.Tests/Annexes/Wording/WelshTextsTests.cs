using System.Text.RegularExpressions;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Blocks;

namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>What every Welsh text has to be, in the annex and in the data: Welsh, and printable.</summary>
[TestFixture]
internal sealed partial class WelshTextsTests
{
    /// <summary>The same in both languages: places with punctuation only, and words that both share, as they do many names of languages.</summary>
    private static readonly string[] TheSame =
    [
        "Activities.Named", "Source.Dated", "Criterion.Named", "Group.Named", "PercentFigure", "List.Separator", "Remark.By", "Remark.By.On", "Elements.Cell",
        "Gaps.Item", "Next.Item", "Shares.Label", "Balance.Figure.Item", "Balance.Figure.Part",
        "Explain.Source", "Explain.Step", "Explain.Weight", "Influence.Figure.Item", "Heard.Through.Count", "Method.Pack.Value",
        "Method.Standard.Verified", "Quotes.By", "Quoted", "SourceKind.Data", "SourceKind.One.Data",
        "Working.Range.Item", "Working.Status.Change", "data: Staff",
        "Entry.Mark", "Entry.Heading", "Entry.Sum.Part", "Glance.Item", "Told.Asked.Rate", "Remark.Said", "Why.Finding.For", "Contradictions.Line", "Told.Asked.Others", "Told.Said.Value", "Bounds.Absent", "Register.Cited", "Easy.Statement", "Entry.Share", "Contradictions.Side.Dated", "Why.Beyond.Item", "Why.Dated", "Published.Known.Item", "Entry.Each", "Entry.Each.Question", "Reach.Each.Question",
    ];

    // 'Is' and 'to' are left out: they are Welsh words as well ('gris is', a lower rung).
    private static readonly string[] EnglishWords =
    [
        "the", "and", "of", "with", "was", "were", "which", "that", "this", "not", "for", "from", "are", "been", "has", "have",
        "people", "evidence", "by", "it", "its", "what", "who", "each", "one",
    ];

    private static IEnumerable<(string Key, string English, string Welsh)> All()
    {
        var english = WordingTexts.Of("en");
        return WordingTexts.Of("cy")
            .Select(text => (
                text.Key, English: english.GetValueOrDefault(text.Key)
                    ?? english.GetValueOrDefault($"{WordingTexts.Counted(text.Key)}.other") ?? string.Empty, text.Value))
            .Concat(ShippedTexts.All().Where(text => text.Welsh is not null)
                .Select(text => ("data: " + text.English, text.English, text.Welsh!)));
    }

    [Test]
    public void Texts_Welsh_DifferFromTheEnglishUnlessListed() => Assert.That(
        All().Where(text => string.Equals(text.English, text.Welsh, StringComparison.Ordinal)).Select(text => text.Key)
            .Except(TheSame, StringComparer.Ordinal).Where(key => !key.StartsWith("Language.", StringComparison.Ordinal)).Distinct().Order(),
        Is.Empty);

    [Test]
    public void Texts_Welsh_HaveNoFrequentEnglishWord() => Assert.That(
        All().Where(text => Word().Matches(Place().Replace(text.Welsh, " ")).Any(match =>
                EnglishWords.Contains(match.Value, StringComparer.OrdinalIgnoreCase)))
            .Select(text => $"{text.Key}: {text.Welsh}"),
        Is.Empty);

    [Test]
    public void Texts_Welsh_HaveTypographicQuotationMarks() => Assert.That(
        All().Where(text => text.Welsh.AsSpan().IndexOfAny('\'', '"') >= 0).Select(text => text.Key), Is.Empty);

    [Test]
    public void Texts_Welsh_HaveNoStraySpace() => Assert.That(
        All().Where(text => text.Welsh.Contains("  ", StringComparison.Ordinal)
                || (text.Welsh != text.Welsh.Trim()) != (text.English != text.English.Trim()))
            .Select(text => text.Key),
        Is.Empty);

    /// <summary>The full set of Welsh accents is asked for as well: evidence may hold what our own texts do not.</summary>
    [Test]
    public void Characters_OfWelshTexts_AreInTheEmbeddedFont()
    {
        var characters = string.Join(
            ' ', All().SelectMany(text => text.Welsh).Concat("ŵŷẃẁẅỳýâêîôûáéíóúŴŶẂẀẄỲÂÊÎÔÛ").Distinct().Order());
        using var output = new MemoryStream();
        var result = PdfWriter.Write(
            new PdfDocument(
                "Llythrennau", "cy", DateTimeOffset.UnixEpoch, [new PdfHeading(1, "Llythrennau"), new PdfParagraph(characters)]),
            output);

        Assert.That(result.Warnings, Is.Empty);
    }

    [GeneratedRegex(@"[\p{L}’]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();
}
