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
            page.Heading($"{criterion}, a share: {Words.Count(bar.Before.Cases, "case")}{(bar.IsFew ? ", which is few" : string.Empty)}");
            Print(page, bar.Before, $"By the bar of {Of(bar.Bar)}");
            Propose(page, bar);
        }

        foreach (var (criterion, confusion) in calibrated.Statuses)
        {
            page.Heading($"{criterion}, as computed: {Words.Count(confusion.Cases, "case")}");
            Print(page, confusion, "As it was computed");
        }

        if (calibrated.Ratings is { } ratings)
        {
            page.Heading($"Rating: {Words.Count(ratings.Cases, "case")}");
            Print(page, ratings, "As it was computed");
        }
    }

    private static void Propose(PageText page, BarCalibration bar)
    {
        if (bar is not { Proposed: { } proposed, After: { } after, EquallyGood: { } good })
        {
            return;
        }

        page.Paragraph(
            (proposed == bar.Bar ? "No other bar agrees better" : $"Proposed: {Of(proposed)}, by which {Agreeing(after)}")
            + $"; bars that agree best lie from {Of(good.Low)} to {Of(good.High)}"
            + (bar.Interval is { } interval ? $", with 95 per cent confidence from {Of(interval.Low)} to {Of(interval.High)}." : "; of one case there is no interval."), 2);
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

    private static string Agreeing(Confusion confusion) =>
        $"{Words.Number(confusion.Agreeing)} of {Words.Number(confusion.Cases)} agree" + (confusion.Agreement is { } share ? $" ({CalcWords.Percent(share)})" : string.Empty);

    // 'RequiresImprovement' as 'requires improvement'.
    private static string Name(string outcome) => string.Concat(outcome.Select((letter, place) => place > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}")).ToLowerInvariant();

    private static string Of(double bar) => bar.ToString("0.###", CultureInfo.InvariantCulture);
}
