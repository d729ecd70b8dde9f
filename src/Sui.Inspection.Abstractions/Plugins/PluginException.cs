using Sui.Inspection.Problems;

namespace Sui.Inspection.Plugins;

/// <summary>That what was asked of a plug-in alone, such as a format that only it writes, was not done. Nothing was written.</summary>
/// <param name="problem">Which plug-in, and what to do.</param>
public sealed class PluginException(Problem problem) : Exception(problem?.ToString())
{
    /// <summary>Which plug-in, and what to do.</summary>
    public Problem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));
}
