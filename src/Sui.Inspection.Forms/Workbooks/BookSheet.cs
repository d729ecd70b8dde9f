namespace Sui.Inspection.Forms.Workbooks;

/// <summary>A sheet to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns; the headings are its first row where any has words.</param>
/// <param name="Rows">The rows below, each read once.</param>
internal sealed record BookSheet(string Name, IReadOnlyList<BookColumn> Columns, IEnumerable<IReadOnlyList<BookCell>> Rows)
{
    /// <summary>Cells that are chosen from lists, beside those of the columns.</summary>
    public IReadOnlyList<BookChoice> Choices { get; init; } = [];

    /// <summary>Whether it is hidden.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether there is a row of headings, which stays in view.</summary>
    public bool HasHeadings => Columns.Any(column => column.Heading.Length > 0);
}
