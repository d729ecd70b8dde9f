using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Reports what is wrong with a workbook as such, where it stands.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="places">The places.</param>
internal sealed class WorkbookFaults(ProblemList problems, WorkbookPlaces places)
{
    private const string SheetsOfTemplate = "The sheets of a new workbook from 'sui new', under their own names.";

    /// <summary>The workbook is none of evidence.</summary>
    public static void NotEvidence(ProblemList problems) => problems.Error(
        IntakeCodes.NotAnEvidenceWorkbook, new ProblemLocation(problems.File),
        "The workbook has no sheet 'Inspection' with the fields of an evidence workbook; it was not read.",
        "An evidence workbook, as 'sui new' makes it, a folder with a pack.json, or a .zip of one.",
        "Start from a new workbook; what a survey tool exported is taken in by 'sui import'.");

    /// <summary>The format is not known.</summary>
    public void Format(CellPlace place) => Error(
        IntakeCodes.WorkbookFormat, place, "The format of the workbook is not one that is read; nothing else was looked at.",
        $"{WorkbookTemplate.Format}.", "Put the format back, or use a version of the library that reads it.");

    /// <summary>A sheet was recognised by its headings.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">A name that it can have as such.</param>
    public void ByHeadings(string sheet, string kind, string name) => Error(
        IntakeCodes.SheetByHeadings, new CellPlace(sheet), $"The sheet's name is none of the workbook's, and by its headings it is '{kind}': it was read as that.",
        "Sheets under the names that they have in a new workbook, or named on the sheet 'Sheets'.",
        $"Name the sheet '{name}' if that is what it is, or name it on the sheet 'Sheets'; hide it, or take it out, if it is a copy or not to be read.");

    /// <summary>A sheet is not known.</summary>
    public void Unknown(string sheet) => Warning(
        IntakeCodes.SheetUnknown, new CellPlace(sheet), "The sheet is none that is known, by name or headings; it was not read.",
        SheetsOfTemplate, "Correct its name or headings if it holds evidence; sheets of your own may stay.");

    /// <summary>A sheet is hidden.</summary>
    public void Hidden(string sheet) => Warning(
        IntakeCodes.SheetHidden, new CellPlace(sheet), "The sheet is hidden; it was not read.", "Sheets with evidence shown.",
        "Show the sheet if it holds evidence.");

    /// <summary>A sheet that is named is hidden, or may stand there under another name.</summary>
    public void SheetNotFound(CellPlace place) => Error(
        IntakeCodes.SheetNotThere, place, "There is no such sheet in the workbook, or it is hidden; another sheet is not known.", "The name of a sheet that is shown.",
        "Correct the name, show the sheet or put it back, or take the row out.");

    /// <summary>A sheet that an import was written into is not there, or is hidden.</summary>
    public void ImportedSheetMissing(CellPlace place) => Error(
        IntakeCodes.SheetNotThere, place, "There is no such sheet in the workbook, or it is hidden, and the record of an import says that answers stand on it.",
        "The sheet that was imported into, shown.", "Put the sheet back or show it; where the answers are not to count, take the row out and the import's record with it.");

    /// <summary>A sheet that is named is not there.</summary>
    public void SheetMissing(CellPlace place) => Warning(
        IntakeCodes.SheetNotThere, place, "There is no such sheet in the workbook: nothing was read for it.", "Nothing, where there is none of such evidence.",
        "Put the sheet back if it held evidence; otherwise take the row out, or leave it.");

    /// <summary>Rows name sources, and the workbook has none.</summary>
    /// <param name="sheet">The sheet of sources, where there is one.</param>
    public Problem WithoutSources(string? sheet)
    {
        var name = WorkbookTemplate.Current.Sheet(WorkbookTemplate.Sources).Name.In(places.Language);
        return new Problem
        {
            Code = IntakeCodes.SourcesMissing,
            Severity = ProblemSeverity.Error,
            Location = sheet is null ? new ProblemLocation(problems.File) : places.Location(new CellPlace(sheet)),
            Message = sheet is null ? $"The workbook has no sheet '{name}': no row that names a source could be used." : "The sheet has no rows: no row that names a source could be used.",
            Expected = $"A row on the sheet '{name}' for each source that rows name.",
            Action = sheet is null ? "Put the sheet back from an earlier copy, or copy it from a new workbook ('sui new') and fill it in." : "Enter the sources; their ids are what the rows name.",
        };
    }

