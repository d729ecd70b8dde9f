using System.Text.RegularExpressions;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// Finds small numbers of people where the whole stands without a noun or before its part, as a fraction, a share or a figure beside a group: 'of the ten heard, eight agreed', '3/14 said',
/// 'none of the six', 'a third of nine people', 'women (3)', 'tri ar ddeg o bedwar ar ddeg'.
/// </summary>
internal static partial class PartsOfFew
{
    private const string Tens = "thirty|forty|fifty|sixty|seventy|eighty|ninety|a\\s+hundred";
    private const string Numbers = "\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\\s+dozen|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|" + Tens;
    private const string WelshNumbers = "\\d{1,3}|un|ddau|dau|ddwy|dwy|tri|dri|thri|nhri|tair|dair|thair|pedwar|bedwar|phedwar|pedair|bedair|phedair|pump|bump|phump|pum|bum|chwech|chwe|saith|wyth|naw|deg|ddeg"
        + "|deuddeg|ddeuddeg|pymtheg|bymtheg|ugain";

    private const string Groups = "wom[ae]n|m[ae]n|people|girls?|boys?|lads?|ladies|residents?|members?|users?|menyw(?:od)?|dyn(?:ion)?|pobl|Muslims?|Christians?|Sikhs?|Hindus?|Jews?|Roma|Travellers?";

    // Who they are, where the word is not among those of people in general.
    private const string Named = "girls?|boys?|lads?|lad(?:y|ies)|gentlem[ae]n|tenants?|SUs?|care\\s+leavers?|Muslims?|Christians?|Sikhs?|Hindus?|Jews?|Roma|Travellers?|migrants?|refugees?|students?"
        + "|[cg]archar(?:or|orion)|(?:ch?yn-)?dd?rosedd(?:wr|wyr)|bachgen|bechgyn|fachgen|fechgyn|m?fyfyr(?:iwr|wyr)|myfyr(?:iwr|wyr)|gadawyr\\s+gofal";

    private const string Did = "said|agreed|disagreed|answered|replied|knew|felt|thought|told|were|was|had|did|would|could|wanted|spoke|came|declined|refused";

    /// <summary>Whether a text tells such a number.</summary>
    public static bool Has(string text) =>
        Whole().Matches(text).Any(IsSmall) || Fraction().Matches(text).Any(IsSmall) || Tenfold().Matches(text).Any(IsSmall) || WelshParts().Matches(text).Any(IsSmall) || Share().Matches(text).Any(CountWords.IsSmallShare)
        || NoneOf().IsMatch(text) || PartOf().Matches(text).Any(match => CountWords.ValueOf(match.Groups["n"].Value) is > 0 and < 20)
        || Beside().IsMatch(text) || Few().IsMatch(text);

    private static bool IsSmall(Match match)
    {
        var (part, whole) = (CountWords.ValueOf(match.Groups["k"].Value) + Teen(match.Groups["kteen"]), CountWords.ValueOf(match.Groups["n"].Value) + Teen(match.Groups["nteen"]));
        return whole > 0 && CountWords.IsSmallPart(part, whole);
    }

    private static int Teen(Group teen) => teen.Success ? 10 : 0;

