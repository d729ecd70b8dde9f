namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>A cell, or a line, of a page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Language">The tag of its language; null for the page's.</param>
internal sealed record PageCell(string Text, string? Language = null)
{
    public static implicit operator PageCell(string text) => new(text);
}
