using System.Text.RegularExpressions;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// Finds small numbers of people that stand without a noun, since what they did is what only people do: 'one had been told', 'two of them said', 'both
/// declined', 'dywedodd dau'. A number before a word for anything else, or in a turn of phrase such as 'one of the' or 'on the one hand', is none.
/// </summary>
internal static partial class NounlessCounts
{
    private const string English = "[1-4]|one|two|three|four";
    private const string Welsh = "[1-4]|un|dau|dwy|tri|tair|pedwar|pedair|y\\s+ddau|y\\s+ddwy|y\\s+tri|y\\s+tair|y\\s+pedwar|y\\s+pedair";

    // What people do, feel or have done to them, and hardly anything else does.
    private const string Did = "said|says?|told|tells|felt|feels?|thought|thinks?|believed|knew|knows?|recalled|remembered|declined|refused|agreed|disagreed|complained|wanted"
        + "|preferred|wished|hoped|feared|explained|mentioned|answered|replied|spoke|cried|objected|volunteered|disclosed|admitted|described|named|asked|heard|understood"
        + "|forgot|trusted|stopped\\s+(?:going|coming|attending|claiming)|walked\\s+out|dropped\\s+out|took\\s+part";

    private const string Undergone = "told|asked|invited|warned|threatened|recalled|arrested|sanctioned|breached|trained|consulted|interviewed|heard|listened\\s+to|ignored|promised|encouraged"
        + "|pressed|pressured|advised|informed|paid|moved\\s+on|excluded|released|supervised|afraid|scared|frightened|worried|unsure|unaware|aware|happy|unhappy|angry|upset"
        + "|unwilling|willing|reluctant|homeless|pregnant|unwell|ill|in\\s+tears";

    private const string Done = "said|told|asked|felt|heard|declined|refused|complained|known|wanted|stopped\\s+(?:going|coming|attending|claiming)|given\\s+up|left\\s+the\\s+(?:group|council|meeting|room)"
        + "|spoken|forgotten|done\\s+the\\s+training|dropped\\s+out|taken\\s+part";

    private const string Predicate = "(?:(?:also|later|never|then|both|even|still|simply|clearly|openly|only|just)\\s+)?(?:" + Did + ")"
        + "|(?:was|were|is|are|felt|had\\s+been|has\\s+been|have\\s+been|had\\s+not\\s+been|had\\s+never\\s+been|was\\s+not|were\\s+not|wasn['’]t|weren['’]t)\\s+(?:(?:also|later|never|too|very|not)\\s+)?(?:" + Undergone + ")"
        + "|(?:had|has|have)\\s+(?:(?:also|later|never|not|since|already)\\s+)?(?:" + Done + ")"
        + "|(?:could|did|does|do)\\s+(?:not\\s+)?(?:know|say|remember|recall|think\\s+of|feel|understand|want|hear|agree)|could\\s+(?:not\\s+)?name"
        + "|(?:would\\s+not|cannot|couldn['’]t|didn['’]t|doesn['’]t|don['’]t|wouldn['’]t)\\s+(?:know|say|remember|recall|name|think\\s+of|feel|understand|want|hear|agree|speak|tell)";

    private const string WelshDid = "dywedodd|dywedai|meddai|gofynnodd|gwrthododd|cytunodd|anghytunodd|teimlodd|teimlai|credai|cofiodd|cofiai|enwodd|disgrifiodd|soniodd|atebodd|clywodd|gwyddai"
        + "|cwynodd|esboniodd|siaradodd|wyddai|ddywedodd|glywodd|gofiai|deimlai|chofiai|chlywodd|chytunodd";

    private const string WelshUndergone = "wedi\\s+(?:cael\\s+gwybod|clywed|dweud|gofyn|cwyno|gwrthod|teimlo|siarad|gadael\\s+y\\s+(?:cyngor|grŵp))|heb\\s+(?:gael\\s+gwybod|glywed|ddweud)"
        + "|yn\\s+(?:gwybod|teimlo|cofio|ofni|ansicr|anfodlon|hapus|anhapus|poeni|credu|ddig)";

    /// <summary>Whether a text tells such a number.</summary>
    public static bool Has(string text) =>
        Subject().IsMatch(text) || OfThem().IsMatch(text) || OfUs().IsMatch(text) || WelshSubject().IsMatch(text) || WelshState().IsMatch(text);

    // 'One had been told', 'only two knew', 'the other one declined', 'all but one had done the training', 'both said'. After 'the one that' or another
    // word of its own it is no subject.
    [GeneratedRegex(
        @"(?:^|[.;:!?,()–—""“”‘]|\b(?:and|but|while|though|because|when|where|since|that|only|just|least|most|other|another|all\s+but|or))\s*"
            + @"(?<!\b(?:the|this|that|which|no|any|every|each|some|such)\s+)\b(?:" + English + @"|both|neither|the\s+other(?:\s+(?:one|two|three|four))?)(?:\s+(?:others?|more))?\s+(?:" + Predicate + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    // 'Two of them said', 'neither of them was told', 'one of those heard knew'.
    [GeneratedRegex(
        @"\b(?:" + English + @"|both|neither)\s+of\s+(?:them|these|those(?:\s+(?:heard|asked|interviewed|spoken\s+to|present))?)\s+(?:" + Predicate + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfThem();

    // 'Two of whom', 'one of us', 'un ohonom': of people alone.
    [GeneratedRegex(
        @"\b(?:(?:" + English + @"|both|neither)\s+of\s+(?:whom|us)|(?:" + Welsh + @")\s+(?:ohonom|ohonon\s+ni))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfUs();

    // 'Dywedodd dau fod', 'gwrthododd y ddau.': what follows is no noun.
    [GeneratedRegex(
        @"\b(?:" + WelshDid + @")\s+(?:" + Welsh + @")(?=\s*(?:[.,;:!?)]|$)|\s+(?:arall\s+)?(?:fod|bod|wrth\w*|ei|eu|ein|nad|na|nac|yr?|am|i|mai|taw|ddim|ohonynt|ohonyn|o’r|o'r|gymryd|a)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WelshSubject();

    // 'Roedd un wedi cael gwybod', 'cafodd dwy wybod'.
    [GeneratedRegex(
        @"\b(?:(?:roedd|oedd|mae|bu)\s+(?:" + Welsh + @")(?:\s+(?:ohonynt|ohonyn\s+nhw|arall))?\s+(?:" + WelshUndergone + @")|(?:cafodd|gafodd|chafodd)\s+(?:" + Welsh + @")(?:\s+(?:ohonynt|ohonyn\s+nhw))?\s+(?:wybod|eu\s+holi|ei\s+holi))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WelshState();
}
