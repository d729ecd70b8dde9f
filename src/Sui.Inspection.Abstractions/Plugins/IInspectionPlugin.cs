using Microsoft.Extensions.DependencyInjection;

namespace Sui.Inspection.Plugins;

/// <summary>
/// Adds readers, sources of signals, sections, renderers or data to the library. What it adds is called with a limit of time, and one that fails is named in a
/// problem and left out. An exception during registration reaches the caller of <c>AddSuiInspection</c>.
/// </summary>
public interface IInspectionPlugin
{
    /// <summary>The plug-in's id, unique in a host: lower-case letters, digits, dots and hyphens.</summary>
    string Id { get; }

    /// <summary>The plug-in's version.</summary>
    Version Version { get; }

    /// <summary>What it adds to. A service of a part that is not named here is refused.</summary>
    IReadOnlyList<PluginPart> Touches { get; }

    /// <summary>Registers what the plug-in adds, with the contracts that <see cref="PluginPart"/> names as service types, and services of its own that these need. All
    /// are made once.</summary>
    /// <param name="services">Where to.</param>
    void Register(IServiceCollection services);
}
