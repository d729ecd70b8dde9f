using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>How far the arrangements reach, in the claim's own words with its counts, never as 'most people'.</summary>
internal static class ReachWords
{
    /// <summary>The sentence.</summary>
    /// <param name="context">The annex.</param>
    /// <param name="stated">Whether the statement stands beside it with the same number, so that the questions alone are told.</param>
    public static string Sentence(AnnexContext context, bool stated = false)
    {
        var id = context.Rubric.Placement.ReachCriterion;
        var reach = context.Assessment.Placement.Reach;
        var shown = Shown(context, id);
        var bar = context.Criterion(id)?.Claim is { Kind: ClaimKind.Share, Bar: { } share } ? Bar(context, share) : null;
        if (reach == Reach.Unknown || shown.Count == 0 || bar is null)
        {
            return context.Words.Say("Reach.Sentence.Bare." + reach, ("statement", context.Statement(id)));
        }

        var each = shown.Exists(signal => context.Disclosure.Questions(signal).Count > 0);
        return context.Words.Say(
            (each ? "Reach.Each." : "Reach.Sentence.") + reach,
            ("statement", context.Statement(id)), ("on", stated || !each ? string.Empty : context.Words.Say("Reach.Each.On", ("statement", context.Statement(id)))),
            ("bar", bar), ("counts", each ? Each(context, shown) : Counts(context, shown)));
    }

    private static List<Signal> Shown(AnnexContext context, string id) => (context.Outcome(id)?.Signals ?? []).Select(weighed => weighed.Signal)
        .Where(signal => signal is { Form: SignalForm.Proportion, Origin: not Origin.Provider } && context.Disclosure.ShowsFavourable(signal)).ToList();

    // The counts of each kind of source, such as '40 of 68 in surveys and 8 of 14 in interviews'. Averages over questions are said to be such.
    private static string Counts(AnnexContext context, IReadOnlyList<Signal> shown)
    {
        var counts = context.Words.List([.. shown.Select(signal => ResponseRates.Beside(context, signal, Count(context, signal, KeyOf(signal))))]);
        return shown.Any(IsJoined) ? context.Words.Say("Reach.Averaged", ("counts", counts)) : counts;
    }

    // Each question with its own counts; after them what is told of several together alone. The rate of a survey, and that it is of low reliability, stand once.
    private static string Each(AnnexContext context, IReadOnlyList<Signal> shown)
    {
        var words = context.Words;
        var alone = shown.SelectMany(signal => context.Disclosure.Questions(signal).Select(own => (Signal: signal, Own: own)))
            .GroupBy(one => one.Own.Question.Text.English, StringComparer.Ordinal).ToList();
        var together = shown.Where(signal => context.Disclosure.Questions(signal).Count == 0 || ShareWords.IsWeighted(context, signal)).ToList();
        return string.Join("; ",
        [
            .. alone.Select((question, index) => words.Say(
                "Reach.Each.Question",
                ("question", words.Say("Quoted", ("text", QuestionText.In(context, question.First().Own.Question)))),
                ("counts", words.List([.. question.Select(one => index == 0
                    ? ResponseRates.InBrief(context, one.Signal, Count(context, one.Signal, one.Own, KeyOf(one.Signal)))
                    : Count(context, one.Signal, one.Own, "Reach.Count"))])))),
            .. together.Count == 0 ? [] : new[] { words.Say("Reach.Each.Together", ("counts", Counts(context, together))) },
        ]);
    }

    private static string KeyOf(Signal signal) => signal.PoorSurvey ? "Reach.Count.Poor" : "Reach.Count";

    /// <summary>One count with where it comes from: of several questions that of each, one after the other, or a percentage where what each got is not told, since nobody counts by
    /// half.</summary>
    public static string Count(AnnexContext context, Signal signal, string key = "Reach.Count")
    {
        var words = context.Words;
        var each = context.Disclosure.Questions(signal);
        var count = key == "Reach.Count" && each.Count > 0
            ? words.Say("Reach.Count.Each", ("counts", words.List([.. each.Select(own => Own(context, own))])), ("kind", words.Name(signal.SourceKind)))
            : words.Say(
                key,
                ("k", IsJoined(signal) ? ShareWords.InWords(context, signal) : words.Figure(signal.Favourable ?? 0, 1)),
                ("n", words.Figure(signal.Valid ?? 0)),
                ("kind", words.Name(signal.SourceKind)));
        return ShareWords.IsWeighted(context, signal) ? words.Say(
            IsJoined(signal) ? "Share.Weighted.Averaged" : "Share.Weighted", ("counts", count), ("percent", ShareWords.Percent(context, signal))) : count;
    }

    /// <summary>'k of n' of one question of several.</summary>
    public static string Own(AnnexContext context, OwnShare own) =>
        context.Words.Say("Of", ("part", context.Words.Figure(own.Favourable)), ("whole", context.Words.Figure(own.Valid)));

    private static string Count(AnnexContext context, Signal signal, OwnShare own, string key) => context.Words.Say(
        key, ("k", context.Words.Figure(own.Favourable)), ("n", context.Words.Figure(own.Valid)), ("kind", context.Words.Name(signal.SourceKind)));

    // A bar that no pilot has set says so wherever it is held against a share.
    private static string Bar(AnnexContext context, double share) => context.Rubric.Calibrated ? context.Words.Percent(share)
        : context.Words.Say("Reach.Bar.NotCalibrated", ("bar", context.Words.Percent(share)));

    /// <summary>How people count where several questions stand for one statement; empty where none do.</summary>
    public static string Joined(AnnexContext context, IEnumerable<Signal> shown) => shown.Any(IsJoined) ? context.Words.Say("Share.Joined") : string.Empty;

    /// <summary>Whether several questions stand for one statement, so that the share is an average over them.</summary>
    public static bool IsJoined(Signal signal) => signal.Questions.Count > 1 || (signal.Favourable is { } k && k != Math.Floor(k));
}
