using Sui.Inspection.Coding;
using Sui.Inspection.Instruments;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>The data that plug-ins add.</summary>
/// <param name="Rubrics">Rubrics.</param>
/// <param name="Frameworks">Frameworks.</param>
/// <param name="Instruments">Instruments.</param>
/// <param name="Codebooks">Codebooks.</param>
internal sealed record PluginDataSet(
    IReadOnlyList<PluginData<Rubric>> Rubrics, IReadOnlyList<PluginData<Framework>> Frameworks, IReadOnlyList<PluginData<Instrument>> Instruments,
    IReadOnlyList<PluginData<Codebook>> Codebooks);
