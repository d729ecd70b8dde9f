using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes;

/// <summary>
/// Adds sections to an annex, after those that ship. An implementer honours the audience: what it gives for a published annex is
/// published. An exception ends the composition and reaches the caller; of a plug-in, it is named among the document's problems.
/// </summary>
public interface IAnnexSectionProvider
{
    /// <summary>The documents that the sections belong to: the annex, and with it the working paper, unless an implementer says otherwise.</summary>
    IReadOnlyList<AnnexPart> Parts => [AnnexPart.Annex];

    /// <summary>The sections to add; empty when none.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What annex is wanted.</param>
    IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request);
}
