using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>What people told: each question as it was asked, with its counts, its interval and its bar in one row.</summary>
internal sealed class ToldSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var all = context.Assessment.Criteria.SelectMany(outcome => outcome.Signals)
            .Where(weighed => weighed.Signal is { Form: SignalForm.Proportion, Experience: not Experience.Record }).ToList();
        var shown = all.Where(weighed => context.Disclosure.ShowsFavourable(weighed.Signal)).ToList();
        var hidden = all.Count - shown.Count;
        return new AnnexSection("told", words.Say("Told.Heading"),
        [
            .. all.Count == 0 ? Blocks.Paragraph(words.Say("Told.None")) : [],
            .. shown.Count == 0 ? [] : Blocks.Paragraph(
                words.Say("Told.Intro"), words.Say("Told.Counted"), words.Say("Told.Straddle"),
                shown.Exists(weighed => ShareWords.IsWeighted(context, weighed.Signal)) ? words.Say("Told.Weighted") : string.Empty,
                ReachWords.Joined(context, shown.Select(weighed => weighed.Signal))),
            .. Table(context, shown),
            .. hidden == 0 ? [] : Blocks.Paragraph(words.Count("Told.Hidden", hidden)),
        ]);
    }

    private static IEnumerable<AnnexBlock> Table(AnnexContext context, IReadOnlyList<WeighedSignal> shown)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Told.Table"),
            [
                new(words.Say("Told.Question"), 3),
                new(words.Say("Told.Asked"), 1.2),
                new(words.Say("Told.Said"), 1.1),
                new(words.Say("Told.Mark"), 1.7),
            ],
            shown.Select(weighed => (IReadOnlyList<TableCell>)
            [
                AnnexContext.Numbered(QuestionWords.Of(context, weighed.Signal), context.Entries.Mark(weighed.Signal.CriterionId)),
                Asked(context, weighed.Signal),
                Said(context, weighed.Signal),
                Mark(context, weighed.Signal),
            ]));
    }

    private static string Asked(AnnexContext context, Signal signal)
    {
        var asked = ShareWords.AskedIn(context, signal);
        return ResponseRates.Of(context, signal) is { } rate ? context.Words.Say("Told.Asked.Rate", ("kind", asked), ("rate", rate)) : asked;
    }

    private static string Said(AnnexContext context, Signal signal)
    {
        var key = (ReachWords.IsJoined(signal) ? "Told.Said.Averaged" : "Told.Said.Value") + (ShareWords.IsWeighted(context, signal) ? ".Weighted" : string.Empty);
        return context.Words.Say(
            key,
            ("percent", ShareWords.Percent(context, signal)),
            ("n", context.Words.Figure(signal.Valid ?? 0)),
            ("counts", Weights.Unweighted(context, signal, 1)),
            ("effective", Weights.Effective(context, signal)));
    }

    private static TableCell Mark(AnnexContext context, Signal signal)
    {
        if (SharesFigure.Interval(context, signal) is not { } interval)
        {
            return Shorthand.NotAvailable;
        }

        var words = context.Words;
        var bar = context.Criterion(signal.CriterionId)?.Claim.Bar;
        var text = words.Say(
            bar is null ? "Told.Interval" : "Told.Interval.Bar",
            ("low", ShareWords.Low(context, interval)),
            ("high", words.PercentFigure(interval.High)),
            ("bar", bar is { } share ? words.PercentFigure(share) : string.Empty));
        return new TableCell(Blocks.Runs(text))
        {
            Mark = new ShareMark
            {
                Share = ShareWords.Counted(context, signal),
                Low = interval.Low,
                High = interval.High,
                Bar = bar,
            },
        };
    }
}
