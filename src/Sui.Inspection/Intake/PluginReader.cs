using Sui.Inspection.Plugins;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake;

/// <summary>A reader of a plug-in: one that fails, or does not return, costs its own file.</summary>
internal sealed class PluginReader(PluginOrigin origin, IEvidenceReader inner) : IEvidenceReader, IFromPlugin
{
    /// <inheritdoc/>
    public PluginOrigin Origin => origin;

    /// <inheritdoc/>
    public string FileKind { get; } = inner.FileKind;

    /// <inheritdoc/>
    public EvidenceReadResult Read(EvidenceReadContext context, CancellationToken cancellationToken = default)
    {
        var calls = new PluginCalls();
        return calls.Ask(origin, () => Whole(inner.Read(context, cancellationToken)), cancellationToken)
            ?? new EvidenceReadResult([], [], [.. calls.Problems.Select(problem => problem with { Severity = ProblemSeverity.Error, Location = new ProblemLocation(context.File) })]);
    }

    // Lists that are worked out as they are read would run code of the plug-in later.
    private static EvidenceReadResult Whole(EvidenceReadResult result) => new([.. result.Items], [.. result.Absences], [.. result.Problems]);
}
