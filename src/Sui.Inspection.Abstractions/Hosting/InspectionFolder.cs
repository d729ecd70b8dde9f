using System.Diagnostics.CodeAnalysis;

namespace Sui.Inspection.Hosting;

/// <summary>Loads the library from a published folder, for a host that references the contracts alone. Several folders, and several versions, may be loaded side by side.</summary>
public static class InspectionFolder
{
    /// <summary>Loads the library and makes its front door.</summary>
    /// <param name="request">Which folder, and how.</param>
    /// <param name="options">What the host chose; null leaves everything alone.</param>
    /// <returns>The front door, or every problem. A folder that cannot be loaded never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The request lets no time pass.</exception>
    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    public static PluginLoad<ISuiInspection> Load(PluginFolderRequest request, InspectionHostOptions? options = null)
    {
        var chosen = options ?? new InspectionHostOptions();
        return PluginFolders.Load<IInspectionEntryPoint, ISuiInspection>(request, entry => entry.Create(chosen));
    }
}
