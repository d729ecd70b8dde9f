using System.Globalization;
using System.Text;

namespace PackGenerator.Files;

/// <summary>
/// A CSV file in the making, by RFC 4180 but with line feeds, as the repository keeps text. A row is cells by column name.
/// </summary>
internal sealed class CsvTable(params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyDictionary<string, object?>> _rows = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row. Cells that are not given are empty.</summary>
    /// <exception cref="ArgumentException">A cell names no column.</exception>
    public void Add(IReadOnlyDictionary<string, object?> cells)
    {
        var stranger = cells.Keys.FirstOrDefault(name => !columns.Contains(name));
        if (stranger is not null)
        {
            throw new ArgumentException($"There is no column '{stranger}'.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>The file's text.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendJoin(',', columns).Append('\n');
        foreach (var row in _rows)
        {
            text.AppendJoin(',', columns.Select(column => Cell(row.GetValueOrDefault(column)))).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(object? value)
    {
        var text = value switch
        {
            null => string.Empty,
            bool yes => yes ? "yes" : "no",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
