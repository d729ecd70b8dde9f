using Sui.Inspection.Assessments;
using Sui.Inspection.Plugins;

namespace Sui.Inspection.Annexes;

/// <summary>Sections of a plug-in.</summary>
internal sealed class PluginSections(PluginOrigin origin, IAnnexSectionProvider inner) : IAnnexSectionProvider, IFromPlugin
{
    private const int MostSections = 1_000;

    /// <inheritdoc/>
    public PluginOrigin Origin => origin;

    /// <inheritdoc/>
    public IReadOnlyList<AnnexPart> Parts { get; } = [.. inner.Parts ?? [AnnexPart.Annex]];

    /// <inheritdoc/>
    /// <exception cref="PluginException">The plug-in failed.</exception>
    public IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request) =>
        PluginCalls.Require(origin, () => inner.GetSections(assessment, request).Take(MostSections).ToList());

    /// <summary>The sections; none, after a problem, where the plug-in fails.</summary>
    public IReadOnlyList<AnnexSection> Ask(Assessment assessment, AnnexRequest request, AnnexRecord record, PluginCalls calls) =>
        calls.Ask(origin, () => AddedSections.Given(inner, assessment, request, record).Take(MostSections).ToList()) ?? [];
}
