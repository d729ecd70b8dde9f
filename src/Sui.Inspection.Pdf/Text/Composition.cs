using System.Globalization;

namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Joins letters and marks into the one character for both, as canonical composition does, for every such character that the
/// fonts have. The runtime's own normalisation does nothing in invariant mode, so results would differ between hosts.
/// </summary>
internal static class Composition
{
    private const byte Above = 230;

    private static readonly Lazy<Tables> Data = new(Load);

    /// <summary>Joins what can be joined. A base stands first and its marks follow; the order of marks may change.</summary>
    public static List<int> Compose(IReadOnlyList<int> codes)
    {
        var data = Data.Value;
        var apart = new List<int>(codes.Count + 4);
        foreach (var code in codes)
        {
            TakeApart(data, code, apart);
        }

        var result = new List<int> { apart[0] };
        var blocked = 0;
        foreach (var mark in apart.Skip(1).OrderBy(mark => data.Classes.GetValueOrDefault(mark, Above)))
        {
            var order = data.Classes.GetValueOrDefault(mark, Above);
            if (order != blocked && data.Composed.TryGetValue((result[0], mark), out var joined))
            {
                result[0] = joined;
            }
            else
            {
                result.Add(mark);
                blocked = order;
            }
        }

        return result;
    }

    private static void TakeApart(Tables data, int code, List<int> apart)
    {
        if (data.Parts.TryGetValue(code, out var parts))
        {
            TakeApart(data, parts.Base, apart);
            apart.Add(parts.Mark);
        }
        else
        {
            apart.Add(code);
        }
    }

    private static Tables Load()
    {
        var tables = new Tables([], [], []);
        foreach (var line in TextResource.Lines("Compositions.txt"))
        {
            var fields = line.Split(' ');
            var mark = Hex(fields[0]);
            tables.Classes[mark] = byte.Parse(fields[1], CultureInfo.InvariantCulture);
            for (var index = 2; index < fields.Length; index += 2)
            {
                var (letter, composed) = (Hex(fields[index]), Hex(fields[index + 1]));
                tables.Composed.Add((letter, mark), composed);
                tables.Parts.Add(composed, (letter, mark));
            }
        }

        return tables;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Tables(
        Dictionary<(int Base, int Mark), int> Composed,
        Dictionary<int, (int Base, int Mark)> Parts,
        Dictionary<int, byte> Classes);
}
