namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks that a theme leaves room to lay anything out.</summary>
internal static class ThemeCheck
{
    private const string Code = "pdf.theme";
    private const double LargestPage = 14_400;
    private const double SmallestContent = 72;

    /// <summary>Lines of the largest text that an empty page must hold.</summary>
    private const double FewestLines = 3;

    public static void Run(PdfDocument document, ViolationList violations)
    {
        if (!violations.Present(document.Theme, "Theme"))
        {
            return;
        }

        var theme = document.Theme;
        Range(theme.PageWidth, SmallestContent, LargestPage, "Theme.PageWidth");
        Range(theme.PageHeight, SmallestContent, LargestPage, "Theme.PageHeight");
        Range(theme.Margins.Top, 0, LargestPage, "Theme.Margins.Top");
        Range(theme.Margins.Right, 0, LargestPage, "Theme.Margins.Right");
        Range(theme.Margins.Bottom, 0, LargestPage, "Theme.Margins.Bottom");
        Range(theme.Margins.Left, 0, LargestPage, "Theme.Margins.Left");
        Range(theme.LineHeight, 1, 3, "Theme.LineHeight");
        Range(theme.CellPadding, 0, 24, "Theme.CellPadding");
        Range(theme.Spacing, 0.25, 2, "Theme.Spacing");
        Size(theme.BodySize, "Theme.BodySize");
        Size(theme.LeadSize, "Theme.LeadSize");
        Size(theme.SmallSize, "Theme.SmallSize");
        Size(theme.TableSize, "Theme.TableSize");
        Size(theme.FurnitureSize, "Theme.FurnitureSize");
        if (violations.Require(
            theme.HeadingSizes is { Count: 4 }, Code, "Theme.HeadingSizes", "Four sizes are expected, for levels 1 to 4."))
        {
            for (var index = 0; index < 4; index++)
            {
                Size(theme.HeadingSizes[index], $"Theme.HeadingSizes[{index}]");
            }

            CheckRoom(document, violations);
        }

        void Size(double value, string location) => Range(value, 4, 72, location);

        void Range(double value, double low, double high, string location) => violations.Require(
            value >= low && value <= high, Code, location,
            FormattableString.Invariant($"A number from {low} to {high} is expected."));
    }

    private static void CheckRoom(PdfDocument document, ViolationList violations)
    {
        var theme = document.Theme;
        var largest = theme.HeadingSizes.Append(theme.BodySize).Append(theme.LeadSize).Append(theme.TableSize).Max();
        var needed = Math.Max(SmallestContent, FewestLines * largest * theme.LineHeight);
        var (margins, furniture) = (theme.Margins, 2.5 * theme.FurnitureSize);
        violations.Require(
            theme.PageWidth - margins.Left - margins.Right >= Math.Max(SmallestContent, 2 * largest)
            && theme.PageHeight - margins.Top - margins.Bottom >= needed,
            Code, "Theme.Margins", "The margins leave too little room for content.");
        violations.Require(
            string.IsNullOrWhiteSpace(document.HeaderText) || margins.Top >= furniture,
            Code, "Theme.Margins.Top", "The margin is too small for the running header.");
        violations.Require(
            (string.IsNullOrWhiteSpace(document.FooterText) && document.PageNumberFormat is null) || margins.Bottom >= furniture,
            Code, "Theme.Margins.Bottom", "The margin is too small for the running footer.");
    }
}
