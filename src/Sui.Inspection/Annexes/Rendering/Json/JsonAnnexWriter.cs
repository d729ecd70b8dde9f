using System.Globalization;
using System.Text.Json;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>Writes one annex. Properties stand in a fixed order; what is null is left out.</summary>
internal sealed class JsonAnnexWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the document.</summary>
    public void Write(AnnexDocument document, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteString("format", JsonAnnexRenderer.FormatId);
        Text("title", document.Title);
        Text("subtitle", document.Subtitle);
        Text("language", document.Language);
        json.WriteString("audience", document.Audience == AnnexAudience.Published ? "published" : "working");
        json.WriteString("date", document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text("notice", document.Notice);
        Array("sections", document.Sections, section =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(section);
        });
        json.WriteEndObject();
    }

    private void Write(AnnexSection section)
    {
        json.WriteStartObject();
        Text("id", section.Id);
        Text("heading", section.Heading);
        Array("blocks", section.Blocks, Write);
        Array("subsections", section.Subsections, Write);
        json.WriteEndObject();
    }

    private void Write(AnnexBlock block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case ParagraphBlock paragraph:
                json.WriteString("type", "paragraph");
                Runs("text", paragraph.Runs);
                break;
            case ListBlock list:
                json.WriteString("type", "list");
                json.WriteBoolean("ordered", list.Ordered);
                Array("items", list.Items, Runs);
                break;
            case TableBlock table:
                Write(table);
                break;
            case FactsBlock facts:
                json.WriteString("type", "facts");
                Array("facts", facts.Facts, Write);
                break;
            case CalloutBlock callout:
                json.WriteString("type", "callout");
                Text("title", callout.Title);
                Array("blocks", callout.Blocks, Write);
                break;
            case LadderFigureBlock figure:
                json.WriteString("type", "ladder");
                Text("title", figure.Title);
                Text("description", figure.Description);
                Array("steps", figure.Steps, Write);
                break;
            default:
                throw new ArgumentException($"A block of the type '{block.GetType().Name}' cannot be written.");
        }

        json.WriteEndObject();
    }

    private void Write(TableBlock table)
    {
        json.WriteString("type", "table");
        Text("caption", table.Caption);
        Array("columns", table.Columns, column =>
        {
            json.WriteStartObject();
            Text("heading", column.Heading);
            json.WriteNumber("relativeWidth", column.RelativeWidth);
            json.WriteString("alignment", column.Alignment == CellAlignment.End ? "end" : "start");
            json.WriteEndObject();
        });
        Array("rows", table.Rows, row =>
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                Runs(cell.Runs);
            }

            json.WriteEndArray();
        });
    }

    private void Write(Fact fact)
    {
        json.WriteStartObject();
        Text("term", fact.Term);
        Runs("value", fact.Value);
        json.WriteEndObject();
    }

    private void Write(LadderStep step)
    {
        json.WriteStartObject();
        json.WriteNumber("rung", (int)step.Rung);
        Text("name", step.Name);
        Text("meaning", step.Meaning);
        json.WriteBoolean("placed", step.Placed);
        Text("note", step.Note);
        json.WriteEndObject();
    }

    private void Runs(string name, IReadOnlyList<TextRun> runs)
    {
        json.WritePropertyName(name);
        Runs(runs);
    }

    private void Runs(IReadOnlyList<TextRun> runs)
    {
        json.WriteStartArray();
        foreach (var run in runs)
        {
            json.WriteStartObject();
            Text("text", run.Text);
            if (run.Style == TextStyle.Strong)
            {
                json.WriteString("style", "strong");
            }

            Text("href", SafeAddress.From(run.Href));
            Text("language", run.Language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, PrintableText.Clean(text));
        }
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
