namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The names of the types of cells.</summary>
internal static class CellTypes
{
    /// <summary>The type; a number when the name is not known.</summary>
    public static CellType Of(string name) => name switch
    {
        "s" => CellType.Shared,
        "str" or "inlineStr" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.Date,
        _ => CellType.Number,
    };
}
