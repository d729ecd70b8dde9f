using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
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
    private readonly Dictionary<string, Finding> _findings = context.Pack.Findings
        .GroupBy(finding => finding.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>What one side gives, people with lived experience or all others; 'nothing' where it gives nothing.</summary>
    public string Of(CriterionOutcome outcome, bool lived)
    {
        var signals = outcome.Signals.Where(weighed => (weighed.Signal.Experience == Experience.Lived) == lived).ToList();
        if (signals.Count == 0)
        {
            return context.Words.Say("Why.Nothing");
        }

        var shares = signals.Where(weighed => weighed.Signal.Form == SignalForm.Proportion).ToList();
        var finding = Finding(outcome, signals);
        var shown = context.Disclosure.ShowsWeights(outcome);
        var needed = finding is not null && (shares.Count == 0
            || (shown && Math.Abs(finding.Contribution) > shares.Max(share => Math.Abs(share.Contribution))));
        return Blocks.Sentences(
        [
            .. Shares(shares),
            needed ? Words(finding!) : string.Empty,
            .. signals.Where(weighed => weighed.Signal.Form == SignalForm.Computed).Take(1).Select(new EvidenceWords(context).Signal),
        ]);
    }

    // The weightiest on the side that the sum is on; without weights the first, as the file has them.
    private WeighedSignal? Finding(CriterionOutcome outcome, IEnumerable<WeighedSignal> signals)
    {
        var findings = signals.Where(weighed => weighed.Signal.Form == SignalForm.Finding);
        return context.Disclosure.ShowsWeights(outcome)
            ? findings.OrderByDescending(weighed => Math.Sign(weighed.Contribution) == Math.Sign(outcome.Weight))
                .ThenByDescending(weighed => Math.Abs(weighed.Contribution)).FirstOrDefault()
            : findings.FirstOrDefault();
    }

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
        else if (shares.Count > 0)
        {
            yield return words.Say("Why.Share.Hidden");
        }
    }

    private string Count(Signal signal)
    {
        var count = ReachWords.Count(context, signal) + (signal.PoorSurvey ? "\u00A0" + Shorthand.Unreliable : string.Empty);
        return signal.Origin == Origin.Provider ? context.Words.Say("Why.Provider", ("text", count)) : count;
    }

    private string Words(WeighedSignal weighed)
    {
        var signal = weighed.Signal;
        if (signal.EvidenceIds.Select(_findings.GetValueOrDefault).OfType<Finding>().FirstOrDefault() is not { } finding)
        {
            return new EvidenceWords(context).Signal(weighed);
        }

        var text = context.FromPack(finding.Statement.Trim().TrimEnd('.'));
        var kind = context.Words.Name(signal.SourceKind);
        return context.Words.Say(
            finding.Direction == FindingDirection.For ? "Why.Finding.For" : "Why.Finding.Against",
            ("statement", text),
            ("kind", signal.Origin == Origin.Provider ? context.Words.Say("Why.Provider", ("text", kind)) : kind))
            + string.Concat(_dates.BeforePeriod([weighed]).Select(sentence => " " + sentence));
    }
}
