using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks figures: alternate text, size, and numbers that can be drawn.</summary>
internal sealed class FigureCheck(ViolationList violations)
{
    private const double Furthest = 14_400;

    public void Run(PdfFigure figure, string where)
    {
        violations.Require(
            figure.AlternateText is { Length: <= 10_000 } && !PlainText.IsBlank(figure.AlternateText),
            "pdf.figure.alternate", where + ".AlternateText", "A figure needs an alternate text of 1 to 10,000 characters.");
        violations.Require(
            figure.Width is > 0 and <= Furthest && figure.Height is > 0 and <= Furthest,
            "pdf.figure.size", where, "Width and height above 0 and at most 14,400 are expected.");
        violations.Require(
            figure.FirstPartText is null or { Length: <= 10_000 }, "pdf.figure.alternate", where + ".FirstPartText",
            "At most 10,000 characters are expected.");
        Breaks(figure, where);
        new DrawingCheck(violations).Run(figure.Commands, where + ".Commands");
    }

    private void Breaks(PdfFigure figure, string where)
    {
        violations.Require(
            figure is { Head: 0, Foot: 0 } || (figure.Head >= 0 && figure.Foot >= 0 && figure.Head + figure.Foot < figure.Height),
            "pdf.figure.band", where,
            "A head and a foot of 0 or more that leave room between them are expected.");
        if (!violations.Present(figure.Breaks, where + ".Breaks"))
        {
            return;
        }

        var last = figure.Head;
        for (var index = 0; index < figure.Breaks.Count; index++)
        {
            var place = $"{where}.Breaks[{index}]";
            if (violations.Present(figure.Breaks[index], place))
            {
                var (at, text) = figure.Breaks[index];
                violations.Require(
                    at > last && at < figure.Height - figure.Foot, "pdf.figure.break", place,
                    "Breaks from top to bottom between head and foot are expected.");
                violations.Require(
                    text is { Length: <= 10_000 } && !PlainText.IsBlank(text), "pdf.figure.alternate", place + ".AlternateText",
                    "A break needs an alternate text of 1 to 10,000 characters.");
                last = at;
            }
        }
    }
}
