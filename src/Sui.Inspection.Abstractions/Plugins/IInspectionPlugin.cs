using Microsoft.Extensions.DependencyInjection;

namespace Sui.Inspection.Plugins;

/// <summary>
/// Adds readers, sources of signals, sections, renderers or data to the library. An exception during registration reaches the
/// caller of <c>AddSuiInspection</c>.
/// </summary>
public interface IInspectionPlugin
{
    /// <summary>The plug-in's id, unique in a host: lower-case letters, digits, dots and hyphens.</summary>
    string Id { get; }

    /// <summary>The plug-in's version.</summary>
    Version Version { get; }

    /// <summary>Registers what the plug-in adds, with the contracts of this assembly as service types.</summary>
    /// <param name="services">Where to.</param>
    void Register(IServiceCollection services);
}
