using Sui.Inspection.Problems;

namespace Sui.Inspection.Instruments;

/// <summary>What came of writing an instrument in one format.</summary>
/// <param name="FileName">The name that suits the file, without a folder.</param>
/// <param name="Warnings">What a reader may notice, such as characters that could not be drawn; empty for nothing.</param>
public sealed record InstrumentExportResult(string FileName, IReadOnlyList<OutputNotice> Warnings);
