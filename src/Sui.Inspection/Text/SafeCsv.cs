using System.Globalization;
using CsvHelper;

namespace Sui.Inspection.Text;

/// <summary>
/// Writes CSV that no spreadsheet runs: RFC 4180, commas, UTF-8 with a byte order mark, CR LF. Text that starts like a formula gets an
/// apostrophe in front, as OWASP recommends (CSV injection); numbers and dates stay what they are. For tables that people open; files
/// of evidence hold their text to the letter.
/// </summary>
internal sealed class SafeCsv : IDisposable
{
    // Full-width forms are taken for the plain ones where a spreadsheet is set to Japanese or Chinese.
    private const string Signs = "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫−";

    private readonly CsvWriter _writer;

    private SafeCsv(CsvWriter writer) => _writer = writer;

    /// <summary>Starts a file.</summary>
    /// <param name="output">Where to; left open.</param>
    public static SafeCsv Create(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("\uFEFF"u8);
        return new SafeCsv(CsvWriter.Create(
            output,
            new CsvWriterOptions { Separator = ',', NewLine = "\r\n", Injection = CsvInjection.Escape, FormatProvider = CultureInfo.InvariantCulture },
            leaveOpen: true));
    }

    /// <summary>Writes a cell of text; null and empty give an empty cell. A plain number in it stays a number.</summary>
    public SafeCsv Text(string? text)
    {
        if (text is ['-' or '+', ..] && IsNumber(text, out var number))
        {
            _writer.WriteField(number);
        }
        else
        {
            _writer.WriteField(Neutralise(text ?? string.Empty));
        }

        return this;
    }

    /// <summary>Writes a number; null gives an empty cell.</summary>
    public SafeCsv Number(double? number)
    {
        _writer.WriteField(number?.ToString("R", CultureInfo.InvariantCulture) is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact : null);
        return this;
    }

    /// <summary>Writes a day as yyyy-MM-dd; null gives an empty cell.</summary>
    public SafeCsv Day(DateOnly? day)
    {
        _writer.WriteField(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty);
        return this;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow() => _writer.EndRecord();

    /// <summary>Writes a row of texts, such as the header.</summary>
    public void Row(IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            Text(cell);
        }

        EndRow();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>Text that no spreadsheet takes for a formula. Spaces and what takes up no room before the sign do not hide it.</summary>
    internal static string Neutralise(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>Whether a spreadsheet takes a text for a formula.</summary>
    internal static bool IsFormula(string text)
    {
        foreach (var character in text)
        {
            if (Signs.Contains(character, StringComparison.Ordinal))
            {
                return true;
            }

            if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
