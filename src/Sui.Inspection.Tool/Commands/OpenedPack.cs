using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary>What opening a pack gave.</summary>
/// <param name="Inspection">The inspection; null when the rubric could not be read.</param>
/// <param name="Assessment">The assessment; null when nothing could be read.</param>
/// <param name="Problems">Every problem of rubric, pack and scoring.</param>
internal sealed record OpenedPack(ISuiInspection? Inspection, Assessment? Assessment, IReadOnlyList<Problem> Problems);
