namespace Sui.Inspection.Imports.Mappings;

/// <summary>Recognises no column: for hosts that look for identifiers elsewhere, and for tests.</summary>
internal sealed class NoIdentifiers : IIdentifierRecogniser
{
    /// <inheritdoc/>
    public IdentifierFinding? Look(string header, IReadOnlyList<string> cells) => null;
}
