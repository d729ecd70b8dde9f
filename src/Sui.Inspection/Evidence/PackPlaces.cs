using System.Runtime.CompilerServices;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Where packs stand that did not come as files, so that what is said of their evidence after reading names the same places as reading does. A pack
/// that is changed with <c>with</c> is another object and has none. Thread-safe.
/// </summary>
internal static class PackPlaces
{
    private static readonly ConditionalWeakTable<EvidencePack, Func<Problem, Problem>> Packs = [];

    /// <summary>Notes where a pack stands.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="place">Says a problem of a file of it in its own place and words.</param>
    public static void Note(EvidencePack pack, Func<Problem, Problem> place) => Packs.AddOrUpdate(pack, place);

    /// <summary>Notes that a pack stands where another one does, of which it is a copy.</summary>
    public static void NoteCopy(EvidencePack pack, EvidencePack copy)
    {
        if (!ReferenceEquals(pack, copy) && Packs.TryGetValue(pack, out var place))
        {
            Note(copy, place);
        }
    }

    /// <summary>Problems in the places of their pack.</summary>
    public static IReadOnlyList<Problem> Placed(EvidencePack pack, IReadOnlyList<Problem> problems) =>
        problems.Count > 0 && Packs.TryGetValue(pack, out var place) ? [.. problems.Select(place)] : problems;
}
