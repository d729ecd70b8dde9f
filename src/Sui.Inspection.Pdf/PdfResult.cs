namespace Sui.Inspection.Pdf;

/// <summary>What was written.</summary>
/// <param name="PageCount">The number of pages, 1 or more.</param>
/// <param name="ByteCount">The length of the file in bytes.</param>
/// <param name="Warnings">What a reader may notice though the file conforms; empty when there is nothing to say.</param>
public sealed record PdfResult(int PageCount, long ByteCount, IReadOnlyList<PdfWarning> Warnings);
