using System.Globalization;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>What a caller may want to know although the file conforms.</summary>
internal static class Warnings
{
    private const int Most = 50;
    private const double LeastContrast = 4.5;

    public static IReadOnlyList<PdfWarning> Of(PdfDocument document, LaidOutDocument layout) =>
    [
        .. Contrast(document.Theme),
        .. Characters(
            "pdf.character.substituted", "Characters that the font lacks are printed as similar ones, or without a mark:",
            layout.Characters.Substituted),
        .. Characters(
            "pdf.character.replaced", "Characters that cannot be printed are left out, with […] in their place:",
            layout.Characters.Missing),
    ];

    private static IEnumerable<PdfWarning> Characters(string code, string message, SortedSet<int> characters)
    {
        if (characters.Count > 0)
        {
            var listed = string.Join(
                ", ", characters.Take(Most).Select(point => string.Create(CultureInfo.InvariantCulture, $"U+{point:X4}")));
            yield return new PdfWarning(code, characters.Count <= Most
                ? $"{message} {listed}."
                : string.Create(CultureInfo.InvariantCulture, $"{message} {listed} and {characters.Count - Most} more."));
        }
    }

    private static IEnumerable<PdfWarning> Contrast(PdfTheme theme)
    {
        (string Name, PdfColor Color, PdfColor Ground)[] pairs =
        [
            ("TextColor", theme.TextColor, PdfColor.White),
            ("MutedColor", theme.MutedColor, PdfColor.White),
            ("HeadingColor", theme.HeadingColor, PdfColor.White),
            ("HeadingColor on HeaderTint", theme.HeadingColor, theme.HeaderTint),
            ("TextColor on CalloutTint", theme.TextColor, theme.CalloutTint),
            ("LinkColor", theme.LinkColor, PdfColor.White),
        ];
        return pairs.Where(pair => pair.Color.ContrastWith(pair.Ground) < LeastContrast).Select(pair => new PdfWarning(
            "pdf.contrast.low", $"{pair.Name} has a contrast below 4.5 to 1, the least that WCAG AA allows for body text."));
    }
}
