using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>A criterion that is settled firmly enough to speak of.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Statement">Its statement.</param>
/// <param name="Status">Met, or not met.</param>
/// <param name="Kinds">The kinds of source that speak to it, none of the provider's origin.</param>
public sealed record BoardStatement(string CriterionId, LocalisedText Statement, CriterionStatus Status, IReadOnlyList<SourceKind> Kinds);
