using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Registers;

/// <summary>The columns of what Decidim exports of its proposals, by their names; texts have a column for each language.</summary>
internal sealed class DecidimColumns
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the row of the headers.</summary>
    /// <param name="reader">The reader, on that row.</param>
    public DecidimColumns(ITabularReader reader)
    {
        Count = reader.Cells;
        for (var place = 0; place < reader.Cells; place++)
        {
            if (reader.Text(place).Trim() is { Length: > 0 } name)
            {
                _places.TryAdd(name, place);
            }
        }
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>Whether these are columns of proposals.</summary>
    public bool AreProposals => Has("id") && Has("state") && (Has("published_at") || Has("created_at")) && HasText("title") && HasText("body");

    /// <summary>Whether there is a column.</summary>
    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>The place of a column; -1 for none.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);

    /// <summary>A cell of the row in hand; empty where there is no such column.</summary>
    public string Cell(ITabularReader reader, string name) => _places.TryGetValue(name, out var place) ? reader.Text(place).Trim() : string.Empty;

    /// <summary>Whether a cell of the row in hand says yes: a day, or true.</summary>
    public bool Says(ITabularReader reader, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Cell(reader, name) is { Length: > 0 } cell && cell.ToUpperInvariant() is not ("FALSE" or "NO" or "0" or "F"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text of the row in hand in a language, or in the one that it was written in where it is not there; never a machine's.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">What the columns begin with, such as <c>title</c>.</param>
    /// <param name="language">The language.</param>
    /// <param name="isOther">Set where the text is in another language.</param>
    public string Text(ITabularReader reader, string name, string language, ref bool isOther)
    {
        if (Cell(reader, name) is { Length: > 0 } only)
        {
            return HtmlText.Plain(only);
        }

        if (Cell(reader, $"{name}/{language}") is { Length: > 0 } wanted)
        {
            return HtmlText.Plain(wanted);
        }

        foreach (var (column, place) in _places.Where(column => IsTranslation(column.Key, name)).OrderBy(column => column.Value))
        {
            if (HtmlText.Plain(reader.Text(place)) is { Length: > 0 } other)
            {
                isOther = true;
                return other;
            }
        }

        return string.Empty;
    }

    private bool HasText(string name) => Has(name) || _places.Keys.Any(column => IsTranslation(column, name));

    private static bool IsTranslation(string column, string name) =>
        column.Length > name.Length + 1 && column[name.Length] == '/' && column.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && !column.AsSpan(name.Length + 1).Contains('/') && !column.EndsWith("/machine_translations", StringComparison.OrdinalIgnoreCase);
}
