using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.EasyRead;

/// <summary>The outcome in short sentences, one idea a line: what was looked at, the ladder, a statement for each element of the prompt, who was
/// heard, and who decided.</summary>
internal static class EasyReadSections
{
    // Two pages of large letters hold no more.
    private const int MostActivities = 6;
    private const int MostStatements = 6;

    /// <summary>All sections in order.</summary>
    public static IAnnexPart[] All { get; } =
    [
        new FunctionPart(What), new FunctionPart(Ladder), new FunctionPart(Found), new FunctionPart(Heard), new FunctionPart(Decided),
    ];

    /// <summary>The sections for published evidence alone: what was read and what it cannot say.</summary>
    public static IAnnexPart[] PublishedOnly { get; } = [new FunctionPart(Read), new FunctionPart(Known)];

    private static AnnexSection What(AnnexContext context)
    {
        var words = context.Words;
        return new AnnexSection("easy-what", words.Say("Easy.What"),
            [.. Lines(words.Say("Easy.What.Looked", ("provider", context.Provider)), words.Say("Easy.What.Asked"), words.Say("Easy.What.Not"))]);
    }

    private static AnnexSection Ladder(AnnexContext context) => new("easy-ladder", context.Words.Say("Easy.Ladder"),
    [
        .. Lines([context.Words.Say("Easy.Ladder.What"), .. Steps(context)]),
        LadderSection.Figure(context, compact: true),
        .. context.Standing is { } here ? Blocks.Paragraph(context.Words.Say("Easy.Ladder.Means", ("meaning", context.RungMeaning(here)))) : [],
    ]);

    // The step that was decided on; where the evidence points to another, that is said too.
    private static IEnumerable<string> Steps(AnnexContext context)
    {
        var words = context.Words;
        var placed = context.Assessment.Placement.Rung;
        return context.Departs
            ?
            [
                words.Say(context.Draft ? "Easy.Ladder.Proposed" : "Easy.Ladder.Decided", ("rung", OutcomeWords.RungName(context, context.Standing))),
                placed is { } other ? words.Say("Easy.Ladder.Advised", ("rung", context.RungName(other))) : words.Say("Easy.Ladder.AdvisedNone"),
                words.Say(context.Draft ? "Easy.Ladder.Why.Proposed" : "Easy.Ladder.Why"),
            ]
            : placed is not { } rung ? NotReached(context)
            : context.NamesNoRung ? [words.Say("Easy.Ladder.NotNamed"), words.Say("Easy.Ladder.Found", ("rung", context.RungName(rung)))]
            : [words.Say(context.Draft || context.Pack.Decision is null ? "Easy.Ladder.Draft" : "Easy.Ladder.Placed", ("rung", context.RungName(rung)))];
    }

    // What the evidence is against stands in the way; where it is against nothing, it says too little.
    private static IEnumerable<string> NotReached(AnnexContext context)
    {
        var against = context.Assessment.Placement.Blocking.Select(blocking => context.Outcome(blocking.Id)).OfType<CriterionOutcome>()
            .Where(outcome => outcome.Status == CriterionStatus.NotMet).ToList();
        return against.Count == 0 ? [context.Words.Say("Easy.Ladder.NotPlaced")]
            : [context.Words.Say("Easy.Ladder.NotReached"), .. against.Select(outcome => Gap(context, outcome))];
    }

    // The elements for the first constituency, the people supervised, a statement each; then what holds and what does not.
    private static AnnexSection Found(AnnexContext context)
    {
        var prompt = context.Assessment.Framework.Prompt;
        var first = prompt.Constituencies[0].Id;
        var points = new GlancePoints(context);
        var holding = points.Holding().Select(outcome => Holds(context, outcome));
        var gaps = points.Missing().Select(outcome => Gap(context, outcome));
        return new AnnexSection("easy-found", context.Words.Say("Easy.Found"),
            [.. Lines([.. prompt.Elements.Select(element => Statement(context, element, context.Assessment.Judgement.Elements.FirstOrDefault(outcome =>
                outcome.Constituency == first && outcome.Element == element.Id))), .. holding, .. gaps, .. Others(context)])]);
    }

    // All other constituencies together, in an answer.
    private static IEnumerable<string> Others(AnnexContext context)
    {
        var first = context.Assessment.Framework.Prompt.Constituencies[0].Id;
        var others = context.Assessment.Judgement.Elements.Where(outcome => outcome.Constituency != first).ToList();
        if (others.Count > 0)
        {
            yield return context.Words.Say("Easy.Others", ("answer", context.Words.Say("Easy.Answer." + Together(context, others))));
        }
    }

