using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes.Supplements;

/// <summary>The words of a criterion's entry.</summary>
internal sealed class EntryWords(AnnexContext context)
{
    private readonly EvidenceWords _evidence = new(context);
    private readonly EvidenceDates _dates = new(context);
    private readonly ContradictionWords _contradictions = new(context);

    /// <summary>Number and statement, then code, standing, status and sum.</summary>
    public ParagraphBlock Lead(CriterionOutcome outcome)
    {
        var words = context.Words;
        return Blocks.Lead(
            context.Entries.Heading(context.PlaceOf(outcome.Id) + 1, context.Sentence(context.Statement(outcome.Id))),
            Blocks.Sentences(
            [
                context.Sentence(words.Say("Entry.Code", ("id", outcome.Id), ("importance", words.MidSentence(words.Name(outcome.Importance))))),
                Bar(outcome),
                context.Sentence(Status(outcome)),
                .. _evidence.Reasons(outcome),
                outcome.Signals.Count == 0 ? Absent(outcome) : string.Empty,
                Sum(outcome),
            ]));
    }

    /// <summary>A piece of evidence with its question, its interval, its date where it is old, and its weight.</summary>
    public string Evidence(WeighedSignal weighed)
    {
        var words = context.Words;
        var signal = weighed.Signal;
        var asked = QuestionWords.Asked(context, signal);
        return Blocks.Sentences(
        [
            _evidence.Signal(weighed),
            asked.Length == 0 ? string.Empty : words.Say("Entry.Asked", ("questions", asked)),
            Interval(signal),
            .. _dates.BeforePeriod([weighed]),
            Weight(weighed),
        ]);
    }

    /// <summary>Where accounts of it differ: nothing is said twice, since both sides stand in the list above.</summary>
    public IEnumerable<AnnexBlock> Differ(CriterionOutcome outcome) => Blocks.Paragraph(_contradictions.Of(outcome.Id));

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
        return words.Say(
            parts.Count > 1 ? "Entry.Sum.Parts" : "Entry.Sum",
            ("sum", Weights.Signed(context, outcome.Weight, 1)), ("parts", words.List(parts)));
    }

    private string Interval(Signal signal) => SharesFigure.Interval(context, signal) is { } interval
        ? context.Words.Say(
            "Entry.Interval",
            ("low", context.Words.Figure(Math.Round(interval.Low * 100, MidpointRounding.AwayFromZero), 0)),
            ("high", context.Words.PercentFigure(interval.High)))
        : string.Empty;

    private string Weight(WeighedSignal weighed)
    {
        if (context.Outcome(weighed.Signal.CriterionId) is not { } outcome || !context.Disclosure.ShowsWeights(outcome))
        {
            return string.Empty;
        }

        var (weight, part) = (Weights.Signed(context, weighed.Signal.Weight, 1), Weights.Signed(context, weighed.Contribution, 1));
        return weight == part ? context.Words.Say("Entry.Weight", ("weight", weight))
            : context.Words.Say("Entry.Weight.Limited", ("weight", weight), ("part", part));
    }
}
