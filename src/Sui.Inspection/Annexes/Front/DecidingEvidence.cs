using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>
/// The evidence that decides a criterion, in a few words: the shares, and the weightiest finding where there is no share or it weighs more. Where
/// weights may not be told, nothing is chosen by them.
/// </summary>
internal sealed class DecidingEvidence(AnnexContext context)
{
    private readonly EvidenceDates _dates = new(context);

    /// <summary>What one side gives, people with lived experience or all others; 'nothing' where it gives nothing. The provider's own word stands here
    /// only where there is no other.</summary>
    public string Of(CriterionOutcome outcome, bool lived)
    {
        var all = outcome.Signals.Where(weighed => (weighed.Signal.Experience == Experience.Lived) == lived).ToList();
        var others = all.Where(weighed => weighed.Signal.Origin != Origin.Provider).ToList();
        var signals = others.Count > 0 ? others : all;
        if (signals.Count == 0)
        {
            return context.Words.Say("Why.Nothing");
        }

        var shares = signals.Where(weighed => weighed.Signal.Form == SignalForm.Proportion).ToList();
        return Blocks.Sentences(
        [
            .. Shares(shares),
            .. Told([.. Findings(outcome, signals).Where(finding => shares.Count == 0 || Outweighs(outcome, finding, shares))]),
            .. signals.Where(weighed => weighed.Signal.Form == SignalForm.Computed).Take(1).Select(new EvidenceWords(context).Signal),
        ]);
    }

    /// <summary>What findings say, one for it and one against it at most of people with lived experience, and of others; from sources that fit, the
    /// provider's own word not among them.</summary>
    public IEnumerable<string> Found(CriterionOutcome outcome, Func<Signal, bool> fits) => outcome.Signals
        .Where(weighed => weighed.Signal.Origin != Origin.Provider && fits(weighed.Signal))
        .GroupBy(weighed => weighed.Signal.Experience == Experience.Lived).OrderBy(side => side.Key)
        .SelectMany(side => Told([.. Findings(outcome, side)]));

    /// <summary>What both sides give, together.</summary>
    public string All(CriterionOutcome outcome)
    {
        var nothing = context.Words.Say("Why.Nothing");
        return Blocks.Sentences(new[] { Of(outcome, lived: true), Of(outcome, lived: false) }.Where(text => text != nothing));
    }

    // The weightiest of each side, that of the sum first; without weights the first of each, as the file has them.
    private IEnumerable<WeighedSignal> Findings(CriterionOutcome outcome, IEnumerable<WeighedSignal> signals)
    {
        var findings = signals.Where(weighed => weighed.Signal.Form == SignalForm.Finding).ToLookup(weighed => weighed.Signal.Weight < 0);
        var shown = context.Disclosure.ShowsWeights(outcome);
        return new[] { outcome.Weight < 0 && shown, !(outcome.Weight < 0 && shown) }
            .Select(against => shown ? findings[against].MaxBy(weighed => Math.Abs(weighed.Contribution)) : findings[against].FirstOrDefault()).OfType<WeighedSignal>();
    }

    private bool Outweighs(CriterionOutcome outcome, WeighedSignal finding, IEnumerable<WeighedSignal> shares) => context.Disclosure.ShowsWeights(outcome)
        && Math.Abs(finding.Contribution) >= shares.Max(share => Math.Abs(share.Contribution));

    private IEnumerable<string> Shares(List<WeighedSignal> shares)
    {
        var words = context.Words;
        var open = shares.Select(weighed => weighed.Signal).Where(context.Disclosure.ShowsFavourable).ToList();
        if (open.Count > 0)
        {
            var entries = open.All(signal => signal is { Unit: ClaimUnit.Proposals or ClaimUnit.DueProposals, Experience: Experience.Record });
            yield return words.Say(
                entries ? "Why.Share.Entries" : "Why.Share", ("counts", words.List([.. open.Select(signal => Count(signal))])));
        }

        var hidden = shares.Select(weighed => weighed.Signal).Where(signal => !context.Disclosure.ShowsFavourable(signal))
            .Select(signal => words.Name(signal.SourceKind)).Distinct(StringComparer.Ordinal).ToList();
        if (hidden.Count > 0)
        {
            yield return words.Say("Why.Share.Hidden", ("kinds", words.List(hidden)));
        }
    }

    private string Count(Signal signal) =>
        ShareWords.ByProvider(context, signal, ShareWords.Marked(ReachWords.Count(context, signal), signal));

    // What is for it is said to be so where it follows what is against it.
    private IEnumerable<string> Told(IReadOnlyList<WeighedSignal> findings) => findings.Select((finding, index) =>
        Words(finding, index > 0 && findings[index - 1].Signal.Weight < 0 && finding.Signal.Weight >= 0));

    private string Words(WeighedSignal weighed, bool afterAgainst)
    {
        var signal = weighed.Signal;
        if (context.FindingsOf(signal).FirstOrDefault() is not { } finding)
        {
            return new EvidenceWords(context).Signal(weighed);
        }

        var text = context.FromPack(finding.Statement.Trim().TrimEnd('.'));
        return context.Words.Say(
            finding.Direction == FindingDirection.Against ? "Why.Finding.Against" : afterAgainst ? "Why.Finding.ForAfter" : "Why.Finding.For",
            ("statement", text),
            ("kind", ShareWords.ByProvider(context, signal, context.Words.Name(signal.SourceKind))))
            + string.Concat(_dates.BeforePeriod([weighed]).Select(sentence => " " + sentence));
    }
}
