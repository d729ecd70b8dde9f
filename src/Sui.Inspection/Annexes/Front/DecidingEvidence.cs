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
    private const int MostPublished = 3;

    private readonly EvidenceDates _dates = new(context);

    /// <summary>What one side gives, people with lived experience or all others; 'nothing' where it gives nothing. The provider's own word is told
    /// only where there is no other. Findings that are not told are counted by their kinds of source, since a status can rest on them as well.</summary>
    public string Of(CriterionOutcome outcome, bool lived)
    {
        var all = outcome.Signals.Where(weighed => (weighed.Signal.Experience == Experience.Lived) == lived).ToList();
        var others = all.Where(weighed => weighed.Signal.Origin != Origin.Provider).ToList();
        var signals = others.Count > 0 ? others : all;
        var own = OwnShares(outcome, lived);
        if (signals.Count == 0)
        {
            return own.Length == 0 ? context.Words.Say("Why.Nothing") : own;
        }

        var shares = signals.Where(weighed => weighed.Signal.Form == SignalForm.Proportion).ToList();
        IReadOnlyList<WeighedSignal> told =
            [.. Findings(outcome, signals).Where(finding => shares.Count == 0 || Outweighs(outcome, finding, shares))];

        // Where nobody gathered anything there is little to tell, so that no caveat needs to stay in the supplement.
        if (context.PublishedOnly)
        {
            told = [.. told.Concat(all.Where(weighed => weighed.Signal.Form == SignalForm.Finding)).Distinct().Take(MostPublished)
                .OrderBy(weighed => weighed.Signal.Weight < 0 == (told is [var first, ..] && first.Signal.Weight >= 0))];
        }

        var left = all.Where(weighed => weighed.Signal.Form == SignalForm.Finding).Except(told).ToList();
        var hidden = shares.Count > 0 && shares.TrueForAll(share => !context.Disclosure.ShowsFavourable(share.Signal));
        var more = hidden ? null : More(outcome.Status, left);
        var carrier = told.FirstOrDefault(weighed => more is not null && weighed.Signal.Weight < 0 == more.Against);
        return Blocks.Sentences(
        [
            .. Shares(shares),
            .. Told(told, carrier, more),
            .. signals.Where(weighed => weighed.Signal.Form == SignalForm.Computed).Take(1).Select(new EvidenceWords(context).Signal),
            more is null || carrier is not null ? string.Empty
                : context.Words.Count(more.Against ? "Why.More.Against" : "Why.More.For", more.Count, ("kinds", more.Kinds)),
            .. hidden ? Beside(left) : [],
            own,
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

    // What else a status rests on, since several kinds of source together make a statement met; of what is not settled both sides stand there.
    private Rest? More(CriterionStatus status, IEnumerable<WeighedSignal> left)
    {
        var against = status == CriterionStatus.NotMet;
        var rest = status == CriterionStatus.Unclear ? []
            : left.Where(weighed => against ? weighed.Signal.Weight < 0 : weighed.Signal.Weight > 0).ToList();
        return rest.Count == 0 ? null : new Rest(against, rest.Count, context.Words.List([.. rest.Select(weighed => Kind(weighed.Signal)).Distinct(StringComparer.Ordinal)]));
    }

    // Where no share is shown that a finding could be 'one more' to, the findings of both sides are counted, whatever the status: none is passed over.
    private IEnumerable<string> Beside(IReadOnlyList<WeighedSignal> left) =>
        from side in left.Where(weighed => weighed.Signal.Weight != 0).ToLookup(weighed => weighed.Signal.Weight < 0).OrderBy(side => side.Key)
        select context.Words.Count(
            side.Key ? "Why.Beside.Against" : "Why.Beside.For", side.Count(),
            ("kinds", context.Words.List([.. side.Select(weighed => Kind(weighed.Signal)).Distinct(StringComparer.Ordinal)])));

    private string Kind(Signal signal) => ShareWords.ByProvider(context, signal, context.Words.Name(signal.SourceKind));

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

    private string Count(Signal signal) => ShareWords.ByProvider(context, signal, InBrief(signal));

    private string InBrief(Signal signal) => ResponseRates.InBrief(context, signal, ShareWords.Marked(ReachWords.Count(context, signal), signal));

    // The provider's own shares that stand beside other evidence of the same experience are not what decides, and are not passed over: what they are, and what they can count for, is
    // said with those who were asked.
    private string OwnShares(CriterionOutcome outcome, bool lived)
    {
        var words = context.Words;
        var side = outcome.Signals.Select(weighed => weighed.Signal).Where(signal => signal.Experience == Experience.Lived == lived).ToList();
        var shares = side.TrueForAll(signal => signal.Origin == Origin.Provider) ? []
            : side.FindAll(signal => signal is { Form: SignalForm.Proportion, Origin: Origin.Provider });
        var open = shares.FindAll(context.Disclosure.ShowsFavourable);
        var hidden = shares.Except(open).Select(signal => words.Name(signal.SourceKind)).Distinct(StringComparer.Ordinal).ToList();
        return Blocks.Sentences(
            open.Count == 0 ? string.Empty
                : LimitWords.Say(context, "Why.Own", context.Rubric.Signals.ProviderFavourCap, ("counts", words.List([.. open.Select(InBrief)]))),
            hidden.Count == 0 ? string.Empty
                : LimitWords.Say(context, "Why.Own.Hidden", context.Rubric.Signals.ProviderFavourCap, ("kinds", words.List(hidden))));
    }

    // What is for it is said to be so where it follows what is against it. The first of the side that a status rests on says what else is of that side.
    private IEnumerable<string> Told(IReadOnlyList<WeighedSignal> findings, WeighedSignal? carrier = null, Rest? more = null) =>
        findings.Select((finding, index) => Words(
            finding, index > 0 && findings[index - 1].Signal.Weight < 0 && finding.Signal.Weight >= 0, finding == carrier ? more : null));

    private string Words(WeighedSignal weighed, bool afterAgainst, Rest? more)
    {
        var signal = weighed.Signal;

        // Of an event it is what was coded on this criterion, before what was coded on one that shares it.
        var coded = context.FindingsOf(signal).ToLookup(one => one.CriterionId == signal.CriterionId);
        var found = coded[true].Any() ? coded[true] : coded[false];
        if (!found.Any())
        {
            return new EvidenceWords(context).Signal(weighed);
        }

        // Of several who coded it, or of several findings of one event, the weightiest of each side; first the side that they came to.
        return Blocks.Sentences(found.GroupBy(one => one.Direction).OrderBy(side => side.Key == FindingDirection.Against != signal.Weight < 0)
            .Select(side => side.OrderByDescending(one => one.Strength).ThenBy(one => one.Experience != Experience.Lived).First())
            .Select((finding, index) => Words(signal, finding, afterAgainst || index > 0, index == 0 ? more : null))
            .Concat(_dates.BeforePeriod([weighed])));
    }

    private string Words(Signal signal, Finding finding, bool afterAgainst, Rest? more)
    {
        var words = context.Words;
        return words.Say(
            finding.Direction == FindingDirection.Against ? "Why.Finding.Against" : afterAgainst ? "Why.Finding.ForAfter" : "Why.Finding.For",
            ("statement", context.FromPack(finding.Statement.Trim().TrimEnd('.'))),
            ("kind", context.PublishedOnly ? words.Say("Why.Dated", ("kind", Kind(signal)), ("date", _dates.Short(finding)))
                : more is null ? Kind(signal) : words.Count("Why.More", more.Count, ("kind", Kind(signal)), ("kinds", more.Kinds))));
    }

    private sealed record Rest(bool Against, int Count, string Kinds);
}
