namespace Sui.Inspection.Plugins;

/// <summary>Something that a plug-in added.</summary>
internal interface IFromPlugin
{
    /// <summary>Which.</summary>
    PluginOrigin Origin { get; }
}
