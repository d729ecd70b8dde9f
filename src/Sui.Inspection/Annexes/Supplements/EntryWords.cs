using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Supplements;

/// <summary>The words of a criterion's entry.</summary>
internal sealed class EntryWords(AnnexContext context)
{
    // Below, a sum is printed as 0.
    private const double LeastPrinted = 0.05;

    private readonly EvidenceWords _evidence = new(context);
    private readonly EvidenceDates _dates = new(context);
    private readonly ContradictionWords _contradictions = new(context);

    /// <summary>Number and statement.</summary>
    public string Heading(CriterionOutcome outcome) => context.Entries.Of(outcome.Id) is { } number
        ? context.Entries.Heading(number, context.Statement(outcome.Id)) : context.Statement(outcome.Id);

    /// <summary>Status and sum, then code, standing and bar.</summary>
    public ParagraphBlock Lead(CriterionOutcome outcome)
    {
        var words = context.Words;
        return Blocks.Lead(
            context.Sentence(Status(outcome)),
            Blocks.Sentences(
            [
                Sum(outcome),
                context.Sentence(words.Say("Entry.Code", ("id", outcome.Id), ("importance", words.Name(outcome.Importance)))),
                Bar(outcome),
                outcome.Reason is UnclearReason.Contested or UnclearReason.OnPaperOnly && context.Disclosure.ShowsWeights(outcome)
                    ? words.Name(outcome.Reason.Value) : string.Empty,
                outcome.Absence is { } absence && outcome.Signals.Count > 0 && absence != Absence.NoEvidence
                    ? context.Sentence(words.Name(absence)) : string.Empty,
                outcome.Signals.Count == 0 || outcome.Absence is not null ? Absent(outcome) : string.Empty,
                Lacks(outcome),
            ]));
    }

