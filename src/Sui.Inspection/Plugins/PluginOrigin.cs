namespace Sui.Inspection.Plugins;

/// <summary>Which plug-in something is of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Timeout">How long a call of it may take.</param>
internal sealed record PluginOrigin(string Id, Version Version, TimeSpan Timeout)
{
    /// <summary>The plug-in by name.</summary>
    public override string ToString() => $"'{Id}' {Version}";
}
