using Sui.Inspection.Plugins;

namespace Sui.Inspection.Instruments;

/// <summary>A format of instruments of a plug-in: what it writes reaches the stream once it is whole.</summary>
internal sealed class PluginExporter(PluginOrigin origin, IInstrumentExporter inner) : IInstrumentExporter, IFromPlugin
{
    /// <inheritdoc/>
    public PluginOrigin Origin => origin;

    /// <inheritdoc/>
    public string Format { get; } = inner.Format;

    /// <inheritdoc/>
    public string Extension { get; } = inner.Extension;

    /// <inheritdoc/>
    public string MediaType { get; } = inner.MediaType;

    /// <inheritdoc/>
    /// <exception cref="PluginException">The plug-in failed, or did not return in time.</exception>
    public string FileName(Instrument instrument, InstrumentExportRequest request) => PluginCalls.Require(origin, () => inner.FileName(instrument, request));

    /// <inheritdoc/>
    /// <exception cref="PluginException">The plug-in failed, or did not return in time; nothing was written.</exception>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var whole = new MemoryStream();
        var result = PluginCalls.Require(origin, () => inner.Export(instrument, request, whole) is { } made ? made with { Warnings = [.. made.Warnings] } : null);
        output.Write(whole.ToArray());
        return result;
    }
}
