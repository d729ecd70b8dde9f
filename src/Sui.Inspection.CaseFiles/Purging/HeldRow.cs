using Sui.Inspection.Evidence;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>A row of a case, or an attachment, as retention looks at it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Kind">The kind of its file; null where the manifest names none.</param>
/// <param name="Instrument">The instrument that its file was answered with; null for none.</param>
/// <param name="Columns">The headings of its table, as ids; empty for an attachment.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Added">The day on which it was added.</param>
internal sealed record HeldRow(
    CaseItem Item, string? Kind, DataVersion? Instrument, IReadOnlyList<string> Columns, IReadOnlyList<string> Cells, DateOnly Added)
{
    private static readonly string[] Dates = ["event_date", "recorded_date", "received_date"];

    /// <summary>The day that its age counts from: the latest of its own dates, or the one on which it was added.</summary>
    public DateOnly Day
    {
        get
        {
            DateOnly? own = null;
            foreach (var name in Dates)
            {
                own = EvidenceDate.TryParse(Cell(name), out var date) && !(own >= date.Latest) ? date.Latest : own;
            }

            return own ?? Added;
        }
    }

    /// <summary>A cell by its column; null where there is none or nothing in it.</summary>
    public string? Cell(string column)
    {
        for (var place = 0; place < Math.Min(Columns.Count, Cells.Count); place++)
        {
            if (Columns[place] == column && Cells[place].Length > 0)
            {
                return Cells[place];
            }
        }

        return null;
    }

    /// <summary>The cells, some of them replaced where something stands in them.</summary>
    public IReadOnlyList<string> With(Func<string, string, string> replace) =>
        [.. Cells.Select((cell, place) => cell.Length == 0 || place >= Columns.Count ? cell : replace(Columns[place], cell))];
}
