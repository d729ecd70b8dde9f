namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds identifiers of one family in a whole text, in a time that grows with its length only.</summary>
internal interface ITextFinder
{
    /// <summary>Looks at the text.</summary>
    /// <param name="state">The scan.</param>
    void Find(ScanState state);
}
