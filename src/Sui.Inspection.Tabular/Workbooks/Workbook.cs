using System.Text;
using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>
/// An .xlsx workbook as rows. Read with the framework's XML reader in one pass, bounded while it is unpacked. Whatever damaged or hostile
/// input makes the framework throw becomes a problem here and nowhere else.
/// </summary>
internal sealed class Workbook : ITabularFile
{
    private readonly Package _package;
    private readonly WorkbookParts _parts;
    private readonly WorkbookContents _contents;
    private readonly bool _withHidden;
    private SheetReader? _sheet;
    private int _index = -1;
    private bool _refused;

    private Workbook(Package package, WorkbookParts parts, WorkbookContents contents, TabularDescription description, bool withHidden)
    {
        _package = package;
        _parts = parts;
        _contents = contents;
        Description = description;
        _withHidden = withHidden;
    }

    /// <inheritdoc/>
    public TabularDescription Description { get; }

    /// <inheritdoc/>
    public string? Sheet => (uint)_index < (uint)_contents.Sheets.Count ? _contents.Sheets[_index].Sheet.Name : null;

    /// <inheritdoc/>
    public int Row { get; private set; }

    /// <inheritdoc/>
    public int Line => Row;

    /// <inheritdoc/>
    public int Cells { get; private set; }

    /// <inheritdoc/>
    public double Progress
    {
        get
        {
            var sheets = Math.Max(1, _contents.Sheets.Count);
            var within = _sheet is null || Part is null ? 0 : _sheet.Unpacked / (double)Math.Max(1, _package.DeclaredLength(Part));
            return Math.Clamp((Math.Max(0, _index) + Math.Min(1, within)) / sheets, 0, 1);
        }
    }

    private string? Part => (uint)_index < (uint)_contents.Sheets.Count ? _contents.Sheets[_index].Part : null;

    /// <summary>Opens a workbook. Null, with problems, when nothing can be read.</summary>
    /// <param name="stream">The workbook; goes with the reader, and is closed when there is none.</param>
    /// <param name="limits">What to refuse.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="withHidden">Whether hidden sheets are read, too.</param>
    public static Workbook? Open(Stream stream, TabularLimits limits, ITabularFaults problems, bool withHidden = false)
    {
        var faults = new WorkbookFaults(problems, limits);
        Package? package = null;
        try
        {
            package = new Package(stream, limits);
            return Open(package, limits, faults, withHidden);
        }
        catch (Exception exception) when (Contained(exception))
        {
            faults.Refused(CodeOf(exception), 0);
            package?.Dispose();
            stream.Dispose();
            return null;
        }
    }

    /// <inheritdoc/>
    public bool NextSheet()
    {
        _sheet?.Dispose();
        _sheet = null;
        MergedBehindRows = [];
        (Row, Cells) = (0, 0);
        while (!_refused && ++_index < _contents.Sheets.Count)
        {
            _parts.Faults.Start(_index + 1);
            if (_contents.Sheets[_index].Sheet.Hidden && !_withHidden)
            {
                continue;
            }

            if (Part is not null)
            {
                if (Try(() => _sheet = new SheetReader(_package.Open(Part), _parts)))
                {
                    return true;
                }
            }
            else
            {
                _parts.Faults.SheetMissing();
            }
        }

        _index = _contents.Sheets.Count;
        return false;
    }

    /// <inheritdoc/>
    public bool Read()
    {
        var read = false;
        if (_sheet is { } sheet && Try(() => read = sheet.Read()) && read)
        {
            Row = sheet.Row;
            Cells = sheet.Cells.Count;
            return true;
        }

        // What was read last stays where it was; there is no row in hand any more.
        Cells = 0;
        MergedBehindRows = _sheet?.Merged ?? MergedBehindRows;
        _sheet?.Dispose();
        _sheet = null;
        return false;
    }

    /// <inheritdoc/>
    public CellKind KindOf(int column) => column < Cells ? _sheet!.Cells.Kind(column) : CellKind.Blank;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8(int column) => column < Cells ? _sheet!.Cells.Utf8(column) : [];

    /// <inheritdoc/>
    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedBehindRows { get; private set; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedCells(int rows)
    {
        try
        {
            return Part is null || _refused ? [] : Workbooks.MergedCells.Read(_package.OpenAgain(Part), rows);
        }
        catch (Exception exception) when (Contained(exception))
        {
            // Reading the rows meets the same and reports it.
            return [];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sheet?.Dispose();
        _package.Dispose();
    }

    private static Workbook? Open(Package package, TabularLimits limits, WorkbookFaults faults, bool withHidden)
    {
        var main = WorkbookContents.Main(package);
        if (main is null || !main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            var binary = main is not null || package.Has("xl/workbook.bin");
            throw new RefusalException(binary ? TabularCodes.BinaryWorkbook : TabularCodes.NotAWorkbook);
        }

        var related = Relationships.Of(package, main);
        var contents = WorkbookContents.Read(package, main, related, limits);
        if (!contents.Sheets.Any(sheet => withHidden || !sheet.Sheet.Hidden))
        {
            throw new RefusalException(TabularCodes.NoSheet);
        }

        var names = new PartNames();
        var texts = PartOf("sharedStrings") is { } shared ? SharedTexts.Read(package, shared, names, limits) : new SharedTexts();
        var styles = PartOf("styles") is { } style ? Styles.Read(package, style) : new Styles();
        var parts = new WorkbookParts(names, texts, styles, contents.From1904, limits, faults);
        var description = Describe(package, contents);
        Warn(description, faults, withHidden);
        return new Workbook(package, parts, contents, description, withHidden);

        string? PartOf(string kind) =>
            related.Where(part => part.Kind == kind && package.Has(part.Part)).Select(part => part.Part).FirstOrDefault();
    }

    private static TabularDescription Describe(Package package, WorkbookContents contents) => new(IsWorkbook: true)
    {
        Sheets = [.. contents.Sheets.Select(sheet => sheet.Sheet)],
        CountsFrom1904 = contents.From1904,
        HasMacros = package.Names.Any(name =>
            name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)),
        HasExternalLinks = package.Names.Any(name => name.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase)),
    };

    private static void Warn(TabularDescription description, WorkbookFaults faults, bool withHidden)
    {
        var hidden = description.Sheets.Count(sheet => sheet.Hidden);
        if (hidden > 0 && !withHidden)
        {
            faults.SheetsHidden(hidden);
        }

        if (description.HasMacros)
        {
            faults.Macros();
        }

        if (description.HasExternalLinks)
        {
            faults.ExternalLinks();
        }
    }

    private bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (Contained(exception))
        {
            // What one sheet is keeps nobody from the others.
            _refused = exception is RefusalException { Code: not (TabularCodes.SheetEmptied or TabularCodes.NotASheet) };
            _parts.Faults.Refused(CodeOf(exception), _sheet?.Row ?? 0);
            return false;
        }
    }

    // Parsers over hostile input throw more than they document: XmlException, InvalidDataException, IOException, NotSupportedException,
    // ArgumentException, OverflowException and others. A wrong answer is not hidden by this, only the file is given up.
    private static bool Contained(Exception exception) =>
        exception is not (OutOfMemoryException or InsufficientExecutionStackException or OperationCanceledException or ObjectDisposedException);

    private static string CodeOf(Exception exception) => exception switch
    {
        RefusalException refusal => refusal.Code,

        // The framework has one type of exception for all that is wrong in XML.
        XmlException xml when xml.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase) => TabularCodes.PartEntities,
        _ => TabularCodes.WorkbookDamaged,
    };
}
