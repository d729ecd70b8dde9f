using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text.</param>
[method: JsonConstructor]
public sealed record ParagraphBlock(IReadOnlyList<TextRun> Runs) : AnnexBlock
{
    /// <summary>A paragraph of plain text.</summary>
    /// <param name="text">The text.</param>
    public ParagraphBlock(string text)
        : this([new TextRun(text)])
    {
    }
}
