using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Turns the sheets of the head into pack.json, so that one reader and one set of rules serve both.</summary>
internal sealed class HeadSheets
{
    private readonly HeadJson _json;
    private readonly WorkbookFaults _faults;
    private readonly Dictionary<string, SheetScan> _scans;
    private ImportCulture? _culture;

    private HeadSheets(IReadOnlyList<SheetScan> scans, WorkbookPlaces places, WorkbookFaults faults)
    {
        _json = new HeadJson(places);
        _faults = faults;
        _scans = scans.Where(scan => scan.Head is not null).GroupBy(scan => scan.Head!.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var twice in scans.Where(scan => scan.Head is { } head && !ReferenceEquals(_scans[head.Id], scan)))
        {
            _faults.SheetTwice(new CellPlace(twice.Name));
        }
    }

    /// <summary>Writes pack.json.</summary>
    /// <param name="scans">The sheets.</param>
    /// <param name="files">The files.</param>
    /// <param name="places">Where places go.</param>
    /// <param name="faults">Where problems go.</param>
    public static byte[] Write(IReadOnlyList<SheetScan> scans, IReadOnlyList<SheetFile> files, WorkbookPlaces places, WorkbookFaults faults)
    {
        var head = new HeadSheets(scans, places, faults);
        head._json.Root["format"] = Manifests.ManifestReader.Format;
        head.Inspection();
        head.Rows(WorkbookTemplate.Caseload, (head._json.Root["caseload"] as JsonObject) ?? [], "profile", "caseload.profile");
        head.Sources();
        head.Files(files);
        head.Decision();
        return head._json.ToBytes();
    }

    /// <summary>An id made from words: lower-case letters, digits and hyphens, at most 100; accents are dropped.</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return (slug.Length > 100 ? slug.ToString(0, 100) : slug.ToString()).TrimEnd('-');
    }

    /// <summary>The table of a part of the head; null where the workbook has none.</summary>
    public static HeadTable? Table(IReadOnlyList<SheetScan> scans, string id) =>
        scans.FirstOrDefault(scan => scan.Head?.Id == id) is { } scan ? HeadTable.Of(scan) : null;

    private void Inspection()
    {
        var fields = HeadFields.Of(_scans[WorkbookTemplate.Inspection]);
        _culture = ImportCulture.Find(fields.Text("culture"));
        Report(fields);
        foreach (var column in WorkbookTemplate.Current.Sheet(WorkbookTemplate.Inspection).Columns.Where(column => column.Name != "format"))
        {
            var text = Text(fields, column);
            if (column.Type == ColumnType.Slug && text.Length == 0)
            {
                // What it is made from is needed, and said where it misses; an id that misses too would say it twice.
                text = Slug(fields.Text(column.Name == "id" ? "title" : "provider.name")) is { Length: > 0 } slug ? slug : "unnamed";
            }

            _json.Set(_json.Root, string.Empty, column.Name, column.Type, text, fields.Place(column.Name), column.Required);
        }
    }

    private void Decision()
    {
        var fields = _scans.TryGetValue(WorkbookTemplate.Decision, out var scan) ? HeadFields.Of(scan) : null;
        var remarks = _scans.TryGetValue(WorkbookTemplate.Remarks, out var sheet) ? HeadTable.Of(sheet) : null;
        if (fields is { } given)
        {
            Report(given);
        }

        if (fields is not { Any: true } && remarks is not { Rows.Count: > 0 })
        {
            return;
        }

        if (fields is null)
        {
            _faults.DecisionMissing(remarks!.Sheet);
            return;
        }

        var decision = new JsonObject();
        _json.Root["decision"] = decision;
        foreach (var column in WorkbookTemplate.Current.Sheet(WorkbookTemplate.Decision).Columns)
        {
            _json.Set(_json.Root, string.Empty, column.Name, column.Type, Text(fields, column), fields.Place(column.Name));
        }

        foreach (var row in remarks?.Rows ?? [])
        {
            Remark(decision, remarks!, row);
        }
    }

    private string Text(HeadFields fields, TemplateColumn column) =>
        column.Type == ColumnType.Date ? WrittenDate.AsIso(fields.Text(column.Name), _culture) : fields.Text(column.Name);

    private void Remark(JsonObject decision, HeadTable remarks, SheetRow row)
    {
        var kind = remarks.Text(row, "kind");
        if (!WorkbookTemplate.Current.Terms["remark"].Any(term => term.Name == kind))
        {
            _faults.Remark(remarks.Place(row, "kind"));
            return;
        }

        var entry = _json.AddTo(decision, kind, out var index);
        foreach (var column in WorkbookTemplate.Current.Sheet(WorkbookTemplate.Remarks).Columns.Where(column => column.Name != "kind"))
        {
            var text = remarks.Text(row, column.Name);
            _json.Set(
                entry, At("decision." + kind, index), column.Name, column.Type,
                column.Type == ColumnType.Date ? WrittenDate.AsIso(text, _culture) : text, remarks.Place(row, column.Name));
        }
    }

    private void Sources()
    {
        _json.Root["sources"] = new JsonArray();
        Rows(WorkbookTemplate.Sources, _json.Root, "sources", "sources");
    }

    private void Rows(string id, JsonObject at, string list, string path)
    {
        if (!_scans.TryGetValue(id, out var scan) || HeadTable.Of(scan) is not { Rows.Count: > 0 } table)
        {
            return;
        }

        if (id == WorkbookTemplate.Caseload)
        {
            _json.Root["caseload"] ??= at;
        }

        foreach (var row in table.Rows)
        {
            var entry = _json.AddTo(at, list, out var index);
            foreach (var column in scan.Head!.Columns)
            {
                var text = table.Text(row, column.Name);
                _json.Set(
                    entry, At(path, index), column.Name, column.Type, column.Type == ColumnType.Id ? Slug(text) : text,
                    table.Place(row, column.Name));
            }
        }
    }

    private void Files(IReadOnlyList<SheetFile> files)
    {
        _json.Root["files"] = new JsonArray();
        foreach (var file in files)
        {
            var entry = _json.AddTo(_json.Root, "files", out var index);
            Set("kind", ColumnType.Text, file.Kind);
            Set("path", ColumnType.Text, file.Path);
            Set("instrument", ColumnType.Text, file.InstrumentId);
            Set("instrumentVersion", ColumnType.Whole, file.InstrumentVersion);
            Set("import", ColumnType.Text, file.Import);

            void Set(string name, ColumnType type, string text) => _json.Set(entry, At("files", index), name, type, text, file.Cells.GetValueOrDefault(name, file.Place));
        }
    }

    private void Report(HeadFields fields)
    {
        foreach (var row in fields.Unknown)
        {
            _faults.FieldUnknown(new CellPlace(fields.Sheet, row.Number, 0));
        }

        foreach (var row in fields.Twice)
        {
            _faults.FieldTwice(new CellPlace(fields.Sheet, row.Number, 0));
        }
    }

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}].");
}
