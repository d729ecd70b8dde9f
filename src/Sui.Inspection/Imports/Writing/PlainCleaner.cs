namespace Sui.Inspection.Imports.Writing;

/// <summary>Masks nothing.</summary>
internal sealed class PlainCleaner : ITextCleaner
{
    /// <inheritdoc/>
    public string Clean(string text, out bool masked)
    {
        masked = false;
        return text;
    }
}
