namespace Sui.Inspection.Evidence.Rules;

/// <summary>The codes of problems that rules on evidence find, wherever it comes from. Permanent; each is listed in docs/error-codes.md.</summary>
internal static class EvidenceCodes
{
    /// <summary>A required property is missing or empty.</summary>
    /// <remarks>Error. Add the property, or fill it in.</remarks>
    public const string PropertyMissing = "SUI1103";

    /// <summary>An id is not made of lower-case letters, digits and hyphens.</summary>
    /// <remarks>Error. Correct the id: 1 to 100 lower-case letters, digits and hyphens.</remarks>
    public const string PropertyId = "SUI1108";

    /// <summary>Dates are in the wrong order.</summary>
    /// <remarks>Error. Correct one of the two days.</remarks>
    public const string PackDateOrder = "SUI1110";

    /// <summary>A value is not one of the method's terms.</summary>
    /// <remarks>Error. Use one of the values listed.</remarks>
    public const string PropertyValue = "SUI1111";

    /// <summary>A number is out of its range.</summary>
    /// <remarks>Error. Correct the number.</remarks>
    public const string PropertyNumber = "SUI1112";

    /// <summary>Two sources have one id.</summary>
    /// <remarks>Error. Give the source another id.</remarks>
    public const string SourceDuplicate = "SUI1114";

    /// <summary>A source of a pack of published evidence has no citation.</summary>
    /// <remarks>Error. Add the citation.</remarks>
    public const string CitationMissing = "SUI1115";

    /// <summary>The shares of a characteristic do not add up to 1.</summary>
    /// <remarks>Error. Correct the shares, or add the group that is missing.</remarks>
    public const string SharesDoNotAddUp = "SUI1116";

    /// <summary>One group is given twice.</summary>
    /// <remarks>Error. Remove or rename one of the two.</remarks>
    public const string GroupDuplicate = "SUI1117";

    /// <summary>The group rule is given without a profile.</summary>
    /// <remarks>Error. Add the profile, or remove the group rule.</remarks>
    public const string GroupRuleWithoutProfile = "SUI1118";

    /// <summary>The instrument is not known, or not in this version.</summary>
    /// <remarks>Error. Correct the instrument's id or version.</remarks>
    public const string InstrumentUnknown = "SUI1123";

    /// <summary>A property has no effect where it stands.</summary>
    /// <remarks>Warning. Remove the property, or correct the source's kind.</remarks>
    public const string PropertyWithoutEffect = "SUI1124";

    /// <summary>The language of the pack is not a well-formed tag.</summary>
    /// <remarks>Error. Correct the tag, or remove the property where the pack is in English.</remarks>
    public const string PackLanguage = "SUI1125";

    /// <summary>The group rule that is declared is not what it gives for the profile.</summary>
    /// <remarks>Warning. Correct the group rule, or how many of each group were heard.</remarks>
    public const string GroupRuleContradicted = "SUI1127";

    /// <summary>A survey is declared representative, and under 20 per cent of those invited answered.</summary>
    /// <remarks>Warning. Correct `representativeness`, or `invited`.</remarks>
    public const string ResponseRateTooLow = "SUI1128";

    /// <summary>A survey is declared representative, and the group rule of the caseload says that a group goes unheard.</summary>
    /// <remarks>Warning. Correct `representativeness`, or `groupRule`.</remarks>
    public const string GroupRuleAgainstSurvey = "SUI1129";

    /// <summary>Rows were left out because their source was.</summary>
    /// <remarks>Error. Mend the source in `pack.json`.</remarks>
    public const string SourceLeftOut = "SUI1211";

    /// <summary>A required cell is empty.</summary>
    /// <remarks>Error. Fill in the cell.</remarks>
    public const string ValueMissing = "SUI2007";

    /// <summary>A value is not one of those allowed.</summary>
    /// <remarks>Error. Use one of the values listed.</remarks>
    public const string ValueUnknown = "SUI2008";

    /// <summary>A date is not one of the three forms, or no date of the calendar.</summary>
    /// <remarks>Error. Write a date such as 2019-06-14, 2019-06 or 2019; of dates as a spreadsheet saves them, say how they are written: `"culture":
    /// "en-GB"` in `pack.json`, or `--culture en-GB`.</remarks>
    public const string Date = "SUI2009";