    // 'Of the ten heard, eight agreed', 'of ten people heard, 3 did not'.
    [GeneratedRegex(
        @"\bof\s+(?:the\s+|these\s+|our\s+)?(?<n>" + Numbers + @")\s+(?:[\p{L}-]+\s+){0,2}?(?:heard|asked|interviewed|met|present|there|spoken\s+to|who\s+\p{L}+),?\s+(?<k>" + Numbers + @")\b(?!\s*(?:per\s+cent|%))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    // '3/14 said so'; a day has no verb behind it.
    [GeneratedRegex(@"\b(?<k>\d{1,2})/(?<n>\d{1,2})\s+(?:" + Did + @"|ddywedodd|a\s+ddywedodd)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fraction();

    // 'Four of the forty replied'.
    [GeneratedRegex(
        @"\b(?<k>" + Numbers + @")\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>" + Tens + @")\s+(?:[\p{L}-]+\s+)?(?:" + Did + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tenfold();

    // 'Tri ar ddeg o bedwar ar ddeg', '3 o bob 14 ddywedodd', 'pump o’r naw'; not of things.
    [GeneratedRegex(
        @"\b(?<k>" + WelshNumbers + @")(?<kteen>\s+ar\s+(?:bym)?dd?eg)?\s+(?:allan\s+)?o(?:’r|'r)?\s+(?:bob\s+)?(?<n>" + WelshNumbers + @")(?<nteen>\s+ar\s+(?:bym)?dd?eg)?\b(?=\s*(?:[.,;:!?)]|$)|\s+(?:a\s+)?(?:ddywedodd|ddaeth|oedd|gytunodd|atebodd)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WelshParts();

    // '80% of 15 said so', '80 y cant o’r 15'.
    [GeneratedRegex(
        @"(?<p>\d{1,3}(?:\.\d)?)(?:%|\s*per\s+cent|\s+y\s+cant)\s+(?:of|o)(?:’r|'r)?\s+(?:the\s+)?(?<n>" + Numbers + @")(?=\s*(?:[.;!?)]|$)|\s+(?:" + Did + @")\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    // 'None of the six spoke', 'neb o’r chwech': all of them said otherwise, and they are few.
    [GeneratedRegex(
        @"\b(?:none|neb)\s+(?:of|o)(?:\s+the|’r|'r)\s+(?<n>[5-9]|five|six|seven|eight|nine|pump|chwech|saith|wyth|naw)(?=\s*(?:[.,;:!?)]|$)|\s+(?:" + Did + @"|oedd|wedi)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoneOf();

    // 'A third of nine people', 'three quarters of the twelve', 'hanner y chwech', 'traean o naw o bobl'.
    [GeneratedRegex(
        @"\b(?:(?:half|a\s+third|a\s+quarter|thirds|quarters)\s+of\s+(?:the\s+)?(?<n>" + Numbers + @")(?=\s*(?:[.,;:!?)]|$)|\s+(?:[\p{L}-]+\s+)?(?:people|" + Groups + "|" + Did + @")\b)"
            + @"|(?:hanner|traean|chwarter)\s+(?:y|yr|o(?:’r|'r)?)\s+(?<n>" + WelshNumbers + @")(?=\s*(?:[.,;:!?)]|$)|\s+o\s+(?:bobl|fenywod|ddynion)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartOf();

    // 'Women (3), men (9)', 'women: three', 'women - 3'.
    [GeneratedRegex(
        @"\b(?:" + Groups + @")\s*(?:\(\s*(?:n\s*=\s*)?(?:[1-4]|one|two|three|four)\s*\)|[:–-]\s*(?:[1-4]|one|two|three|four)(?=\s*(?:[.,;!?)]|$)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Beside();

    // 'Two girls', 'the trio', 'y tair ohonynt', 'daeth y ddau', 'dau o’r carcharorion', 'nhri o bobl'.
    [GeneratedRegex(
        @"\b(?:[1-4]|one|two|three|four|un|ddau|dau|ddwy|dwy|tri|dri|thri|nhri|tair|dair|pedwar|bedwar|pedair|bedair)\s+(?:of\s+the\s+|o(?:’r|'r)?\s+)?(?:" + Named + @")\b"
            + @"|\bthe\s+(?:trio|pair|duo)\s+(?:of\s+them|who)\b|\by\s+(?:ddau|ddwy|tri|tair|pedwar|pedair)\s+ohonyn(?:t|\s+nhw)\b|\b(?:daeth|aeth)\s+y\s+(?:ddau|ddwy|tri|tair|pedwar|pedair)\b(?=\s*(?:[.,;:!?)]|$))"
            + @"|\bnhri\s+o\s+bobl\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Few();
}
