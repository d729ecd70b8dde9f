using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary>What became of a pack that is to be compared.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Assessment">The assessment; null where it was left out.</param>
/// <param name="LeftOut">Why it was left out; null where it was not.</param>
/// <param name="Annex">Its annex as PDF; null for none.</param>
internal sealed record ReadToCompare(string Path, Assessment? Assessment, Problem? LeftOut, byte[]? Annex);
