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
        var bar = context.Criterion(id)?.Claim is { Kind: ClaimKind.Share, Bar: { } share } ? context.Words.Percent(share) : null;
        return reach == Reach.Unknown || counts.Length == 0 || bar is null
            ? context.Words.Say("Reach.Sentence.Bare." + reach, ("statement", context.Statement(id)))
            : context.Words.Say("Reach.Sentence." + reach, ("statement", context.Statement(id)), ("counts", counts), ("bar", bar));
    }

    /// <summary>The counts of a criterion that may be shown, such as '40 of 68 in surveys and 8 of 14 in interviews'; empty for none.</summary>
    public static string Counts(AnnexContext context, string id) => context.Words.List(
    [
        .. (context.Outcome(id)?.Signals ?? []).Select(weighed => weighed.Signal)
            .Where(signal => signal is { Form: SignalForm.Proportion, Origin: not Origin.Provider } && context.Disclosure.ShowsFavourable(signal))
            .Select(signal => Count(context, signal)),
    ]);

    /// <summary>One count with where it comes from.</summary>
    public static string Count(AnnexContext context, Signal signal) => context.Words.Say(
        "Reach.Count",
        ("k", context.Words.Figure(signal.Favourable ?? 0, 1)),
        ("n", context.Words.Figure(signal.Valid ?? 0)),
        ("kind", context.Words.Name(signal.SourceKind)));

    /// <summary>How people count where several questions stand for one statement; empty where none do.</summary>
    public static string Joined(AnnexContext context, IEnumerable<Signal> shown) =>
        shown.Any(signal => signal.Questions.Count > 1 || (signal.Favourable is { } k && k != Math.Floor(k))) ? context.Words.Say("Share.Joined") : string.Empty;
}
