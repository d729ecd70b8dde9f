using Sui.Inspection.Problems;
namespace Sui.Inspection.Annexes;

/// <summary>What came of writing an annex in one format.</summary>
/// <param name="Warnings">What a reader may notice, such as characters that could not be drawn; empty for nothing.</param>
public sealed record AnnexRenderResult(IReadOnlyList<OutputNotice> Warnings)
{
    /// <summary>Written with nothing to say.</summary>
    public static AnnexRenderResult Clean { get; } = new([]);
}
