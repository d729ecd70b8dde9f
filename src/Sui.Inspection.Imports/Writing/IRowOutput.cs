using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Takes the rows that are kept, one after the other.</summary>
internal interface IRowOutput
{
    /// <summary>Takes the row in hand.</summary>
    /// <param name="reader">The reader, for words that the row does not hold.</param>
    /// <param name="row">The row; it has a day, or the target gives one.</param>
    void Add(ITabularReader reader, ResponseRow row);

    /// <summary>How many texts were written that a spreadsheet would take for formulas.</summary>
    int Formulas => 0;

    /// <summary>Finishes; what was taken is then in its stream.</summary>
    void Finish();
}
