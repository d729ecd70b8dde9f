using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Tells from the cells of a column whether it holds direct identifiers: cells that are an identifier and little else. Fed cell by cell;
/// looks at the first cells only, so that a long file costs no more than a short one.
/// </summary>
internal sealed class ContentRecogniser(TextScanner scanner)
{
    /// <summary>How many cells that are not blank are looked at.</summary>
    public const int Sample = 1000;

    /// <summary>The share of cells that makes a column one of identifiers.</summary>
    public const double Share = 0.5;

    private static readonly FrozenSet<string> Given = WordList.Words("GivenNames");

    private readonly int[] _hits = new int[Enum.GetValues<IdentifierKind>().Length];
    private int _names;
    private int _cells;

    /// <summary>Whether enough cells were seen.</summary>
    public bool IsFull => _cells >= Sample;

    /// <summary>Whether a folded word is a common given name.</summary>
    public static bool IsGiven(ReadOnlySpan<char> word) => Given.Contains(word.ToString());

    /// <summary>Looks at a cell.</summary>
    public void Add(string cell)
    {
        if (IsFull || string.IsNullOrWhiteSpace(cell))
        {
            return;
        }

        _cells++;
        if (KindOf(cell) is { } kind)
        {
            _hits[(int)kind]++;
        }
        else if (LooksLikeName(cell))
        {
            _names++;
        }
    }

    /// <summary>What the column holds; null when it does not seem to hold identifiers.</summary>
    public IdentifierKind? Recognise()
    {
        if (_cells == 0)
        {
            return null;
        }

        for (var kind = 0; kind < _hits.Length; kind++)
        {
            if (_hits[kind] >= _cells * Share)
            {
                return (IdentifierKind)kind;
            }
        }

        return _cells >= 3 && _names + _hits[(int)IdentifierKind.Name] >= _cells * Share ? IdentifierKind.Name : null;
    }

    /// <summary>What a cell is when it is an identifier and little else; null when it is not one.</summary>
    public IdentifierKind? KindOf(string cell)
    {
        var text = cell.Trim();
        var letters = text.Count(char.IsLetterOrDigit);
        var identified = 0;
        IdentifierKind? kind = null;
        foreach (var hit in scanner.Scan(text))
        {
            var possible = hit.Certainty == IdentifierCertainty.Possible;
            if (possible && (hit.Kind is IdentifierKind.Name or IdentifierKind.DateOfBirth || (hit.Kind == IdentifierKind.Phone && IsNumber(text))))
            {
                continue;
            }

            kind ??= hit.Kind;
            identified += text.AsSpan(hit.Start, hit.Length).ToString().Count(char.IsLetterOrDigit);
        }

        // Several in one cell count together: a name, a telephone number and an address.
        return identified * 10 >= letters * 6 ? kind : null;
    }

    // Ten bare digits that may be a telephone number without its zero may as well be the id of a response.
    private static bool IsNumber(string text) => text.All(char.IsDigit);

    // 'Given Surname' or 'Surname, Given', two to four words with capitals.
    private static bool LooksLikeName(string cell)
    {
        if (cell.Length > 60 || cell.Any(char.IsDigit))
        {
            return false;
        }

        var words = cell.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4
            && words.All(word => char.IsUpper(word[0]) || word is "ap" or "ab" or "ferch" or "van" or "de" or "der")
            && (Given.Contains(CharacterFolds.Fold(words[0])) || (cell.Contains(',', StringComparison.Ordinal) && words.Skip(1).Any(word => Given.Contains(CharacterFolds.Fold(word)))));
    }
}
