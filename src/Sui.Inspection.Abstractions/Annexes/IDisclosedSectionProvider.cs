using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes;

/// <summary>Adds sections that tell counts of people, and is told which of them the document hides: it prints none that the record does not hold.</summary>
public interface IDisclosedSectionProvider : IAnnexSectionProvider
{
    /// <summary>The sections to add; empty when none. Called in place of the method without a record.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What annex is wanted.</param>
    /// <param name="record">What the document itself tells, as data: each count of people that it hides is null.</param>
    IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request, AnnexRecord record);
}
