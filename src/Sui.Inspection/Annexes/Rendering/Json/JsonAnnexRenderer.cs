using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>Writes an annex as JSON, format <c>sui-annex/1</c>: the document as it is, block by block.</summary>
internal sealed class JsonAnnexRenderer : IAnnexRenderer
{
    /// <summary>The id of the format.</summary>
    public const string FormatId = "sui-annex/1";

    // Characters with a meaning in HTML stay escaped, so that a page can carry the document.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new JsonAnnexWriter(json).Write(document, cancellationToken);
        }

        buffer.WriteByte((byte)'\n');
        buffer.Position = 0;
        buffer.CopyTo(output);
        output.Flush();
        return AnnexRenderResult.Clean;
    }
}
