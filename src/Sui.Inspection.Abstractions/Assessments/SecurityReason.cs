using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>A reason why a placement is provisional.</summary>
/// <param name="Kind">Which reason.</param>
/// <param name="Criteria">The criteria concerned; empty where none are.</param>
/// <param name="SourceKinds">The kinds without any one of which the rung is no longer reached; empty where none are.</param>
public sealed record SecurityReason(SecurityReasonKind Kind, IReadOnlyList<string> Criteria, IReadOnlyList<SourceKind> SourceKinds);
