using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The formats of a workbook with the colour of a mark beside each: red for errors, yellow for warnings.</summary>
internal sealed class MarkStyles
{
    private const string Red = "FFFFC7CE";
    private const string Yellow = "FFFFEB9C";

    private readonly Stylesheet _styles;
    private readonly CellFormats _formats;
    private readonly Dictionary<(uint Format, bool Error), uint> _made = [];
    private readonly uint _red;
    private readonly uint _yellow;

    /// <summary>Adds the colours.</summary>
    public MarkStyles(WorkbookPart main)
    {
        var part = main.WorkbookStylesPart ?? main.AddNewPart<WorkbookStylesPart>();
        _styles = part.Stylesheet ??= BookStyles.Make();
        _formats = _styles.CellFormats ??= new CellFormats(new CellFormat());
        var fills = _styles.Fills ??= new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        _red = Add(fills, Red);
        _yellow = Add(fills, Yellow);
    }

    /// <summary>The format of a marked cell.</summary>
    /// <param name="format">The format that the cell has.</param>
    /// <param name="error">Whether it has an error; otherwise it has a warning.</param>
    public uint Of(uint format, bool error)
    {
        if (_made.TryGetValue((format, error), out var known))
        {
            return known;
        }

        var copy = (CellFormat)(_formats.Elements<CellFormat>().ElementAtOrDefault((int)format) ?? new CellFormat()).CloneNode(deep: true);
        copy.FillId = error ? _red : _yellow;
        copy.ApplyFill = true;
        _formats.Append(copy);
        var made = (uint)(_formats.Elements<CellFormat>().Count() - 1);
        _formats.Count = made + 1;
        _styles.Save();
        return _made[(format, error)] = made;
    }

    private static uint Add(Fills fills, string colour)
    {
        fills.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }));
        var count = (uint)fills.Elements<Fill>().Count();
        fills.Count = count;
        return count - 1;
    }
}
