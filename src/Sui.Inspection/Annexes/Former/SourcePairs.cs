using Sui.Inspection.Disclosure;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Former;

/// <summary>
/// Which sources of two versions are one, and what they tell: those of one id, then those of one kind and title. One that was renamed beyond that may be any new one of its
/// kind, and one that was joined or divided is all of its kind together: so it is compared with each, and all with all.
/// </summary>
internal sealed class SourcePairs
{
    private SourcePairs(IReadOnlyList<int> told, IReadOnlyList<SourceKind> together, IReadOnlyList<int> missing) => (Told, ToldTogether, Missing) = (told, together, missing);

    /// <summary>The places of the present sources that give a count away.</summary>
    public IReadOnlyList<int> Told { get; }

    /// <summary>The kinds whose sources together give a count away.</summary>
    public IReadOnlyList<SourceKind> ToldTogether { get; }

    /// <summary>The places of the former sources that are found in the present ones by neither id nor title.</summary>
    public IReadOnlyList<int> Missing { get; }

    /// <summary>Of the sources of both, in the order of their records.</summary>
    public static SourcePairs Of(IReadOnlyList<FormerSource> present, IReadOnlyList<FormerSource> former)
    {
        var pairs = new Dictionary<int, int>();
        Join((one, other) => one.Kind == other.Kind && string.Equals(one.Id, other.Id, StringComparison.Ordinal));
        Join((one, other) => one.Kind == other.Kind && AreNamedAlike(one.Title, other.Title));
        var missing = Enumerable.Range(0, former.Count).Where(at => !pairs.ContainsValue(at)).ToList();
        var told = Enumerable.Range(0, present.Count).Where(at => pairs.TryGetValue(at, out var same) ? Tells(present[at], former[same])
            : missing.Exists(other => former[other].Kind == present[at].Kind && Tells(present[at], former[other]))).ToList();
        return new SourcePairs(
            told,
            [.. missing.Select(at => former[at].Kind).Distinct().Where(kind => !told.Exists(at => present[at].Kind == kind) && Differencing.Tells(Heard(present, kind), Heard(former, kind)))],
            missing);

        void Join(Func<FormerSource, FormerSource, bool> areOne)
        {
            foreach (var at in Enumerable.Range(0, present.Count).Where(at => !pairs.ContainsKey(at)))
            {
                var same = Enumerable.Range(0, former.Count).FirstOrDefault(other => !pairs.ContainsValue(other) && areOne(present[at], former[other]), -1);
                if (same >= 0)
                {
                    pairs.Add(at, same);
                }
            }
        }
    }

    /// <summary>Whether what stood in two versions has one name, however it was typed.</summary>
    public static bool AreNamedAlike(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Tells(FormerSource one, FormerSource other) => Differencing.Tells(one.Heard, other.Heard)
        || Differencing.Tells(one.Invited, other.Invited)
        || Differencing.Tells(one.Invited - one.Heard, other.Invited - other.Heard);

    private static int? Heard(IReadOnlyList<FormerSource> sources, SourceKind kind) => sources.Where(source => source.Kind == kind).ToList() is var all
        && all.Count > 0 && all.TrueForAll(source => source.Heard is not null) ? (int)Math.Min(all.Sum(source => (long)source.Heard!.Value), int.MaxValue) : null;
}
