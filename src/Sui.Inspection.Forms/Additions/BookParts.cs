using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Additions;

/// <summary>The sheets of a workbook that is added to.</summary>
/// <param name="main">The workbook.</param>
internal sealed class BookParts(WorkbookPart main)
{
    private const string ListName = "sui_list_";

    private readonly Dictionary<string, SheetEdit> _edits = new(StringComparer.Ordinal);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private BookDates? _dates;
    private Func<CellLook, uint>? _styles;

    /// <summary>The names of the sheets.</summary>
    public IReadOnlyList<string> Names => [.. Sheets.Elements<Sheet>().Select(sheet => sheet.Name?.Value ?? string.Empty)];

    private Sheets Sheets => main.Workbook!.Sheets ??= new Sheets();

    private BookDates Dates => _dates ??= new BookDates(main);

    /// <summary>A sheet that was read.</summary>
    /// <param name="scan">The sheet.</param>
    /// <param name="finder">Its columns.</param>
    public SheetEdit Edit(SheetScan scan, ColumnFinder finder)
    {
        if (_edits.TryGetValue(scan.Name, out var known))
        {
            return known;
        }

        var headings = SheetRecogniser.Headings(scan.Rows, finder)!.Number;
        int[] examples = [.. scan.Rows.Where(WorkbookScan.IsExample).Select(row => row.Number)];
        return _edits[scan.Name] = new SheetEdit(SheetParts.Find(main, scan.Name)!, Dates, headings,
            Headings(scan, finder).ToDictionary(one => one.Key, one => one.Value.Place, StringComparer.OrdinalIgnoreCase), examples);
    }

    /// <summary>A sheet that was added; null for others.</summary>
    public SheetEdit? Added(string name) => !_added.Contains(name) ? null
        : _edits.TryGetValue(name, out var known) ? known
        : _edits[name] = new SheetEdit(SheetParts.Find(main, name)!, Dates, 1, new Dictionary<string, int>(0), []);

    /// <summary>Lists to choose from, behind those that the workbook has.</summary>
    public ChoiceLists Lists(string language)
    {
        var (name, edit) = ListSheet(language);
        var used = (main.Workbook!.DefinedNames?.Elements<DefinedName>() ?? []).Select(one => one.Name?.Value ?? string.Empty)
            .Where(one => one.StartsWith(ListName, StringComparison.Ordinal))
            .Select(one => int.TryParse(one.AsSpan(ListName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return new ChoiceLists(name, Math.Max(edit?.Width ?? 0, used.DefaultIfEmpty().Max()));
    }

    /// <summary>Adds a sheet behind all others, and the lists that its cells are chosen from.</summary>
    public void Add(BookSheet sheet, ChoiceLists lists)
    {
        AddPart(sheet.Name, hidden: false, part =>
        {
            _styles ??= AddedStyles.Add(main);
            _dates = null;
            BookWriter.Write(part, sheet, _styles);
        });
        if (lists.Lists.Count == 0)
        {
            return;
        }

        var list = EditLists(lists);
        var names = main.Workbook!.DefinedNames ??= new DefinedNames();
        foreach (var (name, words) in lists.Names().Zip(lists.Lists))
        {
            names.Append(new DefinedName(name.Range) { Name = name.Name });
            var column = int.Parse(name.Name.AsSpan(ListName.Length), CultureInfo.InvariantCulture) - 1;
            foreach (var (row, word) in words.Index())
            {
                list.Set(row + 1, column, BookCell.Of(word));
            }
        }
    }

    /// <summary>Puts everything back into the workbook.</summary>
    public void Save()
    {
        foreach (var edit in _edits.Values)
        {
            edit.Save();
        }

        main.Workbook!.Save();
    }

    /// <summary>Where the columns of a sheet stand, and their headings without the mark of those that are needed, by their names in files.</summary>
    public static IReadOnlyDictionary<string, (int Place, string Heading)> Headings(SheetScan scan, ColumnFinder finder)
    {
        var headings = new Dictionary<string, (int Place, string Heading)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, cell) in SheetRecogniser.Headings(scan.Rows, finder)!.Cells.Index().Where(cell => !cell.Item.IsBlank))
        {
            headings.TryAdd(finder.Find(cell.Text, place)?.Name ?? cell.Text, (place, cell.Text.TrimEnd('*', ' ')));
        }

        return headings;
    }

    private SheetEdit EditLists(ChoiceLists lists)
    {
        var name = lists.Names()[0].Range.Split('!')[0].Trim('\'');
        if (SheetParts.Find(main, name) is null)
        {
            AddPart(name, hidden: true, part => part.Worksheet = new Worksheet(new SheetData()));
        }

        return _edits.TryGetValue(name, out var known) ? known
            : _edits[name] = new SheetEdit(SheetParts.Find(main, name)!, Dates, 0, new Dictionary<string, int>(0), []);
    }

    private (string Name, SheetEdit? Edit) ListSheet(string language)
    {
        var own = WorkbookTemplate.Current.Unread["lists"];
        var name = Names.FirstOrDefault(one => own.Texts.Values.Any(word => SheetWords.Fold(word) == SheetWords.Fold(one)));
        if (name is null || SheetParts.Find(main, name) is not { } part)
        {
            return (own.In(language), null);
        }

        return (name, _edits.TryGetValue(name, out var known) ? known
            : _edits[name] = new SheetEdit(part, Dates, 0, new Dictionary<string, int>(0), []));
    }

    private void AddPart(string name, bool hidden, Action<WorksheetPart> write)
    {
        var ids = main.Parts.Select(part => part.RelationshipId).ToHashSet(StringComparer.Ordinal);
        var number = 1;
        while (ids.Contains(Id(number)))
        {
            number++;
        }

        var made = main.AddNewPart<WorksheetPart>(Id(number));
        write(made);
        Sheets.Append(new Sheet
        {
            Name = name,
            SheetId = Sheets.Elements<Sheet>().Select(sheet => sheet.SheetId?.Value ?? 0).DefaultIfEmpty().Max() + 1,
            Id = Id(number),
            State = hidden ? SheetStateValues.Hidden : null,
        });
        _added.Add(name);

        static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"suiAdded{number}");
    }
}
