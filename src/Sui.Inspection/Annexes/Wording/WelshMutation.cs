namespace Sui.Inspection.Annexes.Wording;

/// <summary>The initial mutations of Welsh that texts ask for. Abbreviations, ids and figures do not mutate.</summary>
internal static class WelshMutation
{
    // Digraphs are letters of their own: those that mutate come before the letter that they start with, and those that do not
    // (ch, ph, th, dd, ff, ng) keep their first letter from being taken alone.
    private static readonly (string From, string To)[] SoftPairs =
    [
        ("ll", "l"), ("rh", "r"), ("ch", "ch"), ("ph", "ph"), ("th", "th"), ("dd", "dd"), ("ff", "ff"), ("ng", "ng"),
        ("p", "b"), ("t", "d"), ("c", "g"), ("b", "f"), ("d", "dd"), ("g", string.Empty), ("m", "f"),
    ];

    private static readonly (string From, string To)[] AspiratePairs =
        [("ch", "ch"), ("ph", "ph"), ("th", "th"), ("p", "ph"), ("t", "th"), ("c", "ch")];

    /// <summary>The soft mutation: 'defnyddwyr' becomes 'ddefnyddwyr', 'Gwybodaeth' 'Wybodaeth'. 'Grŵp' and 'grwpiau' stay.</summary>
    public static string Soft(string text) => IsGroup(text) ? text : Mutate(text, SoftPairs);

    /// <summary>The mutation after 'yn' before a noun or an adjective: soft, but for ll and rh ('yn Gymraeg', 'yn Llydaweg').</summary>
    public static string AfterYn(string text) =>
        text.StartsWith("ll", StringComparison.OrdinalIgnoreCase) || text.StartsWith("rh", StringComparison.OrdinalIgnoreCase) ? text : Soft(text);

    /// <summary>The aspirate mutation: 'pobl' becomes 'phobl'.</summary>
    public static string Aspirate(string text) => Mutate(text, AspiratePairs);

    /// <summary>With a capital first letter; of a digraph only the first is capital.</summary>
    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // A loan that public bodies leave alone: 'o grwpiau', not 'o rwpiau'.
    private static bool IsGroup(string text) =>
        text.StartsWith("grŵp", StringComparison.OrdinalIgnoreCase) || text.StartsWith("grwp", StringComparison.OrdinalIgnoreCase);

    private static string Mutate(string text, (string From, string To)[] pairs)
    {
        if (text.Length < 2 || !char.IsLower(text[1]))
        {
            return text;
        }

        foreach (var (from, to) in pairs)
        {
            if (text.StartsWith(from, StringComparison.OrdinalIgnoreCase))
            {
                var mutated = to + text[from.Length..];
                return char.IsUpper(text[0]) ? Capitalise(mutated) : mutated;
            }
        }

        return text;
    }
}
