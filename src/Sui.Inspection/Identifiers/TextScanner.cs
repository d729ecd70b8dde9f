using Sui.Inspection.Identifiers.Finders;
namespace Sui.Inspection.Identifiers;

/// <summary>
/// Finds direct identifiers in a text. Every finder looks at a bounded stretch around a sign (a digit, an at sign, a listed name), so
/// that the time grows with the text's length only, whatever the text. Thread-safe.
/// </summary>
internal sealed class TextScanner
{
    private static readonly IDigitFinder[] Digits =
    [
        new CodeFinder(), new PoliceFinder(), new PhoneFinder(), new NumberFinder(), new BirthFinder(), new PostcodeFinder(), new StreetFinder(),
        new NetworkFinder(), new MapFinder(), new LabelledFinder(), new PlateFinder(),
    ];

    private readonly ITextFinder[] _finders;

    /// <summary>Makes a scanner.</summary>
    /// <param name="names">The names to look for.</param>
    public TextScanner(NameList names) => _finders = [new EmailFinder(), new SocialFinder(), new TitleFinder(), new NumberWords(), new NameFinder(names)];

    /// <summary>A scanner without names.</summary>
    public static TextScanner Nameless { get; } = new(NameList.None);

    /// <summary>The hits, in the text's order, none overlapping another.</summary>
    public IReadOnlyList<IdentifierHit> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < 2)
        {
            return [];
        }

        var state = new ScanState(FoldedText.Of(text));
        FindDigits(state, Digits);
        foreach (var finder in _finders)
        {
            finder.Find(state);
        }

        BrokenLines.Find(state);
        Doubts.Decide(state);
        return state.Found.Count == 0 ? [] : HitResolver.Resolve(state);
    }

    /// <summary>Shows every word with a digit to finders.</summary>
    public static void FindDigits(ScanState state, ReadOnlySpan<IDigitFinder> finders)
    {
        var span = state.Text.Span;
        var at = 0;
        while (at < span.Length && span[at..].IndexOfAnyInRange('0', '9') is >= 0 and var found)
        {
            var start = Chars.WordStart(span, at + found, at);
            var end = Chars.WordEnd(span, at + found);
            foreach (var finder in finders)
            {
                finder.Find(state, start, end);
            }

            at = end;
        }
    }
}
