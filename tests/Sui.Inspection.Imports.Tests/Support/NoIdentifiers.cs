using Sui.Inspection.Imports.Mappings;

namespace Sui.Inspection.Imports.Tests.Support;

/// <summary>Recognises no column: for tests that are not about identifiers.</summary>
internal sealed class NoIdentifiers : IIdentifierRecogniser
{
    /// <inheritdoc/>
    public IdentifierFinding? Look(string header, IReadOnlyList<string> cells) => null;
}
