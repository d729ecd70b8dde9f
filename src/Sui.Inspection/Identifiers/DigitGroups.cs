namespace Sui.Inspection.Identifiers;

/// <summary>
/// The digits of a number that may be divided by spaces, hyphens, dots, slashes and brackets, as far as they go but never further than
/// <see cref="Most"/>: what is longer identifies nobody in one of the forms known.
/// </summary>
internal sealed class DigitGroups
{
    /// <summary>The most digits that are looked at.</summary>
    public const int Most = 24;

    private const int FewestBeforeBreak = 3;

    private readonly char[] _digits = new char[Most];
    private readonly int[] _ends = new int[Most];
    private readonly int[] _sizes = new int[Most];
    private readonly char[] _separators = new char[Most];

    /// <summary>How many digits were read.</summary>
    public int Count { get; private set; }

    /// <summary>How many groups they stand in.</summary>
    public int Groups { get; private set; }

    /// <summary>The digits.</summary>
    public ReadOnlySpan<char> Digits => _digits.AsSpan(0, Count);

    /// <summary>How many digits each group has.</summary>
    public ReadOnlySpan<int> Sizes => _sizes.AsSpan(0, Groups);

    /// <summary>What divides a group from the one before it, <c>'\0'</c> for the first; of several signs the one that is no space.</summary>
    public ReadOnlySpan<char> Separators => _separators.AsSpan(0, Groups);

    /// <summary>Reads the digits that start at a position.</summary>
    public void Read(ReadOnlySpan<char> span, int start)
    {
        Count = 0;
        Groups = 0;
        var at = start;
        var separator = '\0';
        while (at < span.Length && Chars.IsDigit(span[at]) && Count < Most)
        {
            var first = Count;
            while (at < span.Length && Chars.IsDigit(span[at]) && Count < Most)
            {
                _digits[Count++] = span[at++];
            }

            _sizes[Groups] = Count - first;
            _ends[Groups] = at;
            _separators[Groups++] = separator;
            if (at < span.Length && Chars.IsLetter(span[at]))
            {
                break;
            }

            (at, separator) = Skip(span, at, Count - first);
        }
    }

    /// <summary>Where the group ends that completes a number of digits; -1 when none does.</summary>
    public int EndOf(int digits)
    {
        var sum = 0;
        for (var group = 0; group < Groups; group++)
        {
            sum += _sizes[group];
            if (sum == digits)
            {
                return _ends[group];
            }
        }

        return -1;
    }

    /// <summary>How many groups make up a number of digits; 0 when none do.</summary>
    public int GroupsOf(int digits)
    {
        var sum = 0;
        for (var group = 0; group < Groups; group++)
        {
            sum += _sizes[group];
            if (sum == digits)
            {
                return group + 1;
            }
        }

        return 0;
    }

    // At most three signs: ") " and " - " divide groups, a longer gap divides numbers. A line may end once after three digits or more.
    private static (int At, char Separator) Skip(ReadOnlySpan<char> span, int at, int size)
    {
        var separator = '\0';
        var from = at;
        var breaks = 0;
        while (at < span.Length && at - from < 3 && span[at] is ' ' or '-' or '.' or '/' or '(' or ')' or '_' or '\n' or '\r')
        {
            breaks += span[at] == '\n' || (span[at] == '\r' && !(at + 1 < span.Length && span[at + 1] == '\n')) ? 1 : 0;
            if (breaks > (size >= FewestBeforeBreak ? 1 : 0))
            {
                return (span.Length, '\0');
            }

            if (separator is '\0' or ' ')
            {
                separator = Chars.IsBreak(span[at]) ? ' ' : span[at];
            }

            at++;
        }

        return at == from ? (span.Length, '\0') : (at, separator);
    }
}
