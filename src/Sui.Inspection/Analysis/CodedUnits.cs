using System.Globalization;

namespace Sui.Inspection.Analysis;

/// <summary>What coders coded: a row for each unit, a column for each coder, in which nothing says that the coder did not code the unit.</summary>
public sealed class CodedUnits
{
    private readonly int[] _codes;

    private CodedUnits(int[] codes, int coders, IReadOnlyList<string> categories, IReadOnlyList<double>? values, bool ordered)
    {
        _codes = codes;
        Coders = coders;
        Units = coders == 0 ? 0 : codes.Length / coders;
        Categories = categories;
        Values = values;
        IsOrdered = ordered;
    }

    /// <summary>How many units there are, 0 or more.</summary>
    public int Units { get; }

    /// <summary>How many coders there are, 0 or more.</summary>
    public int Coders { get; }

    /// <summary>The codes that could be given, in their order.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Whether the codes have an order: numbers have, and words whose order was given.</summary>
    public bool IsOrdered { get; }

    /// <summary>Whether the codes are numbers.</summary>
    public bool IsNumeric => Values is not null;

    /// <summary>The codes as numbers, ascending; null for words.</summary>
    internal IReadOnlyList<double>? Values { get; }

    /// <summary>Codes that are words.</summary>
    /// <param name="rows">The codes of each unit, one for each coder; null or empty where a coder did not code it.</param>
    /// <param name="categories">All codes that could be given, lowest first; null takes those that were given, which then have no order.</param>
    /// <exception cref="ArgumentException">The rows differ in length, or a code is not among the categories.</exception>
    public static CodedUnits OfWords(IReadOnlyList<IReadOnlyList<string?>> rows, IReadOnlyList<string>? categories = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        IReadOnlyList<string> all = categories ??
            [.. rows.SelectMany(row => row).Where(code => !string.IsNullOrEmpty(code)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, code) in all.Index())
        {
            if (string.IsNullOrEmpty(code) || !places.TryAdd(code, at))
            {
                throw new ArgumentException("A category is empty or stands twice.", nameof(categories));
            }
        }

        return new CodedUnits(Flat(rows, code => string.IsNullOrEmpty(code) ? -1 : places.GetValueOrDefault(code, int.MinValue)), CodersOf(rows), all, null, categories is not null);
    }

    /// <summary>Codes that are numbers.</summary>
    /// <param name="rows">The codes of each unit, one for each coder, finite; null where a coder did not code it.</param>
    /// <param name="categories">All codes that could be given; null takes those that were given.</param>
    /// <exception cref="ArgumentException">The rows differ in length, a number is not finite, or a code is not among the categories.</exception>
    public static CodedUnits OfNumbers(IReadOnlyList<IReadOnlyList<double?>> rows, IReadOnlyList<double>? categories = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        List<double> all = [.. (categories ?? rows.SelectMany(row => row).OfType<double>()).Select(number => number == 0 ? 0 : number).Distinct().Order()];
        if (!all.TrueForAll(double.IsFinite))
        {
            throw new ArgumentException("A code is not a finite number.", nameof(rows));
        }

        var places = all.Index().ToDictionary(one => one.Item, one => one.Index);
        return new CodedUnits(
            Flat(rows, code => code is { } number ? places.GetValueOrDefault(number, int.MinValue) : -1),
            CodersOf(rows), [.. all.Select(number => number.ToString(CultureInfo.InvariantCulture))], all, ordered: true);
    }

    /// <summary>The codes of a unit as places among the categories; negative where a coder did not code it.</summary>
    internal ReadOnlySpan<int> Codes(int unit) => _codes.AsSpan(unit * Coders, Coders);

    private static int CodersOf<T>(IReadOnlyList<IReadOnlyList<T>> rows) => rows.Count == 0 ? 0 : rows[0].Count;

    private static int[] Flat<T>(IReadOnlyList<IReadOnlyList<T>> rows, Func<T, int> place)
    {
        var coders = CodersOf(rows);
        var codes = new int[rows.Count * coders];
        for (var unit = 0; unit < rows.Count; unit++)
        {
            if (rows[unit].Count != coders)
            {
                throw new ArgumentException("The rows differ in length.", nameof(rows));
            }

            for (var coder = 0; coder < coders; coder++)
            {
                var code = place(rows[unit][coder]);
                codes[(unit * coders) + coder] = code != int.MinValue ? code
                    : throw new ArgumentException("A code is not among the categories.", nameof(rows));
            }
        }

        return codes;
    }
}
