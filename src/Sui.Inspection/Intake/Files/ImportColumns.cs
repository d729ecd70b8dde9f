using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Evidence.Rules.Items;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>The columns that say where a row stood in the file that it was imported from.</summary>
internal sealed class ImportColumns
{
    /// <summary>The column that holds the hash of an earlier file.</summary>
    public const string Earlier = "imported_sha256";

    private const int LongestName = 255;

    private readonly Column _file;
    private readonly Column _sheet;
    private readonly Column _row;
    private readonly Column _earlier;
    private readonly IReadOnlyDictionary<string, string> _columns;
    private readonly SharedTexts _names = new();

    /// <summary>Sets up the columns.</summary>
    /// <param name="columns">The file's columns.</param>
    /// <param name="imported">Question id to the name of the column that its answer stood in; empty when not known.</param>
    public ImportColumns(ColumnSet columns, IReadOnlyDictionary<string, string> imported)
    {
        _file = columns.Allow("imported_file");
        _sheet = columns.Allow("imported_sheet");
        _row = columns.Allow("imported_row");
        _earlier = columns.Allow(Earlier);
        _columns = imported;
    }

    /// <summary>Where the row came from; null when it was not imported, or after a problem.</summary>
    /// <param name="row">The row.</param>
    public ImportOrigin? Read(TableRow row)
    {
        var file = Name(row, _file, forbidden: "/\\");
        var sheet = Name(row, _sheet, forbidden: string.Empty);
        var number = row.Whole(_row, 1);
        if (row.Text(_file) is null != row.Text(_row) is null || (row.Text(_file) is null && row.Text(_sheet) is not null))
        {
            row.Error(
                IntakeCodes.ImportOriginIncomplete, row.Text(_file) is null ? _file : _row,
                "Where the row was imported from is only partly filled in.",
                "imported_file and imported_row, and imported_sheet for a file with sheets; or none of them.",
                "Fill in what is missing, or empty the others.");
        }

        var earlier = EarlierOf(row);
        return file is not null && number is { } known ? new ImportOrigin(file, sheet, known, _columns) { EarlierSha256 = earlier } : null;
    }

    private string? EarlierOf(TableRow row)
    {
        if (row.Text(_earlier) is not { } text)
        {
            return null;
        }

        if (ResponseForm.IsEarlier(text) && row.Text(_file) is not null)
        {
            return _names.Of(text);
        }

        row.Error(
            IntakeCodes.ImportOriginIncomplete, _earlier, "What says which earlier file the row was imported from is none.",
            $"The SHA-256 of the file, as 64 digits and letters from a to f, or '{ImportOrigin.Unknown}', beside imported_file; or nothing.", "Correct or empty the cell.");
        return null;
    }

    private string? Name(TableRow row, Column column, string forbidden)
    {
        if (row.Text(column) is not { } name)
        {
            return null;
        }

        if (name.Length <= LongestName && !name.Any(letter => char.IsControl(letter) || forbidden.Contains(letter)))
        {
            return _names.Of(name);
        }

        row.Error(
            IntakeCodes.CellId, column, "The name is too long, or has folders or a line break in it.",
            $"At most {Wording.Number(LongestName)} characters on one line, without folders.", "Correct the name.");
        return null;
    }
}
