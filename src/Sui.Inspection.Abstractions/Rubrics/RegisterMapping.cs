using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Which share criteria a register of proposals speaks to.</summary>
/// <param name="AnsweredCriterion">The criterion that takes proposals answered, of all raised.</param>
/// <param name="CarriedOutCriterion">The criterion that takes proposals carried out, of those accepted or adapted, and due.</param>
/// <param name="ReasonNeededFor">The decisions that count as answered only with a reason.</param>
public sealed record RegisterMapping(
    string AnsweredCriterion, string CarriedOutCriterion, IReadOnlyList<ProposalDecision> ReasonNeededFor);
