using System.Text.RegularExpressions;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// Finds words for all or none of a group, in English and Welsh: 'everybody in the group', 'all of them', 'nobody had been told'. Of a group so small
/// that its number is not shown they tell what each of it said. 'Nobody' is meant where it begins a clause or says of which group; elsewhere it is mostly
/// somebody outside, as in 'had nobody to ask'.
/// </summary>
internal static partial class WholeGroupWords
{
    /// <summary>Whether a text has such words.</summary>
    public static bool Has(string text) => Whole().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:everybody|everyone|each\s+of\s+(?:them|the\s+group)|all\s+of\s+(?:them|the\s+group)|they\s+all|pawb|bob\s+un\s+ohonynt)\b"
            + @"|\b(?:all|every)\s+(?:(?:of\s+)?(?:the|these|those)\s+)?(?:present|members?|representatives?|women|men|residents?|mentors?|(?:people\s+)?(?:heard|asked|spoken\s+to|interviewed))\b"
            + @"|(?:^|[.;:!?]\s*)(?:nobody|no\s+one|none|neb)\b(?!\s+of\s+the\s+(?:proposals|actions|ideas|documents))"
            + @"|\b(?:nobody|no\s+one|none)\s+(?:in\s+the\s+(?:group|room)|present|of\s+(?:them|the\s+(?:members|group|women|men)))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
