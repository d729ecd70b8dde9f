using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
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
                ReachWords.Joined(context, shown.Select(weighed => weighed.Signal).Where(signal => context.Disclosure.Questions(signal).Count == 0))),
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
            Rows(context, shown).Select(row => (IReadOnlyList<TableCell>)
            [
                AnnexContext.Numbered(row.Question, context.Entries.Mark(row.Signal.CriterionId)),
                Asked(context, row.Signal),
                row.Own is { } own ? Own(context, own) : Said(context, row.Signal),
                Mark(context, row.Signal, row.Own),
            ]));
    }

    // Each question by itself, in the order in which questions are first asked; several together only where what each got may not be told, or cannot be.
    private static IEnumerable<Row> Rows(AnnexContext context, IReadOnlyList<WeighedSignal> shown) => shown.Select(weighed => weighed.Signal)
        .GroupBy(signal => signal.CriterionId, StringComparer.Ordinal)
        .SelectMany(criterion => criterion.SelectMany(signal => Rows(context, signal)).GroupBy(row => row.Question, StringComparer.Ordinal).SelectMany(same => same));

    private static IEnumerable<Row> Rows(AnnexContext context, Signal signal)
    {
        var each = context.Disclosure.Questions(signal);
        IEnumerable<Row> alone = each.Select(own => new Row(signal, context.Words.Say("Quoted", ("text", QuestionText.In(context, own.Question))), own));

        // What weights make of a share they make of all its questions together, which comes after each.
        return each.Count > 0 && !ShareWords.IsWeighted(context, signal) ? alone : alone.Append(new Row(signal, QuestionWords.Of(context, signal), null));
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

    private static string Own(AnnexContext context, OwnShare own) => context.Words.Say(
        "Told.Said.Value",
        ("counts", ReachWords.Own(context, own)),
        ("percent", context.Words.PercentFigure(ShareWords.Of(own))));

    private static TableCell Mark(AnnexContext context, Signal signal, OwnShare? own)
    {
        if ((own is null ? SharesFigure.Interval(context, signal) : SharesFigure.Interval(context, signal, own)) is not { } interval)
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
                Share = own is null ? ShareWords.Counted(context, signal) : ShareWords.Of(own),
                Low = interval.Low,
                High = interval.High,
                Bar = bar,
            },
        };
    }

    /// <summary>One row: a share, with the words asked, and what one question of several got.</summary>
    private sealed record Row(Signal Signal, string Question, OwnShare? Own);
}
