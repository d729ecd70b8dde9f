using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes.Front;

/// <summary>Who decided what and when, what the evidence gives by itself, and what the rating looks like.</summary>
internal sealed class GlanceDecision(AnnexContext context)
{
    private readonly Decision? _decision = context.Pack.Decision;

    /// <summary>The decision in a sentence, then the rest.</summary>
    public ParagraphBlock Lead()
    {
        var words = context.Words;
        if (_decision is null)
        {
            return Blocks.Lead(words.Say("Glance.Undecided"), Blocks.Sentences([Evidence(), .. Reasons(IsNamed)]));
        }

        var lead = Blocks.Lead(
            words.Say(
                context.Draft ? "Glance.Decided.Draft" : "Glance.Decided",
                ("role", context.FromPack(_decision.DecidedBy)),
                ("date", words.Date(_decision.DecidedOn)),
                ("rung", OutcomeWords.DecidedRung(context, _decision.Rung)),
                ("rating", OutcomeWords.RatingName(context, _decision.Rating))),
            Blocks.Sentences(
            [
                Evidence(),
                IsNamed ? DecidedBy(named: true) : string.Empty,
                AnnexContext.Numbered(new DecisionWords(context).Against(_decision), context.Entries.Mark(SupplementEntry.Decision)),
                _decision.ModeratedBy is { } moderator && Moderation.IsBySecondPerson(_decision)
                    ? words.Say("Decision.Moderated", ("role", context.FromPack(moderator))) : words.Say("Decision.NotModerated"),
            ]));
        return lead with { Runs = [.. lead.Runs, .. Reason()] };
    }

    /// <summary>Whether the inspector's reason stands on page one: where it is short, and there is room.</summary>
    public static bool HasReason(AnnexContext context) => context.Pack.Decision?.Reason is { } reason
        && reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= context.Room.Reason;

    // In its own words, or where it stands.
    private IEnumerable<TextRun> Reason() => string.IsNullOrWhiteSpace(_decision?.Reason) ? []
        : HasReason(context)
            ? [Blocks.Strong(" " + context.Words.Say("Why.Reason")), new TextRun(" " + context.Sentence(context.FromPack(_decision.Reason)))]
            : [new TextRun(" "), new TextRun(context.Words.Say("Glance.Reason")) { Href = "#why" }, new TextRun(".")];

    /// <summary>What the rung means that stands; empty where none does, or there is no room.</summary>
    public string Meaning() => context.Room.Names ? Means() : string.Empty;

    /// <summary>What the rung means that stands; empty where none does.</summary>
    public string Means() => context.Standing is { } here && !context.NamesNoRung
        ? context.Words.Say("Glance.Means", ("rung", context.RungName(here)), ("meaning", context.Words.MidSentence(context.RungMeaning(here).TrimEnd('.')))) : string.Empty;

    /// <summary>What the rating looks like; empty without a rating to speak of.</summary>
    public string Characteristic()
    {
        var rating = _decision?.Rating ?? context.Assessment.Rating.Value;
        return rating is { } value && context.Rubric.Ratings.Characteristics.FirstOrDefault(one => one.Rating == value) is { } known
            ? context.Words.Say(
                _decision is null ? "Glance.Looks" : "Glance.Looks.Decided",
                ("rating", context.Words.Name(value)), ("question", context.Assessment.Framework.Prompt.KeyQuestionId), ("words", context.In(known.Words)))
            : string.Empty;
    }

    private string Evidence() => context.Words.Say(
        _decision is null ? "Glance.Evidence.Undecided" : "Glance.Evidence",
        ("question", context.Assessment.Framework.Prompt.KeyQuestionId),
        ("rung", OutcomeWords.RungName(context, context.Assessment.Placement.Rung)),
        ("rating", Rating(context.Assessment.Rating)));

    private string Rating(RatingOutcome rating)
    {
        var (low, high) = (OutcomeWords.RatingName(context, rating.Low), OutcomeWords.RatingName(context, rating.High));
        return rating.Value is { } value ? context.Words.Name(value)
            : rating.Low is null ? OutcomeWords.RatingName(context, null)
            : rating.Low == rating.High ? context.Words.Say("Glance.Rating.Points", ("low", low))
            : context.Words.Say("Glance.Rating.Range", ("low", low), ("high", high));
    }

    /// <summary>Why there is no rating, what decides within the range and what limits it. Where an inspector has decided, it stands further on.</summary>
    /// <param name="named">Whether a statement that alone decides is named, and why it is open; page one names it where an inspector has decided.</param>
    public IEnumerable<string> Reasons(bool named)
    {
        var (words, rating) = (context.Words, context.Assessment.Rating);
        foreach (var reason in rating.NotRatedReasons.Where(reason => reason != NotRatedReason.RangeOpen))
        {
            yield return words.Say(
                $"NotRatedReason.{reason}", ("least", words.Number(context.Rubric.Placement.EnoughForRating(context.Caseload?.Size))));
        }

        if (_decision is null || !IsNamed)
        {
            yield return DecidedBy(named);
        }

        if (OutcomeWords.NotMet(context) is { Count: > 0 } notMet)
        {
            yield return words.Say("Rating.RestsOn", ("notMet", words.List(notMet)));
        }

        // A limit matters only where it is what keeps the rating from being higher.
        if (rating.LimitedBy.Count > 0 && rating.High == context.Rubric.Ratings.LimitWhenNotSupplied)
        {
            yield return words.Say("Glance.LimitedBy", ("mark", context.Entries.Mark(rating.LimitedBy)));
        }
    }

    // Whether page one names the one statement that decides.
    private bool IsNamed => context.Assessment.Rating.DecidedBy.Count == 1 && context.Room.Points > 1;

    // What decides within the range, that nobody has to look for it: the statement where one alone does, otherwise how many.
    private string DecidedBy(bool named)
    {
        var (words, rating) = (context.Words, context.Assessment.Rating);
        return rating.DecidedBy.Count == 0 ? string.Empty
            : named && rating.DecidedBy is [var only] && context.Outcome(only) is { } outcome
                ? words.Say(
                    "Glance.DecidedBy.Named", ("statement", context.Stated(only)), ("status", words.MidSentence(GlancePoints.Status(context, outcome))))
                : words.Count("Glance.DecidedBy", rating.DecidedBy.Count, ("mark", context.Entries.Mark(rating.DecidedBy)));
    }
}