    /// <summary>The event lies outside the period.</summary>
    /// <remarks>Error. Correct the date, whose day and month may be the other way round, or the period; leave the row out only where it happened at another time.</remarks>
    public const string EventOutsidePeriod = "SUI2010";

    /// <summary>Dates are in the wrong order.</summary>
    /// <remarks>Error. Correct one of the two dates.</remarks>
    public const string DateOrder = "SUI2011";

    /// <summary>A number is malformed or out of its range.</summary>
    /// <remarks>Error. Correct the number.</remarks>
    public const string Number = "SUI2012";

    /// <summary>A count is larger than what it is a part of.</summary>
    /// <remarks>Error. Correct one of the two numbers.</remarks>
    public const string CountTooLarge = "SUI2013";

    /// <summary>A list has an empty entry.</summary>
    /// <remarks>Error. Remove the `|` that is too many, or fill in the entry.</remarks>
    public const string ListEntryEmpty = "SUI2014";

    /// <summary>A cell is over the limit.</summary>
    /// <remarks>Error. Shorten the text, and look for a quote that is missing.</remarks>
    public const string TextTooLong = "SUI2005";

    /// <summary>An id is too long or holds characters that an id does not have.</summary>
    /// <remarks>Error. Give the row a short id.</remarks>
    public const string Id = "SUI2015";

    /// <summary>An id was used before.</summary>
    /// <remarks>Error. Give the row another id, or remove it if it is the same row.</remarks>
    public const string IdDuplicate = "SUI2016";

    /// <summary>The source is not known.</summary>
    /// <remarks>Error. Correct the source's id, or add the source to `pack.json`.</remarks>
    public const string SourceUnknown = "SUI2017";

    /// <summary>The source is of the wrong kind.</summary>
    /// <remarks>Error. Name another source, or correct the source's kind in `pack.json`.</remarks>
    public const string SourceKindMismatch = "SUI2018";

    /// <summary>The criterion is not known.</summary>
    /// <remarks>Error. Correct the criterion's id.</remarks>
    public const string CriterionUnknown = "SUI2019";

    /// <summary>The meeting is not known.</summary>
    /// <remarks>Error. Correct the meeting's id, or add the meeting.</remarks>
    public const string MeetingUnknown = "SUI2020";

    /// <summary>The meeting was left out; the proposal stands without it.</summary>
    /// <remarks>Warning. Mend the meeting.</remarks>
    public const string MeetingLeftOut = "SUI2021";

    // SUI2022 said that a decision has no day; such a decision is one, and the code is not used again.

    /// <summary>A pending proposal has an answer.</summary>
    /// <remarks>Error. Correct the decision, or empty the cell.</remarks>
    public const string PendingWithAnswer = "SUI2023";

    /// <summary>Whether whoever answered can decide is not given.</summary>
    /// <remarks>Error. Fill in `decider`.</remarks>
    public const string DeciderMissing = "SUI2024";

    /// <summary>A proposal that is not in the register is decided.</summary>
    /// <remarks>Error. Correct `in_register` or the decision.</remarks>
    public const string DecidedOutsideRegister = "SUI2025";

    /// <summary>A proposal that was neither accepted nor adapted is due or carried out.</summary>
    /// <remarks>Error. Correct the decision, or empty the cell.</remarks>
    public const string DueWithoutAcceptance = "SUI2026";

    /// <summary>The answer is not one that the question offers.</summary>
    /// <remarks>Error. Use the code of an answer, or leave the cell empty.</remarks>
    public const string AnswerUnknown = "SUI2027";

    /// <summary>A person who declined or was not reached has answers.</summary>
    /// <remarks>Error. Correct the outcome, or empty the cell.</remarks>
    public const string AnswerWithoutInterview = "SUI2028";

    /// <summary>One person answered twice in one source.</summary>
    /// <remarks>Warning. Remove one of the two rows, or correct the pseudonym.</remarks>
    public const string PersonTwice = "SUI2029";

