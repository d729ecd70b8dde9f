using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Which share criteria a register of proposals speaks to.</summary>
/// <param name="AnsweredCriterion">The criterion that takes proposals answered, of all raised.</param>
/// <param name="CarriedOutCriterion">The criterion that takes proposals carried out, of those accepted or adapted, and due.</param>
/// <param name="ReasonNeededFor">The decisions that count as answered only with a reason.</param>
public sealed record RegisterMapping(
    string AnsweredCriterion, string CarriedOutCriterion, IReadOnlyList<ProposalDecision> ReasonNeededFor)
{
    /// <summary>Whose proposals count; empty counts those of everybody. One of which nobody recorded who raised it counts.</summary>
    public IReadOnlyList<ProposalRaiser> RaisedBy { get; init; } = [];

    /// <summary>Whether a decision on a day that is not known is a decision.</summary>
    public bool UndatedDecisionsCount { get; init; }

    /// <summary>A proposal that is pending and was raised at most this many days before the end of fieldwork is not yet due an answer and left
    /// out; 0 to 1,000. Null leaves none out.</summary>
    public int? PendingDays { get; init; }
}
