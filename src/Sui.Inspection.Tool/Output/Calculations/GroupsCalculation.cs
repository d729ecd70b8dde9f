using Sui.Inspection.Analysis;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Calculations;

/// <summary>How the groups of a caseload were heard.</summary>
/// <param name="Groups">The group rule.</param>
/// <param name="Fit">Chi-square and w.</param>
/// <param name="Indicator">The R-indicator; null without a population.</param>
/// <param name="Population">N; null for none.</param>
internal sealed record GroupsCalculation(IReadOnlyList<GroupOutcome> Groups, GoodnessOfFit Fit, RIndicator? Indicator, int? Population)
{
    private bool IsPoor => Groups.Any(group => group.Unheard);

    /// <summary>Prints it for people.</summary>
    public void Print(PageText page)
    {
        var all = Groups[0].Of;
        page.Paragraph($"{Words.Number(all)} heard, {Words.Count(Groups.Count, "group")}: "
            + (all == 0 ? "nobody was heard, so that nothing can be said." : IsPoor ? "a group goes unheard. By the group rule: Poor." : "no group goes unheard by the group rule."));
        page.Section(new PageSection(
            "By the group rule a group goes unheard where it has under half its share, and chance gives so few in under 1 of 100 samples.",
            [],
            new PageTable(
                ["Group", ">Share, %", ">Heard", ">Expected", ">Chance", ">Flagged up to", "Unheard"],
                [.. Groups.Select((group, at) => (IReadOnlyList<PageCell>)
                [
                    Words.Number(at + 1), CalcWords.Number(group.Share * 100), Words.Number(group.Heard), CalcWords.Number(Math.Round(group.Expected, 1)),
                    CalcWords.Probability(group.Probability), group.FlaggedUpTo is { } most ? Words.Number(most) : "–", group.Unheard ? "yes" : "no",
                ])]),
            []));
        page.Heading("Over all groups (they describe and decide nothing)");
        page.Paragraph(
            $"Chi-square: {CalcWords.Of(Fit.Statistic)}"
            + (Fit.Probability.Value is { } probability ? $", {Words.Number(Fit.DegreesOfFreedom)} df, probability {CalcWords.Probability(probability)}" : string.Empty), 2);
        page.Paragraph($"Cohen's w: {CalcWords.Of(Fit.CohensW)} (0.1 is a small difference, 0.3 medium, 0.5 large)", 2);
        page.Paragraph(
            Indicator is null ? "R-indicator: not computed: it needs --population"
                : $"R-indicator: {CalcWords.Of(Indicator.Value)}" + (Indicator.Interval is { } interval
                    ? $", 95 per cent interval {CalcWords.Of(Measure.Of(interval.Low))} to {CalcWords.Of(Measure.Of(interval.High))} (1: all as likely to be heard)" : string.Empty), 2);
    }

    /// <summary>Prints it as JSON.</summary>
    public void PrintJson(TextWriter output) => JsonText.Print(output, writer =>
    {
        writer.WriteNumber("heard", Groups[0].Of);
        writer.WholeNumber("population", Population);
        writer.WriteString("groupRule", Groups[0].Of == 0 ? null : IsPoor ? "Poor" : "Adequate");
        writer.Objects("groups", Groups, group =>
        {
            writer.Number("share", group.Share);
            writer.WriteNumber("heard", group.Heard);
            writer.Number("expected", group.Expected);
            writer.Number("probability", group.Probability);
            writer.WholeNumber("flaggedUpTo", group.FlaggedUpTo);
            writer.WriteBoolean("unheard", group.Unheard);
        });
        writer.NumberOrNull("chiSquare", Fit.Statistic.Value);
        writer.WriteNumber("degreesOfFreedom", Fit.DegreesOfFreedom);
        writer.NumberOrNull("pValue", Fit.Probability.Value);
        writer.NumberOrNull("cohensW", Fit.CohensW.Value);
        writer.NumberOrNull("rIndicator", Indicator?.Value.Value);
        writer.NumberOrNull("rIndicatorLow", Indicator?.Interval?.Low);
        writer.NumberOrNull("rIndicatorHigh", Indicator?.Interval?.High);
        writer.WhyNull(("chiSquare", Fit.Statistic.Reason), ("cohensW", Fit.CohensW.Reason), ("rIndicator", Indicator?.Value.Reason));
    });
}
