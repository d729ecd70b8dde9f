using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>How many activities there are, as a section of the annex.</summary>
public sealed class ActivityCountSection : IAnnexSectionProvider
{
    public IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request) =>
    [
        new AnnexSection("my-activities", "Activities",
        [
            new ParagraphBlock($"The pack describes {assessment.Activities.Count} activities."),
        ]),
    ];
}