    /// <summary>Every piece of evidence with its question, its interval, its date where it is old, and its weight. Findings that two criteria share
    /// are printed once, with the one that they were coded on; the other leads to them in one line for each entry.</summary>
    public IEnumerable<string> Evidence(CriterionOutcome outcome)
    {
        var elsewhere = outcome.Signals.GroupBy(weighed => IsElsewhere(weighed.Signal) ? Entries(weighed.Signal) : string.Empty, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        return
        [
            .. elsewhere.GetValueOrDefault(string.Empty, []).Select(Evidence),
            .. elsewhere.Where(group => group.Key.Length > 0).Select(group => context.Words.Count(
                "Entry.Shared", group.Value.Count, ("mark", group.Key), ("findings", context.Words.List([.. group.Value.Select(Brief)])))),
        ];
    }

    private string Evidence(WeighedSignal weighed)
    {
        var signal = weighed.Signal;
        return Blocks.Sentences(
        [
            signal.Form == SignalForm.Proportion ? Share(signal) : _evidence.Signal(weighed, Own(signal)),
            .. _dates.BeforePeriod([weighed]), Weight(weighed), AlsoFor(signal),
        ]);
    }

    /// <summary>Where accounts of it differ: nothing is said twice, since both sides stand in the list above.</summary>
    public IEnumerable<AnnexBlock> Differ(CriterionOutcome outcome) => _contradictions.Of(outcome.Id) is { Length: > 0 } sides
        ? [Blocks.Lead(context.Words.Say("Entry.Differ"), context.Sentence(sides))] : [];

    private Func<Finding, bool> Own(Signal signal) => finding => finding.CriterionId == signal.CriterionId;

    private bool IsElsewhere(Signal signal) =>
        signal.Form == SignalForm.Finding && context.FindingsOf(signal).Any() && !context.FindingsOf(signal).Any(Own(signal));

    private string Entries(Signal signal) => context.Entries.Mark(
        [.. context.FindingsOf(signal).Select(finding => finding.CriterionId).Distinct(StringComparer.Ordinal)]);

    private string Brief(WeighedSignal weighed) => Weight(weighed) is { Length: > 0 } weight
        ? $"{Kind(weighed.Signal)} ({context.Words.MidSentence(weight.TrimEnd('.'))})"
        : Kind(weighed.Signal);

    private string Kind(Signal signal) => ShareWords.ByProvider(context, signal, context.Words.Name(signal.SourceKind));

    // What a finding speaks to besides, and what else of the same event counts with it, is said where it is printed.
    private string AlsoFor(Signal signal)
    {
        if (signal.Form != SignalForm.Finding)
        {
            return string.Empty;
        }

        var own = context.FindingsOf(signal).Where(Own(signal)).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var sharing = context.Assessment.Criteria.Where(other => other.Id != signal.CriterionId && other.Signals.Any(weighed =>
            weighed.Signal.Form == SignalForm.Finding && weighed.Signal.EvidenceIds.Any(own.Contains))).Select(other => other.Id).ToList();
        var with = context.FindingsOf(signal).Where(finding => !own.Contains(finding.Id)).Select(finding => finding.CriterionId).ToList();
        return Blocks.Sentences(
            with.Count == 0 ? string.Empty : context.Words.Say("Entry.Shared.With", ("mark", context.Entries.Mark(with))),
            sharing.Count == 0 ? string.Empty : context.Words.Say("Entry.Shared.Also", ("mark", context.Entries.Mark(sharing))));
    }

    // What would settle it, of what can move the result; nothing is judged of what is published alone. Where the evidence is against it, practice has to change first. What is computed is never more than indicated.
    private string Lacks(CriterionOutcome outcome) =>
        outcome is { Status: CriterionStatus.Unclear or CriterionStatus.Indicated, Signals.Count: > 0, Absence: not Absence.NotApplicable }
        && !context.PublishedOnly && outcome.Importance != Importance.Supporting && context.Criterion(outcome.Id)?.Claim.Kind != ClaimKind.Computed
        && NeedWords.Of(context, outcome.Status, outcome, Shortfall.Of(context.Rubric, outcome)) is { Count: > 0 } needs
            ? context.Words.Say("Entry.Needs", ("needs", context.Words.List([.. needs]))) : string.Empty;

    private string Bar(CriterionOutcome outcome) =>
        context.Criterion(outcome.Id)?.Claim is { Kind: ClaimKind.Share, Bar: { } share, Unit: { } unit }
            ? context.Words.Say("Criteria.Bar." + unit, ("bar", context.Words.Percent(share))) : string.Empty;

    private string Status(CriterionOutcome outcome)
    {
        var words = context.Words;
        return outcome is { Status: CriterionStatus.NoEvidence, Absence: { } absence } ? words.Name(absence) : words.Name(outcome.Status);
    }

    private string Absent(CriterionOutcome outcome)
    {
        var record = context.Assessment.Absences.FirstOrDefault(absence =>
            string.Equals(absence.CriterionId, outcome.Id, StringComparison.Ordinal));
        return record?.Note is { } note ? context.Sentence(context.FromPack(note)) : string.Empty;
    }

    private string Sum(CriterionOutcome outcome)
    {
        var words = context.Words;
        if (outcome.Signals.Count == 0)
        {
            return string.Empty;
        }

        if (!context.Disclosure.ShowsWeights(outcome))
        {
            return words.Say("Entry.Sum.Hidden", ("mark", Shorthand.Confidential));
        }

        var parts = outcome.ExperienceSums.Select(sum => words.Say(
            "Entry.Sum.Part",
            ("experience", words.MidSentence(words.Name(sum.Experience))), ("sum", Weights.Signed(context, sum.Sum, 1)))).ToList();
        // What the provider says of itself is in no experience's sum, and is limited apart from them.
        var own = outcome.Weight - outcome.ExperienceSums.Sum(sum => sum.Sum);
        if (Math.Abs(own) >= LeastPrinted && outcome.Signals.Any(weighed => weighed.Signal.Origin == Origin.Provider))
        {
            parts.Add(words.Say("Entry.Sum.Provider", ("sum", Weights.Signed(context, own, 1))));
        }

        return words.Say(
            parts.Count > 1 ? "Entry.Sum.Parts" : "Entry.Sum",
            ("sum", Weights.Signed(context, outcome.Weight, 1)), ("parts", words.List(parts)));
    }

    // The rate of response and what the survey can count for stand once, with the sources and at the front. Of several questions each comes with its own counts, before what they
    // come to together.
    private string Share(Signal signal)
    {
        var words = context.Words;
        var titles = words.List([.. signal.SourceIds.Select(context.SourceTitle)]);
        var who = ShareWords.AskedIn(context, signal);
        var each = context.Disclosure.Questions(signal);
        if (each.Count > 0)
        {
            return Blocks.Sentences(
                words.Say("Entry.Each", ("who", who), ("titles", titles), ("questions", string.Join("; ", each.Select(own => Each(signal, own))))),
                context.Disclosure.ShowsAverage(signal) ? words.Say("Entry.Together", ("counts", Counts(signal))) : words.Say("Entry.Together.Hidden"),
                _evidence.Weighted(signal),
                _evidence.ResponseRate(signal));
        }

        var asked = QuestionWords.Asked(context, signal);
        return Blocks.Sentences(
            words.Say("Entry.Share", ("who", who), ("counts", Counts(signal)), ("titles", titles)),
            context.Disclosure.ShowsFavourable(signal) && ReachWords.IsJoined(signal) ? words.Say("Entry.Half") : string.Empty,
            _evidence.Weighted(signal),
            _evidence.ResponseRate(signal),
            asked.Length == 0 ? string.Empty : words.Say("Entry.Asked", ("questions", asked)));
    }

    private string Each(Signal signal, OwnShare own)
    {
        var words = context.Words;
        var counts = ReachWords.Own(context, own);
        return words.Say(
            "Entry.Each.Question",
            ("question", words.Say("Quoted", ("text", QuestionText.In(context, own.Question)))),
            ("counts", SharesFigure.Interval(context, signal, own) is { } interval
                ? Interval(counts, words.PercentFigure(ShareWords.Of(own)), interval) : counts));
    }

    private string Counts(Signal signal)
    {
        var counts = Weights.Counts(context, signal, 1);
        return SharesFigure.Interval(context, signal) is { } interval ? Interval(counts, ShareWords.Percent(context, signal), interval) : counts;
    }

    private string Interval(string counts, string percent, ShareInterval interval) => context.Words.Say(
        "Entry.Interval",
        ("counts", counts), ("percent", percent), ("low", ShareWords.Low(context, interval)), ("high", context.Words.PercentFigure(interval.High)));

    private string Weight(WeighedSignal weighed)
    {
        if (context.Outcome(weighed.Signal.CriterionId) is not { } outcome || !context.Disclosure.ShowsWeights(outcome))
        {
            return string.Empty;
        }

        if (!context.Disclosure.ShowsOwnWeight(weighed.Signal))
        {
            return context.Words.Say("Entry.Weight.Part", ("part", Weights.Signed(context, weighed.Contribution, 1)));
        }

        var (weight, part) = (Weights.Signed(context, weighed.Signal.Weight, 1), Weights.Signed(context, weighed.Contribution, 1));
        return !context.Disclosure.ShowsAverage(weighed.Signal) ? context.Words.Say("Entry.Weight.AtLimit", ("part", part))
            : weight == part ? context.Words.Say("Entry.Weight", ("weight", weight))
            : context.Words.Say("Entry.Weight.Limited", ("weight", weight), ("part", part));
    }
}
