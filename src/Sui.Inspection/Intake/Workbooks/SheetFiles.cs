using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Finds out which sheets are files of the pack: those that the sheet of sheets names, and any others that are recognised.</summary>
internal sealed class SheetFiles
{
    // Fewer headings can stand in a table of anybody's.
    private const int LeastKnown = 3;

    private static readonly string[] Said = ["kind", "instrument", "instrumentVersion", "import"];

    private readonly IReadOnlyList<SheetScan> _scans;
    private readonly IDataRegistry<Instrument> _instruments;
    private readonly WorkbookFaults _faults;
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase) { Manifests.ManifestReader.FileName };
    private readonly List<SheetFile> _files = [];
    private readonly Dictionary<Instrument, ColumnFinder> _finders = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<SheetScan, string> _byHeadings = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _hidden;
    private readonly HashSet<string> _named;

    private SheetFiles(IReadOnlyList<SheetScan> scans, HeadTable? named, IEnumerable<string> hidden, IDataRegistry<Instrument> instruments, WorkbookFaults faults)
    {
        _scans = scans;
        _hidden = [.. hidden.Select(SheetWords.Fold)];
        _named = [.. (named?.Rows ?? []).Select(row => SheetWords.Fold(named!.Text(row, "sheet")))];
        _instruments = instruments;
        _faults = faults;
    }

    /// <summary>The files, those that are named first and in their order.</summary>
    /// <param name="scans">The sheets that are shown.</param>
    /// <param name="named">The sheet of sheets; null for none.</param>
    /// <param name="hidden">The names of the sheets that are hidden.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="faults">Where problems go.</param>
    public static IReadOnlyList<SheetFile> Of(
        IReadOnlyList<SheetScan> scans, HeadTable? named, IEnumerable<string> hidden, IDataRegistry<Instrument> instruments, WorkbookFaults faults)
    {
        var files = new SheetFiles(scans, named, hidden, instruments, faults);
        foreach (var row in named?.Rows ?? [])
        {
            files.AddNamed(named!, row);
        }

        foreach (var scan in scans.Where(scan => scan.Head is null && !files._files.Exists(file => ReferenceEquals(file.Scan, scan))))
        {
            files.AddFound(scan);
        }

        return files._files;
    }

    private void AddNamed(HeadTable table, SheetRow row)
    {
        var name = table.Text(row, "sheet");
        if (name.Length == 0)
        {
            return;
        }

        var folded = SheetWords.Fold(name);
        var scan = _scans.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal))
            ?? _scans.FirstOrDefault(one => SheetWords.Fold(one.Name) == folded);
        scan ??= Renamed(table.Text(row, "kind"), table.Text(row, "instrument"));
        if (scan is null)
        {
            if (table.Text(row, "import").Length > 0)
            {
                _faults.ImportedSheetMissing(table.Place(row, "sheet"));
            }
            else if (_hidden.Contains(folded) || _scans.Any(IsUnknown))
            {
                _faults.SheetNotFound(table.Place(row, "sheet"));
            }
            else
            {
                _faults.SheetMissing(table.Place(row, "sheet"));
            }

            return;
        }

        if (scan.Head is not null || _files.Exists(file => ReferenceEquals(file.Scan, scan)))
        {
            _faults.SheetTwice(table.Place(row, "sheet"));
            return;
        }

        var id = table.Text(row, "instrument");
        var version = table.Text(row, "instrumentVersion");
        var instrument = id.Length == 0 ? null : Find(id, version);
        var kind = table.Text(row, "kind") is { Length: > 0 } given ? given
            : instrument is not null ? ResponseFileReader.KindOf(instrument.Kind) : SheetRecogniser.ByName(scan.Name)?.Kind ?? string.Empty;
        Add(scan, kind, instrument, table.Place(row, null), file => file with
        {
            InstrumentId = id,
            InstrumentVersion = version,
            Source = HeadSheets.Slug(table.Text(row, "source")),
            Experience = table.Text(row, "experience"),
            Import = table.Text(row, "import"),
            FolderPath = table.Text(row, "path"),
            Cells = Said.ToDictionary(name => name, name => table.Place(row, name), StringComparer.Ordinal),
        });
    }

    // One that nothing names, with headings of evidence: it may be the sheet that is missed.
    private bool IsUnknown(SheetScan scan) => IsNamedByNothing(scan) && !WorkbookTemplate.Current.IsUnread(scan.Name)
        && ColumnFinder.Of(WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers)) is var finder
        && SheetRecogniser.Headings(scan.Rows, finder) is { } headings && SheetRecogniser.Known(headings, finder) >= LeastKnown;

    private bool IsNamedByNothing(SheetScan scan) => scan.Head is null && SheetRecogniser.ByName(scan.Name) is null
        && !_files.Exists(file => ReferenceEquals(file.Scan, scan)) && !_named.Contains(SheetWords.Fold(scan.Name));

    // The one sheet that nothing names and that has the headings of what is missing.
    private SheetScan? Renamed(string kind, string instrument)
    {
        var like = _scans.Where(scan => IsNamedByNothing(scan) && LooksLike(scan, kind, instrument)).ToList();
        if (like.Count != 1)
        {
            return null;
        }

        _byHeadings[like[0]] =
            (instrument.Length > 0 ? Find(instrument, string.Empty)?.Title : WorkbookTemplate.Current.Sheets.FirstOrDefault(sheet => sheet.Kind == kind)?.Name)?.English ?? kind;
        return like[0];
    }

    private bool LooksLike(SheetScan scan, string kind, string instrument) =>
        instrument.Length > 0 && Find(instrument, string.Empty) is { } known
            ? Score(scan, known) is var (_, found, all) && found >= 3 && found * 2 >= all
            : SheetRecogniser.FileByHeadings(scan.Rows)?.Kind == kind;

    private void AddFound(SheetScan scan)
    {
        var place = new CellPlace(scan.Name);
        if (SheetRecogniser.ByName(scan.Name) is { Layout: SheetLayout.File } byName)
        {
            Add(scan, byName.Kind!, null, place, file => file);
        }
        else if (InstrumentOf(scan) is { } instrument)
        {
            Add(scan, ResponseFileReader.KindOf(instrument.Kind), instrument, place, file => file with { InstrumentId = instrument.Identity.Id });
        }
        else if (SheetRecogniser.FileByHeadings(scan.Rows) is { } byHeadings)
        {
            _byHeadings[scan] = byHeadings.Name.English;
            Add(scan, byHeadings.Kind!, null, place, file => file);
        }
    }

    private void Add(SheetScan scan, string kind, Instrument? instrument, CellPlace place, Func<SheetFile, SheetFile> with)
    {
        var template = WorkbookTemplate.Current.Sheets.FirstOrDefault(sheet => sheet.Kind is not null && sheet.Kind == kind);
        var finder = template is not null ? ColumnFinder.Of(template)
            : instrument is not null ? FinderOf(instrument)
            : ColumnFinder.Of(WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers));
        _files.Add(with(new SheetFile(scan, PathOf(scan.Name), kind, instrument, finder) { Place = place, ByHeadings = _byHeadings.GetValueOrDefault(scan) }));
    }

    // The path is what places of evidence are said by, so it is the sheet's own name where a path can be.
    private string PathOf(string name)
    {
        if (PackPath.IsSafe(name) && _paths.Add(name))
        {
            return name;
        }

        var number = 1;
        while (!_paths.Add(Numbered(number)))
        {
            number++;
        }

        return Numbered(number);

        static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"sheet-{number}");
    }

    private Instrument? Find(string id, string version) =>
        _instruments.Find(id, int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    private Instrument? InstrumentOf(SheetScan scan)
    {
        var newest = _instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal)
            .Select(id => _instruments.Find(id, null)).OfType<Instrument>().ToList();
        var name = SheetWords.WithoutNumber(SheetWords.Fold(scan.Name));
        if (newest.FirstOrDefault(one => SheetWords.Fold(one.Identity.Id) == name
            || one.Title.Texts.Values.Any(title => SheetWords.Fold(SheetWords.SheetName(title)) == name)) is { } named)
        {
            return named;
        }

        // Instruments share questions: of those that know as many headings, it is the one that asks least beside them, and one that the workbook names.
        var (instrument, known, all) = newest.Select(one => Score(scan, one)).OrderByDescending(one => one.Known).ThenBy(one => one.Instrument.Questions.Count)
            .ThenByDescending(one => _files.Exists(file => file.Instrument?.Identity.Id == one.Instrument.Identity.Id)).FirstOrDefault();
        if (instrument is null || known < 3 || known * 2 < all)
        {
            return null;
        }

        _byHeadings[scan] = instrument.Title.English;
        return instrument;
    }

    private ColumnFinder FinderOf(Instrument instrument)
    {
        if (!_finders.TryGetValue(instrument, out var finder))
        {
            finder = _finders[instrument] = ColumnFinder.Of(instrument);
        }

        return finder;
    }

    private (Instrument Instrument, int Known, int All) Score(SheetScan scan, Instrument instrument)
    {
        var finder = FinderOf(instrument);
        var common = ColumnFinder.Of(WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers));
        var cells = SheetRecogniser.Headings(scan.Rows, finder)?.Cells.Where(cell => !cell.IsBlank && !common.Knows(cell.Text)).ToList() ?? [];
        return (instrument, cells.Count(cell => finder.Knows(cell.Text)), cells.Count);
    }
}
