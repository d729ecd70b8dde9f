using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>
/// What holds and what is missing, three of each where page one has room, and what would reach the next rung. They are chosen by what the rubric says of a criterion and
/// by its status, never by a weight, which would tell something of counts that are not shown.
/// </summary>
internal sealed class GlancePoints(AnnexContext context)
{
    private const int Most = 3;

    private readonly ProviderPlacement _placement = context.Assessment.Placement;

    /// <summary>Statements that hold, the highest rung first, as many as there is room for.</summary>
    public IReadOnlyList<string> Strengths() => [.. Holding().Take(context.Room.Points).Select(Item)];

    /// <summary>Their criteria, three at most.</summary>
    public IEnumerable<CriterionOutcome> Holding() => context.Assessment.Criteria
        .Where(outcome => outcome.Status is CriterionStatus.Met or CriterionStatus.Indicated)
        .OrderBy(outcome => outcome.Importance == Importance.Supporting)
        .ThenBy(outcome => outcome.Status != CriterionStatus.Met)
        .ThenByDescending(outcome => outcome.Rung ?? Rung.NoControl)
        .ThenBy(outcome => context.PlaceOf(outcome.Id))
        .Take(Most);

    /// <summary>Statements that do not hold or are not shown to, as many as there is room for.</summary>
    public IReadOnlyList<string> Gaps() => [.. Missing().Take(context.Room.Points).Select(Item)];

    /// <summary>Whether page one has a statement among its points.</summary>
    public bool Names(string id) => Holding().Take(context.Room.Points).Concat(Missing().Take(context.Room.Points)).Any(outcome => outcome.Id == id);

    /// <summary>Those that page one has no room for and says to stand further on.</summary>
    public IEnumerable<CriterionOutcome> Below() => Holding().Skip(context.Room.Points).Concat(Missing().Skip(context.Room.Points));

    /// <summary>How many of so many stand further on, in words; empty where all stand on page one.</summary>
    public string More(int all) => all > context.Room.Points ? context.Words.Count("Glance.Below", all - context.Room.Points) : string.Empty;

    /// <summary>Their criteria, three at most: what the rating rests on and what the evidence is against first, then what is open, the lowest first. Of
    /// those that stand on the same evidence, one is enough.</summary>
    public IReadOnlyList<CriterionOutcome> Missing()
    {
        var next = _placement.Next ?? _placement.Rung ?? Rung.Information;
        var rests = OutcomeWords.RestsOn(context).Criteria;
        var chosen = new List<CriterionOutcome>();
        foreach (var outcome in context.Assessment.Criteria
            .Where(outcome => outcome.Status is CriterionStatus.NotMet or CriterionStatus.Unclear
                || (outcome.Status == CriterionStatus.NoEvidence && outcome.Importance != Importance.Supporting))
            .Where(outcome => outcome.Absence != Absence.NotApplicable)
            .OrderBy(outcome => !rests.Contains(outcome.Id, StringComparer.Ordinal))
            .ThenBy(Tier)
            .ThenBy(outcome => outcome.Rung > next)
            .ThenBy(outcome => outcome.Rung ?? Rung.FullControl)
            .ThenBy(outcome => context.PlaceOf(outcome.Id)))
        {
            if (chosen.Count < Most && !chosen.Exists(other => StandsOnTheSame(other, outcome)))
            {
                chosen.Add(outcome);
            }
        }

        return Following(chosen);
    }

    // A statement of a rung that speaks of the one before it ('That body') comes after it; the order by weight holds otherwise.
    private List<CriterionOutcome> Following(List<CriterionOutcome> chosen)
    {
        for (var at = 1; at < chosen.Count; at++)
        {
            var before = chosen.FindIndex(other => other.Rung == chosen[at].Rung && context.PlaceOf(other.Id) == context.PlaceOf(chosen[at].Id) - 1);
            if (before >= 0 && before != at - 1)
            {
                var follower = chosen[at];
                chosen.RemoveAt(at);
                chosen.Insert(before < at ? before + 1 : before, follower);
            }
        }

        return chosen;
    }

    /// <summary>What would reach the next rung; empty at the top. Where the decision departs from the evidence, that this is by the evidence.</summary>
    public string Next()
    {
        var words = context.Words;
        if (_placement.Next is not { } next || NextRung.Reached(context.Rubric, _placement, context.Assessment.Criteria) is not { } reached)
        {
            return string.Empty;
        }

        return Blocks.Sentences(
            context.Departs ? words.Say(context.Draft ? "Glance.Next.Proposed" : "Glance.Next.Departs") : string.Empty,
            _placement.Blocking.Count == 0
                ? words.Say("Next.Nothing")
                : words.Count(
                    reached == next ? "Glance.Next" : "Glance.Next.Beyond",
                    _placement.Blocking.Count,
                    ("rung", context.RungName(next)),
                    ("beyond", context.RungName(reached)),
                    ("statements", words.List([.. _placement.Blocking.Select(blocking => context.Stated(blocking.Id))]))));
    }

    // What is not so comes before what is open, unless that is a gap below the rung; what has no effect on the result comes last.
    private int Tier(CriterionOutcome outcome) => (outcome.Status == CriterionStatus.NotMet, outcome.Importance == Importance.Supporting) switch
    {
        (true, false) => 0,
        _ when _placement.Gaps.Contains(outcome.Id, StringComparer.Ordinal) => 1,
        (false, false) => 2,
        (true, true) => 3,
        _ => 4,
    };

    private static bool StandsOnTheSame(CriterionOutcome one, CriterionOutcome other)
    {
        var (first, second) = (Evidence(one), Evidence(other));
        return first.Count > 0 && second.Count > 0 && (first.IsSubsetOf(second) || second.IsSubsetOf(first));

        static HashSet<string> Evidence(CriterionOutcome outcome) =>
            outcome.Signals.SelectMany(weighed => weighed.Signal.EvidenceIds).ToHashSet(StringComparer.Ordinal);
    }

    private string Item(CriterionOutcome outcome) => AnnexContext.Numbered(
        context.Words.Say(
            "Glance.Item", ("statement", context.Statement(outcome.Id)), ("status", context.Words.MidSentence(Status(context, outcome)))),
        context.Entries.Mark(outcome.Id));

    /// <summary>A status in a word or two; of what has no evidence, why.</summary>
    public static string Status(AnnexContext context, CriterionOutcome outcome) =>
        outcome is { Status: CriterionStatus.NoEvidence, Absence: { } absence } ? context.Words.Name(absence) : context.Words.Name(outcome.Status);
}
