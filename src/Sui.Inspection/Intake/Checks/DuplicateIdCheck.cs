using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake.Checks;

/// <summary>Leaves out rows whose id was used before in the pack, be it by a row that was left out.</summary>
internal static class DuplicateIdCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files)
    {
        var first = new Dictionary<string, Locator>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var leftOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var declared in file.Table.Ids)
            {
                if (first.TryAdd(declared.Id, declared.Locator))
                {
                    continue;
                }

                if (declared.Owner is { } owner)
                {
                    leftOut.Add(owner);
                }

                file.Problems.Error(
                    IntakeCodes.IdDuplicate,
                    ItemPlace.Of(declared.Locator, "Item", declared.Id, Members.Id),
                    $"The id was used before, at {first[declared.Id]}.", "An id that no other row of the pack has.",
                    "Give the row another id, or remove it if it is the same row.", file.Table.PlaceOf("id"));
            }

            if (leftOut.Count > 0)
            {
                file.Table.Remove(leftOut);
            }
        }
    }
}
