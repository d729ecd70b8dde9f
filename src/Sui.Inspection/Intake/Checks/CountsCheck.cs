using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Checks;

/// <summary>
/// Leaves out rows whose count would take the counts of the pack past what can be counted: whatever of them is added up later then
/// fits. Far above any caseload, it is reached by a slip of the keyboard alone.
/// </summary>
internal static class CountsCheck
{
    /// <summary>What the counts of a pack may add up to.</summary>
    public const int Most = 1_000_000_000;

    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files)
    {
        var left = (long)Most;
        foreach (var file in files)
        {
            var leftOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var item in file.Table.Items)
            {
                var (count, column) = CountOf(item);
                if (count <= left)
                {
                    left -= count;
                    continue;
                }

                leftOut.Add(item);
                file.Problems.Error(
                    IntakeCodes.CountsTooLarge, new ProblemLocation(item.Locator.File, item.Locator.Row, item.Locator.Line, column),
                    "With this count the counts of the pack are together more than can be counted.",
                    $"Counts of people, answers and proposals that add up to at most {Wording.Number(Most)}.", "Correct the number.",
                    file.Table.PlaceOf(column));
            }

            if (leftOut.Count > 0)
            {
                file.Table.Remove(leftOut);
            }
        }
    }

    // Rows that stand for one each are bounded by how many rows are read.
    private static (long Count, string Column) CountOf(EvidenceItem item) => item switch
    {
        Tally tally => (tally.Valid, "valid"),
        Finding { Participants: { } people } => (people, "participants"),
        _ => (0, string.Empty),
    };
}
