namespace Sui.Inspection.Imports.Writing;

/// <summary>Makes words fit to be quoted.</summary>
internal interface ITextCleaner
{
    /// <summary>The words without control characters and quotation marks around them, and with identifiers masked.</summary>
    /// <param name="text">The words.</param>
    /// <param name="masked">Whether something was masked, so that somebody should look.</param>
    string Clean(string text, out bool masked);
}