    /// <summary>There are remarks, and the sheet of the decision that they belong to is not there.</summary>
    public void DecisionMissing(string sheet) => Error(
        IntakeCodes.SheetNotThere, new CellPlace(sheet), "The sheet holds remarks on a decision, and there is no sheet 'Decision'; they were not read.",
        "The sheet 'Decision' of a new workbook.", "Put the sheet back, or take the remarks out.");

    /// <summary>A sheet is there or named twice.</summary>
    public void SheetTwice(CellPlace place) => Error(
        IntakeCodes.SheetTwice, place, "The sheet is there twice, or is named twice; this one was not read.", "Each once.",
        "Put the rows into one sheet, and take the other out.");

    /// <summary>A cell holds an error of a formula.</summary>
    public void FormulaError(CellPlace place)
    {
        places.Error(place.Sheet, place.Row!.Value, place.Column!.Value);
        Error(
            IntakeCodes.CellFormulaError, place, "The cell shows an error of a formula, or a formula whose value was not saved.", "A value.",
            "Mend the formula, or type the value; save the workbook in a spreadsheet program.");
    }

    /// <summary>Merged cells.</summary>
    public void Merged(CellPlace place) => Warning(
        IntakeCodes.CellsMerged, place, "Cells are merged; each was read as if it held what the range shows.", "One cell for each row.",
        "Check that it holds for every row of the range, and undo the merging.");

    /// <summary>Merged cells beside each other.</summary>
    public void MergedAcross(CellPlace place) => Warning(
        IntakeCodes.CellsMerged, place, "Cells beside each other are merged; what they show was read for the first of their columns alone.",
        "One cell for each column.", "Undo the merging, and fill in each cell.");

    /// <summary>A row that is marked as an example.</summary>
    public void ExampleChanged(CellPlace place) => Warning(
        IntakeCodes.ExampleChanged, place, "The row is marked as an example, so it was not read; it holds something of its own.",
        $"The example of a new workbook, or no '{WorkbookTemplate.Current.Example.English}' in any cell.",
        "Empty the cell with the mark if the row is evidence, or take the row out.");

    /// <summary>Rows that are the same as those of another sheet. Where every row of a sheet is, and there is more than one, the sheet is a copy.</summary>
    public void RowsOfAnotherSheet(string sheet, int rows, int all)
    {
        var (place, message) = (new CellPlace(sheet), $"{Text.Wording.Count(rows, "row")} without ids {(rows == 1 ? "is" : "are")} the same as in another sheet; they were counted in both.");
        const string Expected = "Each person and each finding once.";
        if (rows > 1 && rows == all)
        {
            Error(
                IntakeCodes.RowsOfAnotherSheet, place, $"Every row of the sheet is in another sheet as well. {message}", Expected,
                "Take the sheet out; where its rows are other evidence, give each an id of its own.");
            return;
        }

        Warning(IntakeCodes.RowsOfAnotherSheet, place, message, Expected, "Take the sheet out if it is a copy.");
    }

    /// <summary>A sheet whose rows are those of another, ids and all.</summary>
    public void SheetCopied(CopiedSheet copied)
    {
        var (again, differ) = (copied.Rows.Count, copied.Rows.Count - copied.Same);
        Error(
            IntakeCodes.SheetCopied, new CellPlace(copied.Sheet),
            $"{(again == copied.All ? $"All {Text.Wording.Count(again, "row")} have" : $"{Text.Wording.Number(again)} of {Text.Wording.Count(copied.All, "row")} have")} the ids of rows of the "
                + $"sheet '{copied.Former}'"
                + (differ == 0 ? ", and are the same" : $"; {Text.Wording.Number(differ)} of them {(differ == 1 ? "differs" : "differ")} in other cells")
                + ". One of the two sheets is a copy: these rows were not read again.",
            "Each person, each finding and each proposal once.",
            "Take the copy out of the workbook, or hide it; where it holds what is newer, keep it in the place of the other. Other ids would make every row count twice.");
    }

