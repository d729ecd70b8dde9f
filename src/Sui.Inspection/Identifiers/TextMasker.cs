using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>Puts <c>[name]</c>, <c>[phone]</c> and the like in place of identifiers. Masking again changes nothing.</summary>
internal sealed class TextMasker(TextScanner scanner)
{
    // A mask can bring two words together that were apart; each round takes digits or names away, so that few are needed.
    private const int MostRounds = 64;

    /// <summary>What finds identifiers.</summary>
    public TextScanner Scanner => scanner;

    /// <summary>Masks a text.</summary>
    public MaskedText Mask(string text, MaskingPolicy policy)
    {
        var hits = scanner.Scan(text);
        var found = hits;
        var masked = text;
        for (var round = 0; round < MostRounds && found.Any(policy.Masks); round++)
        {
            masked = Replace(masked, found.Where(policy.Masks), policy.Language);
            found = scanner.Scan(masked);
        }

        // Made to be masked for ever: nothing of it is worth keeping.
        if (found.FirstOrDefault(policy.Masks) is { } rest)
        {
            masked = "[" + Masks.WordsFor(rest.Kind, policy.Language) + "]";
        }

        return new MaskedText(masked, hits);
    }

    private static string Replace(string text, IEnumerable<IdentifierHit> hits, string language)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var hit in hits)
        {
            result.Append(text, at, hit.Start - at).Append('[').Append(Masks.WordsFor(hit.Kind, language)).Append(']');
            at = hit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
