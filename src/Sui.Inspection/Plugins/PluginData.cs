namespace Sui.Inspection.Plugins;

/// <summary>Data that a plug-in added: a rubric, a framework, an instrument or a codebook.</summary>
/// <param name="Origin">Which plug-in.</param>
/// <param name="Value">The data.</param>
internal sealed record PluginData<T>(PluginOrigin Origin, T Value) : IFromPlugin;
