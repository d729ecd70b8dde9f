using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The outcome in words: rung with reach, prompt, rating.</summary>
internal static class OutcomeWords
{
    /// <summary>The rung; or that the provider is not placed. Its reach always follows.</summary>
    public static string Placed(AnnexContext context) =>
        context.Assessment.Placement.Rung is { } rung ? context.RungName(rung) : context.Words.Say("Outcome.NotPlaced");

    /// <summary>What the placement means.</summary>
    public static string PlacedMeaning(AnnexContext context)
    {
        var provider = context.Provider;
        return context.Assessment.Placement.Rung is { } rung
            ? rung == Rung.NoControl
                ? context.Words.Say(
                    "Reason.NoControl",
                    ("criterion", context.Words.List(context.Rubric.Placement.NoControlCriteria.Select(context.Named).ToList())))
                : context.RungMeaning(rung)
            : context.Words.Say("Outcome.NotPlaced.Meaning", ("provider", provider));
    }

    /// <summary>Whose arrangements stand on which rung, as a sentence; empty where they are not placed.</summary>
    public static string PlacedWhere(AnnexContext context) => context.Assessment.Placement.Rung is null ? string.Empty
        : context.Words.Say("Outcome.Placed.Where", ("placed", Placed(context)), ("provider", context.Provider));

    /// <summary>The result of the prompt as a sentence.</summary>
    public static string Prompt(AnnexContext context) => context.Words.Say(
        "Outcome.Prompt",
        ("prompt", context.Assessment.Framework.Prompt.Id),
        ("result", PromptResult(context)));

    /// <summary>The result of the prompt; that other people's part is open, where nothing of it is against them.</summary>
    public static string PromptResult(AnnexContext context) =>
        OthersAreOpen(context) ? context.Words.Say("PromptResult.MetForFirst.Open") : context.Words.Name(context.Assessment.Judgement.Prompt);

    /// <summary>Whether the prompt is met for the people supervised, and for others neither met nor shown not to be.</summary>
    public static bool OthersAreOpen(AnnexContext context) => context.Assessment.Judgement is { Prompt: Standards.PromptResult.MetForFirst } judgement
        && judgement.Elements.All(outcome => outcome.Result != ElementResult.NotMet);

    /// <summary>What the prompt asks, in this project's own words.</summary>
    public static string PromptAsks(AnnexContext context) => context.Words.Say(
        "Outcome.PromptAsks",
        ("summary", context.Words.MidSentence(context.Bare(context.Assessment.Framework.Prompt.Summary))));

    /// <summary>A rating's name; 'not rated' for null.</summary>
    public static string RatingName(AnnexContext context, Rating? rating) =>
        rating is { } value ? context.Words.Name(value) : context.Words.Say("Rating.None");

    /// <summary>A rung's name; 'not placed' for null.</summary>
    public static string RungName(AnnexContext context, Rung? rung) =>
        rung is { } value ? context.RungName(value) : context.Words.Say("Rung.None");

    /// <summary>The name of the rung that an inspector decided on; that none was named, where the evidence gives one.</summary>
    public static string DecidedRung(AnnexContext context, Rung? rung) =>
        context.NamesNoRung ? context.Words.Say("Rung.NotNamed") : RungName(context, rung);

    /// <summary>That what follows is about the evidence alone, where an inspector decided on another rung; empty otherwise.</summary>
    public static string OfTheEvidence(AnnexContext context) => !context.Departs ? string.Empty
        : context.Words.Say("Why.Departs", ("rung", RungName(context, context.Assessment.Placement.Rung)));

