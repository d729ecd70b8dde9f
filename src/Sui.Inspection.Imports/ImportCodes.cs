namespace Sui.Inspection.Imports;

/// <summary>The permanent codes of problems with the responses of an import; docs/error-codes.md explains them.</summary>
internal static class ImportCodes
{
    /// <summary>The instrument is not known.</summary>
    /// <remarks>Error. Name one that is known, or give the instrument to the host.</remarks>
    public const string InstrumentUnknown = "SUI6201";

    /// <summary>The mapping names a question that the instrument does not have.</summary>
    /// <remarks>Error. Correct the mapping, or name the instrument that was fielded.</remarks>
    public const string QuestionUnknown = "SUI6203";

    /// <summary>The mapping names an option that the question does not have.</summary>
    /// <remarks>Error. Correct the mapping.</remarks>
    public const string OptionUnknown = "SUI6204";

    /// <summary>Two columns are mapped to one question, or to one option.</summary>
    /// <remarks>Error. Take one of the two out of the mapping.</remarks>
    public const string QuestionTwice = "SUI6206";

    /// <summary>A question has more than 64 options.</summary>
    /// <remarks>Error. Divide the question, or leave its column out of the mapping.</remarks>
    public const string TooManyOptions = "SUI6207";

    /// <summary>The culture is not known, or names no region.</summary>
    /// <remarks>Error. Name one of those listed, such as en-GB.</remarks>
    public const string CultureUnknown = "SUI6208";

    /// <summary>No column of the file answers a question of the instrument.</summary>
    /// <remarks>Error. Name the instrument that was fielded, or give a mapping.</remarks>
    public const string NoQuestions = "SUI6209";

    /// <summary>There are no responses in the file.</summary>
    /// <remarks>Error. Check that the right file, and the right sheet, were given.</remarks>
    public const string NoResponses = "SUI6210";

    /// <summary>A column tells who answered; the file was not imported.</summary>
    /// <remarks>Error. Export again without it, or ask for such columns to be dropped or replaced by pseudonyms.</remarks>
    public const string IdentifierColumn = "SUI6212";

    /// <summary>Identifiers are to be replaced by pseudonyms, and there is no key.</summary>
    /// <remarks>Error. Give a key, or ask for the columns to be dropped.</remarks>
    public const string KeyMissing = "SUI6213";

    /// <summary>A column says who answered, and there is no key: people are not linked.</summary>
    /// <remarks>Warning. Give a key, if somebody can have answered twice or in another file.</remarks>
    public const string NotLinked = "SUI6214";

    /// <summary>An answer, or a part of it, is not understood; it counts as missing. The first five of each question are named.</summary>
    /// <remarks>Warning. Say what it means, with `--map` or in the mapping, or leave it.</remarks>
    public const string AnswerNotUnderstood = "SUI6220";

    /// <summary>At least three answers of a question were given, and none is understood.</summary>
    /// <remarks>Error. Map the question to another column, or say in the mapping what the answers mean.</remarks>
    public const string NothingUnderstood = "SUI6221";

    /// <summary>It is not understood how far a response came, or whether the person took part: a word of a column of statuses or outcomes has no
    /// meaning.</summary>
    /// <remarks>Error. Say what it means, with `--map "status:WORD=declined"` or in the mapping; make a column that says something else
    /// `NotUsed`.</remarks>
    public const string StatusNotUnderstood = "SUI6222";

    /// <summary>The date of a response is not understood.</summary>
    /// <remarks>Warning. Name the culture that the file was exported in.</remarks>
    public const string DayNotUnderstood = "SUI6223";

    /// <summary>A response has no date, which every row of an evidence pack needs.</summary>
    /// <remarks>Error. Give a day for the responses that have none.</remarks>
    public const string DayMissing = "SUI6224";

    /// <summary>There are answers to questions that were not to be asked; they were left out.</summary>
    /// <remarks>Warning. Check that the form that was fielded skips as the instrument does.</remarks>
    public const string AnsweredNotAsked = "SUI6225";

    /// <summary>Two rows have one id, or one person, and different answers.</summary>
    /// <remarks>Warning. Find out which one holds; both are kept unless the first was asked for.</remarks>
    public const string Conflict = "SUI6226";

