using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>How far the arrangements reach, in the claim's own words with its counts, never as 'most people'.</summary>
internal static class ReachWords
{
    /// <summary>The sentence.</summary>
    public static string Sentence(AnnexContext context)
    {
        var id = context.Rubric.Placement.ReachCriterion;
        var reach = context.Assessment.Placement.Reach;
        var counts = Counts(context, id);
        var bar = context.Criterion(id)?.Claim is { Kind: ClaimKind.Share, Bar: { } share } ? Bar(context, share) : null;
        return reach == Reach.Unknown || counts.Length == 0 || bar is null
            ? context.Words.Say("Reach.Sentence.Bare." + reach, ("statement", context.Statement(id)))
            : context.Words.Say("Reach.Sentence." + reach, ("statement", context.Statement(id)), ("counts", counts), ("bar", bar));
    }

    /// <summary>
    /// The counts of a criterion that may be shown, such as '40 of 68 in surveys and 8 of 14 in interviews'; empty for none. Averages over questions are
    /// said to be such.
    /// </summary>
    public static string Counts(AnnexContext context, string id)
    {
        var shown = (context.Outcome(id)?.Signals ?? []).Select(weighed => weighed.Signal)
            .Where(signal => signal is { Form: SignalForm.Proportion, Origin: not Origin.Provider } && context.Disclosure.ShowsFavourable(signal)).ToList();
        var counts = context.Words.List([.. shown.Select(signal =>
            ResponseRates.Beside(context, signal, Count(context, signal, signal.PoorSurvey ? "Reach.Count.Poor" : "Reach.Count")))]);
        return shown.Exists(IsJoined) ? context.Words.Say("Reach.Averaged", ("counts", counts)) : counts;
    }

    /// <summary>One count with where it comes from; a percentage where several questions stand for one statement, since nobody counts by half.</summary>
    public static string Count(AnnexContext context, Signal signal, string key = "Reach.Count")
    {
        var words = context.Words;
        var count = words.Say(
            key,
            ("k", IsJoined(signal) ? ShareWords.InWords(context, signal) : words.Figure(signal.Favourable ?? 0, 1)),
            ("n", words.Figure(signal.Valid ?? 0)),
            ("kind", words.Name(signal.SourceKind)));
        return ShareWords.IsWeighted(context, signal) ? words.Say(
            IsJoined(signal) ? "Share.Weighted.Averaged" : "Share.Weighted", ("counts", count), ("percent", ShareWords.Percent(context, signal))) : count;
    }

    // A bar that no pilot has set says so wherever it is held against a share.
    private static string Bar(AnnexContext context, double share) => context.Rubric.Calibrated ? context.Words.Percent(share)
        : context.Words.Say("Reach.Bar.NotCalibrated", ("bar", context.Words.Percent(share)));

    /// <summary>How people count where several questions stand for one statement; empty where none do.</summary>
    public static string Joined(AnnexContext context, IEnumerable<Signal> shown) => shown.Any(IsJoined) ? context.Words.Say("Share.Joined") : string.Empty;

    /// <summary>Whether several questions stand for one statement, so that the share is an average over them.</summary>
    public static bool IsJoined(Signal signal) => signal.Questions.Count > 1 || (signal.Favourable is { } k && k != Math.Floor(k));
}
