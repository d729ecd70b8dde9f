using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>Writes one annex. Properties stand in a fixed order; what is null is left out.</summary>
internal sealed class JsonAnnexWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="digest">Gives the digest of what was written, once all of it was handed on.</param>
    /// <param name="cancellationToken">Cancels between sections.</param>
    public void Write(AnnexDocument document, Func<string> digest, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        WriteHead(document);
        json.Array("sections", document.Sections, section =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(section);
        });
        json.Flush();
        json.WriteString(AnnexJson.DocumentDigest, digest());
        json.WriteEndObject();
    }

    /// <summary>Writes what a page carries: the document without its text.</summary>
    public void WriteAlone(AnnexDocument document)
    {
        json.WriteStartObject();
        WriteHead(document);
        json.WriteEndObject();
    }

    private void WriteHead(AnnexDocument document)
    {
        json.WriteString("format", JsonAnnexRenderer.FormatId);
        json.Text("title", document.Title);
        json.Text("subtitle", document.Subtitle);
        json.Text("language", document.Language);
        json.WriteString("audience", document.Audience == AnnexAudience.Working ? "working" : "published");
        json.WriteString("part", document.Part switch { AnnexPart.Supplement => "supplement", AnnexPart.EasyRead => "easyRead", _ => "annex" });
        json.Text("supplementAddress", document.SupplementAddress);
        json.WriteBoolean("draft", document.Draft);
        json.WriteString("date", document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Text("notice", document.Notice);
        if (document.Record is { } record)
        {
            json.WritePropertyName(AnnexJson.Record);
            JsonRecordWriter.Write(json, record);
            json.WriteString(AnnexJson.Digest, RecordDigest.Of(record));
            json.Text("recordCommitment", document.RecordCommitment);
        }
    }

    private void Write(AnnexSection section)
    {
        json.WriteStartObject();
        json.Text("id", section.Id);
        json.Text("heading", section.Heading);
        json.Array("blocks", section.Blocks, Write);
        json.Array("subsections", section.Subsections, Write);
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
                json.Array("items", list.Items, Runs);
                break;
            case TableBlock table:
                Write(table);
                break;
            case FactsBlock facts:
                json.WriteString("type", "facts");
                json.Objects("facts", facts.Facts, fact =>
                {
                    json.Text("term", fact.Term);
                    Runs("value", fact.Value);
                });
                break;
            case CalloutBlock callout:
                json.WriteString("type", "callout");
                json.Text("title", callout.Title);
                json.Array("blocks", callout.Blocks, Write);
                break;
            case QuoteBlock quote:
                json.WriteString("type", "quote");
                Runs("text", quote.Text);
                Runs("attribution", quote.Attribution);
                break;
            case FigureBlock figure:
                new JsonFigureWriter(json).Write(figure);
                break;
            default:
                throw new ArgumentException($"A block of the type '{block.GetType().Name}' cannot be written.");
        }

        json.WriteEndObject();
    }

    private void Write(TableBlock table)
    {
        json.WriteString("type", "table");
        json.Text("caption", table.Caption);
        json.Objects("columns", table.Columns, column =>
        {
            json.Text("heading", column.Heading);
            json.WriteNumber("relativeWidth", column.RelativeWidth);
            json.WriteString("alignment", column.Alignment == CellAlignment.End ? "end" : "start");
        });
        json.Array("rows", table.Rows, row =>
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                Write(cell);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>A cell is its text; with a share drawn in it, an object of both.</summary>
    private void Write(TableCell cell)
    {
        if (cell.Mark is not { } mark)
        {
            Runs(cell.Runs);
            return;
        }

        json.WriteStartObject();
        Runs("text", cell.Runs);
        json.WriteStartObject("mark");
        json.Number("share", mark.Share);
        json.Number("low", mark.Low);
        json.Number("high", mark.High);
        json.Number("bar", mark.Bar);
        json.WriteEndObject();
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
            json.Text("text", run.Text);
            if (run.Style == TextStyle.Strong)
            {
                json.WriteString("style", "strong");
            }

            json.Text("href", SafeAddress.From(run.Href));
            json.Text("language", run.Language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
