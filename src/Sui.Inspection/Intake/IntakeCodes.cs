using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake;

/// <summary>
/// The codes of problems with evidence packs. Permanent: a code is never given a second meaning and never used again.
/// SUI10xx: the pack and its container; SUI11xx: <c>pack.json</c>; SUI12xx: a file of a pack as a whole; SUI20xx: rows and cells.
/// Each is listed in docs/error-codes.md.
/// </summary>
internal static class IntakeCodes
{
    /// <summary>There is nothing at the path.</summary>
    public const string PackMissing = "SUI1001";

    /// <summary>The pack cannot be opened: in use, or access is denied.</summary>
    public const string PackNotOpened = "SUI1002";

    /// <summary>The path is a file that cannot be read as a .zip.</summary>
    public const string NotAZip = "SUI1003";

    /// <summary>The pack has no <c>pack.json</c>.</summary>
    public const string ManifestMissing = "SUI1004";

    /// <summary>A name in the pack leaves it, or is not one that every system can store.</summary>
    public const string UnsafeName = "SUI1005";

    /// <summary>Two files of the pack have names that differ in case only, or not at all.</summary>
    public const string DuplicateName = "SUI1006";

    /// <summary>A file is encrypted, or is a link inside a .zip.</summary>
    public const string EntryNotSupported = "SUI1007";

    /// <summary>The pack holds or names too many files.</summary>
    public const string TooManyFiles = "SUI1008";

    /// <summary>A file is over the limit for one file.</summary>
    public const string FileTooLarge = "SUI1009";

    /// <summary>The files together are over the limit.</summary>
    public const string PackTooLarge = "SUI1010";

    /// <summary>A file in a .zip unpacks to far more than it takes up.</summary>
    public const string RatioTooHigh = "SUI1011";

    /// <summary>A file in a .zip is damaged, or is compressed by a method that is not read.</summary>
    public const string EntryDamaged = "SUI1012";

    /// <summary>A file of the pack cannot be opened: in use, or access is denied.</summary>
    public const string FileNotOpened = "SUI1013";

    /// <summary>A link leads out of the pack.</summary>
    public const string LinkLeavesPack = "SUI1014";

    /// <summary>A file that <c>pack.json</c> names is not in the pack.</summary>
    public const string FileMissing = "SUI1015";

    /// <summary>A CSV file is in the pack and <c>pack.json</c> does not name it.</summary>
    public const string FileNotNamed = "SUI1016";

    /// <summary>The reader that a plug-in brings for a kind of file failed.</summary>
    public const string ReaderFailed = "SUI1019";

    /// <summary>There is a folder, a device, a pipe or a socket where a file is expected.</summary>
    public const string NotAFile = "SUI1020";

    /// <summary>Items of a plug-in's type cannot be written into a pack.</summary>
    public const string ItemNotWritable = "SUI1021";

    /// <summary>A value has no form in the files of a pack, or would be read as another.</summary>
    public const string ValueNotWritable = "SUI1022";

    /// <summary><c>pack.json</c> is not JSON.</summary>
    public const string ManifestNotJson = "SUI1101";

    /// <summary><c>pack.json</c> is not UTF-8.</summary>
    public const string ManifestNotUtf8 = "SUI1102";

    /// <summary>A required property is missing or empty.</summary>
    public const string PropertyMissing = EvidenceCodes.PropertyMissing;

    /// <summary>A property holds the wrong type of value.</summary>
    public const string PropertyType = "SUI1104";

    /// <summary>A property is not known.</summary>
    public const string PropertyUnknown = "SUI1105";

    /// <summary>A property is given twice.</summary>
    public const string PropertyDuplicate = "SUI1106";

    /// <summary>The format of the pack is not one that is read.</summary>
    public const string FormatUnknown = "SUI1107";

    /// <summary>An id is not made of lower-case letters, digits and hyphens.</summary>
    public const string ManifestId = EvidenceCodes.PropertyId;

    /// <summary>A date is not a day of the calendar.</summary>
    public const string ManifestDate = "SUI1109";

    /// <summary>Dates are in the wrong order.</summary>
    public const string ManifestDateOrder = EvidenceCodes.PackDateOrder;

    /// <summary>A value is not one of the method's terms.</summary>
    public const string ManifestValue = EvidenceCodes.PropertyValue;

    /// <summary>A number is out of its range.</summary>
    public const string ManifestNumber = EvidenceCodes.PropertyNumber;

    /// <summary>The framework is not known.</summary>
    public const string FrameworkUnknown = "SUI1113";

    /// <summary>Two sources have one id.</summary>
    public const string SourceDuplicate = EvidenceCodes.SourceDuplicate;

    /// <summary>A source of a pack of published evidence has no citation.</summary>
    public const string CitationMissing = EvidenceCodes.CitationMissing;

    /// <summary>The shares of a characteristic do not add up to 1.</summary>
    public const string SharesDoNotAddUp = EvidenceCodes.SharesDoNotAddUp;

