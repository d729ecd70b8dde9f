using System.Text.RegularExpressions;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// Finds small numbers of people in free text, in figures or words, in English and Welsh: 'five of eight women', where three are the
/// complement, or 'two people'. Numbers of things, such as meetings or actions, are not meant. It is a help for a reader, and finds what is
/// written plainly.
/// </summary>
internal static partial class SmallNumberWords
{
    private const string Numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
    private const string WelshNumbers = "un|dau|dwy|tri|tair|pedwar|pedair|pump|pum|chwech|chwe|saith|wyth|naw|deg";
    // As they stand alone, in Welsh with what comes before them.
    private const string Few = "[1-4]|one|two|three|four|un|dau|ddau|dwy|ddwy|tri|dri|thri|tair|dair|pedwar|bedwar|pedair|bedair";
    private const string People = "people|persons?|wom[ae]n|m[ae]n|members?|representatives?|reps?|residents?|users?|respondents?|interviewees?|participants?"
        + "|probationers?|mentors?|volunteers?|adults?|offenders?|victims?|ex-offenders?|graduates?|learners?|mothers?|fathers?|parents?|carers?|daughters?|sons?|relatives?|famil(?:y|ies)|veterans?|prisoners?"
        + "|pobl|menyw(?:od)?|merch(?:ed)?|dyn(?:ion)?|aelod(?:au)?|cynrychiol(?:ydd|wyr)|preswyl(?:ydd|wyr)|defnyddi(?:wr|wyr)|oedol(?:yn|ion)"
        + "|bobl|fenyw(?:od)?|ferch(?:ed)?|ddyn(?:ion)?|gynrychiol(?:ydd|wyr)|breswyl(?:ydd|wyr)|ddefnyddi(?:wr|wyr)"
        + "|berson(?:au)?|pherson(?:au)?|chynrychiol(?:ydd|wyr)|phreswyl(?:ydd|wyr)|mam(?:au)?|fam(?:au)?|tad(?:au)?|thad(?:au)?|gŵr|gwŷr|rhien(?:i|ed)|riant|gofal(?:wr|wyr)|ofal(?:wr|wyr)|theulu(?:oedd)?|deulu(?:oedd)?";

    // Staff are few in most places, and are people as well.
    private const string Staff = "officers?|managers?|workers?|advis[eo]rs?|co-?ordinators?|receptionists?|supervisors?|magistrates?|sentencers?|judges?|directors?|trainers?|psychologists?|staff|colleagues?"
        + "|swyddog(?:ion)?|rheol(?:wr|wyr)|reol(?:wr|wyr)|gweith(?:iwr|wyr)|weith(?:iwr|wyr)";

    private const string Things = "proposals?|actions?|meetings?|sites?|offices?|premises|days?|weeks?|months?|years?|hours?|minutes?|items?|documents?"
        + "|records?|files?|cases?|posts?|pounds?|criteria|points?|questions?|surveys?|sessions?|requests?|ideas?|councils?|teams?|units?|providers?"
        + "|cent(?:re|er)s?|changes|agenc(?:y|ies)|comments?|courts?|areas?|places?|replies|answers|standards?|elements?|rungs?|notices?|letters?|leaflets?|dates?|columns?|rows?|rounds?|that"
        + "|cynnig|cynigion|cyfarfod(?:ydd)?|safle(?:oedd)?|diwrnod|wythnos|mis|blwyddyn|awr";

    private const string NotThere = @"|\s+would\s+(?:work|be\s+(?:left|alone|enough|needed)|have\s+to|need\s+to|stay|cover|run)\b|\s+on\s+(?:the|a)\s+(?:duty\s+)?(?:rota|shift|desk)\b|\s+on\s+(?:duty|shift)\b";

    /// <summary>Whether a text tells a number of people that is small, or whose complement is.</summary>
    /// <param name="text">The text.</param>
    public static bool Has(string text) =>
        Alone().IsMatch(text) || AloneOfStaff().IsMatch(text) || FewInWords().IsMatch(text) || NounlessCounts.Has(text) || PartsOfFew.Has(text) || WholeFirst().Matches(text).Any(IsSmall) || Parts().Matches(text).Any(IsSmall)
        || Percentages().Matches(text).Any(CountWords.IsSmallShare);

