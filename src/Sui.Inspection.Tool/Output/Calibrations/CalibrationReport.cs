using System.Globalization;
using Sui.Inspection.Analysis.Calibration;
using Sui.Inspection.Tool.Commands.Calibrations;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Calibrations;

/// <summary>What known cases say of a rubric, for people.</summary>
internal static class CalibrationReport
{
    /// <summary>Prints it.</summary>
    public static void Print(PageText page, CalibratedCases calibrated)
    {
        var rubric = calibrated.Rubric.Identity;
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"{Words.Count(calibrated.Cases, "case")} against {rubric.Id} version {rubric.Version}. This proposes; it changes no rubric."));
        foreach (var (criterion, bar) in calibrated.Bars)
        {
            page.Heading($"{criterion}, a share: {Words.Count(bar.Before.Cases, "case")}{Few(calibrated, bar.Before)}");
            Print(page, bar.Before, $"By the bar of {Of(bar.Bar)}");
            Propose(page, bar);
        }

        foreach (var (criterion, confusion) in calibrated.Statuses)
        {
            page.Heading($"{criterion}, as computed: {Words.Count(confusion.Cases, "case")}{Few(calibrated, confusion)}");
            Print(page, confusion, "As it was computed");
        }

        if (calibrated.Ratings is { } ratings)
        {
            page.Heading($"Rating: {Words.Count(ratings.Cases, "case")}{Few(calibrated, ratings)}");
            Print(page, ratings, "As it was computed");
        }
    }

    private static void Propose(PageText page, BarCalibration bar)
    {
        if (bar is not { Proposed: { } proposed, After: { } after })
        {
            return;
        }

        page.Paragraph(
            (proposed == bar.Bar ? "No other bar agrees better" : $"Proposed: {Of(proposed)}, by which {Agreeing(after)}")
            + $"; agreeing best: {Words.List(bar.Stretches.Select(Of))}; "
            + (bar.Interval is { } interval ? $"95 per cent interval from {Of(interval.Low)} to {Of(interval.High)}." : "of one case there is no interval."), 2);
    }

    private static void Print(PageText page, Confusion confusion, string how)
    {
        page.Paragraph($"{how}, {Agreeing(confusion)}.", 2);
        for (var row = 0; row < confusion.Categories.Count; row++)
        {
            if (confusion.Counts[row].Sum() > 0)
            {
                page.Paragraph(
                    $"computed {Name(confusion.Categories[row])}: "
                    + string.Join(", ", confusion.Counts[row].Select((count, judged) => (count, judged)).Where(cell => cell.count > 0).Select(cell => $"judged {Name(confusion.Categories[cell.judged])} {Words.Number(cell.count)}")), 4);
            }
        }
    }

    private static string Few(CalibratedCases calibrated, Confusion confusion) => calibrated.IsFew(confusion) ? ", which is few" : string.Empty;

    private static string Agreeing(Confusion confusion) =>
        $"{Words.Number(confusion.Agreeing)} of {Words.Number(confusion.Cases)} agree" + (confusion.Agreement is { } share ? $" ({CalcWords.Percent(share)})" : string.Empty);

    // 'RequiresImprovement' as 'requires improvement'.
    private static string Name(string outcome) => string.Concat(outcome.Select((letter, place) => place > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}")).ToLowerInvariant();

    private static string Of(BarRange range) => range.Low == range.High ? Of(range.Low) : $"{Of(range.Low)} to {Of(range.High)}";

    private static string Of(double bar) => bar.ToString("0.###", CultureInfo.InvariantCulture);
}
