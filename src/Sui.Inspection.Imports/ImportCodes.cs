namespace Sui.Inspection.Imports;

/// <summary>The permanent codes of problems with the responses of an import; docs/error-codes.md explains them.</summary>
internal static class ImportCodes
{
    /// <summary>The instrument is not known.</summary>
    public const string InstrumentUnknown = "SUI6201";

    /// <summary>The mapping names a question that the instrument does not have.</summary>
    public const string QuestionUnknown = "SUI6203";

    /// <summary>The mapping names an option that the question does not have.</summary>
    public const string OptionUnknown = "SUI6204";

    /// <summary>Two columns are mapped to one question or option.</summary>
    public const string QuestionTwice = "SUI6206";

    /// <summary>A question has more options than can be imported.</summary>
    public const string TooManyOptions = "SUI6207";

    /// <summary>The culture is not known, or needs a region.</summary>
    public const string CultureUnknown = "SUI6208";

    /// <summary>No column is mapped to a question.</summary>
    public const string NoQuestions = "SUI6209";

    /// <summary>The file has no responses.</summary>
    public const string NoResponses = "SUI6210";

    /// <summary>A column holds direct identifiers.</summary>
    public const string IdentifierColumn = "SUI6212";

    /// <summary>Identifiers are to be replaced, and there is no key.</summary>
    public const string KeyMissing = "SUI6213";

    /// <summary>People are not linked, since there is no key.</summary>
    public const string NotLinked = "SUI6214";

    /// <summary>An answer is not understood.</summary>
    public const string AnswerNotUnderstood = "SUI6220";

    /// <summary>None of the answers of a column is understood.</summary>
    public const string NothingUnderstood = "SUI6221";

    /// <summary>A status is not understood.</summary>
    public const string StatusNotUnderstood = "SUI6222";

    /// <summary>A date of a response is not understood.</summary>
    public const string DayNotUnderstood = "SUI6223";

    /// <summary>A response has no date.</summary>
    public const string DayMissing = "SUI6224";

    /// <summary>There are answers to questions that were not to be asked.</summary>
    public const string AnsweredNotAsked = "SUI6225";

    /// <summary>Two rows of one id, or one person, contradict each other.</summary>
    public const string Conflict = "SUI6226";

    /// <summary>A quotation had something masked.</summary>
    public const string QuoteMasked = "SUI6227";

    /// <summary>Words cannot be quoted.</summary>
    public const string NotQuoted = "SUI6228";

    /// <summary>The responses are more than an evidence pack's file can hold.</summary>
    public const string PackTooLarge = "SUI6229";

    /// <summary>A row has more or fewer cells than there are headers.</summary>
    public const string RowWidth = "SUI6230";

    /// <summary>Rows are no person's response.</summary>
    public const string NotResponses = "SUI6231";

    /// <summary>The ids of the responses, or of people, cannot be told apart.</summary>
    public const string IdsSpoilt = "SUI6232";

    /// <summary>A word that stands again and again, or too many answers to a question, are not understood.</summary>
    public const string AnswersUnread = "SUI6233";

    /// <summary>Answers look like dates that a spreadsheet made of a range.</summary>
    public const string RangesAsDates = "SUI6234";

    /// <summary>The file was saved in the wrong encoding.</summary>
    public const string TextMended = "SUI6235";

    /// <summary>Dates of responses are placeholders.</summary>
    public const string DatePlaceholders = "SUI6236";

    /// <summary>What a word was said to mean fits no question.</summary>
    public const string WordNotMapped = "SUI6237";

    /// <summary>The experience of a response is not understood.</summary>
    public const string ExperienceNotUnderstood = "SUI6238";

    /// <summary>Many rows say the same as earlier ones with their id.</summary>
    public const string OftenRepeated = "SUI6240";

    /// <summary>Nothing in the export says what a word was said to mean.</summary>
    public const string WordNotFound = "SUI6241";

    /// <summary>A file of proposals holds none that are known.</summary>
    public const string NoProposals = "SUI6250";

    /// <summary>A proposal has no number.</summary>
    public const string ProposalNumber = "SUI6251";

    /// <summary>The state of a proposal is not known.</summary>
    public const string ProposalState = "SUI6252";

    /// <summary>Nobody has said whether whoever answers proposals can decide.</summary>
    public const string DeciderMissing = "SUI6253";

    /// <summary>A proposal has no words.</summary>
    public const string ProposalWords = "SUI6254";

    /// <summary>Proposals are not there in the language that was asked for.</summary>
    public const string ProposalLanguage = "SUI6255";

    /// <summary>Answers are held, since the answer before them is not understood.</summary>
    public const string AnswersHeld = "SUI6239";
}