    /// <summary>A finding is made on a computed criterion.</summary>
    /// <remarks>Error. Name another criterion, or leave the row out.</remarks>
    public const string FindingOnComputed = "SUI2030";

    /// <summary>Findings of one coding unit disagree on more than they may.</summary>
    /// <remarks>Error. Correct one of the two rows, or give this one another coding unit.</remarks>
    public const string CodingUnitDisagrees = "SUI2031";

    /// <summary>One coder coded a unit twice.</summary>
    /// <remarks>Error. Correct the coder, or remove one of the two rows.</remarks>
    public const string CoderTwice = "SUI2032";

    /// <summary>A coding unit has no coder.</summary>
    /// <remarks>Error. Fill in `coder`, or empty `coding_unit`.</remarks>
    public const string CoderMissing = "SUI2033";

    /// <summary>A tally is made on a fact.</summary>
    /// <remarks>Error. Move the row to a file of findings.</remarks>
    public const string TallyOnFact = "SUI2034";

    /// <summary>A tally is made on a computed criterion.</summary>
    /// <remarks>Error. Name another criterion, or leave the row out.</remarks>
    public const string TallyOnComputed = "SUI2035";

    /// <summary>Evidence was requested and the day of the request is missing.</summary>
    /// <remarks>Error. Fill in `requested_on`.</remarks>
    public const string RequestDateMissing = "SUI2036";

    /// <summary>The words of somebody who refused to be quoted are in the file; they were not kept.</summary>
    /// <remarks>Warning. Empty the cell.</remarks>
    public const string RefusedWords = "SUI2037";

    /// <summary>A quotation is said to be published, and its source cites no work.</summary>
    /// <remarks>Error. Add the citation to the source in `pack.json`, or correct the consent.</remarks>
    public const string PublishedNotCited = "SUI2038";

    /// <summary>The language is not a well-formed tag.</summary>
    /// <remarks>Error. Correct the tag, or empty the cell where it is the pack's language.</remarks>
    public const string Language = "SUI2039";

    /// <summary>A tally counts something other than what its criterion is about.</summary>
    /// <remarks>Error. Correct the unit or the criterion.</remarks>
    public const string TallyUnit = "SUI2040";

    /// <summary>An earlier answer says that a question was not to be asked; its answer was left out.</summary>
    /// <remarks>Warning. Correct the earlier answer, or empty the cell.</remarks>
    public const string AnswerNotAsked = "SUI2041";

    /// <summary>An answer that stands alone, such as `dont_know`, is joined to another.</summary>
    /// <remarks>Error. Keep what the person meant.</remarks>
    public const string AnswersExclude = "SUI2042";

    /// <summary>Where a row was imported from is only partly filled in.</summary>
    /// <remarks>Error. Fill in `imported_file` and `imported_row`, or empty both.</remarks>
    public const string ImportOriginIncomplete = "SUI2043";

    /// <summary>An answer that a host brings is to a question that the instrument does not have; it was ignored. An error where a response is made
    /// from codes.</summary>
    /// <remarks>Either. Correct the question's id, or name the instrument that was used.</remarks>
    public const string QuestionUnknown = "SUI2044";

    /// <summary>An answer that a host brings is said to mean something else than the instrument says.</summary>
    /// <remarks>Error. Correct the meaning or the answer, or make the response with `Response.From`.</remarks>
    public const string MeaningContradicted = "SUI2045";

    /// <summary>The people heard of the groups of one characteristic are more than can be counted.</summary>
    /// <remarks>Error. Correct the numbers.</remarks>
    public const string ProfileCounts = "SUI1134";

    /// <summary>With this row the counts of people, answers and proposals in the pack are together over 1,000,000,000.</summary>
    /// <remarks>Error. Correct the number.</remarks>
    public const string CountsTooLarge = "SUI2046";

    /// <summary>A row of answers counts more than one person (`pattern_count`) and has the pseudonym of one.</summary>
    /// <remarks>Error. Empty the pseudonym, or give each person a row.</remarks>
    public const string PatternWithPerson = "SUI2055";

