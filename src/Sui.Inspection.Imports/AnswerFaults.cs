using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Writing;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>Reports what is not understood in the rows, with row and column and what is allowed, never with what the cell holds.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="plan">The columns.</param>
/// <param name="limit">How many problems are listed; the others are counted.</param>
internal sealed class AnswerFaults(ProblemList problems, ImportPlan plan, int limit) : IQuoteFaults
{
    /// <summary>How many rows are named of each question; what is said of the question counts all.</summary>
    public const int NamedAnswers = 5;

    // Rows come in order, so that what comes after the last problem listed is never listed: it need not be worded.
    private readonly Problem _unlisted = new()
    {
        Code = ImportCodes.AnswerNotUnderstood,
        Severity = ProblemSeverity.Warning,
        Location = new ProblemLocation(problems.File),
        Message = string.Empty,
        Expected = string.Empty,
        Action = string.Empty,
    };

    private readonly Dictionary<int, string> _names = plan.Questions
        .SelectMany(question => question.Columns)
        .Concat(plan.Statuses.Select(status => status.Column))
        .Concat(plan.Words)
        .GroupBy(column => column.Place)
        .ToDictionary(group => group.Key, group => ColumnNames.Of(group.First().Mapping.Column));

    private readonly Dictionary<string, int> _answers = new(StringComparer.Ordinal);
    private int _listed;

    /// <summary>What to do where numbers have the other mark before decimals.</summary>
    public const string OtherMark = "Export again with a point before decimals, or give a culture that writes a comma, such as --culture de-DE.";

    /// <summary>Reports an answer that is not understood.</summary>
    /// <param name="row">The row.</param>
    /// <param name="question">The question.</param>
    /// <param name="slot">The answer.</param>
    /// <param name="hasOtherMark">Whether it is a number, with the other mark before decimals than the culture says.</param>
    public void Answer(ResponseRow row, QuestionPlan question, AnswerSlot slot, bool hasOtherMark = false)
    {
        var named = _answers.GetValueOrDefault(question.Question.Id);
        if (named < NamedAnswers)
        {
            _answers[question.Question.Id] = named + 1;
            Name(row, question, slot, hasOtherMark);
        }
    }

    private void Name(ResponseRow row, QuestionPlan question, AnswerSlot slot, bool hasOtherMark) => Warn(
        row.Number, slot.Fault, ImportCodes.AnswerNotUnderstood,
        hasOtherMark ? "The answer is a number with the other mark before decimals than the culture says, a comma for a point or a point for a comma; it counts as missing."
            : slot.State == AnswerState.NotUnderstood
            ? "The answer is not understood; it counts as missing."
            : "A part of the answer is not understood; the rest counts.",
        question.Column.Allowed, hasOtherMark ? OtherMark : $"Say what it means, with --map \"{Remedy(question)}\" or in the mapping, or leave it.");

