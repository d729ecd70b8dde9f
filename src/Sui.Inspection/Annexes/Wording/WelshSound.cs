namespace Sui.Inspection.Annexes.Wording;

/// <summary>With what sound a Welsh text starts when it is read aloud, which chooses between 'a' and 'ac'.</summary>
internal static class WelshSound
{
    private const string Vowels = "aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ";

    // The names of these letters start with a vowel: 'ac S4C', 'ac M1'.
    private const string LettersNamedWithVowel = "AEFHILMNORSUXY";

    // Before these words 'ac' is used although they start with a consonant.
    private static readonly HashSet<string> TakeAc = new(StringComparer.OrdinalIgnoreCase)
    {
        "fe", "fel", "felly", "mae", "maent", "mai", "mor", "nad", "ni", "nid", "roedd", "sy", "sydd",
    };

    /// <summary>Whether 'ac' stands before the text. Quotation marks and brackets at its start are passed over.</summary>
    public static bool StartsWithVowel(string text)
    {
        var rest = string.Concat(text.SkipWhile(letter => !char.IsLetterOrDigit(letter)));
        return rest.Length > 0 && (char.IsAsciiDigit(rest[0]) ? Number(rest) : IsReadByLetter(rest) ? Letter(rest[0]) : Word(rest));
    }

    private static bool Word(string text)
    {
        var word = new string([.. text.TakeWhile(char.IsLetter)]);

        // 'Wrecsam' and 'Wrexham' are said with an r; no Welsh word starts with the vowel w and then 're'.
        return TakeAc.Contains(word)
            || !word.StartsWith("wre", StringComparison.OrdinalIgnoreCase)
            && Vowels.Contains(char.ToLowerInvariant(word[0]));
    }

    private static bool Letter(char letter) => LettersNamedWithVowel.Contains(letter);

    /// <summary>Ids ('C1') and abbreviations ('HMPPS') are read letter by letter.</summary>
    private static bool IsReadByLetter(string text) => char.IsAsciiLetterUpper(text[0])
        && text.Length > 1 && (char.IsAsciiDigit(text[1]) || char.IsAsciiLetterUpper(text[1]));

    /// <summary>'Un', 'un deg un' to 'un deg naw' and all that starts with 'wyth' have a vowel; 'cant' and 'mil' have none.</summary>
    private static bool Number(string text)
    {
        var grouped = text.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == ',').ToArray();
        var digits = Array.FindAll(grouped, char.IsAsciiDigit);
        return (digits[0], digits.Length % 3) switch
        {
            ('8', _) => true,
            ('1', 1) => digits.Length == 1,
            ('1', 2) => digits[1] != '0',
            _ => false,
        };
    }
}
