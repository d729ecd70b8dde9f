using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Guesses which column of a file is one of the mapping's under a new name. Nothing is mapped by such a guess.</summary>
/// <param name="others">The columns that the mapping does not know; the first 200 are looked at.</param>
internal sealed class RenamedColumn(IEnumerable<UnusedColumn> others)
{
    private const int Looked = 200;
    private const int Guesses = 100;

    private readonly List<(ColumnKey Key, Likeness Text)> _others =
        [.. others.Take(Looked).Select(other => (other.Key, new Likeness(Words(other.Key))))];

    private int _guessed;

    /// <summary>The column that is most like a key, where it is like it at all; null otherwise, and after the first 100 guesses.</summary>
    /// <param name="key">The key that is missing.</param>
    public ColumnKey? Find(ColumnKey key)
    {
        if (_guessed++ >= Guesses)
        {
            return null;
        }

        var text = new Likeness(Words(key));
        var (best, likeness) = ((ColumnKey?)null, Likeness.Threshold);
        foreach (var (other, words) in _others)
        {
            var found = text.To(words);
            if (found >= likeness)
            {
                (best, likeness) = (other, found);
            }
        }

        return best;
    }

    private static string Words(ColumnKey key) => TextFold.Fold(key.Group + " " + key.Header);
}
