using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes;

/// <summary>Composes an annex from an assessment. Thread-safe; a pure function of its arguments.</summary>
public interface IAnnexComposer
{
    /// <summary>Composes the annex.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellationToken">Ends the work between sections.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The audience is none of those that there are.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    AnnexDocument Compose(Assessment assessment, AnnexRequest request, CancellationToken cancellationToken = default);
}
