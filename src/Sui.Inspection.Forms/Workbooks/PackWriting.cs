using System.Globalization;
using System.Text;
using System.Text.Json;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Intake.Writing;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Writes tables as the files of a pack.</summary>
internal static class PackWriting
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files of a pack by their paths, pack.json first.</summary>
    /// <param name="tables">The pack.</param>
    /// <param name="names">The names that files had in a folder; others are named by their kind.</param>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(PackTables tables, IReadOnlyDictionary<string, string> names)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase) { [ManifestReader.FileName] = default };
        var paths = new List<string>();
        foreach (var table in tables.Files)
        {
            var path = Free(files, names.GetValueOrDefault(table.Path, string.Empty), table.Kind);
            paths.Add(path);
            files[path] = Csv([table.Header, .. table.Rows]);
        }

        foreach (var record in tables.Head.Rows.GetValueOrDefault(WorkbookTemplate.Records, []).GroupBy(row => row["path"], StringComparer.Ordinal))
        {
            files.TryAdd(record.Key, Encoding.UTF8.GetBytes(string.Concat(record.Select(row => row["text"]))));
        }

        files[ManifestReader.FileName] = Manifest(tables, paths);
        return files;
    }

    private static string Free(Dictionary<string, ReadOnlyMemory<byte>> files, string wanted, string kind)
    {
        if (wanted.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && PackPath.IsSafe(wanted) && !files.ContainsKey(wanted))
        {
            return wanted;
        }

        var path = kind + ".csv";
        for (var number = 2; files.ContainsKey(path); number++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}.csv");
        }

        return path;
    }

    /// <summary>A CSV file, its cells as packs are written anywhere.</summary>
    public static byte[] Csv(IEnumerable<IReadOnlyList<string>> rows) => Encoding.UTF8.GetBytes(Text(rows, "\n"));

    /// <summary>The text of rows of a CSV file.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="line">What ends each.</param>
    public static string Text(IEnumerable<IReadOnlyList<string>> rows, string line)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            CsvFile.Row(text, row, line);
        }

        return text.ToString();
    }

    private static byte[] Manifest(PackTables tables, IReadOnlyList<string> paths)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("format", ManifestReader.Format);
            var head = WorkbookTemplate.Current.Sheet(WorkbookTemplate.Inspection).Columns.Where(column => column.Name != "format").ToList();
            var profile = tables.Head.Rows.GetValueOrDefault(WorkbookTemplate.Caseload, []);
            Values(writer, head.Where(column => !column.Name.StartsWith("caseload.", StringComparison.Ordinal)), tables.Head.Values);
            Object(writer, "caseload", head, tables.Head.Values, () => Rows(writer, "profile", WorkbookTemplate.Caseload, profile), profile.Count > 0);
            Rows(writer, "sources", WorkbookTemplate.Sources, tables.Head.Rows.GetValueOrDefault(WorkbookTemplate.Sources, []));
            Named(writer, tables.Files, paths);
            var remarks = tables.Head.Rows.GetValueOrDefault(WorkbookTemplate.Remarks, []);
            Object(
                writer, "decision", WorkbookTemplate.Current.Sheet(WorkbookTemplate.Decision).Columns, tables.Head.Values,
                () => Remarks(writer, remarks), remarks.Count > 0);
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }

    private static void Named(Utf8JsonWriter writer, IReadOnlyList<EvidenceTable> files, IReadOnlyList<string> paths)
    {
        writer.WriteStartArray("files");
        foreach (var (file, path) in files.Zip(paths))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", file.Kind);
            writer.WriteString("path", path);
            Value(writer, "instrument", ColumnType.Text, file.Instrument);
            Value(writer, "instrumentVersion", ColumnType.Whole, file.Version);
            Value(writer, "import", ColumnType.Text, file.Import);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Remarks(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyDictionary<string, string>> remarks)
    {
        foreach (var kind in remarks.GroupBy(remark => remark["kind"], StringComparer.Ordinal))
        {
            writer.WriteStartArray(kind.Key);
            foreach (var remark in kind)
            {
                writer.WriteStartObject();
                Value(writer, "by", ColumnType.Text, remark["by"]);
                Value(writer, "text", ColumnType.Text, remark["text"]);
                Value(writer, "answer", ColumnType.Text, remark["answer"]);
                Value(writer, "saidOn", ColumnType.Date, remark.GetValueOrDefault("saidOn", string.Empty));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    // An object of one level below the whole, where any of it is there.
    private static void Object(
        Utf8JsonWriter writer, string name, IEnumerable<TemplateColumn> columns, IReadOnlyDictionary<string, string> values, Action more, bool hasMore)
    {
        var own = columns.Where(column => column.Name.StartsWith(name + ".", StringComparison.Ordinal)).ToList();
        if (!hasMore && own.TrueForAll(column => values.GetValueOrDefault(column.Name, string.Empty).Length == 0))
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var column in own)
        {
            Value(writer, column.Name[(name.Length + 1)..], column.Type, values.GetValueOrDefault(column.Name, string.Empty));
        }

        if (hasMore)
        {
            more();
        }

        writer.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter writer, string name, string sheet, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            Values(writer, WorkbookTemplate.Current.Sheet(sheet).Columns, row);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Values(Utf8JsonWriter writer, IEnumerable<TemplateColumn> columns, IReadOnlyDictionary<string, string> values)
    {
        foreach (var group in columns.GroupBy(column => column.Name.Split('.')[0], StringComparer.Ordinal))
        {
            if (group.First().Name == group.Key)
            {
                Value(writer, group.Key, group.First().Type, values.GetValueOrDefault(group.Key, string.Empty), group.First().Required);
            }
            else if (group.Any(column => column.Required || values.GetValueOrDefault(column.Name, string.Empty).Length > 0))
            {
                writer.WriteStartObject(group.Key);
                foreach (var column in group)
                {
                    Value(writer, column.Name.Split('.')[1], column.Type, values.GetValueOrDefault(column.Name, string.Empty), column.Required);
                }

                writer.WriteEndObject();
            }
        }
    }

    // What is needed and not known yet is there to be filled in.
    private static void Value(Utf8JsonWriter writer, string name, ColumnType type, string text, bool needed = false)
    {
        if (text.Length == 0 && !needed)
        {
            return;
        }

        switch (type)
        {
            case ColumnType.Whole or ColumnType.Number or ColumnType.Share
                when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumber(name, number);
                break;
            case ColumnType.YesNo when text is "yes" or "no":
                writer.WriteBoolean(name, text == "yes");
                break;
            default:
                writer.WriteString(name, text);
                break;
        }
    }
}
