using Sui.Inspection.Evidence;

namespace Sui.Inspection.Privacy;

/// <summary>Which figures of the caseload's profile may be shown. Indexes are those of <see cref="Caseload.Profile"/>.</summary>
internal sealed class ProfileDisclosure
{
    private readonly bool[] _heard;
    private readonly bool[] _heardShares;
    private readonly bool[] _shares;

    private ProfileDisclosure(bool[] heard, bool[] heardShares, bool[] shares, bool size)
    {
        _heard = heard;
        _heardShares = heardShares;
        _shares = shares;
        HidesSize = size;
    }

    /// <summary>Whether the size of the caseload is hidden.</summary>
    public bool HidesSize { get; }

    /// <summary>Whether the count of a group's people heard is hidden.</summary>
    public bool HidesHeard(int index) => _heard[index];

    /// <summary>Whether a group's share of the people heard is hidden: a share beside a count gives the total.</summary>
    public bool HidesHeardShare(int index) => _heardShares[index];

    /// <summary>Whether a group's share of the caseload is hidden.</summary>
    public bool HidesShare(int index) => _shares[index];

    /// <summary>Everything is shown: for the working paper.</summary>
    public static ProfileDisclosure Open(Caseload? caseload)
    {
        var groups = caseload?.Profile.Count ?? 0;
        return new ProfileDisclosure(new bool[groups], new bool[groups], new bool[groups], false);
    }

    /// <summary>What may be published beside what is shown of the people heard.</summary>
    public static ProfileDisclosure Published(Caseload? caseload, HeardDisclosure heard)
    {
        if (caseload is null)
        {
            return Open(null);
        }

        var groups = caseload.Profile;
        var hidesHeard = new bool[groups.Count];
        var hidesHeardShare = new bool[groups.Count];
        var hidesShare = new bool[groups.Count];
        foreach (var characteristic in Enumerable.Range(0, groups.Count)
            .GroupBy(index => groups[index].Characteristic, StringComparer.Ordinal))
        {
            var indexes = characteristic.ToArray();
            var counts = Array.ConvertAll(indexes, index => groups[index].Heard);
            var hidden = DisclosureControl.Hide(counts);
            if (heard.ShownBound is { } bound)
            {
                hidden = DisclosureControl.HideAbove(counts, hidden, bound);
            }

            var shares = caseload.Size is { } size
                ? DisclosureControl.Hide(Array.ConvertAll(indexes, index => People(groups[index].Share, size)))
                : new bool[indexes.Length];
            for (var position = 0; position < indexes.Length; position++)
            {
                hidesHeard[indexes[position]] = hidden[position];
                hidesHeardShare[indexes[position]] = hidden.Contains(true);
                hidesShare[indexes[position]] = shares[position];
            }
        }

        var hidesSize = caseload.Size is { } all
            && (DisclosureControl.IsSmall(all)
                || (heard.Total.Form == TotalForm.Exact && DisclosureControl.IsSmall(all - heard.Total.Count)));
        return new ProfileDisclosure(hidesHeard, hidesHeardShare, hidesShare, hidesSize);
    }

    private static int? People(double share, int size) => (int)Math.Ceiling(share * size);
}