    /// <summary>Something in a quotation was masked.</summary>
    /// <remarks>Warning. Read the quotation before it is published.</remarks>
    public const string QuoteMasked = "SUI6227";

    /// <summary>Words cannot be quoted; they were left out.</summary>
    /// <remarks>Warning. Quote a part by hand, if it is needed.</remarks>
    public const string NotQuoted = "SUI6228";

    /// <summary>The responses are more than an evidence pack's file can hold.</summary>
    /// <remarks>Warning. Divide the export, or tally it without a pack.</remarks>
    public const string PackTooLarge = "SUI6229";

    /// <summary>A row has more or fewer cells than there are headers; it was not read.</summary>
    /// <remarks>Error. Look for a comma in a text without quotation marks; mend the row, or export again.</remarks>
    public const string RowWidth = "SUI6230";

    /// <summary>Rows are nobody's response and were set aside: totals, the headers again, nothing answered and not sent in, or filled with what no
    /// question can read, such as counts and notes.</summary>
    /// <remarks>Warning. Nothing, where that is so.</remarks>
    public const string NotResponses = "SUI6231";

    /// <summary>The ids of the responses, or of people, cannot tell them apart: a spreadsheet has shortened them or shows errors, all are the same, one stands on
    /// many rows that differ, more than one in five stand on two that differ, or most rows have the id, the times and the answers of an earlier one.</summary>
    /// <remarks>Error. Export again and do not open the file in a spreadsheet, or import with `--ignore-ids`.</remarks>
    public const string IdsSpoilt = "SUI6232";

    /// <summary>A word that stands again and again, or more than one in twenty answers to a question, is not understood; or in more than one row in
    /// twenty cells are filled and no answer is understood. A warning with `--accept-unread`, and where only more rows were not understood than are
    /// named.</summary>
    /// <remarks>Error or warning. Say what it means with `--map` or in the mapping.</remarks>
    public const string AnswersUnread = "SUI6233";

    /// <summary>Answers look like dates that a spreadsheet made of ranges, such as 01-May of 1-5. A warning with `--accept-unread`.</summary>
    /// <remarks>Error or warning. Export again, or say what they mean with `--map`.</remarks>
    public const string RangesAsDates = "SUI6234";

    /// <summary>The file was saved in the wrong encoding: its text was turned back, or letters of it are lost.</summary>
    /// <remarks>Warning. Export again as UTF-8.</remarks>
    public const string TextMended = "SUI6235";

    /// <summary>Dates of responses are placeholders, such as 1980-01-01.</summary>
    /// <remarks>Warning. Give the day with `--event-date`.</remarks>
    public const string DatePlaceholders = "SUI6236";

    /// <summary>What `--map` says fits no question of the file, or it names a question that is not known; those that are known are listed, the one
    /// most like it first.</summary>
    /// <remarks>Error. Correct it.</remarks>
    public const string WordNotMapped = "SUI6237";

    /// <summary>It is not understood from what experience a person speaks.</summary>
    /// <remarks>Error. Correct the cell, or make the column `NotUsed` in the mapping.</remarks>
    public const string ExperienceNotUnderstood = "SUI6238";

    /// <summary>Answers are held, since the answer on which their questions hang is not understood.</summary>
    /// <remarks>Warning. Say what it means with `--map`, and import again.</remarks>
    public const string AnswersHeld = "SUI6239";

    /// <summary>More than one row in ten has the id, the times and the answers of an earlier one, and does not count.</summary>
    /// <remarks>Warning. Look whether responses stand in the file twice; import different people with `--ignore-ids`.</remarks>
    public const string OftenRepeated = "SUI6240";

    /// <summary>A word that `--map` gives a meaning stands nowhere in the export; it changed nothing.</summary>
    /// <remarks>Warning. Compare it with the words that `--preview` shows.</remarks>
    public const string WordNotFound = "SUI6241";

    /// <summary>What `--map-column` says fits no column of the file, or no question and no use; those that are known are listed, the one most like it
    /// first.</summary>
    /// <remarks>Error. Correct it.</remarks>
    public const string ColumnNotMapped = "SUI6242";

