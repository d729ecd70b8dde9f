using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What people said, and what registers show, as shares with their intervals beside the bars.</summary>
internal static class SharesFigure
{
    /// <summary>The subsection; none without a share.</summary>
    public static IEnumerable<AnnexSection> Section(AnnexContext context)
    {
        var words = context.Words;
        var shares = context.Assessment.Criteria
            .SelectMany(outcome => outcome.Signals.Select(weighed => weighed.Signal))
            .Where(signal => signal.Form == SignalForm.Proportion)
            .Select(signal => new ShareLine(signal, Interval(context, signal), ShareWords.Counted(context, signal), context.Criterion(signal.CriterionId)?.Claim.Bar))
            .ToList();
        return shares.Count == 0 ? [] :
        [
            new AnnexSection("criteria-shares", words.Say("Shares.Heading"),
            [
                new ParagraphBlock(words.Say("Shares.Intro")),
                .. Figure(context, [.. shares.Where(line => line.Interval is not null)]),
                .. Table(context, shares),
            ]),
        ];
    }

    /// <summary>The interval of a share that may be shown; null for any other.</summary>
    // Where the size of the caseload is hidden, an interval that was corrected for it would tell it. With weights it is that of the share as it is printed.
    public static ShareInterval? Interval(AnnexContext context, Signal signal)
    {
        var size = context.Disclosure.Profile.HidesSize ? null : context.Caseload?.Size;
        return !context.Disclosure.ShowsFavourable(signal) || !context.Disclosure.ShowsAverage(signal) ? null
            : signal.Weighting is not { } weighting || !context.Published ? ShareIntervals.Of(signal, size)
            : context.Disclosure.WeightedShare(signal) is not { } run ? ShareIntervals.Of(signal with { Weighting = null, DesignEffect = 1 }, size)
            : At(run.Low) is { } low && At(run.High) is { } high ? low with { High = high.High } : null;

        ShareInterval? At(int percent) => ShareIntervals.Of(signal with { Weighting = weighting with { Share = percent / 100.0 } }, size);
    }

    /// <summary>The interval of what one question of several got; people count as one each.</summary>
    public static ShareInterval? Interval(AnnexContext context, Signal signal, OwnShare own) => ShareIntervals.Of(
        signal with { Favourable = own.Favourable, Valid = own.Valid, Weighting = null, DesignEffect = signal.Weighting is null ? signal.DesignEffect : 1 },
        context.Disclosure.Profile.HidesSize ? null : context.Caseload?.Size);

    private static IEnumerable<AnnexBlock> Figure(AnnexContext context, IReadOnlyList<ShareLine> lines)
    {
        var words = context.Words;
        var settled = lines.Where(line => line.Bar is not null).ToList();
        return lines.Count == 0 ? [] :
        [
            new IntervalFigureBlock
            {
                Title = words.Say("Shares.Figure.Title"),
                Description = string.Join(' ',
                    words.Count("Shares.Figure.Description", lines.Count),
                    words.Say(
                        "Shares.Figure.Sides",
                        ("above", words.Number(settled.Count(line => line.Interval!.Low >= line.Bar))),
                        ("below", words.Number(settled.Count(line => line.Interval!.High < line.Bar))),
                        ("across", words.Number(settled.Count(line =>
                            line.Interval!.Low < line.Bar && line.Interval.High >= line.Bar))))),
                Axis = words.Say("Shares.Axis"),
                ShareLegend = words.Say("Shares.Legend"),
                BarLegend = words.Say("Shares.Bar.Legend"),
                Rows =
                [
                    .. lines.Select(line => new IntervalRow
                    {
                        Label = Label(context, line.Signal),
                        Note = Counts(context, line.Signal),
                        Share = line.Share,
                        Low = line.Interval!.Low,
                        High = line.Interval.High,
                        Bar = line.Bar,
                    }),
                ],
            },
        ];
    }

    private static IEnumerable<AnnexBlock> Table(AnnexContext context, IReadOnlyList<ShareLine> lines)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Shares.Table"),
            [
                new(words.Say("Shares.Of"), 2.8),
                Blocks.Figures(words.Say("Shares.Counts"), 1.3),
                Blocks.Figures(words.Say("Shares.Share"), 1),
                Blocks.Figures(words.Say("Shares.Interval"), 1.6),
                Blocks.Figures(words.Say("Shares.Bar"), 0.9),
            ],
            lines.Select(line => (IReadOnlyList<TableCell>)
            [
                ResponseRates.Beside(context, line.Signal, Label(context, line.Signal)),
                Counts(context, line.Signal),
                line.Interval is null ? Shorthand.Confidential : ShareWords.Percent(context, line.Signal),
                line.Interval is not { } interval ? Shorthand.Confidential
                    : words.Say(
                        "Shares.Interval.Value",
                        ("low", words.PercentFigure(interval.Low)),
                        ("high", words.PercentFigure(interval.High))),
                line.Bar is { } bar ? words.PercentFigure(bar) : Shorthand.NotApplicable,
            ]));
    }

    private static string Label(AnnexContext context, Signal signal) => context.Words.Say(
        signal.Origin == Origin.Provider ? "Shares.Label.Provider" : "Shares.Label",
        ("id", signal.CriterionId),
        ("kind", context.Words.Name(signal.SourceKind)),
        ("experience", context.Words.MidSentence(context.Words.Name(signal.Experience))));

    private static string Counts(AnnexContext context, Signal signal) => Weights.Counts(context, signal, 1);

    private sealed record ShareLine(Signal Signal, ShareInterval? Interval, double Share, double? Bar);
}
