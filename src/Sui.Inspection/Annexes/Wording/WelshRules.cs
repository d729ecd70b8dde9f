namespace Sui.Inspection.Annexes.Wording;

/// <summary>Welsh. Numbers are written as in English, in figures, unless a counted text names them.</summary>
internal sealed class WelshRules : LanguageRules
{
    private static readonly string[] Months =
    [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ];

    private static readonly string[] ShortMonths =
        ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"];

    /// <inheritdoc/>
    public override string PluralForm(int number) => number switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        3 => "few",
        6 => "many",
        _ => "other",
    };

    /// <inheritdoc/>
    public override string Month(int month) => Months[month - 1];

    /// <inheritdoc/>
    public override string ShortMonth(int month) => ShortMonths[month - 1];

    /// <inheritdoc/>
    public override string And(string next) => WelshSound.StartsWithVowel(next) ? "ac" : "a";

    /// <inheritdoc/>
    public override string Capitalise(string text) => WelshMutation.Capitalise(text);

    /// <summary>With a small first letter: that of a digraph only ('Rhannu', 'rhannu'). Abbreviations and ids stay.</summary>
    public override string MidSentence(string text) => text switch
    {
        [var first, ' ' or '’', ..] when char.IsUpper(first) => char.ToLowerInvariant(first) + text[1..],
        [var first, var second, ..] when char.IsUpper(first) && char.IsLower(second) => char.ToLowerInvariant(first) + text[1..],
        _ => text,
    };

    /// <inheritdoc/>
    public override string? Inflect(string text, string form) => form switch
    {
        "soft" => WelshMutation.Soft(text),
        "yn" => WelshMutation.AfterYn(text),
        "aspirate" => WelshMutation.Aspirate(text),
        _ => null,
    };
}