    /// <summary>The range of the rating, why there is none and what limits it.</summary>
    public static IEnumerable<string> RatingReasons(AnnexContext context)
    {
        var (words, rating) = (context.Words, context.Assessment.Rating);
        var (low, high) = (RatingName(context, rating.Low), RatingName(context, rating.High));
        if (rating.Value is null)
        {
            if (rating.Low is not null)
            {
                yield return rating.Low == rating.High
                    ? words.Say("Rating.Points", ("low", low))
                    : words.Say("Rating.Range", ("low", low), ("high", high));
            }

            foreach (var reason in rating.NotRatedReasons.Where(reason => reason != NotRatedReason.RangeOpen))
            {
                yield return words.Say(
                    $"NotRatedReason.{reason}", ("least", words.Number(context.Rubric.Placement.EnoughForRating(context.Caseload?.Size))));
            }
        }
        else if (rating.Low != rating.High)
        {
            yield return words.Say("Rating.Higher", ("high", high));
        }

        if (Follows(context) is { Length: > 0 } follows)
        {
            yield return follows;
        }

        if (rating.DecidedBy.Count > 0)
        {
            yield return words.Count("Rating.DecidedBy", rating.DecidedBy.Count, ("ids", words.List(rating.DecidedBy)));
        }

        if (NotMet(context) is { Count: > 0 } notMet)
        {
            yield return words.Say("Rating.RestsOn", ("notMet", words.List(notMet)));
        }

        // A limit matters only where it is what keeps the rating from being higher.
        if (rating.LimitedBy.Count > 0 && rating.High == context.Rubric.Ratings.LimitWhenNotSupplied)
        {
            yield return words.Say("Rating.LimitedBy", ("ids", words.List(rating.LimitedBy)));
        }
    }

    /// <summary>Which rule gives the rating that the evidence advises, by what holds; empty without one, and where it rests on what is not met.</summary>
    public static string Follows(AnnexContext context)
    {
        var words = context.Words;
        if (context.Assessment.Rating.Value is not { } value
            || context.Rubric.Ratings.Rules.FirstOrDefault(rule => rule.Rating == value) is not { AnyOf: [{ NotMetAtLeast: 0 } condition, ..] })
        {
            return string.Empty;
        }

        var statuses = new StatusMap(context.Assessment.Criteria);
        string Stated(IEnumerable<string> ids) => words.List([.. ids.Select(id => context.Published ? context.Stated(id) : context.Named(id))]);
        List<string> parts =
        [
            .. condition.Prompt is null ? [] : new[] { words.Say("Rating.Follows.Prompt", ("prompt", context.Assessment.Framework.Prompt.Id)) },
            .. condition.ElementsMet.Count == 0 ? []
                : new[] { words.Say("Rating.Follows.Elements", ("elements", words.List([.. condition.ElementsMet.Select(id => words.MidSentence(context.ElementName(id)))]))) },
            .. (condition.SecureAt ?? condition.RungAtLeast) is not { } least ? []
                : new[] { words.Say(condition.SecureAt is null ? "Rating.Follows.Rung" : "Rating.Follows.Secure", ("rung", context.RungName(least))) },
            .. condition.AnyMet.Count == 0 ? []
                : new[] { words.Say("Rating.Follows.Any", ("statements", Stated(condition.AnyMet.Where(id => statuses[id] == CriterionStatus.Met)))) },
            .. condition.NoneNotMet.Count == 0 ? [] : new[] { words.Say("Rating.Follows.None", ("statements", Stated(condition.NoneNotMet))) },
        ];
        return parts.Count == 0 ? words.Say("Rating.Follows.Rest", ("rating", words.Name(value)))
            : words.Say("Rating.Follows", ("rating", words.Name(value)), ("parts", words.List(parts)));
    }

    /// <summary>What is not met by the rule that gives the upper end of the rating, so that even that end rests on it, in words.</summary>
    public static List<string> NotMet(AnnexContext context)
    {
        var (elements, criteria) = RestsOn(context);
        return
        [
            .. elements.Select(element => context.Words.Say("Quoted", ("text", context.ElementName(element)))),
            .. criteria.Select(id => context.Published ? context.Stated(id) : context.Named(id)),
        ];
    }

    /// <summary>The same, as ids of elements and of criteria.</summary>
    public static (IReadOnlyList<string> Elements, IReadOnlyList<string> Criteria) RestsOn(AnnexContext context)
    {
        var assessment = context.Assessment;
        var statuses = new StatusMap(assessment.Criteria);
        foreach (var condition in assessment.Rubric.Ratings.Rules.Where(rule => rule.Rating == assessment.Rating.High)
            .SelectMany(rule => rule.AnyOf).Where(condition => condition.NotMetAtLeast > 0))
        {
            var (elements, criteria) = BaseRating.NotMet(condition, statuses, assessment.Judgement);
            if (elements.Count + criteria.Count >= condition.NotMetAtLeast)
            {
                return ([.. elements], [.. criteria]);
            }
        }

        return ([], []);
    }
}
