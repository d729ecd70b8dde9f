using PackGenerator.Profiles.Eastmere;
using PackGenerator.Profiles.Northmoor;
using PackGenerator.Profiles.Southvale;

namespace PackGenerator.Profiles;

/// <summary>The made-up providers.</summary>
internal static class Providers
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<ProviderProfile> All =
    [
        NorthmoorProfile.Provider,
        EastmereProfile.Provider,
        SouthvaleProfile.Provider,
    ];
}
