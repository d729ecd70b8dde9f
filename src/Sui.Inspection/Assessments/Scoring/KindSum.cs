using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>What one kind of source adds up to.</summary>
/// <param name="SourceKind">The kind.</param>
/// <param name="Experience">The experience that it speaks from; the first of several where experiences are summed together.</param>
/// <param name="Sum">The sum, in decibans.</param>
internal sealed record KindSum(SourceKind SourceKind, Experience Experience, double Sum);
