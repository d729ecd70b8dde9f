using System.Globalization;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>What a caller may want to know although the file conforms.</summary>
internal static class Warnings
{
    private const int Most = 50;
    private const double LeastContrast = 4.5;

    public static IReadOnlyList<PdfWarning> Of(PdfDocument document, LaidOutDocument layout) =>
        [.. Contrast(document.Theme), .. Replaced(layout.Replaced)];

    private static IEnumerable<PdfWarning> Replaced(IReadOnlyDictionary<int, int> replaced)
    {
        foreach (var (code, count) in replaced.Take(Most))
        {
            yield return new PdfWarning(
                "pdf.character.replaced",
                string.Create(
                    CultureInfo.InvariantCulture, $"U+{code:X4} cannot be shown; an empty square stands for it, {count} times."));
        }

        if (replaced.Count > Most)
        {
            yield return new PdfWarning(
                "pdf.character.replaced",
                string.Create(CultureInfo.InvariantCulture, $"{replaced.Count - Most} further characters cannot be shown."));
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
