namespace Sui.Inspection.Annexes;

/// <summary>A run of text.</summary>
/// <param name="Text">The text; white space is kept as single spaces.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Href">An absolute address, or <c>#</c> and a section's id, that it links to; null for none.</param>
/// <param name="Language">Its language where that differs from the document's; null otherwise.</param>
public sealed record TextRun(string Text, TextStyle Style = TextStyle.Plain, string? Href = null, string? Language = null)
{
    /// <summary>A plain run.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TextRun(string text) => new(text);
}
