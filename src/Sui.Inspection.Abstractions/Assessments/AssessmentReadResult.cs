using Sui.Inspection.Problems;

namespace Sui.Inspection.Assessments;

/// <summary>What reading a kept assessment gave.</summary>
/// <param name="Document">The assessment; null when any problem is an error.</param>
/// <param name="Problems">Every problem of the file. Those of the evidence are in <see cref="AssessmentDocument.Problems"/>.</param>
public sealed record AssessmentReadResult(AssessmentDocument? Document, IReadOnlyList<Problem> Problems);
