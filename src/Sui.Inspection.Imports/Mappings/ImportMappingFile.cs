using System.Text.Encodings.Web;
using System.Text.Json;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Json;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Reads and writes mappings of the format <c>sui-import-mapping/1</c>; schemas/import-mapping-1.schema.json describes it.</summary>
/// <param name="layouts">The layouts that are known; null for those that ship.</param>
internal sealed class ImportMappingFile(KnownLayouts? layouts = null) : IImportMappingFile
{
    /// <summary>The format that is read and written.</summary>
    public const string Format = "sui-import-mapping/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        // The file is data of its own, never part of a page: people read Welsh and quotation marks as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly KnownLayouts _layouts = layouts ?? KnownLayouts.Shipped;

    /// <inheritdoc/>
    public ImportMappingReadResult Read(ReadOnlyMemory<byte> json, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var faults = new Faults(file, MappingCodes.Shape);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new ImportMappingReadResult(null, faults.ToList());
        }

        var mapping = MappingFileReading.Read(new DataObject(root, faults));
        MappingValidator.Validate(mapping, _layouts, faults);
        return new ImportMappingReadResult(faults.Failed ? null : mapping, faults.ToList());
    }

    /// <inheritdoc/>
    public byte[] Write(ImportMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("layout", mapping.Layout);
            writer.WriteString("instrument", mapping.InstrumentId);
            writer.WriteNumber("instrumentVersion", mapping.InstrumentVersion);
            Text(writer, "sheet", mapping.Sheet);
            writer.WriteNumber("headerRows", mapping.HeaderRows);
            Text(writer, "culture", mapping.Culture);
            writer.WriteStartArray("columns");
            foreach (var column in mapping.Columns)
            {
                Column(writer, column);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Column(Utf8JsonWriter writer, ColumnMapping column)
    {
        writer.WriteStartObject();
        Text(writer, "header", column.Column.Header.Length == 0 ? null : column.Column.Header);
        Text(writer, "group", column.Column.Group);
        if (column.Column.Occurrence != 1)
        {
            writer.WriteNumber("occurrence", column.Column.Occurrence);
        }

        writer.WriteString("use", column.Use.ToString());
        Text(writer, "question", column.QuestionId);
        Text(writer, "option", column.OptionCode);
        Text(writer, "separator", column.Separator);
        if (column.Answers.Count > 0)
        {
            writer.WriteStartArray("answers");
            foreach (var (says, means) in column.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                writer.WriteString("says", says);
                writer.WriteString("means", means);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (column.Likely)
        {
            writer.WriteBoolean("likely", true);
        }

        if (column.Together)
        {
            writer.WriteBoolean("together", true);
        }

        if (column.BlankMeansPartial)
        {
            writer.WriteBoolean("blankMeansPartial", true);
        }

        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
