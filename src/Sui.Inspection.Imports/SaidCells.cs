using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>What the cells of a column say: yes, no or anything else. Each word is looked at once, however many rows have it.</summary>
internal sealed class SaidCells
{
    /// <summary>How many different cells are remembered: as many as no list of words has; more are people's own.</summary>
    public const int MostWords = 1000;

    private readonly Dictionary<ulong, bool?> _known = [];

    /// <summary>How many cells say yes.</summary>
    public long Yes { get; private set; }

    /// <summary>How many cells say neither.</summary>
    public long Other { get; private set; }

    /// <summary>The rows that say no.</summary>
    public FirstRows No { get; } = new();

    /// <summary>Takes a cell of the row in hand.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="place">The column's place; its cell is not blank.</param>
    /// <param name="hash">The keyed hash by which words are known again; no word is held.</param>
    /// <param name="says">What a word says; called once for each, as long as there is room to remember it.</param>
    public void Add(ITabularReader reader, int place, SipHash hash, Func<string, bool?> says)
    {
        var key = hash.Of(reader.Utf8(place));
        if (!_known.TryGetValue(key, out var said))
        {
            said = says(reader.Text(place));
            if (_known.Count < MostWords)
            {
                _known.Add(key, said);
            }
        }

        Yes += said == true ? 1 : 0;
        Other += said is null ? 1 : 0;
        if (said == false)
        {
            No.Add(reader.Row);
        }
    }
}
