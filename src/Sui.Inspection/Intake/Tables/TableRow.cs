using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>
/// The row that a table stands at. Reads cells by column, reports what is wrong with them and remembers that something was; a
/// row with an error is left out. Problems never repeat what a cell holds: it may be somebody's words.
/// </summary>
internal sealed class TableRow
{
    private readonly ProblemList _problems;
    private readonly int[] _places;
    private readonly string[] _cells;
    private readonly bool[] _unusable;
    private readonly bool[] _unread;
    private readonly bool _hopeless;
    private FileLocator? _locator;
    private ItemDates? _itemDates;

    /// <summary>Makes a row to be filled again and again.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="places">For each column of the set its place in the file, or -1.</param>
    /// <param name="width">How many cells a row has.</param>
    /// <param name="hopeless">Whether no row of the file can be used, since a column is missing; its cells are still
    /// checked.</param>
    public TableRow(ProblemList problems, int[] places, int width, bool hopeless)
    {
        _problems = problems;
        _places = places;
        _hopeless = hopeless;
        _cells = new string[width];
        _unusable = new bool[width];
        _unread = new bool[width];
    }

    /// <summary>The record's number; the header is 1.</summary>
    public int Number { get; private set; }

    /// <summary>The physical line on which the record starts.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the row has an error.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether any cell could not be read as what its column is meant to hold.</summary>
    public bool HasUnread { get; private set; }

    /// <summary>The row's id as far as it could be read; what is left out still has its id.</summary>
    public string? Id { get; set; }

    /// <summary>The cells in the file's order, as they stand; empty where they are unusable.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>The dates read so far by their text: files repeat a few dates in thousands of cells.</summary>
    public Dictionary<string, EvidenceDate> Dates { get; } = new(StringComparer.Ordinal);

    /// <summary>The culture that dates may be written by; null for none.</summary>
    public ImportCulture? Culture { get; set; }

    /// <summary>Where the row stands.</summary>
    public FileLocator Locator => _locator ??= new FileLocator(_problems.File, Number, Line);

    /// <summary>The dates of the row as one; rows that follow one another share theirs where they are the same.</summary>
    public ItemDates DatesOf(EvidenceDate happened, EvidenceDate? recorded, EvidenceDate? received) =>
        _itemDates is { } last && ReferenceEquals(last.Event, happened) && ReferenceEquals(last.Recorded, recorded) && ReferenceEquals(last.Received, received)
            ? last
            : _itemDates = new ItemDates(happened, recorded, received);

    /// <summary>Moves to another record.</summary>
    public void Start(int number, int line)
    {
        Number = number;
        Line = line;
        Failed = _hopeless;
        Id = null;
        _locator = null;
        Array.Clear(_unusable);
        Array.Clear(_unread);
        HasUnread = _hopeless;
    }

    /// <summary>Sets a cell by its place in the file.</summary>
    public void Set(int place, string cell) => _cells[place] = cell;

    /// <summary>Marks a cell, by its place in the file, as one that a problem was reported for already.</summary>
    public void SetUnusable(int place)
    {
        _cells[place] = string.Empty;
        _unusable[place] = true;
        HasUnread = true;
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Has(Column column) => _places[column.Ordinal] >= 0;

    /// <summary>Whether the file has the column and its cell could not be read.</summary>
    public bool IsUnusable(Column column) => Has(column) && _unusable[_places[column.Ordinal]];

    /// <summary>Whether a cell holds what its column is meant to hold, or nothing where it may be left out.</summary>
    public bool IsRead(Column column)
    {
        var place = _places[column.Ordinal];
        return place < 0 ? !column.Required : !_unusable[place] && !_unread[place];
    }

    /// <summary>The cell without white space around it; null when it is empty, unusable or its column is left out.</summary>
    public string? Text(Column column)
    {
        var place = _places[column.Ordinal];
        if (place < 0 || _unusable[place])
        {
            return null;
        }

        var text = _cells[place].Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>The cell of a column that must not be empty; null after reporting that it is.</summary>
    public string? RequiredText(Column column)
    {
        var text = Text(column);
        if (text is not null)
        {
            return text;
        }

        if (Has(column) && !IsUnusable(column))
        {
            Error(IntakeCodes.CellMissing, column, "The cell is empty.", "A value.", "Fill in the cell.");
        }

        return null;
    }

    /// <summary>Reports that a cell does not hold what its column is meant to hold.</summary>
    public void Error(string code, Column column, string message, string expected, string action)
    {
        HasUnread = true;
        if (_places[column.Ordinal] is >= 0 and var place)
        {
            _unread[place] = true;
        }

        Break(code, column, message, expected, action);
    }

    /// <summary>Reports that what a cell holds breaks a rule.</summary>
    public void Break(string code, Column column, string message, string expected, string action)
    {
        Failed = true;
        _problems.Error(code, At(column.Name), message, expected, action, _places[column.Ordinal]);
    }

    /// <summary>Reports an error in a cell by its place in the file.</summary>
    public void Error(string code, int place, string name, string message, string expected, string action)
    {
        Failed = true;
        _problems.Error(code, At(name), message, expected, action, place);
    }

    /// <summary>Reports a warning at a cell; the row is kept.</summary>
    public void Warning(string code, Column column, string message, string expected, string action) =>
        _problems.Warning(code, At(column.Name), message, expected, action, _places[column.Ordinal]);

    /// <summary>Reports a warning at a cell by its place in the file; the row is kept.</summary>
    public void Warning(string code, int place, string name, string message, string expected, string action) =>
        _problems.Warning(code, At(name), message, expected, action, place);

    private ProblemLocation At(string column) => new(_problems.File, Number, Line, column);
}
