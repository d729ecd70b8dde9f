using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Adds an import to the files of a pack: rows to the CSV file, what names them to pack.json, and the record beside them.</summary>
internal sealed class FolderAddition
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IPackContainer _pack;
    private readonly IAdditionPlan _plan;
    private readonly AdditionTarget _target;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly JsonObject _manifest;
    private bool _changed;

    private FolderAddition(IPackContainer pack, IAdditionPlan plan, AdditionTarget target)
    {
        _pack = pack;
        _plan = plan;
        _target = target;
        _manifest = JsonNode.Parse(Text(ManifestReader.FileName))!.AsObject();
        _changed = target.Record is not null || target.Source is not null;
    }

    /// <summary>The files of rows.</summary>
    public static IReadOnlyList<AnswerTable> Tables(IPackContainer pack)
    {
        var manifest = JsonNode.Parse(ByteOrderMark.Skip(pack.Read(ManifestReader.FileName, int.MaxValue).Bytes ?? default).Span)!.AsObject();
        return [.. (manifest["files"] as JsonArray ?? []).OfType<JsonObject>().Select(file =>
        {
            var path = Value(file, "path");
            return new AnswerTable(
                path, Value(file, "kind"), Value(file, "instrument"), Value(file, "instrumentVersion"), Value(file, "import"),
                () => AnswerTable.Read(pack.Read(path, int.MaxValue).Bytes ?? default, path));
        })];
    }

    /// <summary>The files that change, by their paths in the pack, and the file that the rows are in.</summary>
    public static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, string Place) Of(IPackContainer pack, IAdditionPlan plan, AdditionTarget target) =>
        new FolderAddition(pack, plan, target).Write();

    private (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, string Place) Write()
    {
        if (_target.Source is { } source)
        {
            List("sources").Add((JsonNode)new JsonObject(source.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value))));
        }

        var place = _plan.Table?.Path ?? _target.Free(_pack.Files.Concat(List("files").OfType<JsonObject>().Select(file => Value(file, "path"))));
        foreach (var table in _plan.Tables)
        {
            _files[Real(table.Path)] = Encoding.UTF8.GetBytes(Extended(table));
        }

        if (_plan.Table is null && _plan.Added.Count > 0)
        {
            _files[place] = PackWriting.Csv([_plan.Header, .. _plan.Rows]);
        }

        if (Named(place) is { } record)
        {
            _files[Real(record)] = _target.Record!.Value;
        }

        if (_changed)
        {
            _files[Real(ManifestReader.FileName)] = Manifest();
        }

        return (_files, place);
    }

    // The record's path; null where nothing was imported.
    private string? Named(string path)
    {
        var files = List("files");
        var entry = files.OfType<JsonObject>().FirstOrDefault(file => Value(file, "path") == path);
        if (entry is null)
        {
            entry = new JsonObject { ["kind"] = _target.Kind, ["path"] = path };
            if (_target.Instrument is { } instrument)
            {
                entry["instrument"] = instrument.Identity.Id;
                entry["instrumentVersion"] = _target.Version;
            }

            files.Add((JsonNode)entry);
            _changed = true;
        }

        if (_target.RecordOf(path) is not { } record)
        {
            return null;
        }

        if (Value(entry, "import") is { Length: > 0 } known)
        {
            return known;
        }

        entry["import"] = record;
        return record;
    }

    // Rows that are there stay as they stand where nothing of them changes.
    private string Extended(AnswerTable table)
    {
        var text = Text(table.Path);
        var sets = _plan.Sets.Where(set => ReferenceEquals(set.Table, table)).ToDictionary(set => set.Row, set => set.Values);
        var removed = _plan.Removed.Where(one => ReferenceEquals(one.Table, table)).Select(one => one.Row).ToHashSet<AnswerRow>(ReferenceEqualityComparer.Instance);
        var isTarget = ReferenceEquals(table, _plan.Table);
        string[] header = [.. table.Header, .. (isTarget ? _plan.NewColumns : []).Concat(sets.Values.SelectMany(values => values.Keys))
            .Where(column => !table.Has(column)).Distinct(StringComparer.OrdinalIgnoreCase)];
        var added = isTarget
            ? _plan.Added.Select(row => (IReadOnlyList<string>)[.. header.Select(column => _plan.ValueOf(row, column))]) : [];
        if (sets.Count == 0 && removed.Count == 0 && header.Length == table.Header.Count)
        {
            var line = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            return text + (text.Length == 0 || text.EndsWith('\n') ? string.Empty : line) + PackWriting.Text(added, line);
        }

        return PackWriting.Text(
            [header, .. table.Rows.Where(row => !removed.Contains(row)).Select(row => (IReadOnlyList<string>)[.. header.Select(column =>
                sets.TryGetValue(row, out var values) && values.TryGetValue(column, out var value) ? value : row[column])]), .. added], "\n");
    }

    private byte[] Manifest()
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Indented))
        {
            _manifest.WriteTo(writer);
        }

        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }

    private JsonArray List(string name)
    {
        if (_manifest[name] is not JsonArray list)
        {
            _manifest[name] = list = [];
        }

        return list;
    }

    // Paths are found without regard to case; what is written stays under the name that it has.
    private string Real(string path) => _pack.Files.FirstOrDefault(file => file == path)
        ?? _pack.Files.FirstOrDefault(file => string.Equals(file, path, StringComparison.OrdinalIgnoreCase)) ?? path;

    private string Text(string path) => Encoding.UTF8.GetString(ByteOrderMark.Skip(_pack.Read(path, int.MaxValue).Bytes ?? default).Span);

    private static string Value(JsonObject at, string name) => at[name] switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        { } node => node.ToJsonString(),
        null => string.Empty,
    };
}
