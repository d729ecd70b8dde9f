using Sui.Inspection.Json;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Maps a saved mapping's JSON to its records, property by property; the paths in both are the same.</summary>
/// <param name="faults">Where problems go.</param>
internal sealed class MappingFileReading(Faults faults)
{
    private readonly DataValues _values = new(faults);

    /// <summary>Reads the whole file.</summary>
    /// <param name="root">Its object.</param>
    public ImportMapping Read(DataNode root)
    {
        var file = new DataObject(root, faults);
        file.Constant("format", ImportMappingFile.Format);
        file.Ignored("$schema");
        var mapping = new ImportMapping
        {
            Layout = file.Text("layout"),
            InstrumentId = file.Id("instrument"),
            InstrumentVersion = file.Positive("instrumentVersion"),
            Sheet = OptionalText(file, root, "sheet"),
            HeaderRows = file.OptionalWhole("headerRows") ?? 1,
            Culture = OptionalText(file, root, "culture"),
            Columns = Columns(file, root),
        };
        file.Done();
        return mapping;
    }

    private IReadOnlyList<ColumnMapping> Columns(DataObject file, DataNode root)
    {
        // The list is asked for as a list, which reports a wrong type, and then read node by node, because headers can be blank.
        var at = 0;
        var nodes = root.Member("columns")?.Children ?? [];
        return file.List("columns", column => Column(column, nodes[at++]));
    }

    private ColumnMapping Column(DataObject data, DataNode node)
    {
        var column = new ColumnMapping
        {
            Column = new ColumnKey(
                OptionalText(data, node, "header") ?? string.Empty,
                OptionalText(data, node, "group"),
                data.OptionalWhole("occurrence") ?? 1),
            Use = data.Choice<ColumnUse>("use"),
            QuestionId = Optional(data, node, "question", _values.AsCode),
            OptionCode = Optional(data, node, "option", _values.AsCode),
            Separator = OptionalRaw(data, node, "separator"),
            Answers = Answers(data),
            BlankMeansPartial = data.OptionalFlag("blankMeansPartial") ?? false,
        };
        data.Done();
        return column;
    }

    private Dictionary<string, string> Answers(DataObject data)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (says, means) in data.OptionalList("answers", answer =>
        {
            var read = (Says: answer.Text("says"), Means: answer.Code("means"));
            answer.Done();
            return read;
        }))
        {
            // The validator reports a word that stands twice; here the first is kept.
            answers.TryAdd(says, means);
        }

        return answers;
    }

    private string? OptionalText(DataObject data, DataNode node, string name) => Optional(data, node, name, _values.Printable);

    private static string? OptionalRaw(DataObject data, DataNode node, string name) => Optional(data, node, name, found => found!.Text);

    private static string? Optional(DataObject data, DataNode node, string name, Func<DataNode, string> read)
    {
        // 'Ignored' reports a value that is not a text.
        data.Ignored(name);
        return node.Member(name) is { Kind: DataNodeKind.Text } found ? read(found) : null;
    }
}
