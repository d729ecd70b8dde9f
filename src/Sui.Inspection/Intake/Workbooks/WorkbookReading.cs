using System.IO.Compression;
using System.Text;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Reads an evidence workbook: first its head, then its rows, one sheet after the other.</summary>
internal sealed class WorkbookReading
{
    private readonly Stream _stream;
    private readonly string _label;
    private readonly PackLimits _limits;
    private readonly WorkbookPlaces _places;
    private readonly WorkbookFaults _faults;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _copies = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _hidden = [];

    private WorkbookReading(Stream stream, ProblemList problems, PackLimits limits, CancellationToken cancellationToken)
    {
        _stream = stream;
        _label = problems.File;
        _problems = problems;
        _limits = limits;
        _places = new WorkbookPlaces(problems.File);
        _faults = new WorkbookFaults(problems, _places);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether a .zip is a workbook and not a pack: by the parts that every workbook has.</summary>
    public static bool IsWorkbook(ZipArchive archive) =>
        archive.Entries.Any(entry => entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
        && !archive.Entries.Any(entry => entry.FullName.Equals(Manifests.ManifestReader.FileName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a .zip is a document of LibreOffice or OpenOffice.</summary>
    public static bool IsOpenDocument(ZipArchive archive) =>
        archive.Entries.Any(entry => entry.FullName == "mimetype") && archive.Entries.Any(entry => entry.FullName == "content.xml");

    /// <summary>Reads a workbook; null, after a problem, where it is none of evidence.</summary>
    /// <param name="stream">The workbook, which can seek; left open.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static WorkbookPack? Open(
        Stream stream, ProblemList problems, IDataRegistry<Instrument> instruments, PackLimits limits, CancellationToken cancellationToken) =>
        new WorkbookReading(stream, problems, limits, cancellationToken).Open(instruments);

    private WorkbookPack? Open(IDataRegistry<Instrument> instruments)
    {
        if (Scan() is not { } scans)
        {
            return null;
        }

        if (!scans.Any(scan => scan.Head?.Id == WorkbookTemplate.Inspection))
        {
            WorkbookFaults.NotEvidence(_problems);
            return null;
        }

        var inspection = HeadFields.Of(scans.First(scan => scan.Head?.Id == WorkbookTemplate.Inspection));
        if (inspection.Text("format") is { Length: > 0 } format && format != WorkbookTemplate.Format)
        {
            _faults.Format(inspection.Place("format"));
            return null;
        }

        _places.Sheets(scans.Select(scan => scan.Name));
        if (HeadSheets.Table(scans, WorkbookTemplate.Sources) is not { Rows.Count: > 0 })
        {
            _places.WithoutSources = () => _faults.WithoutSources(scans.FirstOrDefault(scan => scan.Head?.Id == WorkbookTemplate.Sources)?.Name);
        }

        var sheets = SheetFiles.Of(scans, HeadSheets.Table(scans, WorkbookTemplate.Files), _hidden, instruments, _faults);
        ReportOthers(scans, sheets);
        var files = ReadSheets(sheets, SourceTitles(scans));
        foreach (var sheet in sheets.Where(sheet => sheet.ByHeadings is not null && !_copies.Contains(sheet.Scan.Name)))
        {
            _faults.ByHeadings(sheet.Scan.Name, sheet.ByHeadings!, FreeName(sheet.ByHeadings!, scans));
        }

        AddRecords(scans, files);
        var kept = sheets.Where(sheet => files.ContainsKey(sheet.Path)).ToList();
        return new WorkbookPack(HeadSheets.Write(scans, kept, _places, _faults), kept, files, _places) { Recognised = sheets, Scans = scans };
    }

    private IReadOnlyList<SheetScan>? Scan()
    {
        var listener = new TabularListener(_faults);
        using var file = OpenFile(listener);
        var scans = file is null ? null : WorkbookScan.Of(file, _cancellationToken);

        // A sheet of which nothing could be read is none without rows. Where nothing is recognised, what could not be read of any is the reason.
        var isEvidence = scans?.Any(scan => scan.Head?.Id == WorkbookTemplate.Inspection) == true;
        listener.Flush((fault, sheet) => sheet is null || fault.IsOfWholeSheet || !isEvidence || scans?.Any(scan => scan.Name == sheet && scan.Head is not null) == true);
        _hidden = [.. file?.Description.Sheets.Where(sheet => sheet.Hidden && !WorkbookTemplate.Current.IsUnread(sheet.Name)).Select(sheet => sheet.Name) ?? []];
        foreach (var hidden in _hidden)
        {
            _faults.Hidden(hidden);
        }

        return scans;
    }

    private Dictionary<string, ReadOnlyMemory<byte>> ReadSheets(IReadOnlyList<SheetFile> sheets, IReadOnlyDictionary<string, string> sources)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var ids = new RowIds();
        var repeats = (new RepeatedRows(), new CopiedSheets(), new AnswersAgain());
        var again = new Dictionary<string, IReadOnlyList<CellRange>>(StringComparer.Ordinal);
        Pass(sheets, sources, [], files, (ids, repeats), again);
        if (again.Count > 0)
        {
            Pass(sheets.Where(sheet => again.ContainsKey(sheet.Scan.Name)).ToList(), sources, again, files, (ids, repeats), []);
        }

        return files;
    }

    private void Pass(
        IReadOnlyList<SheetFile> sheets, IReadOnlyDictionary<string, string> sources, Dictionary<string, IReadOnlyList<CellRange>> merged, Dictionary<string, ReadOnlyMemory<byte>> files,
        (RowIds Ids, (RepeatedRows Rows, CopiedSheets Sheets, AnswersAgain People) Repeats) rows, Dictionary<string, IReadOnlyList<CellRange>> again)
    {
        var listener = new TabularListener(_faults);
        using var file = OpenFile(listener);
        while (file?.NextSheet() == true)
        {
            if (sheets.FirstOrDefault(sheet => sheet.Scan.Name == file.Sheet) is not { } sheet)
            {
                continue;
            }

            var content = SheetTable.Read(
                file, sheet, rows.Ids, rows.Repeats, sources, merged.GetValueOrDefault(sheet.Scan.Name, []), _limits.FileBytes, _cancellationToken);
            if (content.Merged)
            {
                again[sheet.Scan.Name] = file.MergedBehindRows;
                continue;
            }

            listener.Flush((fault, name) => name == sheet.Scan.Name && !fault.IsOfWholeSheet);
            _places.File(sheet.Path, sheet.Scan.Name, content.Columns);
            foreach (var met in content.Met)
            {
                met(_faults);
            }

            if (content.IsCopy)
            {
                _copies.Add(sheet.Scan.Name);
            }

            if (content.Bytes is { } bytes)
            {
                files[sheet.Path] = bytes;
            }
        }
    }

    // People write the title of a source where its id belongs.
    private static Dictionary<string, string> SourceTitles(IReadOnlyList<SheetScan> scans)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        if (HeadSheets.Table(scans, WorkbookTemplate.Sources) is { } table)
        {
            foreach (var row in table.Rows)
            {
                titles.TryAdd(HeadSheets.Slug(table.Text(row, "title")), HeadSheets.Slug(table.Text(row, "id")));
            }

            foreach (var row in table.Rows)
            {
                titles.Remove(HeadSheets.Slug(table.Text(row, "id")));
            }
        }

        return titles;
    }

    private void AddRecords(IReadOnlyList<SheetScan> scans, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (HeadSheets.Table(scans, WorkbookTemplate.Records) is not { } table)
        {
            return;
        }

        foreach (var record in table.Rows.GroupBy(row => table.Text(row, "path"), StringComparer.Ordinal))
        {
            var parts = record.OrderBy(row => int.TryParse(table.Text(row, "part"), out var part) ? part : 0).Select(row => table.Text(row, "text"));
            files.TryAdd(record.Key, Encoding.UTF8.GetBytes(string.Concat(parts)));
        }
    }

    // Sheets of one's own may stay; what is not evidence, such as the list of criteria, is known by its name.
    private void ReportOthers(IReadOnlyList<SheetScan> scans, IReadOnlyList<SheetFile> sheets)
    {
        foreach (var scan in scans)
        {
            foreach (var (row, column) in scan.Head is null ? [] : Errors(scan))
            {
                _faults.FormulaError(new CellPlace(scan.Name, row, column));
            }

            if (scan.Head is { Layout: SheetLayout.Table } && HeadTable.Of(scan) is null && scan.Rows.Any(row => !WorkbookScan.IsExample(row)))
            {
                _faults.NoHeadings(scan.Name);
            }
            else if (scan is { Head: not null, ByHeadings: true })
            {
                _faults.ByHeadings(scan.Name, scan.Head.Name.English, FreeName(scan.Head.Name.English, scans));
            }
            else if (scan.Head is null && scan.Rows.Count > 0 && !WorkbookTemplate.Current.IsUnread(scan.Name) && !sheets.Any(sheet => ReferenceEquals(sheet.Scan, scan)))
            {
                _faults.Unknown(scan.Name);
            }
        }
    }

    // Of a second sheet of a kind, the name with a number, as a copy has it.
    private string FreeName(string kind, IReadOnlyList<SheetScan> scans)
    {
        var name = SheetWords.SheetName(kind);
        var taken = scans.Select(scan => SheetWords.Fold(scan.Name)).Concat(_hidden.Select(SheetWords.Fold)).ToHashSet(StringComparer.Ordinal);
        var free = name;
        for (var number = 2; taken.Contains(SheetWords.Fold(free)); number++)
        {
            var end = string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({number})");
            free = name[..Math.Min(name.Length, SheetWords.LongestName - end.Length)].TrimEnd() + end;
        }

        return free;
    }

    private static IEnumerable<(int Row, int Column)> Errors(SheetScan scan) => scan.Rows.Where(row => !WorkbookScan.IsExample(row))
        .SelectMany(row => row.Cells.Index().Where(cell => cell.Item.Kind == CellKind.Error).Select(cell => (row.Number, cell.Index)));

    private ITabularFile? OpenFile(TabularListener listener)
    {
        _stream.Position = 0;
        var file = TabularFile.Open(_stream, _label, Limits, listener);
        listener.Sheets = file?.Description.Sheets ?? [];
        return file;
    }

    private TabularLimits Limits => TabularLimits.Default with
    {
        FileBytes = _limits.PackBytes,
        UnpackedBytes = 4 * _limits.PackBytes,
        CellCharacters = _limits.CellCharacters,
        Problems = _limits.Problems,
    };
}
