using Sui.Inspection.Imports.Reading;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Reports what became of words, never the words.</summary>
internal interface IQuoteFaults
{
    /// <summary>Something in the words was masked.</summary>
    void Masked(ResponseRow row, QuestionPlan plan);

    /// <summary>The words cannot be quoted.</summary>
    /// <param name="row">The row.</param>
    /// <param name="plan">The question.</param>
    /// <param name="tooLong">Whether they are too long; otherwise nothing that can be printed is left of them.</param>
    void NotQuoted(ResponseRow row, QuestionPlan plan, bool tooLong);
}
