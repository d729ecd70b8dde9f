using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Former;

/// <summary>What a share is of.</summary>
internal sealed record FormerShareKey(string CriterionId, SourceKind Kind, Experience Experience, Origin Origin, ClaimUnit Unit)
{
    /// <summary>Whether it counts people; records count entries.</summary>
    public bool CountsPeople => !(Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals && Experience == Experience.Record);
}
