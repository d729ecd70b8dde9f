namespace Sui.Inspection.Evidence.Rules;

/// <summary>The codes of problems that rules on evidence find, wherever it comes from. Permanent; each is listed in docs/error-codes.md.</summary>
internal static class EvidenceCodes
{
    /// <summary>A required property of the pack is missing or empty.</summary>
    public const string PropertyMissing = "SUI1103";

    /// <summary>An id of the pack or a source has characters that it must not have.</summary>
    public const string PropertyId = "SUI1108";

    /// <summary>Days of the pack are in the wrong order.</summary>
    public const string PackDateOrder = "SUI1110";

    /// <summary>A property of the pack holds none of the method's terms.</summary>
    public const string PropertyValue = "SUI1111";

    /// <summary>A number of the pack is out of its range.</summary>
    public const string PropertyNumber = "SUI1112";

    /// <summary>Two sources have one id.</summary>
    public const string SourceDuplicate = "SUI1114";

    /// <summary>A source of a pack of published evidence has no citation.</summary>
    public const string CitationMissing = "SUI1115";

    /// <summary>The shares of a characteristic do not add up to 1.</summary>
    public const string SharesDoNotAddUp = "SUI1116";

    /// <summary>One group is given twice.</summary>
    public const string GroupDuplicate = "SUI1117";

    /// <summary>The group rule is given without a profile.</summary>
    public const string GroupRuleWithoutProfile = "SUI1118";

    /// <summary>The instrument is not known.</summary>
    public const string InstrumentUnknown = "SUI1123";

    /// <summary>A property has no effect where it stands.</summary>
    public const string PropertyWithoutEffect = "SUI1124";

    /// <summary>The language of the pack is not a well-formed tag.</summary>
    public const string PackLanguage = "SUI1125";

    /// <summary>The group rule that is declared is not what it gives for the profile.</summary>
    public const string GroupRuleContradicted = "SUI1127";

    /// <summary>A survey is declared representative, and too few of those invited answered.</summary>
    public const string ResponseRateTooLow = "SUI1128";

    /// <summary>A survey is declared representative, and the group rule of the caseload says that a group goes unheard.</summary>
    public const string GroupRuleAgainstSurvey = "SUI1129";

    /// <summary>Items were left out because their source was.</summary>
    public const string SourceLeftOut = "SUI1211";

    /// <summary>A required value is missing.</summary>
    public const string ValueMissing = "SUI2007";

    /// <summary>A value is not one of those allowed.</summary>
    public const string ValueUnknown = "SUI2008";

    /// <summary>A date is no day of the calendar.</summary>
    public const string Date = "SUI2009";

    /// <summary>The event lies outside the period.</summary>
    public const string EventOutsidePeriod = "SUI2010";

    /// <summary>Dates are in the wrong order.</summary>
    public const string DateOrder = "SUI2011";

    /// <summary>A number is out of its range.</summary>
    public const string Number = "SUI2012";

    /// <summary>A count is larger than what it is a part of.</summary>
    public const string CountTooLarge = "SUI2013";

    /// <summary>A list has an empty entry.</summary>
    public const string ListEntryEmpty = "SUI2014";

    /// <summary>A text is too long.</summary>
    public const string TextTooLong = "SUI2005";

    /// <summary>An id is too long or holds characters that an id does not have.</summary>
    public const string Id = "SUI2015";

    /// <summary>An id was used before.</summary>
    public const string IdDuplicate = "SUI2016";

    /// <summary>The source is not known.</summary>
    public const string SourceUnknown = "SUI2017";

    /// <summary>The source is of the wrong kind.</summary>
    public const string SourceKindMismatch = "SUI2018";

    /// <summary>The criterion is not known.</summary>
    public const string CriterionUnknown = "SUI2019";

    /// <summary>The meeting is not known.</summary>
    public const string MeetingUnknown = "SUI2020";

    /// <summary>The meeting was left out; the proposal stands without it.</summary>
    public const string MeetingLeftOut = "SUI2021";

    // SUI2022 said that a decision has no day; such a decision is one, and the code is not used again.

    /// <summary>A pending proposal has an answer.</summary>
    public const string PendingWithAnswer = "SUI2023";

    /// <summary>Whether whoever answered can decide is not given.</summary>
    public const string DeciderMissing = "SUI2024";

    /// <summary>A proposal that is not in the register is decided.</summary>
    public const string DecidedOutsideRegister = "SUI2025";

    /// <summary>A proposal that was neither accepted nor adapted is due or carried out.</summary>
    public const string DueWithoutAcceptance = "SUI2026";

    /// <summary>The answer is not one that the question offers.</summary>
    public const string AnswerUnknown = "SUI2027";

    /// <summary>A person who declined or was not reached has answers.</summary>
    public const string AnswerWithoutInterview = "SUI2028";

    /// <summary>One person answered twice in one source.</summary>
    public const string PersonTwice = "SUI2029";

    /// <summary>A finding is made on a computed criterion.</summary>
    public const string FindingOnComputed = "SUI2030";

    /// <summary>Findings of one coding unit disagree on more than they may.</summary>
    public const string CodingUnitDisagrees = "SUI2031";

    /// <summary>One coder coded a unit twice.</summary>
    public const string CoderTwice = "SUI2032";

    /// <summary>A coding unit has no coder.</summary>
    public const string CoderMissing = "SUI2033";

    /// <summary>A tally is made on a fact.</summary>
    public const string TallyOnFact = "SUI2034";

    /// <summary>A tally is made on a computed criterion.</summary>
    public const string TallyOnComputed = "SUI2035";

    /// <summary>Evidence was requested and the day of the request is missing.</summary>
    public const string RequestDateMissing = "SUI2036";

    /// <summary>The words of somebody who refused to be quoted are there; they were not kept.</summary>
    public const string RefusedWords = "SUI2037";

    /// <summary>A quotation is said to be published, and its source cites no work.</summary>
    public const string PublishedNotCited = "SUI2038";

    /// <summary>The language is not a well-formed tag.</summary>
    public const string Language = "SUI2039";

    /// <summary>A tally counts something other than what its criterion is about.</summary>
    public const string TallyUnit = "SUI2040";

    /// <summary>An answer to a question that was not to be asked was left out.</summary>
    public const string AnswerNotAsked = "SUI2041";

    /// <summary>An answer that stands alone is joined to another.</summary>
    public const string AnswersExclude = "SUI2042";

    /// <summary>Where an item was imported from is only partly filled in.</summary>
    public const string ImportOriginIncomplete = "SUI2043";

    /// <summary>An answer is to a question that the instrument does not have.</summary>
    public const string QuestionUnknown = "SUI2044";

    /// <summary>An answer is said to mean something else than the instrument says.</summary>
    public const string MeaningContradicted = "SUI2045";

    /// <summary>The people heard of a characteristic's groups are more than can be counted.</summary>
    public const string ProfileCounts = "SUI1134";

    /// <summary>The counts of the pack are together more than can be counted.</summary>
    public const string CountsTooLarge = "SUI2046";

    /// <summary>The language of a translation is given, and there is no translation.</summary>
    public const string TranslationMissing = "SUI2047";

    /// <summary>The words of somebody who refused quotation are not coded as a finding.</summary>
    public const string RefusedNotCoded = "SUI2048";

    /// <summary>Two pseudonyms of one source differ in capital letters alone.</summary>
    public const string PersonCase = "SUI2050";
}
