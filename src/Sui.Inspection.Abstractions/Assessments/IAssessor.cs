using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>Scores evidence. Thread-safe; a pure function of its arguments.</summary>
public interface IAssessor
{
    /// <summary>Assesses a pack.</summary>
    /// <param name="pack">The evidence.</param>
    /// <param name="framework">The framework that it is judged by.</param>
    /// <param name="rubric">The rubric that it is scored by.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric does not serve the framework; the message names both.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Assessment Assess(EvidencePack pack, Framework framework, Rubric rubric, CancellationToken cancellationToken = default);
}
