using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>What came of loading a published folder.</summary>
/// <typeparam name="T">The contract of what it makes.</typeparam>
/// <param name="Plugin">What was loaded; null where there is an error.</param>
/// <param name="Problems">Every problem (SUI8001 to SUI8012); empty for none.</param>
public sealed record PluginLoad<T>(LoadedPlugin<T>? Plugin, IReadOnlyList<Problem> Problems)
    where T : class;
