using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

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
        ("\"culture\": \"en-GB\" in pack.json", "en-GB in the field 'Dates typed as text'"),
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
    /// <param name="problem">The problem.</param>
    /// <param name="offered">The words that the cell's list shows; empty for no list.</param>
    /// <param name="language">The language that lists show them in.</param>
    public static Problem Worded(Problem problem, IReadOnlyList<LocalisedText> offered, string language) => problem.Code switch
    {
        IntakeCodes.PropertyMissing when offered.Count > 0 =>
            problem with { Message = "The cell is empty.", Expected = Offered(offered, language), Action = "Choose from the list." },
        IntakeCodes.PropertyMissing => problem with { Message = "The cell is empty.", Action = "Fill in the cell." },
        IntakeCodes.CellValue or IntakeCodes.PropertyType or EvidenceCodes.AnswerUnknown when offered.Count > 0 => problem with
        {
            Message = "The cell holds something that its list does not offer.",
            Expected = Offered(offered, language),
            Action = "Choose from the list.",
        },
        IntakeCodes.ColumnMissing => problem with
        {
            Message = "A column that is needed is missing; no row of the sheet could be used.",
            Expected = "The headings of a new workbook from 'sui new'.",
            Action = "Put the heading back.",
        },
        IntakeCodes.ColumnUnknown => problem with
        {
            Message = "The heading is not known; the column was not read.",
            Expected = "The headings of a new workbook, or the words of a question of the instrument.",
            Action = "Correct the heading, or take the column out.",
        },
        _ => problem with { Message = Say(problem.Message), Expected = Say(problem.Expected), Action = Say(problem.Action) },
    };

    private static string Offered(IReadOnlyList<LocalisedText> words, string language) =>
        Wording.OneOf(words.Select(word => word.In(language)).Distinct(StringComparer.Ordinal));

    private static string Say(string text)
    {
        foreach (var (of, say) in Words)
        {
            text = text.Replace(of, say, StringComparison.Ordinal);
        }

        return text;
    }
}
