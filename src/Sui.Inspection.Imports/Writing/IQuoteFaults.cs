using Sui.Inspection.Imports.Reading;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Reports what became of words, never the words.</summary>
internal interface IQuoteFaults
{
    /// <summary>Something in the words was masked.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">The column's place.</param>
    void Masked(ResponseRow row, int place);

    /// <summary>The words cannot be quoted.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">The column's place.</param>
    /// <param name="tooLong">Whether they are too long; otherwise nothing that can be printed is left of them.</param>
    void NotQuoted(ResponseRow row, int place, bool tooLong);
}
