namespace Sui.Inspection.Imports.Layouts;

/// <summary>The cells of a sheet's first row as headers, without regard to case.</summary>
/// <param name="sheet">The sheet.</param>
internal sealed class SheetHeaders(SampleSheet sheet)
{
    private readonly Dictionary<string, int> _places = Places(sheet);

    /// <summary>The sheet.</summary>
    public SampleSheet Sheet { get; } = sheet;

    /// <summary>The headers.</summary>
    public IReadOnlyCollection<string> All => _places.Keys;

    /// <summary>Whether every one of some headers is there.</summary>
    /// <param name="headers">The headers, in lower case.</param>
    public bool HasAll(params ReadOnlySpan<string> headers)
    {
        foreach (var header in headers)
        {
            if (!_places.ContainsKey(header))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of some headers is there.</summary>
    /// <param name="headers">The headers, in lower case.</param>
    public bool HasAny(params ReadOnlySpan<string> headers)
    {
        foreach (var header in headers)
        {
            if (_places.ContainsKey(header))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the first of some headers that is there; -1 where none is.</summary>
    /// <param name="headers">The headers, in lower case.</param>
    public int PlaceOf(params ReadOnlySpan<string> headers)
    {
        foreach (var header in headers)
        {
            if (_places.TryGetValue(header, out var place))
            {
                return place;
            }
        }

        return -1;
    }

    private static Dictionary<string, int> Places(SampleSheet sheet)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < sheet.Width; column++)
        {
            places.TryAdd(HeaderText.Plain(HeaderText.Key(sheet.At(0, column).Text)), column);
        }

        return places;
    }
}
