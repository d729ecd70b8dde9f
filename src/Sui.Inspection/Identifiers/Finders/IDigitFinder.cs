namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds identifiers of one family around a word that has a digit in it. Looks at a bounded stretch of text only.</summary>
internal interface IDigitFinder
{
    /// <summary>Looks at a word.</summary>
    /// <param name="state">The scan.</param>
    /// <param name="start">The word's first character.</param>
    /// <param name="end">The first character after it.</param>
    void Find(ScanState state, int start, int end);
}
