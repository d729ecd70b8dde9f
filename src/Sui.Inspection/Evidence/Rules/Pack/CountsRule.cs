using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Leaves out items whose count would take the counts of the pack past what can be counted: whatever of them is added up later then
/// fits. Far above any caseload, it is reached by a slip of the keyboard alone.
/// </summary>
internal static class CountsRule
{
    /// <summary>What the counts of a pack may add up to.</summary>
    public const int Most = 1_000_000_000;

    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var left = (long)Most;
        foreach (var group in groups)
        {
            var leftOut = PackRules.References();
            foreach (var item in group.Items)
            {
                var (count, member) = CountOf(item);
                if (count <= left)
                {
                    left -= count;
                    continue;
                }

                leftOut.Add(item);
                group.Error(
                    EvidenceCodes.CountsTooLarge, item, member, "With this count the counts of the pack are together more than can be counted.",
                    $"Counts of people, answers and proposals that add up to at most {Wording.Number(Most)}.", "Correct the number.");
            }

            group.Remove(leftOut);
        }
    }

    // Items that stand for one each are bounded by how many are read.
    private static (long Count, Member Member) CountOf(EvidenceItem item) => item switch
    {
        Tally tally => (tally.Valid, Members.Valid),
        Finding { Participants: { } people } => (people, Members.Participants),
        Response { People: > 1 and var people } => (people, Members.PatternCount),
        _ => (0, Members.Item),
    };
}