    /// <summary>Rows that stand twice.</summary>
    public void RowsTwice(RowsTwice twice)
    {
        var isOne = twice.Row.Number == twice.Last.Number;
        var elsewhere = twice.Row.Sheet == twice.Former.Sheet ? string.Empty : $" of the sheet '{twice.Former.Sheet}'";
        var message = $"{Rows(twice.Row, twice.Last)} {(isOne ? "is" : "are")} the same as {Rows(twice.Former, twice.FormerLast).ToLowerInvariant()}{elsewhere}, cell for cell"
            + (isOne ? string.Empty : " and in the same order") + (twice.IsOfOthers ? ", but for the person" : string.Empty);
        var place = new CellPlace(twice.Row.Sheet, twice.Row.Number);
        const string Expected = "Each person, each finding and each proposal once.";
        var action = isOne ? "Take the row out; where it is other evidence, give it an id of its own." : "Take the rows out; where they are other evidence, give each an id of its own.";
        if (twice.IsSure)
        {
            Error(IntakeCodes.RowsPastedTwice, place, $"{message}; {(isOne ? "it was" : "they were")} not read.", Expected, action);
        }
        else
        {
            Warning(
                IntakeCodes.RowsAlike, place,
                isOne ? $"{message}, somebody's own words among them; both were counted." : $"{message}; chance hardly explains it, and both blocks were counted.", Expected, action);
        }

        static string Rows(SeenRow first, SeenRow last) => first.Number == last.Number ? $"Row {Text.Wording.Number(first.Number)}"
            : $"Rows {Text.Wording.Number(first.Number)} to {Text.Wording.Number(last.Number)}";
    }

    /// <summary>People whose answers stand twice, in whatever order.</summary>
    public void PeopleAgain(PeopleAgain again)
    {
        const int Named = 5;
        var pairs = again.Pairs.Take(Named).Select(pair => $"row {Text.Wording.Number(pair.Row.Row!.Value)} as row {Text.Wording.Number(pair.Former.Row!.Value)}"
            + (pair.Row.Sheet == pair.Former.Sheet ? string.Empty : $" of the sheet '{pair.Former.Sheet}'"));
        Error(
            IntakeCodes.AnswersPastedAgain, again.Pairs[0].Row,
            $"{Text.Wording.Count(again.Pairs.Count, "row")} without an id {(again.Pairs.Count == 1 ? "has" : "have")} the answers of other rows, each to every question, in whatever order and whomever they name: "
                + string.Join(", ", pairs) + (again.Pairs.Count > Named ? $" and {Text.Wording.Number(again.Pairs.Count - Named)} more" : string.Empty)
                + ". Chance hardly explains so many; all were counted.",
            "Each person once.", "Take the rows out; where they are other people, give each an id of its own.");
    }

    /// <summary>Rows that a column of somebody's own says are not to count.</summary>
    public void RowsMarkedOut(CellPlace place, IReadOnlyList<int> rows)
    {
        const int Named = 5;
        Error(
            IntakeCodes.RowsMarkedOut, place,
            $"The column is none of the sheet's own and was not read, and seems to say which rows are withdrawn, excluded, doubled or tests: {(rows.Count == 1 ? "row" : "rows")} "
                + string.Join(", ", rows.Take(Named).Select(row => Text.Wording.Number(row))) + (rows.Count > Named ? $" and {Text.Wording.Number(rows.Count - Named)} more" : string.Empty)
                + $". {(rows.Count == 1 ? "It was" : "They were")} counted.",
            "Rows that count, and no others.", "Take these rows out, or move them to a sheet of your own, which is left alone; where they count, take the column out.");
    }

    /// <summary>Headings among the rows.</summary>
    public void HeadingsRepeated(CellPlace place) => Warning(
        IntakeCodes.HeadingsRepeated, place, "The headings stand here again; the row was not read.", "Headings once, above the rows.", "Take the row out.");

    /// <summary>A row with words in one cell alone.</summary>
    public void Note(CellPlace place) => Error(
        IntakeCodes.NoteInTable, place, "The row has words in one cell and nothing beside them, as a note has; it was not read.",
        "Rows of evidence alone, under the headings.",
        "Move notes elsewhere: to a sheet of your own, which is left alone, or into a comment of a cell. Where a row of evidence was begun, fill in the rest.");