    /// <summary>The same ids stand in several events, rounds or instances, and more than one of them holds answers to the instrument: who was asked
    /// twice would count twice.</summary>
    /// <remarks>Error. Name the one whose answers are taken, with `--event`.</remarks>
    public const string SeveralEvents = "SUI6243";

    /// <summary>`--event` names an event, round or instance that the export does not have, or the export has none.</summary>
    /// <remarks>Error. Name one of those listed, or leave it out.</remarks>
    public const string EventUnknown = "SUI6244";

    /// <summary>The rows of other events, rounds or instances were set aside, since each person counts once.</summary>
    /// <remarks>Warning. Look whether the right one was taken.</remarks>
    public const string EventsSetAside = "SUI6245";

    /// <summary>A date is later than the day of the import, or than the day on which the response was sent in; it is not used. An error of a
    /// proposal.</summary>
    /// <remarks>Error or warning. Correct it in the survey tool and export again, or look at the order of day and month.</remarks>
    public const string DayToCome = "SUI6246";

    /// <summary>Columns of people's own words, which no question asks for, are mapped, and no drafts are written: the words go nowhere.</summary>
    /// <remarks>Warning. Write them with `--drafts`, or add them to the evidence with `--with-drafts`.</remarks>
    public const string WordsUnwritten = "SUI6247";

    /// <summary>Texts that were written begin as a formula does in a spreadsheet (`=`, `+`, `-`, `@`). Evidence holds words to the letter, so that nothing
    /// was put before them.</summary>
    /// <remarks>Warning. Do not open the CSV file with a double click: import its columns as text, or work in the evidence workbook.</remarks>
    public const string FormulasWritten = "SUI6248";

    /// <summary>Most cells of a column that is not used are words of how far a response came, such as 'refused' or 'no reply': people who declined or
    /// were not reached would count as having taken part, or not at all. A warning where all of them say that the response is complete.</summary>
    /// <remarks>Error or warning. Say that it is the outcome, with `--map-column "HEADER=Outcome"`, or that it is not, with `--map-column "HEADER=NotUsed"`.</remarks>
    public const string OutcomeUnused = "SUI6249";

    /// <summary>The file holds no proposals that are known.</summary>
    /// <remarks>Error. Check that the right file was given.</remarks>
    public const string NoProposals = "SUI6250";

    /// <summary>A proposal has no number by which it is known again.</summary>
    /// <remarks>Error. Export again, and do not open the file in a spreadsheet.</remarks>
    public const string ProposalNumber = "SUI6251";

    /// <summary>The state of a proposal is none of Decidim's own.</summary>
    /// <remarks>Error. Say what it means with `--map "STATE=MEANING"`.</remarks>
    public const string ProposalState = "SUI6252";

    /// <summary>Proposals have a decision, and nobody has said whether whoever answers them can decide.</summary>
    /// <remarks>Error. Ask the provider, and give `--decider yes` or `--decider no`.</remarks>
    public const string DeciderMissing = "SUI6253";

    /// <summary>A proposal has neither a title nor a body.</summary>
    /// <remarks>Error. Export again, with all languages.</remarks>
    public const string ProposalWords = "SUI6254";

    /// <summary>Proposals are not there in the language that was asked for; they stand in the one that they were written in.</summary>
    /// <remarks>Warning. Translate them in the register.</remarks>
    public const string ProposalLanguage = "SUI6255";

    /// <summary>Nothing tells the responses apart, and a column that is not used seems to number them: a response that stands in the file twice counts
    /// twice. An error where rows have what an earlier row has in the column.</summary>
    /// <remarks>Error or warning. Say that it is the id, with `--map-column "HEADER=ResponseId"`, or that it is not, with `--map-column "HEADER=NotUsed"`.</remarks>
    public const string IdUnused = "SUI6257";

    /// <summary>A column that would be read is not, since `--map-column` says that another one is what it is.</summary>
    /// <remarks>Warning. Nothing, where that is so; where each row fills one of the two, name both with `--map-column`.</remarks>
    public const string ColumnDisplaced = "SUI6258";

