using Sui.Inspection.Annexes;

namespace Sui.Inspection.Tool.Commands;

/// <summary>A file to write.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Format">Its format's name.</param>
/// <param name="Part">Which document it holds.</param>
internal sealed record AnnexTarget(string Path, string Format, AnnexPart Part = AnnexPart.Annex);