    private static string Together(AnnexContext context, List<ElementOutcome> others) =>
        others.TrueForAll(outcome => outcome.Result == ElementResult.Met)
            ? others.Exists(outcome => ElementsSection.IsIndicated(context, outcome)) ? "Indicated" : nameof(ElementResult.Met)
            : others.TrueForAll(outcome => outcome.Result == ElementResult.NotMet) ? nameof(ElementResult.NotMet)
            : others.TrueForAll(outcome => outcome.Result is ElementResult.Met or ElementResult.PartlyMet or ElementResult.NotMet) ? nameof(ElementResult.PartlyMet)
            : nameof(ElementResult.NotSettled);

    private static string Holds(AnnexContext context, CriterionOutcome outcome) => context.Words.Say(
        (outcome.Status == CriterionStatus.Met ? "Easy.So" : "Easy.LooksSo") + ByShare(context, outcome), ("statement", Easy(context, outcome)));

    // A statement that would be denied twice says in words of its own that it is not so.
    private static string Gap(AnnexContext context, CriterionOutcome outcome)
    {
        var (words, denied) = (context.Words, "Easy.Criterion." + outcome.Id + ".Not");
        if (outcome.Status == CriterionStatus.NotMet && HasEasyWords(context) && words.Has(denied))
        {
            return words.Say(denied);
        }

        var key = outcome.Status == CriterionStatus.NotMet ? "Easy.NotSo" + ByShare(context, outcome)
            : outcome.Absence is Absence.NotInspected ? "Easy.NotLooked"
            : outcome.Status == CriterionStatus.NoEvidence ? "Easy.NotFound"
            : "Easy.NotSure";

        return words.Say(key, ("statement", Easy(context, outcome)));
    }

    // What a share of people said is no more than that: it is never told as if it held for everybody. Proposals are no people.
    private static string ByShare(AnnexContext context, CriterionOutcome outcome) =>
        context.Criterion(outcome.Id)?.Claim is { Kind: ClaimKind.Share, Unit: not (ClaimUnit.Proposals or ClaimUnit.DueProposals) }
        && outcome.Signals.Any(weighed => weighed.Signal.Form == SignalForm.Proportion && context.Disclosure.ShowsFavourable(weighed.Signal)) ? ".Share" : string.Empty;

    private static string Easy(AnnexContext context, CriterionOutcome outcome) =>
        HasEasyWords(context) && context.Words.Has("Easy.Criterion." + outcome.Id)
            ? context.Words.Say("Easy.Criterion." + outcome.Id) : context.Sentence(context.Statement(outcome.Id));

    // The easy words are those for the statements and ratings of the rubric that ships.
    private static bool HasEasyWords(AnnexContext context) => context.Rubric.Identity.Id == BuiltIn.DefaultRubric;

    private static string Statement(AnnexContext context, PromptElement element, ElementOutcome? outcome)
    {
        var words = context.Words;
        var result = outcome?.Result ?? ElementResult.InsufficientEvidence;
        var key = "Easy.Element." + element.Id;
        return words.Say(
            "Easy.Statement",
            ("question", words.Has(key) ? words.Say(key) : words.Say("Easy.Element", ("element", words.MidSentence(context.In(element.Name))))),
            ("answer", words.Say("Easy.Answer." + (outcome is not null && ElementsSection.IsIndicated(context, outcome) ? "Indicated"
                : result == ElementResult.NotSettled && IsOnPaperOnly(context, element, outcome!) ? nameof(UnclearReason.OnPaperOnly) : result))));
    }

    // Where all that speaks to an element is unclear since people do not bear out enough of what is written, that can be told.
    private static bool IsOnPaperOnly(AnnexContext context, PromptElement element, ElementOutcome outcome) => context.Assessment.Criteria
        .Where(criterion => context.Criterion(criterion.Id) is { } known && known.Element == element.Id && known.Constituency == outcome.Constituency && criterion.Signals.Count > 0)
        .All(criterion => criterion.Reason == UnclearReason.OnPaperOnly && context.Disclosure.ShowsWeights(criterion));

    private static AnnexSection Read(AnnexContext context) => new(
        "easy-read", context.Words.Say("Easy.What"),
        [.. Lines(
            context.Words.Say("Easy.Read.What", ("provider", context.Provider)), context.Words.Say("Easy.Read.Nobody"), context.Words.Say("Easy.Read.Not"))]);

