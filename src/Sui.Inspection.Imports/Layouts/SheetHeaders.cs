using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>The cells of a sheet's first row as headers, without regard to case. Immutable.</summary>
public sealed class SheetHeaders
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>Reads the headers.</summary>
    /// <param name="sheet">The sheet; it may have no rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public SheetHeaders(SampleSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Sheet = sheet;
        _places = Places(sheet);
    }

    /// <summary>The sheet.</summary>
    public SampleSheet Sheet { get; }

    /// <summary>The headers, each once and as <see cref="HeaderText.Plain"/> has them, in no order; an empty one where a header is blank.</summary>
    public IReadOnlyCollection<string> All => _places.Keys;

    /// <summary>Whether every one of some headers is there.</summary>
    /// <param name="headers">The headers, in lower case and none null.</param>
    /// <returns>True where all are there, and where none is asked for.</returns>
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
    /// <param name="headers">The headers, in lower case and none null.</param>
    /// <returns>True where one is there.</returns>
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

    /// <summary>The place of the first of some headers that is there.</summary>
    /// <param name="headers">The headers, in lower case and none null.</param>
    /// <returns>The column, from 0; -1 where none is there.</returns>
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

    private static FrozenDictionary<string, int> Places(SampleSheet sheet)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < sheet.Width; column++)
        {
            places.TryAdd(HeaderText.Plain(HeaderText.Key(sheet.At(0, column).Text)), column);
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
