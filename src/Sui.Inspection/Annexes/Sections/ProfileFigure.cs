using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Who is on the caseload and who was heard, by group: the figure and its table.</summary>
internal sealed class ProfileFigure
{
    private readonly AnnexContext _context;
    private readonly IReadOnlyList<CaseloadGroup> _groups;
    private readonly Dictionary<string, long?> _heard;

    /// <summary>Makes the figure of one annex.</summary>
    public ProfileFigure(AnnexContext context)
    {
        _context = context;
        _groups = context.Caseload?.Profile ?? [];

        // Where one group's count is not recorded, the shares of the others are not known either.
        _heard = _groups.GroupBy(group => group.Characteristic, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Aggregate((long?)0, (sum, one) => sum + one.Heard),
            StringComparer.Ordinal);
    }

    /// <summary>The figure and the table; none without a profile.</summary>
    public IEnumerable<AnnexBlock> Blocks() => _groups.Count == 0 ? [] : [Figure(), .. Table()];

    private ComparisonFigureBlock Figure()
    {
        var words = _context.Words;
        return new ComparisonFigureBlock
        {
            Title = words.Say("Profile.Figure.Title"),
            Description = string.Join(' ', _groups.Select((group, index) => words.Say(
                "Profile.Figure.Item",
                ("group", Name(group)),
                ("caseload", Share(index)),
                ("heard", HeardShare(index))))),
            FirstLegend = words.Say("Profile.Share"),
            SecondLegend = words.Say("Profile.HeardShare"),
            Rows =
            [
                .. _groups.Select((group, index) => new ComparisonRow
                {
                    Heading = _context.FromPack(group.Characteristic),
                    Label = _context.FromPack(group.Name),
                    First = _context.Disclosure.Profile.HidesShare(index) ? null : group.Share,
                    FirstText = Share(index),
                    Second = _context.Disclosure.Profile.HidesHeardShare(index) ? null : HeardPart(group),
                    SecondText = HeardShare(index),
                }),
            ],
        };
    }

    /// <summary>The table alone; none without a profile.</summary>
    public IEnumerable<AnnexBlock> Table()
    {
        var words = _context.Words;
        return Sections.Blocks.Table(
            words.Say("Profile.Table"),
            [
                new(words.Say("Profile.Group"), 2.4),
                new(words.Say("Profile.Characteristic"), 1.6),
                Sections.Blocks.Figures(words.Say("Profile.Share"), 1.4),
                Sections.Blocks.Figures(words.Say("Profile.Heard"), 1.2),
                Sections.Blocks.Figures(words.Say("Profile.HeardShare"), 1.4),
            ],
            _groups.Select((group, index) => (IReadOnlyList<TableCell>)
            [
                _context.FromPack(group.Name),
                _context.FromPack(group.Characteristic),
                Share(index),
                group.Heard is not { } count ? Shorthand.NotAvailable
                    : _context.Disclosure.Profile.HidesHeard(index) ? Shorthand.Confidential : words.Figure(count),
                HeardShare(index),
            ]));
    }

    private string Name(CaseloadGroup group) => _context.Words.Say(
        "Group.Named",
        ("group", _context.FromPack(group.Name)),
        ("characteristic", _context.FromPack(group.Characteristic)));

    private string Share(int index) => _context.Disclosure.Profile.HidesShare(index)
        ? Shorthand.Confidential : _context.Words.PercentFigure(_groups[index].Share);

    private string HeardShare(int index) =>
        _groups[index].Heard is null || _heard[_groups[index].Characteristic] is null ? Shorthand.NotAvailable
            : _context.Disclosure.Profile.HidesHeardShare(index) ? Shorthand.Confidential
            : HeardPart(_groups[index]) is { } share ? _context.Words.PercentFigure(share)
            : Shorthand.NotApplicable;

    private double? HeardPart(CaseloadGroup group) =>
        group.Heard is { } part && _heard[group.Characteristic] is { } all and > 0 ? (double)part / all : null;
}
