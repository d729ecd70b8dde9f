using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Disclosure;

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
    /// <param name="caseload">The caseload as it counted.</param>
    /// <param name="heard">What is shown of the people heard.</param>
    /// <param name="representation">What was worked out of representativeness; null where it is declared.</param>
    /// <param name="several">Whether people of the caseload were heard in several sources.</param>
    public static ProfileDisclosure Published(Caseload? caseload, HeardDisclosure heard, Representation? representation = null, bool several = false)
    {
        if (caseload is null)
        {
            return Open(null);
        }

        var groups = caseload.Profile;
        var hidesHeard = new bool[groups.Count];
        var hidesHeardShare = new bool[groups.Count];
        var hidesShare = new bool[groups.Count];
        var hidesSize = caseload.Size is { } all && HidesSizeOf(all, heard);
        foreach (var characteristic in Enumerable.Range(0, groups.Count)
            .GroupBy(index => groups[index].Characteristic, StringComparer.Ordinal))
        {
            var indexes = characteristic.ToArray();
            var counts = Counts([.. indexes.Select(index => groups[index])], heard);
            var hidden = DisclosureControl.Hide(counts);
            if (heard.ShownBound is { } bound)
            {
                hidden = DisclosureControl.HideAbove(counts, hidden, bound);
            }

            // Shares of a caseload whose size is hidden would narrow the size down.
            var shares = caseload.Size is not { } size ? new bool[counts.Count]
                : hidesSize ? [.. counts.Select(_ => true)]
                : Shares([.. indexes.Select(index => groups[index].Share)], size, counts, hidden);
            var told = representation is null ? RuleTells(caseload, [.. indexes.Select(index => groups[index])], hidden)
                : new GroupRuleCover(representation, several).Tells(characteristic.Key, [.. indexes.Where((_, position) => hidden[position]).Select(index => groups[index].Name)]);
            for (var position = 0; position < indexes.Length; position++)
            {
                hidesHeard[indexes[position]] = hidden[position];
                hidesHeardShare[indexes[position]] = hidden.Contains(true);
                hidesShare[indexes[position]] = shares[position] || told;
            }
        }

        return new ProfileDisclosure(hidesHeard, hidesHeardShare, hidesShare, hidesSize);
    }

    // Where the outcome of the group rule is declared, it is printed, and the rule is public: beside a group's share it tells up to how many would be flagged (GroupRuleCover).
    // Up to four or more, every count that is hidden would be; up to none, no such count.
    private static bool RuleTells(Caseload caseload, IReadOnlyList<CaseloadGroup> groups, IReadOnlyList<bool> hidden) =>
        caseload.GroupRule is Vocabulary.Representativeness.Adequate or Vocabulary.Representativeness.Poor
        && groups.All(group => group is { Heard: >= 0, Share: >= 0 and <= 1 }) && groups.Any(group => group.Heard > 0)
        && GroupRule.Check([.. groups.Select(group => group.Heard!.Value)], [.. groups.Select(group => group.Share)]).Index()
            .Any(group => hidden[group.Index] && group.Item.FlaggedUpTo is >= 1 and < DisclosureControl.SmallestShown - 1);

    /// <summary>
    /// Whether the size tells how few were not heard or, where sources are hidden, how few there can be of both. The latter rests on
    /// what is shown alone, so that it tells nothing itself.
    /// </summary>
    private static bool HidesSizeOf(int all, HeardDisclosure heard) => DisclosureControl.IsSmall(all)
        || (heard.ShownBound is { } shown && all - shown < 2 * DisclosureControl.SmallestShown)
        || (heard.Total.Form == TotalForm.Exact && DisclosureControl.IsSmall(all - heard.Total.Count));

    /// <summary>The counts of a characteristic's groups and, last, of those heard in none of them; null where not known.</summary>
    private static IReadOnlyList<int?> Counts(IReadOnlyList<CaseloadGroup> groups, HeardDisclosure heard) =>
    [
        .. groups.Select(group => group.Heard),
        heard.Total.Form == TotalForm.Exact ? Remainder(heard.Total.Count - Totals.Of(groups.Select(group => group.Heard ?? 0))) : null,
    ];

    /// <summary>
    /// Which shares of a shown size are hidden: of few people and, where the count heard is shown, of groups in which few were not
    /// heard. The remainder, of the caseload and of those heard, stands last and is printed nowhere, but is told by the rest.
    /// </summary>
    private static bool[] Shares(IReadOnlyList<double> shares, int size, IReadOnlyList<int?> heard, IReadOnlyList<bool> hidesHeard)
    {
        int?[] people =
        [
            .. shares.Select(share => share > 0 ? (int?)Math.Max(1, People(share, size)) : 0),
            IsRounding(shares) ? null : Remainder(People(1 - shares.Sum(), size)),
        ];
        var unheard = people.Select((part, index) =>
            !hidesHeard[index] && part - heard[index] is >= 0 and var rest ? rest : part).ToList();
        return [.. DisclosureControl.Hide(people).Zip(DisclosureControl.Hide(unheard), (few, fewUnheard) => few || fewUnheard)];
    }

    /// <summary>Whether what the shares leave is no more than the digits that they were rounded to would.</summary>
    private static bool IsRounding(IReadOnlyList<double> shares) =>
        1 - shares.Sum() <= (shares.Count * 0.5 * Math.Pow(10, -shares.Max(share => ((decimal)share).Scale))) + 1e-12;

    // Shares are rounded, and counts need not be of the same people: below nothing there is nobody to protect.
    private static int? Remainder(int people) => people > 0 ? people : null;

    private static int People(double share, int size) => (int)Math.Round(share * size, MidpointRounding.AwayFromZero);
}