    // What is written, without saying that it is so: nobody was asked.
    private static AnnexSection Known(AnnexContext context)
    {
        var words = context.Words;
        var activities = context.Assessment.Activities.Select(activity => words.Say(
            ActivitiesSection.IsByProvider(context, activity) ? "Easy.Read.Activity.Provider" : "Easy.Read.Activity",
            ("activity", context.FromPack(activity.Name)))).ToList();
        var statements = context.Assessment.Criteria.Where(outcome => outcome.Signals.Count > 0).Select(outcome => outcome.Status switch
        {
            CriterionStatus.Met or CriterionStatus.Indicated => words.Say("Easy.Read.So", ("statement", Easy(context, outcome))),
            CriterionStatus.NotMet => words.Say("Easy.Read.NotSo", ("statement", Easy(context, outcome))),
            _ => words.Say("Easy.Read.Open", ("statement", Easy(context, outcome))),
        });
        return new AnnexSection(
            "easy-known", words.Say("Easy.Read.Known"),
            [
                .. Lines([
                    .. activities.Take(MostActivities),
                    activities.Count > MostActivities ? words.Count("Easy.Read.Activities.More", activities.Count - MostActivities) : string.Empty,
                    .. statements.Take(MostStatements),
                    words.Say("Easy.More", ("annex", Titles.Of(context, AnnexPart.Annex))),
                ]),
            ]);
    }

    private static AnnexSection Heard(AnnexContext context) => new(
        "easy-heard", context.Words.Say("Easy.Heard"), [.. Lines(Count(context), context.Assessment.Heard.People > 0 ? context.Words.Say("Easy.Thanks") : string.Empty)]);

    private static string Count(AnnexContext context)
    {
        var total = context.Disclosure.Heard.Total;
        return total.Form switch
        {
            TotalForm.Exact => context.Words.Count(new HeardWords(context).IsBound() ? "Easy.Heard.AtMost" : "Easy.Heard.Exact", total.Count),
            TotalForm.AtMost => context.Words.Count("Easy.Heard.AtMost", total.Count),
            TotalForm.Shown => context.Words.Count(total.IsMost ? "Easy.Heard.ShownUpTo" : "Easy.Heard.Shown", total.Count),
            _ => context.Words.Say("Easy.Heard.Few"),
        };
    }

    private static AnnexSection Decided(AnnexContext context)
    {
        var (words, decision) = (context.Words, context.Pack.Decision);
        return new AnnexSection("easy-decided", words.Say("Easy.Decided"),
            [.. Lines([
                decision is null ? words.Say("Easy.Decided.None") : words.Say(
                    context.Draft ? "Easy.Decided.Proposed" : "Easy.Decided.By", ("role", context.FromPack(decision.DecidedBy)), ("date", words.Date(decision.DecidedOn))),
                .. Rating(context),
                decision is not null && new DecisionWords(context).IsOutside(decision) ? words.Say("Easy.Decided.Outside") : string.Empty,
                decision is { Dissent.Count: > 0 } ? words.Say("Easy.Decided.Dissent") : string.Empty,
                decision is { CouncilReplies.Count: > 0 } ? words.Say("Easy.Decided.Council") : string.Empty,
                words.Say("Easy.More", ("annex", Titles.Of(context, AnnexPart.Annex)))])]);
    }

    // The rating decided, or before that the one that the evidence gives, with what it means.
    private static IEnumerable<string> Rating(AnnexContext context)
    {
        var (words, decision, found) = (context.Words, context.Pack.Decision, context.Assessment.Rating);
        if (decision is null && found is { Value: null, Low: { } low, High: { } high } && low != high)
        {
            return [words.Say("Easy.Decided.Range", ("low", words.Name(low)), ("high", words.Name(high))), words.Say("Easy.Decided.Range.Why")];
        }

        var rating = decision is null ? found.Value : decision.Rating;
        return decision is null && rating is null ? [] :
        [
            words.Say(decision is null ? "Easy.Decided.Draft" : context.Draft ? "Easy.Decided.Rating.Draft" : "Easy.Decided.Rating", ("rating", OutcomeWords.RatingName(context, rating))),
            rating is { } value && HasEasyWords(context) && words.Has("Easy.Rating." + value) ? words.Say("Easy.Rating." + value) : string.Empty,
            words.Say("Easy.Decided.Alone"),
        ];
    }

    private static IEnumerable<AnnexBlock> Lines(params IEnumerable<string> lines) => Blocks.List(lines.Where(line => line.Length > 0));
}
