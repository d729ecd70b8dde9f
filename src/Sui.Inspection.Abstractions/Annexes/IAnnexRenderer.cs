namespace Sui.Inspection.Annexes;

/// <summary>
/// Writes an annex in one format. Thread-safe. The same document gives the same bytes. An implementer writes to the stream, leaves
/// it open, and lets exceptions of the stream pass; the caller sees that nothing half-written is kept.
/// </summary>
public interface IAnnexRenderer
{
    /// <summary>The format's name, lower case, such as <c>pdf</c>.</summary>
    string Format { get; }

    /// <summary>The extension of the format's files, lower case without a dot; the format's name unless an implementer says otherwise.</summary>
    string Extension => Format;

    /// <summary>The format's media type, such as <c>application/pdf</c>.</summary>
    string MediaType { get; }

    /// <summary>Writes the annex.</summary>
    /// <param name="document">The annex.</param>
    /// <param name="output">Where to; not sought, left open.</param>
    /// <param name="cancellationToken">Ends the work between sections.</param>
    /// <returns>What a reader may notice; <see cref="AnnexRenderResult.Clean"/> for nothing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default);
}
