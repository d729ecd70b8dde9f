using Sui.Inspection.Plugins;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>A layout of a plug-in. One that fails, or does not return, is named by whoever asks, and the file is read without it.</summary>
internal sealed class PluginLayout(PluginOrigin origin, IExportLayout inner) : IExportLayout, IFromPlugin
{
    /// <inheritdoc/>
    public PluginOrigin Origin => origin;

    /// <inheritdoc/>
    public string Id { get; } = inner.Id;

    /// <inheritdoc/>
    public string Name { get; } = inner.Name;

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts { get; } = inner.Facts;

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators { get; } = inner.Separators;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; } = inner.Answers;

    /// <inheritdoc/>
    /// <exception cref="PluginException">It failed, or did not return in time.</exception>
    public HeaderShape? Recognise(SheetHeaders headers) => Ask(() => inner.Recognise(headers));

    /// <inheritdoc/>
    /// <exception cref="PluginException">It failed, or did not return in time.</exception>
    public string? Refusal(SheetHeaders headers) => Ask(() => inner.Refusal(headers));

    /// <inheritdoc/>
    /// <exception cref="PluginException">It failed, or did not return in time.</exception>
    public MetadataColumn? Metadata(ColumnKey key) => Ask(() => inner.Metadata(key));

    // Null is an answer here.
    private T? Ask<T>(Func<T?> call)
        where T : class => PluginCalls.Require(origin, () => new Answer<T>(call())).Value;

    private sealed record Answer<T>(T? Value);
}
