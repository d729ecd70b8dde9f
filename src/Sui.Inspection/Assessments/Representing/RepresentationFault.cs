using Sui.Inspection.Analysis;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>What stood in the way of comparing people with the caseload, or of weighting them.</summary>
/// <param name="SourceId">The survey.</param>
/// <param name="Characteristic">The characteristic whose groups are named otherwise; null where nobody was weighted.</param>
/// <param name="NotWeighted">Why nobody was weighted; null otherwise.</param>
internal sealed record RepresentationFault(string SourceId, string? Characteristic, NotComputed? NotWeighted);