    /// <summary>One group is given twice.</summary>
    public const string GroupDuplicate = EvidenceCodes.GroupDuplicate;

    /// <summary>The group rule is given without a profile.</summary>
    public const string GroupRuleWithoutProfile = EvidenceCodes.GroupRuleWithoutProfile;

    /// <summary>The kind of a file is not known.</summary>
    public const string FileKindUnknown = "SUI1119";

    /// <summary>The path of a file leaves the pack or is not one that every system can store.</summary>
    public const string FilePath = "SUI1120";

    /// <summary>One file is named twice.</summary>
    public const string FilePathDuplicate = "SUI1121";

    /// <summary>A file of answers names no instrument.</summary>
    public const string InstrumentMissing = "SUI1122";

    /// <summary>The instrument is not known.</summary>
    public const string InstrumentUnknown = EvidenceCodes.InstrumentUnknown;

    /// <summary>A property has no effect where it stands.</summary>
    public const string PropertyWithoutEffect = EvidenceCodes.PropertyWithoutEffect;

    /// <summary>The language of the pack is not a well-formed tag.</summary>
    public const string ManifestLanguage = EvidenceCodes.PackLanguage;

    /// <summary>An instrument is of a kind that the kind of file is not for.</summary>
    public const string InstrumentKind = "SUI1126";

    /// <summary>The group rule that is declared is not what it gives for the profile.</summary>
    public const string GroupRuleContradicted = EvidenceCodes.GroupRuleContradicted;

    /// <summary>A survey is declared representative, and too few of those invited answered.</summary>
    public const string ResponseRateTooLow = EvidenceCodes.ResponseRateTooLow;

    /// <summary>A survey is declared representative, and the group rule of the caseload says that a group goes unheard.</summary>
    public const string GroupRuleAgainstSurvey = EvidenceCodes.GroupRuleAgainstSurvey;

    /// <summary>The record of an import is missing, cannot be read, or is not of the file's instrument.</summary>
    public const string ImportRecord = "SUI1130";

    /// <summary>The rubric that pack.json names is not known.</summary>
    public const string RubricUnknown = "SUI1131";

    /// <summary>The rubric does not serve the framework.</summary>
    public const string RubricServesOthers = "SUI1132";

    /// <summary>A rubric was chosen beside the one that pack.json names, which was used.</summary>
    public const string RubricNotChosen = "SUI1133";
    /// <summary>The people heard of the groups of a characteristic are more than can be counted.</summary>
    public const string ProfileCounts = EvidenceCodes.ProfileCounts;

    /// <summary>The file is empty.</summary>
    public const string FileEmpty = "SUI1201";

    /// <summary>The file is in another encoding than UTF-8.</summary>
    public const string FileEncoding = "SUI1202";

    /// <summary>The file's columns are divided by something other than a comma.</summary>
    public const string FileDelimiter = "SUI1203";

    /// <summary>A required column is missing.</summary>
    public const string ColumnMissing = "SUI1204";

    /// <summary>A column is not known.</summary>
    public const string ColumnUnknown = "SUI1205";

    /// <summary>A column is given twice.</summary>
    public const string ColumnDuplicate = "SUI1206";

    /// <summary>The file has a header and no rows.</summary>
    public const string NoRows = "SUI1207";

    /// <summary>The file has too many rows; the rest was not read.</summary>
    public const string TooManyRows = "SUI1208";

    /// <summary>A quote is never closed; what follows it was not read.</summary>
    public const string QuoteNotClosed = "SUI1209";

    /// <summary>A line is so long, or the header so wide, that reading stopped there.</summary>
    public const string LineTooLong = "SUI1210";

    /// <summary>Rows were left out because their source was.</summary>
    public const string SourceLeftOut = EvidenceCodes.SourceLeftOut;

    /// <summary>A row has fewer cells than the header.</summary>
    public const string TooFewCells = "SUI2001";

    /// <summary>A row has more cells than the header.</summary>
    public const string TooManyCells = "SUI2002";

    /// <summary>A cell is not UTF-8.</summary>
    public const string CellEncoding = "SUI2003";

    /// <summary>A cell holds a character that text does not have.</summary>
    public const string CellControlCharacter = "SUI2004";

    /// <summary>A cell is over the limit.</summary>
    public const string CellTooLong = EvidenceCodes.TextTooLong;

    /// <summary>A cell has quotes that do not follow the rules.</summary>
    public const string CellQuotes = "SUI2006";

    /// <summary>A required cell is empty.</summary>
    public const string CellMissing = EvidenceCodes.ValueMissing;

    /// <summary>A value is not one of those allowed.</summary>
    public const string CellValue = EvidenceCodes.ValueUnknown;

    /// <summary>A date is not one of the three forms, or no date of the calendar.</summary>
    public const string CellDate = EvidenceCodes.Date;

    /// <summary>The event lies outside the period.</summary>
    public const string EventOutsidePeriod = EvidenceCodes.EventOutsidePeriod;

    /// <summary>Dates are in the wrong order.</summary>
    public const string DateOrder = EvidenceCodes.DateOrder;

