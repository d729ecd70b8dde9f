
namespace Sui.Inspection.Tabular;

/// <summary>Why a whole file is refused, in words.</summary>
internal sealed class FileFaults(ITabularFaults problems, TabularLimits limits)
{
    private const string Expected = "A CSV file or an .xlsx workbook.";
    private const string SaveAgain = "Export it from the survey tool again, as CSV or as .xlsx.";

    /// <summary>Reports a file without text.</summary>
    public void Empty() => Error(TabularCodes.FileEmpty, "The file is empty.", Expected, SaveAgain);

    /// <summary>Reports a file of another kind.</summary>
    /// <param name="kind">What it is: 'a PDF file'.</param>
    public void Kind(string kind) => Error(TabularCodes.FileKind, $"The file is {kind}; it has no rows to read.", Expected, SaveAgain);

    /// <summary>Reports an old workbook, or one with a password: from outside they look the same.</summary>
    public void OldWorkbook(string fileName) => Error(
        TabularCodes.OldWorkbook,
        fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? "The workbook is protected by a password, or is an old one under a new name; it was not read."
            : "The workbook is in the old format .xls or is protected by a password; it was not read.",
        Expected, "Open it in a spreadsheet program and save it as .xlsx or CSV without a password.");

    /// <summary>Reports a file that is over the limit.</summary>
    public void TooLarge() => Error(
        TabularCodes.FileTooLarge, "The file is too large; it was not read.", $"At most {Amounts.Size(limits.FileBytes)}.",
        "Divide the file into several.");

    /// <summary>Reports a stream that fails.</summary>
    public void NotRead() => Error(
        TabularCodes.FileNotRead, "The file could not be read.", "A file that can be read to its end.",
        "Copy the file to this computer again and try once more.");

    /// <summary>Reports a delimiter that cannot stand between cells.</summary>
    public void Hints() => Error(
        TabularCodes.Hints, "The delimiter that was given cannot stand between cells; the file was not read.",
        "A comma, a semicolon, a tab, a bar or another sign.", "Leave the delimiter out, so that it is recognised.");

    private void Error(string code, string message, string expected, string action) =>
        problems.Error(code, TabularPlace.File, message, expected, action);
}