    private static bool IsSmall(Match match) =>
        !match.Groups["thing"].Success && CountWords.IsSmallPart(CountWords.ValueOf(match.Groups["k"].Value), CountWords.ValueOf(match.Groups["n"].Value));

    [GeneratedRegex(
        @"(?<!\b(?:section|page|week|rung|part|step|chapter|table|figure|level|day|stage|adran|tudalen|wythnos|gris|rhan)\s+)\b(?<k>\d{1,4}|" + Numbers + "|" + WelshNumbers + @")\s+(?:(?:out\s+)?of(?:\s+(?:the|these|those))?|o(?:’r|'r)?|allan\s+o(?:’r|'r)?)\s+(?<n>\d{1,4}|" + Numbers + "|"
            + WelshNumbers + @")\b(?:\s+(?:[\p{L}-]+\s+)?(?<thing>" + Things + @")\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    // '97 per cent of 33 people', '12% of the 40 women'.
    [GeneratedRegex(
        @"(?<p>\d{1,3}(?:\.\d)?)(?:%|\s*per\s+cent|\s+y\s+cant)\s+(?:of|o)\s+(?:the\s+|these\s+|those\s+|our\s+|’r\s+)?(?<n>\d{1,4}|" + Numbers + @")\s+(?:\p{L}+\s+)?(?:" + People + "|" + Staff + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Percentages();

    // 'You'd have one person in the building' or 'one person would work alone' tell of nobody, 'two people on the duty rota' of a place, 'by one person' how it was done.
    [GeneratedRegex(
        @"(?<!(?:['’]d|\bwould|\bwill)\s+(?:have|be|need|leave|take)\s+|\bby\s+(?=(?:one|a\s+single)\s+person\b))\b(" + Few + @")\s+(?:of\s+(?:the|these|those|our)\s+|o(?:’r|'r)?\s+)?(?:\p{L}+\s+)?("
            + People + @")\b(?!\s+of\s+staff|(?<=women|men)['’]s" + NotThere + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();

    // 'Two officers', 'one team manager', 'three recruiting managers'; not 'one of the managers', which is a turn of phrase, nor 'one director's estimate'.
    [GeneratedRegex(
        @"(?<!(?:['’]d|\bwould|\bwill)\s+(?:have|be|need|leave|take)\s+|\bis\s+|\bare\s+)\b(" + Few + @")\s+(?:(?!that\b|which\b|of\b|o\b|in\b|for\b|and\b|or\b|to\b|by\b)[\p{L}-]+\s+){0,2}("
            + Staff + @")\b(?!['’]|\s+(?:meetings?|posts?|teams?|rotas?|shifts?)\b" + NotThere + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AloneOfStaff();

    // 'Of the eight women, five'.
    [GeneratedRegex(
        @"\bof\s+(?:the\s+|these\s+|our\s+)?(?<n>\d{1,4}|" + Numbers + @")\s+(?:\p{L}+\s+)?(?:" + People + @"),?\s+(?<k>\d{1,4}|" + Numbers + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeFirst();

    // 'Both women', 'a single man', 'a couple of residents', 'the only user', 'half of the six'.
    [GeneratedRegex(
        @"\b(both(\s+of\s+the)?|neither\s+of\s+the(\s+two)?|a\s+single|a\s+lone|a\s+(couple|pair|handful)\s+of|the\s+only)\s+(\p{L}+\s+)?(" + People + @")\b"
            + @"|\b(half|third|quarter|thirds|quarters)\s+of\s+the\s+([1-9]|two|three|four|five|six|seven|eight|nine)\b"
            + @"|\b(everybody|everyone|all|pawb|neb|bob\s+un)\s+(but|except|ond|ac\s+eithrio)\s+([1-4]|one|two|three|four|un|dau|dwy|tri|tair|pedwar|pedair)\b(?!\s+(" + Things + @")\b)"
            + @"|\b[0-9]{1,2}/[0-9]{1,2}\s+(of\s+(the\s+)?)?(\p{L}+\s+)?(" + People + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FewInWords();
}