    /// <summary>What <c>--map</c> takes for a word of a question.</summary>
    public static string Remedy(QuestionPlan question) => $"{question.Question.Id}:WORD={question switch
    {
        { Question: { Options.Count: 0, Scale: AnswerScale.Number } } => "NUMBER",
        { Question: { Options.Count: 0, Scale: AnswerScale.Date } } => "2019-06-14",
        _ => "MEANING",
    }}";

    /// <summary>Reports a status that is not understood: nobody knows whether the person took part.</summary>
    public void Status(ResponseRow row)
    {
        if (!IsListed(ImportCodes.StatusNotUnderstood, ProblemSeverity.Error, row.Number))
        {
            return;
        }

        problems.Error(
            ImportCodes.StatusNotUnderstood, new ProblemLocation(problems.File, row.Number, Column: _names.GetValueOrDefault(row.StatusFault)),
            "It is not understood how far the response came, or whether the person took part.",
            Wording.OneOf(Mappings.Meanings.OfStatuses),
            "Look at the words in --preview, and say what they mean, as in --map \"status:WORD=declined\"; where the column says something else, leave it out "
                + "with --map-column \"HEADER=NotUsed\".",
            row.StatusFault);
    }

    /// <summary>Reports a count of people that is none.</summary>
    public void PatternCount(ResponseRow row)
    {
        if (IsListed(ImportCodes.PatternCount, ProblemSeverity.Error, row.Number))
        {
            problems.Error(
                ImportCodes.PatternCount, new ProblemLocation(problems.File, row.Number, Column: ColumnNames.Of(plan.PatternCount!.Mapping.Column)),
                "The row has no count of the people who gave its answers.",
                $"A whole number from 1 to {Wording.Number(PatternCounts.Most)}, without separators.",
                "Run the query again, and do not open its result in a spreadsheet; or take the row out.", plan.PatternCount.Place);
        }
    }

    /// <summary>Reports a date that is not understood, or still to come.</summary>
    public void Day(ResponseRow row, ResolvedColumn column)
    {
        if (row.DayIsToCome)
        {
            Warn(
                row.Number, column.Place, ImportCodes.DayToCome,
                "The date is later than the day of the import, or than the day on which the response was sent in; it is not used.",
                "A day that has been.", "Look at the order of day and month and at the year: correct it in the survey tool and export again, or give the "
                    + "day with --event-date.", ColumnNames.Of(column.Mapping.Column));
            return;
        }

        Warn(
            row.Number, column.Place, ImportCodes.DayNotUnderstood, "The date of the response is not understood.",
            plan.Dates.Allowed, "Name the culture that the file was exported in.", ColumnNames.Of(column.Mapping.Column));
    }

    /// <summary>Reports a response without a date, which cannot be written to an evidence pack.</summary>
    public void DayMissing(ResponseRow row)
    {
        if (!IsListed(ImportCodes.DayMissing, ProblemSeverity.Error, row.Number))
        {
            return;
        }

        problems.Error(
            ImportCodes.DayMissing, new ProblemLocation(problems.File, row.Number, row.Line == row.Number ? null : row.Line),
            "The response has no date, which every row of an evidence pack needs.",
            plan.Dates.Allowed,
            (UnusedDates is { } name ? $"The column '{name}' holds dates and is not used: if it says when people answered, say so, with --map-column \"{name}=SubmittedAt\". " : string.Empty)
                + "Give a day for the responses that have none, with --event-date.");
    }

    /// <summary>A column that holds dates and that nothing is read from; null for none.</summary>
    public string? UnusedDates { get; init; }

    /// <summary>Reports a row whose cells cannot be told apart.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cells">How many cells it has.</param>
    /// <param name="headers">How many there are in the headers.</param>
    public void Width(ResponseRow row, int cells, int headers)
    {
        if (!IsListed(ImportCodes.RowWidth, ProblemSeverity.Error, row.Number))
        {
            return;
        }

        problems.Error(
            ImportCodes.RowWidth, new ProblemLocation(problems.File, row.Number, row.Line == row.Number ? null : row.Line),
            $"The row has {Wording.Count(cells, "cell")} below {Wording.Count(headers, "header")}; it was not read, since its answers may stand "
                + "in the wrong columns.",
            "As many cells as headers.",
            cells == 1 ? "Look for quotation marks around the whole row, for another separator, or for a row that was cut off; mend the row, or export again."
                : cells > headers
                ? "Look for a comma in a text without quotation marks; mend the row, or export again."
                : "Look for a cell that is missing, or a line break in a text; mend the row. Where only blanks at its end are missing, save the file as "
                    + ".xlsx and import that.");
    }

    /// <summary>Reports a row whose answers stand one column beside their own.</summary>
    public void Shifted(ResponseRow row)
    {
        if (!IsListed(ImportCodes.RowShifted, ProblemSeverity.Error, row.Number))
        {
            return;
        }

        problems.Error(
            ImportCodes.RowShifted, new ProblemLocation(problems.File, row.Number, row.Line == row.Number ? null : row.Line),
            row.Faults == 1
                ? "Answers of the row stand one column beside their own: 1 answer does not fit its header, and fits that of the next column, up to a blank one. The row was not read."
                : $"Answers of the row stand one column beside their own: {Wording.Count(row.Faults, "answer")} do not fit their headers, and fit those of the next column. The row was not "
                    + "read.",
            "Each answer below its question.",
            "Look for a cell that is missing or too many in the row, put it in or take it out, or export again. If the row is right as it stands, --accept-unread reads it so, and "
                + "leaves out what is not understood.");
    }

    /// <summary>Reports a row that holds the headers again, in another order.</summary>
    public void HeadersMoved(ResponseRow row)
    {
        if (IsListed(ImportCodes.HeadersMoved, ProblemSeverity.Error, row.Number))
        {
            problems.Error(
                ImportCodes.HeadersMoved, new ProblemLocation(problems.File, row.Number, row.Line == row.Number ? null : row.Line),
                "The row holds the headers again, in another order: the answers below it would be read as answers to other questions. They were not read.",
                "One order of columns in a sheet.",
                "Put this row and those below it on a sheet, or in a file, of their own, and import both together (--all-sheets, or both files); or bring the columns into one order.");
        }
    }

    /// <summary>Reports a cell that seems to hold the rows below it.</summary>
    /// <param name="row">The number of the row.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="place">The column's place.</param>
    /// <param name="name">What the column is called; null for none.</param>
    /// <param name="ends">How many line ends the cell holds.</param>
    /// <param name="isRead">Whether something is read from the column.</param>
    public void LineEnds(int row, int line, int place, string? name, int ends, bool isRead)
    {
        var severity = isRead ? ProblemSeverity.Error : ProblemSeverity.Warning;
        if (!IsListed(ImportCodes.RowsSwallowed, severity, row, place))
        {
            return;
        }

        problems.Add(
            new Problem
            {
                Code = ImportCodes.RowsSwallowed,
                Severity = severity,
                Location = new ProblemLocation(problems.File, row, line == row ? null : line, name),
                Message = $"The cell holds {Wording.Count(ends, "line end")}" + (isRead ? ": it seems to hold the rows below it, whose people do not count."
                    : ". If it holds the rows below it, their people do not count."),
                Expected = "Many lines in a column of people's own words alone, and none that is a row.",
                Action = "Look for a quotation mark too many in the row; mend it, or export again."
                    + (isRead ? string.Empty : " Nothing, where it is what somebody wrote."),
            },
            row, place);
    }

    /// <summary>Reports an experience that is not understood.</summary>
    public void Experience(ResponseRow row, ResolvedColumn column) => problems.Error(
        ImportCodes.ExperienceNotUnderstood, new ProblemLocation(problems.File, row.Number, Column: ColumnNames.Of(column.Mapping.Column)),
        "It is not understood from what experience the person speaks.", Wording.OneOf(Enum.GetNames<Vocabulary.Experience>()),
        "Correct the cell, or make the column NotUsed in the mapping.", column.Place);

    /// <inheritdoc/>
    public void Masked(ResponseRow row, int place) => Warn(
        row.Number, place, ImportCodes.QuoteMasked, "Something in the words looks as if it identified a person; it was masked.",
        "Words that identify nobody.", "Read the quotation before it is published.");

    /// <inheritdoc/>
    public void NotQuoted(ResponseRow row, int place, bool tooLong) => Warn(
        row.Number, place, ImportCodes.NotQuoted,
        tooLong ? "The words are too long to be quoted; they were left out." : "Nothing is left of the words that can be printed; they were left out.",
        "At most 2,000 characters of text.", "Quote a part by hand, if it is needed.");

    private void Warn(int row, int place, string code, string message, string expected, string action, string? name = null)
    {
        if (IsListed(code, ProblemSeverity.Warning, row, place))
        {
            problems.Warning(
                code, new ProblemLocation(problems.File, row, Column: name ?? _names.GetValueOrDefault(place)), message, expected, action, place);
        }
    }

    // Beyond what is listed a problem is counted alone, without words.
    private bool IsListed(string code, ProblemSeverity severity, int row, int place = -1)
    {
        if (++_listed <= limit)
        {
            return true;
        }

        problems.Add(_unlisted with { Code = code, Severity = severity }, row, place);
        return false;
    }
}
