using Sui.Inspection.Plugins;

namespace Sui.Inspection.Annexes.Rendering;

/// <summary>A renderer of a plug-in: what it writes reaches the stream once it is whole.</summary>
internal sealed class PluginRenderer(PluginOrigin origin, IAnnexRenderer inner) : IAnnexRenderer, IFromPlugin
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
    /// <exception cref="PluginException">The plug-in failed, or did not return in time; nothing was written.</exception>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var whole = new MemoryStream();
        var result = PluginCalls.Require(origin, () => new AnnexRenderResult([.. inner.Render(document, whole, cancellationToken).Warnings]), cancellationToken);
        output.Write(whole.ToArray());
        return result;
    }
}