    /// <summary>A number is malformed or out of its range.</summary>
    public const string CellNumber = EvidenceCodes.Number;

    /// <summary>A count is larger than what it is a part of.</summary>
    public const string CountTooLarge = EvidenceCodes.CountTooLarge;

    /// <summary>A list has an empty entry.</summary>
    public const string ListEntryEmpty = EvidenceCodes.ListEntryEmpty;

    /// <summary>An id is too long or holds characters that an id does not have.</summary>
    public const string CellId = EvidenceCodes.Id;

    /// <summary>An id was used before.</summary>
    public const string IdDuplicate = EvidenceCodes.IdDuplicate;

    /// <summary>The source is not known.</summary>
    public const string SourceUnknown = EvidenceCodes.SourceUnknown;

    /// <summary>The source is of the wrong kind.</summary>
    public const string SourceKindMismatch = EvidenceCodes.SourceKindMismatch;

    /// <summary>The criterion is not known.</summary>
    public const string CriterionUnknown = EvidenceCodes.CriterionUnknown;

    /// <summary>The meeting is not known.</summary>
    public const string MeetingUnknown = EvidenceCodes.MeetingUnknown;

    /// <summary>The meeting was left out; the proposal stands without it.</summary>
    public const string MeetingLeftOut = EvidenceCodes.MeetingLeftOut;

    /// <summary>A decision has no date of an answer.</summary>
    public const string AnswerDateMissing = EvidenceCodes.AnswerDateMissing;

    /// <summary>A pending proposal has an answer.</summary>
    public const string PendingWithAnswer = EvidenceCodes.PendingWithAnswer;

    /// <summary>Whether whoever answered can decide is not given.</summary>
    public const string DeciderMissing = EvidenceCodes.DeciderMissing;

    /// <summary>A proposal that is not in the register is decided.</summary>
    public const string DecidedOutsideRegister = EvidenceCodes.DecidedOutsideRegister;

    /// <summary>A proposal that was neither accepted nor adapted is due or carried out.</summary>
    public const string DueWithoutAcceptance = EvidenceCodes.DueWithoutAcceptance;

    /// <summary>The answer is not one that the question offers.</summary>
    public const string AnswerUnknown = EvidenceCodes.AnswerUnknown;

    /// <summary>A person who declined or was not reached has answers.</summary>
    public const string AnswerWithoutInterview = EvidenceCodes.AnswerWithoutInterview;

    /// <summary>One person answered twice in one source.</summary>
    public const string PersonTwice = EvidenceCodes.PersonTwice;

    /// <summary>A finding is made on a computed criterion.</summary>
    public const string FindingOnComputed = EvidenceCodes.FindingOnComputed;

    /// <summary>Findings of one coding unit disagree on more than they may.</summary>
    public const string CodingUnitDisagrees = EvidenceCodes.CodingUnitDisagrees;

    /// <summary>One coder coded a unit twice.</summary>
    public const string CoderTwice = EvidenceCodes.CoderTwice;

    /// <summary>A coding unit has no coder.</summary>
    public const string CoderMissing = EvidenceCodes.CoderMissing;

    /// <summary>A tally is made on a fact.</summary>
    public const string TallyOnFact = EvidenceCodes.TallyOnFact;

    /// <summary>A tally is made on a computed criterion.</summary>
    public const string TallyOnComputed = EvidenceCodes.TallyOnComputed;

    /// <summary>Evidence was requested and the day of the request is missing.</summary>
    public const string RequestDateMissing = EvidenceCodes.RequestDateMissing;

    /// <summary>The words of somebody who refused to be quoted are in the file; they were not kept.</summary>
    public const string RefusedWords = EvidenceCodes.RefusedWords;

    /// <summary>A quotation is said to be published, and its source cites no work.</summary>
    public const string PublishedNotCited = EvidenceCodes.PublishedNotCited;

    /// <summary>The language is not a well-formed tag.</summary>
    public const string CellLanguage = EvidenceCodes.Language;

    /// <summary>A tally counts something other than what its criterion is about.</summary>
    public const string TallyUnit = EvidenceCodes.TallyUnit;

    /// <summary>An answer to a question that was not to be asked was left out.</summary>
    public const string AnswerNotAsked = EvidenceCodes.AnswerNotAsked;

    /// <summary>An answer that stands alone is joined to another.</summary>
    public const string AnswersExclude = EvidenceCodes.AnswersExclude;

    /// <summary>Where a row was imported from is only partly filled in.</summary>
    public const string ImportOriginIncomplete = EvidenceCodes.ImportOriginIncomplete;

    /// <summary>An answer is to a question that the instrument does not have.</summary>
    public const string QuestionUnknown = EvidenceCodes.QuestionUnknown;

    /// <summary>An answer is said to mean something else than the instrument says.</summary>
    public const string MeaningContradicted = EvidenceCodes.MeaningContradicted;

    /// <summary>The counts of the pack are together more than can be counted.</summary>
    public const string CountsTooLarge = EvidenceCodes.CountsTooLarge;
}
