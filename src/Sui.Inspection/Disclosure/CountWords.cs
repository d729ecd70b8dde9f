using System.Globalization;
using System.Text.RegularExpressions;

namespace Sui.Inspection.Disclosure;

/// <summary>Numbers of people as texts write them, in figures or words, in English and Welsh, with the mutations that Welsh has; and whether a part of a whole is few, or what it leaves is.</summary>
internal static partial class CountWords
{
    private static readonly Dictionary<string, int> Values = Numbered(
        "one un", "two dau ddau dwy ddwy", "three tri dri thri nhri tair dair thair", "four pedwar bedwar phedwar pedair bedair phedair", "five pump bump phump pum bum", "six chwech chwe", "seven saith",
        "eight wyth", "nine naw", "ten deg ddeg", "eleven", "twelve deuddeg ddeuddeg", "thirteen", "fourteen", "fifteen pymtheg bymtheg", "sixteen", "seventeen", "eighteen", "nineteen", "twenty ugain");

    private static readonly string[] TensInOrder = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The value of a number.</summary>
    /// <param name="number">Figures, or a word of those known.</param>
    public static int ValueOf(string number)
    {
        var word = Spaces().Replace(number, " ");
        return word.EndsWith("dozen", StringComparison.OrdinalIgnoreCase) ? 12 : word.EndsWith("hundred", StringComparison.OrdinalIgnoreCase) ? 100
            : Values.TryGetValue(word, out var value) ? value
            : Array.FindIndex(TensInOrder, ten => ten.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var tens ? (tens + 3) * 10
            : int.Parse(word, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a part of a whole is small, or its complement.</summary>
    public static bool IsSmallPart(int part, int whole) => part <= whole && (DisclosureControl.IsSmall(part) || DisclosureControl.IsSmall(whole - part));

    /// <summary>Whether a share of a number that stands beside it is of few, or leaves few: groups <c>p</c>, in per cent, and <c>n</c>.</summary>
    public static bool IsSmallShare(Match match)
    {
        var (share, whole) = (double.Parse(match.Groups["p"].Value, CultureInfo.InvariantCulture), ValueOf(match.Groups["n"].Value));
        return share is > 0 and < 100 && IsSmallPart((int)Math.Round(share * whole / 100, MidpointRounding.AwayFromZero), whole);
    }

    private static Dictionary<string, int> Numbered(params IEnumerable<string> words) => words.Index()
        .SelectMany(entry => entry.Item.Split(' ').Select(word => (Word: word, Value: entry.Index + 1))).ToDictionary(one => one.Word, one => one.Value, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
