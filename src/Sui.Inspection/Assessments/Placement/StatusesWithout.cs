using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>The statuses of the criteria without the evidence of one kind of source.</summary>
internal sealed record StatusesWithout(SourceKind Kind, StatusMap Statuses);
