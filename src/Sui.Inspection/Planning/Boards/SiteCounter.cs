using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>The sites that activities name.</summary>
internal static class SiteCounter
{
    public static IReadOnlyList<BoardSite> Count(EvidencePack pack) =>
    [
        .. pack.Activities.SelectMany(activity => activity.Sites.Distinct(StringComparer.Ordinal))
            .GroupBy(site => site, StringComparer.Ordinal)
            .OrderBy(sites => sites.Key, StringComparer.Ordinal)
            .Select(sites => new BoardSite(sites.Key, sites.Count())),
    ];
}