    /// <summary>A cell holds more than five line ends, outside the columns of people's own words or with the separators of rows in its lines: a quotation
    /// mark too many has taken the rows below it into the cell. An error where something but words is read from the column.</summary>
    /// <remarks>Error or warning. Look for a quotation mark too many in the row; mend it, or export again.</remarks>
    public const string RowsSwallowed = "SUI6259";

    /// <summary>Rows are the same as an earlier row in every cell, cells that differ from person to person among them, and nothing tells the responses
    /// apart: who stands in the file twice counts twice. A warning where they are fewer than one row in twenty.</summary>
    /// <remarks>Error or warning. Name the column of the ids with `--map-column "HEADER=ResponseId"`, take the rows out, or import with `--ignore-ids`.</remarks>
    public const string RowsTwice = "SUI6262";

    /// <summary>A column that is not read seems to ask whether the person takes part, and rows say no there: who declined would count as having taken
    /// part.</summary>
    /// <remarks>Error. Say that it is the outcome, with `--map-column "HEADER=Outcome"`, or that it is not, with `--map-column "HEADER=NotUsed"`.</remarks>
    public const string PartUnused = "SUI6263";

    /// <summary>Cells of a workbook are merged that answers are read from: what a range shows stands in its first cell alone, and the others are blank. A
    /// warning with `--accept-unread`.</summary>
    /// <remarks>Error or warning. Undo the merging, fill in each cell, and import again.</remarks>
    public const string AnswersMerged = "SUI6264";

    /// <summary>Rows have, under other ids or none, the times and answers of earlier rows: a row of rows in the same order, or more than chance gives. The file,
    /// or a part of it, stands there twice. A warning where they are fewer than one row in twenty.</summary>
    /// <remarks>Error or warning. Take the rows out; or, where they are different people, import with `--accept-alike`.</remarks>
    public const string AnswersTwice = "SUI6268";

    /// <summary>A row has as many cells as headers, and its answers stand one column beside their own from some column on: a blank cell was lost and one was added at the
    /// end, or the other way round. Nothing is read from it.</summary>
    /// <remarks>Error. Mend the row, or export again; if it is right as it stands, import with `--accept-unread`.</remarks>
    public const string RowShifted = "SUI6269";

    /// <summary>A row holds the headers again, in another order: the answers below it would be read as answers to other questions.</summary>
    /// <remarks>Error. Put the row and those below it on a sheet, or in a file, of their own, and import both together.</remarks>
    public const string HeadersMoved = "SUI6270";

    /// <summary>Tables stand beside each other in one sheet: the questions of the columns on the left stand again further right, and each row would be two people.</summary>
    /// <remarks>Error. Put the table on the right on a sheet of its own and import with `--all-sheets`; delete it where it is a summary.</remarks>
    public const string TablesBeside = "SUI6271";

    /// <summary>The row of the headers is one cell, and rows are: the file was opened with another separator and saved.</summary>
    /// <remarks>Error. Import the export itself; or divide the column in a spreadsheet (text to columns), and save it as `.xlsx`.</remarks>
    public const string RowsInOneCell = "SUI6272";

    /// <summary>A column that is not read seems to say which responses are withdrawn, excluded, doubled, tests or unfinished, by its heading or its words, and
    /// rows are: they would count as any other. A warning where it is one row of a column of notes.</summary>
    /// <remarks>Error or warning. Say what the column is, with `--map-column "HEADER=Status"`, or that it says something else, with
    /// `--map-column "HEADER=NotUsed"`.</remarks>
    public const string LeftOutUnused = "SUI6265";

    /// <summary>Of a column of dates, the workbook holds those with days up to 12 as dates, and those with days from 13 on as text: a spreadsheet that was set to
    /// another country has swapped day and month where it could.</summary>
    /// <remarks>Error. Export again, and do not open the file in a spreadsheet; or give `--event-date`, and set the column aside.</remarks>
    public const string DatesSwapped = "SUI6267";

    /// <summary>A proposal was answered before it was raised.</summary>
    /// <remarks>Error. Correct the dates on the platform and export again, or look at the order of day and month.</remarks>
    public const string AnsweredBeforeRaised = "SUI6256";

    /// <summary>Rows fill several columns of one question with different answers; nobody knows which one counts. A warning with `--accept-unread`, which leaves
    /// these answers out.</summary>
    /// <remarks>Error or warning. Say which column answers the question, or mend the rows.</remarks>
    public const string AnswersDiffer = "SUI6276";