    /// <summary>A finding that is read in a document or in data speaks from lived or learned experience and says how many people took part: they count as
    /// heard.</summary>
    /// <remarks>Warning. Correct the experience to `Record`, empty `participants`, or name the interview, group or meeting as a source of its own.</remarks>
    public const string RecordHeard = "SUI2056";

    /// <summary>The language of a translation is given, and there is no translation.</summary>
    /// <remarks>Error. Add the translation, or empty the cell of its language.</remarks>
    public const string TranslationMissing = "SUI2047";

    /// <summary>The words of somebody who refused quotation are not coded as a finding: no finding of the same source speaks to a criterion that they
    /// were about.</summary>
    /// <remarks>Warning. Code what was said as a finding, in the inspector's own words, or take the criterion out.</remarks>
    public const string RefusedNotCoded = "SUI2048";

    /// <summary>Two pseudonyms of one source differ in capital letters alone; they count as two people.</summary>
    /// <remarks>Warning. Write them alike, or give one of the two people another.</remarks>
    public const string PersonCase = "SUI2050";

    /// <summary>Answers say to which groups of the caseload's profile people belong, and the profile does not say how many of each were heard.</summary>
    /// <remarks>Warning. Count the answers, which `sui board` lists, enter them under `heard`, and give the group rule.</remarks>
    public const string ProfileNotHeard = "SUI1137";

    /// <summary>The profile of the caseload says how many of each group were heard, and the group rule is not given: the criterion that it speaks to gets
    /// nothing from it.</summary>
    /// <remarks>Warning. Give the group rule; the problem says which one the numbers give.</remarks>
    public const string GroupRuleMissing = "SUI1138";

    /// <summary>The caseload has a profile, and neither how many of each group were heard nor the group rule is given: the criterion of whom is heard gets nothing
    /// from it.</summary>
    /// <remarks>Warning. Enter how many people of each group were heard, and then the group rule; leave both empty only where nobody knows.</remarks>
    public const string ProfileUnused = "SUI1139";

    /// <summary>The representativeness of a survey from which answers came is left empty, so that it counts as poor and its answers count for less.</summary>
    /// <remarks>Warning. Write Adequate or Poor; the problem says what the group rule and the response rate give, or what is lacking for it.</remarks>
    public const string RepresentativenessMissing = "SUI1140";

    /// <summary>More people were heard than the caseload has: of the groups of one characteristic of its profile, or in one source.</summary>
    /// <remarks>Warning. Correct the caseload's size, how many of each group were heard, or answers that are there twice.</remarks>
    public const string MoreHeardThanThereAre = "SUI1141";

    /// <summary>What the pack declares of a survey's representativeness is not what is worked out, which is what counts by the rubric.</summary>
    /// <remarks>Warning. Correct `representativeness`, or what it was worked out from: `invited`, the profile and the answers; the problem says why.</remarks>
    public const string DeclaredOtherwise = "SUI1145";

    /// <summary>The group rule that the pack declares is not what is worked out of the people heard, which is what counts by the rubric.</summary>
    /// <remarks>Warning. Correct `groupRule`, or how many of each group were heard.</remarks>
    public const string GroupRuleOtherwise = "SUI1146";

    /// <summary>A survey declares a design effect, and its answers are weighted by the rubric: the design effect of those weights counts.</summary>
    /// <remarks>Warning. Leave `designEffect` out, or score by a rubric that does not weight.</remarks>
    public const string DesignEffectUnused = "SUI1147";

    /// <summary>The answers to a survey could not be weighted, and count as one each.</summary>
    /// <remarks>Warning. Nothing has to be done; the problem says why. Shares that contradict each other can be corrected in the profile.</remarks>
    public const string NotWeighted = "SUI1148";

    /// <summary>The groups of a characteristic of the caseload's profile are not named as the answers name them, so that they were not compared.</summary>
    /// <remarks>Warning. Name the groups of the profile as the options of the question, and give each option's group.</remarks>
    public const string GroupsNamedOtherwise = "SUI1149";

    /// <summary>The people heard of the caseload's profile contradict the evidence: more people of a group answered, or more were heard than all sources together hold.</summary>
    /// <remarks>Warning. Count again how many of each group were heard; the problem names both numbers.</remarks>
    public const string HeardContradicted = "SUI1150";
}
