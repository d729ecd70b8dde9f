using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake;

/// <content>SUI20xx: rows and cells.</content>
internal static partial class IntakeCodes
{
    /// <summary>A row has fewer cells than the header.</summary>
    /// <remarks>Error. Add the commas that are missing, or close a quote.</remarks>
    public const string TooFewCells = "SUI2001";

    /// <summary>A row has more cells than the header.</summary>
    /// <remarks>Error. Put quotes around cells that hold commas.</remarks>
    public const string TooManyCells = "SUI2002";

    /// <summary>A cell has bytes that are not UTF-8, as the letters with accents and the quotation marks of a file saved in Windows-1252 ('CSV' in Excel)
    /// are; its row is left out. A whole file that is no UTF-8 is SUI1202.</summary>
    /// <remarks>Error. Save the file as CSV in UTF-8, and check letters with accents.</remarks>
    public const string CellEncoding = "SUI2003";

    /// <summary>A cell holds a character that text does not have.</summary>
    /// <remarks>Error. Remove the character.</remarks>
    public const string CellControlCharacter = "SUI2004";

    /// <summary>A cell is over the limit.</summary>
    public const string CellTooLong = EvidenceCodes.TextTooLong;

    /// <summary>A cell has quotes that do not follow the rules.</summary>
    /// <remarks>Error. Correct the quotes, or save the file as CSV again.</remarks>
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

    /// <summary>The language of a translation is given, and there is no translation.</summary>
    public const string TranslationMissing = EvidenceCodes.TranslationMissing;

    /// <summary>The words of somebody who refused quotation are not coded as a finding.</summary>
    public const string RefusedNotCoded = EvidenceCodes.RefusedNotCoded;

    /// <summary>Answers were imported from a column whose heading asks something else than the question.</summary>
    /// <remarks>Warning. Import again with the column mapped to the question that was asked.</remarks>
    public const string OtherWording = "SUI2049";

    /// <summary>Two pseudonyms of one source differ in capital letters alone.</summary>
    public const string PersonCase = EvidenceCodes.PersonCase;

    /// <summary>A row of answers counts more than one person and has the pseudonym of one.</summary>
    public const string PatternWithPerson = EvidenceCodes.PatternWithPerson;

    /// <summary>A finding that is read in a document or in data counts people as heard.</summary>
    public const string RecordHeard = EvidenceCodes.RecordHeard;
}