    /// <summary>Rows say 'test' or the like in a column of names or of people's own words, or have such an id: likely a test of the form. They were counted.</summary>
    /// <remarks>Warning. Take the rows out of the file where they are tests, and import again.</remarks>
    public const string LikelyTests = "SUI6277";

    /// <summary>Rows have neither the id nor the time that nearly all others have, or are unlike those above: most cells that others fill are blank, or figures stand where others
    /// have none. An error where they stand at the end, behind a blank row or with few answers: a table below the answers would count as people.</summary>
    /// <remarks>Error or warning. Take the rows out where they are a summary; where they are people, import with `--accept-below`.</remarks>
    public const string RowsUnstamped = "SUI6280";

    /// <summary>The column of the ids is blank in every row: nothing tells the responses apart.</summary>
    /// <remarks>Warning. Export again with the ids; nothing, where there never were any.</remarks>
    public const string IdsBlank = "SUI6281";

    /// <summary>Dates further down the file can only have the other order of day and month than the culture says.</summary>
    /// <remarks>Error. Give the other culture with `--culture`.</remarks>
    public const string DatesContradicted = "SUI6282";

    /// <summary>SurveyMonkey's dates are read with the day first, and it writes the month first; no date of the file settles it.</summary>
    /// <remarks>Warning. Look whether the dates are right; otherwise give `--culture en-US`.</remarks>
    public const string DatesOfTool = "SUI6283";

    /// <summary>No date of a column has a day above 12, and day and month are likely read the other way round: another column of the file says so, only the other order puts the
    /// rows in order, or brings days that lie over months into a few.
    /// An error where another column says so.</summary>
    /// <remarks>Error or warning. Look at the dates, and give the other culture with `--culture`.</remarks>
    public const string DatesDoubted = "SUI6284";

    /// <summary>More than one in five filled cells of a question hold an error of a spreadsheet, such as `#N/A`, in place of an answer; they count as missing.
    /// An error where they are more than half.</summary>
    /// <remarks>Error or warning. Export again, or count them as missing with `--accept-unread`.</remarks>
    public const string AnswersSpoilt = "SUI6285";

    /// <summary>A row of a file of answer patterns has no count of people: a whole number from 1 to 1,000,000,000.</summary>
    /// <remarks>Error. Run the query again, and do not open its result in a spreadsheet; or take the row out.</remarks>
    public const string PatternCount = "SUI6290";

    /// <summary>The counts of answer patterns are together over 1,000,000,000.</summary>
    /// <remarks>Error. Look whether the column counts people; divide the table by provider otherwise.</remarks>
    public const string PatternsTooMany = "SUI6291";

    /// <summary>A file of answer patterns with a count has a column of ids or of persons too: a row is then one person, or it is many.</summary>
    /// <remarks>Error. Make one of the two columns `NotUsed` with `--map-column`.</remarks>
    public const string PatternsWithIds = "SUI6292";

    /// <summary>A file of answer patterns has a column that nothing is read from: its rows were counted apart by it.</summary>
    /// <remarks>Warning. Say what the column is with `--map-column`; nothing, where it is left out on purpose.</remarks>
    public const string PatternColumnUnknown = "SUI6293";

    /// <summary>Answer patterns with a count stand twice, to the letter: rows were pasted in again, or a file was given twice.</summary>
    /// <remarks>Error. Take the rows or the file out that stand there again, or run the query again.</remarks>
    public const string PatternsTwice = "SUI6294";

    /// <summary>A column that is not used holds whole numbers and is called what counts of people are called: each row would count as one person.</summary>
    /// <remarks>Error. Say that it counts people, with `--map-column "HEADER=PatternCount"`, or that it does not, with `--map-column "HEADER=NotUsed"`.</remarks>
    public const string CountUnused = "SUI6295";

    /// <summary>A question stands in several columns, with the same answers in all of them; they are read as one.</summary>
    /// <remarks>Warning. Nothing, where that is so; a row that fills them differently is an error (SUI6276).</remarks>
    public const string ColumnTwice = "SUI6275";
}