    /// <summary>A row of a table below answers.</summary>
    public void TableAmongAnswers(CellPlace place) => Error(
        IntakeCodes.TableAmongAnswers, place, "The row has neither a date nor an outcome, as the rows above it have, and little else, as a table of counts has; it was not read.",
        "Below the headings, one row for each person.",
        "Move counts, averages and what charts are made of to a sheet of your own, which is left alone. Where somebody's row was begun, fill in the rest.");

    /// <summary>A row that says that it is a test.</summary>
    /// <param name="place">The cell.</param>
    /// <param name="isTest">Whether it says 'test', and not that the row is not to count.</param>
    public void LikelyTest(CellPlace place, bool isTest) => Warning(
        IntakeCodes.RowLikelyTest, place,
        isTest ? "The row says 'test' or the like: likely somebody tried the form or the workbook. It was read as evidence."
            : "A note beside the row says that it is not to count. It was read as evidence.",
        "Evidence alone.", isTest ? "Take the row out where it is a test; nothing, where somebody wrote that." : "Take the row out where it is not to count; otherwise take the note out.");

    /// <summary>A number in a column of dates.</summary>
    public void Serial(CellPlace place) => Warning(
        IntakeCodes.CellSerialDate, place, "The cell holds a day that is shown as a number; it was read as that day.", "A cell that is formatted as a date.",
        "Format the column as a date, and check the day.");

    /// <summary>A label that is not known.</summary>
    public void FieldUnknown(CellPlace place) => Warning(
        IntakeCodes.FieldUnknown, place, "The label is not known; what stands beside it was not read.", "The labels of a new workbook.",
        "Correct the label, or take the row out.");

    /// <summary>A field that is there twice.</summary>
    public void FieldTwice(CellPlace place) => Error(
        IntakeCodes.FieldTwice, place, "The field is there twice; the first one was read.", "Each field once.", "Take one of the two out.");

    /// <summary>A sheet without headings.</summary>
    public void NoHeadings(string sheet) => Error(
        IntakeCodes.HeadingsMissing, new CellPlace(sheet), "The sheet has no row of headings that is known; it was not read.",
        "The headings of a new workbook, above the rows.", "Put the headings back.");

    /// <summary>A column without a heading.</summary>
    public void NoHeading(CellPlace place) => Warning(
        IntakeCodes.HeadingEmpty, place, "The column has no heading; from this cell on it was not read.", "A heading above every column that is to be read.",
        "Add the heading, or empty the column.");

    /// <summary>A remark of no known kind.</summary>
    public void Remark(CellPlace place) => Error(
        IntakeCodes.RemarkKind, place, "What the remark is cannot be told; it was not read.",
        Text.Wording.OneOf(WorkbookTemplate.Current.Terms["remark"].Select(term => term.Label.English)), "Choose from the list.");

    /// <summary>What the reader of workbooks found.</summary>
    public void Report(TabularFault fault, string? sheet) => problems.Add(
        new Problem
        {
            Code = fault.Code,
            Severity = fault.IsError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Location = new ProblemLocation(problems.File, fault.Place.Row)
            {
                Sheet = sheet,
                Cell = fault.Place is { Row: { } row, Column: { } column } ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{column}{row}") : null,
            },
            Message = sheet is null ? fault.Message : WithoutSheet(fault.Message),
            Expected = fault.Expected,
            Action = fault.Action,
        },
        fault.Place.Row ?? 0, fault.ColumnIndex);

    // The reader of workbooks counts sheets; here they are named.
    private static string WithoutSheet(string message) =>
        message.StartsWith("Sheet ", StringComparison.Ordinal) && message.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 12 and var end
            ? string.Concat(message[(end + 2)..(end + 3)].ToUpperInvariant(), message.AsSpan(end + 3))
            : message;

    private void Error(string code, CellPlace place, string message, string expected, string action) =>
        problems.Error(code, places.Location(place), message, expected, action, place.Column ?? -1);

    private void Warning(string code, CellPlace place, string message, string expected, string action) =>
        problems.Warning(code, places.Location(place), message, expected, action, place.Column ?? -1);
}
