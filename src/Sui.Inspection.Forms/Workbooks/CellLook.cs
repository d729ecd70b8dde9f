namespace Sui.Inspection.Forms.Workbooks;

/// <summary>How a cell looks; its number is that of its format in the workbook's styles.</summary>
internal enum CellLook
{
    /// <summary>As spreadsheets have it.</summary>
    Plain,

    /// <summary>A heading of a column.</summary>
    Heading,

    /// <summary>A heading of a column that every row needs.</summary>
    Needed,

    /// <summary>Words, wrapped.</summary>
    Words,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Words of the row that shows how it is done.</summary>
    Example,

    /// <summary>A day of that row.</summary>
    ExampleDay,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>The label of a field.</summary>
    Label,

    /// <summary>A field to fill in.</summary>
    Field,

    /// <summary>A field for a day.</summary>
    FieldDay,
}
