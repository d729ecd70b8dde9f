namespace Sui.Inspection.Instruments;

/// <summary>
/// Writes an instrument in one format for the field: a form for a survey tool, a page, a file to fill in. Thread-safe. The same
/// instrument and request give the same bytes. An implementer writes to the stream, leaves it open, and lets exceptions of the stream
/// pass; the caller sees that nothing half-written is kept.
/// </summary>
public interface IInstrumentExporter
{
    /// <summary>The format's name, lower case, such as <c>xlsform</c>.</summary>
    string Format { get; }

    /// <summary>The extension of the format's files, lower case without a dot; the format's name unless an implementer says otherwise.</summary>
    string Extension => Format;

    /// <summary>The format's media type, such as <c>application/pdf</c>.</summary>
    string MediaType { get; }

    /// <summary>The name that suits the file, without a folder: the instrument's id and version, the language where the file is in one
    /// only, and the extension, such as <c>telephone-interview-1.cy.pdf</c>.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="request">What is wanted.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    string FileName(Instrument instrument, InstrumentExportRequest request);

    /// <summary>Writes the instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="output">Where to; not sought, left open.</param>
    /// <returns>The file's name and what a reader may notice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The instrument contradicts itself, such as by a condition on a question that does not stand
    /// earlier; instruments that were read from files never do.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output);
}
