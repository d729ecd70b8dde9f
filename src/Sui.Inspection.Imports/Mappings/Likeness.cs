namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// How alike two folded texts are: the Sørensen-Dice coefficient of their pairs of letters, 0 to 1. Texts that differ in a word that
/// turns the sense are not alike whatever their letters say.
/// </summary>
internal sealed class Likeness
{
    /// <summary>From this value on two texts are near enough to be proposed.</summary>
    public const double Threshold = 0.80;

    /// <summary>How much less alike the second best has to be.</summary>
    public const double Margin = 0.08;

    /// <summary>Shorter texts are not compared by likeness: too few letters to tell.</summary>
    public const int ShortestText = 12;

    private static readonly string[] Negations =
        ["not", "no", "never", "none", "nobody", "without", "dont", "didnt", "cant", "isnt", "wasnt", "arent", "werent", "wont",
            "unable", "ddim", "nid", "dim", "byth", "heb"];

    private readonly Dictionary<int, int> _pairs;
    private readonly int _count;
    private readonly int _negations;

    /// <summary>Prepares a text.</summary>
    /// <param name="folded">The folded text.</param>
    public Likeness(string folded)
    {
        Text = folded;
        _pairs = new Dictionary<int, int>(folded.Length);
        for (var i = 0; i + 1 < folded.Length; i++)
        {
            var pair = (folded[i] << 16) | folded[i + 1];
            _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
        }

        _count = Math.Max(0, folded.Length - 1);
        _negations = folded.Split(' ').Count(word => Negations.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How alike this text and another are.</summary>
    /// <param name="other">The other.</param>
    public double To(Likeness other)
    {
        var sum = _count + other._count;
        if (sum == 0 || _negations != other._negations
            || 2.0 * Math.Min(_count, other._count) / sum < Threshold)
        {
            return 0;
        }

        var shared = 0;
        foreach (var (pair, count) in _pairs)
        {
            shared += Math.Min(count, other._pairs.GetValueOrDefault(pair));
        }

        return 2.0 * shared / sum;
    }
}
