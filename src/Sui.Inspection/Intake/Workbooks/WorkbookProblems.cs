using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Says of a workbook what is said of files: who fills in a sheet knows no pack.json, no properties and no CSV.</summary>
internal static class WorkbookProblems
{
    private static readonly (string Of, string Say)[] Words =
    [
        ("The property holds", "The cell holds"),
        ("The property does", "The cell does"),
        ("The property", "The cell"),
        ("the property", "the cell"),
        ("to pack.json", "to the workbook"),
        ("in pack.json", "in the workbook"),
        ("of pack.json", "of the workbook"),
        ("out of pack.json", "out of the workbook"),
        ("pack.json", "The workbook"),
        ("row of the file", "row of the sheet"),
        ("The file names columns", "The sheet has headings"),
        ("Save the file as CSV in UTF-8, and check letters with accents.", "Type the cell again."),
        ("Remove the character, or save the file as CSV in UTF-8 again.", "Type the cell again."),
    ];

    /// <summary>The problem in words for a workbook.</summary>
    public static Problem Worded(Problem problem) => problem.Code switch
    {
        IntakeCodes.PropertyMissing => problem with { Message = "The cell is empty.", Action = "Fill in the cell." },
        IntakeCodes.ColumnMissing => problem with
        {
            Message = "A column that is needed is missing; no row of the sheet could be used.",
            Action = "Put the heading back: a new workbook from 'sui new' shows them all.",
        },
        IntakeCodes.ColumnUnknown => problem with
        {
            Message = "The heading is not known; the column was not read.",
            Action = "Correct the heading, or take the column out.",
        },
        _ => problem with { Message = Say(problem.Message), Expected = Say(problem.Expected), Action = Say(problem.Action) },
    };

    private static string Say(string text)
    {
        foreach (var (of, say) in Words)
        {
            text = text.Replace(of, say, StringComparison.Ordinal);
        }

        return text;
    }
}
