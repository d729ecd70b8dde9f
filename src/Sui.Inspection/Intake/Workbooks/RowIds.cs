using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// Gives rows without an id one that is made from what they hold, so that sorting a sheet changes none. Rows that hold the same are numbered;
/// they are the same evidence, whichever comes first.
/// </summary>
internal sealed class RowIds
{
    // Without letters and digits that are taken for one another (Crockford's base 32).
    private const string Signs = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 8;

    private readonly Dictionary<string, (int Count, string Sheet)> _given = new(StringComparer.Ordinal);

    /// <summary>An id for a row.</summary>
    /// <param name="kind">The kind of file.</param>
    /// <param name="sheet">The sheet that it stands in.</param>
    /// <param name="cells">What the row holds.</param>
    /// <returns>The id, and whether a row of another sheet holds the same.</returns>
    public (string Id, bool Elsewhere) Next(string kind, string sheet, IEnumerable<string> cells)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(kind + "\u001F" + string.Join('\u001F', cells)));
        var id = new StringBuilder(3 + Length).Append(kind is [>= 'a' and <= 'z', ..] ? kind[0] : 'x').Append('-');
        for (var index = 0; index < Length; index++)
        {
            id.Append(Signs[bytes[index] & 31]);
        }

        var name = id.ToString();
        var (count, first) = _given.GetValueOrDefault(name, (0, sheet));
        _given[name] = (count + 1, first);
        return (count == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count + 1}"), !string.Equals(first, sheet, StringComparison.Ordinal));
    }
}
