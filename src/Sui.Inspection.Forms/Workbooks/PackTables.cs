using System.Text.Json;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>A pack as tables of texts, cell for cell.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Files">Its files of rows, in the order of pack.json.</param>
internal sealed record PackTables(EvidenceHead Head, IReadOnlyList<EvidenceTable> Files)
{
    // Far below the longest cell, so that escapes fit as well.
    private const int PartLength = 20_000;

    /// <summary>Takes a pack apart whose pack.json and tables were found sound.</summary>
    /// <param name="container">The pack.</param>
    public static PackTables Of(IPackContainer container)
    {
        using var manifest = JsonDocument.Parse(Bytes(container, ManifestReader.FileName), new JsonDocumentOptions { AllowTrailingCommas = false });
        var root = manifest.RootElement;
        var files = List(root, "files").Select(file => Table(container, file)).ToList();
        var rows = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(StringComparer.Ordinal)
        {
            [WorkbookTemplate.Sources] = Rows(root, WorkbookTemplate.Sources, "sources"),
            [WorkbookTemplate.Caseload] = Find(root, "caseload") is { } caseload ? Rows(caseload, WorkbookTemplate.Caseload, "profile") : [],
            [WorkbookTemplate.Remarks] = Find(root, "decision") is { } decision ? [.. Remarks(decision)] : [],
            [WorkbookTemplate.Records] = [.. files.Where(file => file.Import.Length > 0).DistinctBy(file => file.Import).SelectMany(file => Records(container, file.Import))],
        };
        return new PackTables(new EvidenceHead { Values = Values(root), Rows = rows }, files);
    }

    private static Dictionary<string, string> Values(JsonElement root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout == SheetLayout.Fields).SelectMany(sheet => sheet.Columns))
        {
            values[column.Name] = Text(root, column.Name);
        }

        values["format"] = WorkbookTemplate.Format;
        return values;
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(JsonElement at, string sheet, string list) =>
        [.. List(at, list).Select(entry => WorkbookTemplate.Current.Sheet(sheet).Columns.ToDictionary(
            column => column.Name, column => Text(entry, column.Name), StringComparer.Ordinal))];

    private static IEnumerable<IReadOnlyDictionary<string, string>> Remarks(JsonElement decision) =>
        WorkbookTemplate.Current.Terms["remark"].SelectMany(kind => List(decision, kind.Name).Select(entry => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["kind"] = kind.Name,
            ["by"] = Text(entry, "by"),
            ["text"] = Text(entry, "text"),
            ["answer"] = Text(entry, "answer"),
            ["saidOn"] = Text(entry, "saidOn"),
        }));

    private static IEnumerable<IReadOnlyDictionary<string, string>> Records(IPackContainer container, string path) =>
        container.Read(path, int.MaxValue).Bytes is { } bytes ? Records(bytes, path) : [];

    /// <summary>The record of an import as rows of the sheet of records.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="path">Its path.</param>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Records(ReadOnlyMemory<byte> bytes, string path)
    {
        // White space at the ends of a cell is not kept, so that no part ends at any.
        var text = System.Text.Encoding.UTF8.GetString(bytes.Span).Trim();
        for (var (start, part) = (0, 1); start < text.Length; part++)
        {
            var end = Math.Min(start + PartLength, text.Length);
            while (end < text.Length && (char.IsWhiteSpace(text[end]) || char.IsWhiteSpace(text[end - 1]) || char.IsLowSurrogate(text[end])))
            {
                end++;
            }

            yield return new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["path"] = path,
                ["part"] = part.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["text"] = text[start..end],
            };
            start = end;
        }
    }

    private static EvidenceTable Table(IPackContainer container, JsonElement file)
    {
        var path = Text(file, "path");
        var rows = CsvCells.Read(Bytes(container, path), path).ConvertAll(row => row.Cells);
        return new EvidenceTable(
            Text(file, "kind"), path, Text(file, "instrument"), Text(file, "instrumentVersion"), Text(file, "import"),
            rows.Count == 0 ? [] : rows[0], rows.Count == 0 ? [] : rows.GetRange(1, rows.Count - 1));
    }

    private static ReadOnlyMemory<byte> Bytes(IPackContainer container, string path) =>
        ByteOrderMark.Skip(container.Read(path, int.MaxValue).Bytes ?? ReadOnlyMemory<byte>.Empty);

    private static JsonElement? Find(JsonElement at, string path)
    {
        foreach (var part in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at))
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.Null ? null : at;
    }

    private static IEnumerable<JsonElement> List(JsonElement at, string path) =>
        Find(at, path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static string Text(JsonElement at, string path) => Find(at, path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.True } => "yes",
        { ValueKind: JsonValueKind.False } => "no",
        { } value => value.GetRawText(),
        null => string.Empty,
    };
}
