using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Who was heard and who was not.</summary>
internal sealed class HeardSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        return new AnnexSection("heard", words.Say("Heard.Heading"),
        [
            .. Blocks.Paragraph(new HeardWords(context).People(), words.Say("Heard.Once")),
            .. Sources(context),
        ],
        [
            new AnnexSection("heard-profile", words.Say("Profile.Heading"),
            [
                .. Blocks.Paragraph(new UnheardWords(context).Sentences()),
                .. Blocks.Paragraph(GroupRule(context)),
                .. Profile(context),
            ]),
        ]);
    }

    private static IEnumerable<AnnexBlock> Sources(AnnexContext context)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Heard.Table"),
            [
                new(words.Say("Heard.Source"), 2.6),
                new(words.Say("Heard.Who"), 1.7),
                new(words.Say("Heard.By"), 1.5),
                Blocks.Figures(words.Say("Heard.Invited")),
                Blocks.Figures(words.Say("Heard.Count"), 0.9),
                Blocks.Figures(words.Say("Heard.Rate"), 1.1),
            ],
            context.Assessment.Heard.Sources.Select((source, index) => Row(context, index, source)));
    }

    private static IReadOnlyList<TableCell> Row(AnnexContext context, int index, HeardFromSource source)
    {
        var (words, control) = (context.Words, context.Disclosure.Heard);
        var spoke = source.Experience != Experience.Record;
        return
        [
            source.Representativeness == Representativeness.Poor && source.Kind == SourceKind.Survey
                ? words.Say("Heard.Source.Poor", ("title", source.Title)) : source.Title,
            words.Name(source.Experience),
            words.Name(source.Origin),
            !spoke ? Shorthand.NotApplicable
                : source.Invited is not { } invited ? Shorthand.NotAvailable
                : control.HidesInvited(index) ? Shorthand.Confidential : words.Figure(invited),
            !spoke ? Shorthand.NotApplicable : control.HidesHeard(index) ? Shorthand.Confidential : words.Figure(source.Heard),
            !spoke ? Shorthand.NotApplicable : ResponseRates.Of(context, index, source),
        ];
    }

    private static string GroupRule(AnnexContext context) => context.Pack.Caseload?.GroupRule switch
    {
        Representativeness.Poor => context.Words.Say("GroupRule.Against"),
        Representativeness.Adequate => context.Words.Say("GroupRule.For"),
        _ => context.Words.Say("GroupRule.NotApplied"),
    };

    private static IEnumerable<AnnexBlock> Profile(AnnexContext context)
    {
        var words = context.Words;
        var control = context.Disclosure.Profile;
        var groups = context.Pack.Caseload?.Profile ?? [];

        // Where one group's count is not recorded, the shares of the others are not known either.
        var heard = groups.GroupBy(group => group.Characteristic, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.Aggregate((int?)0, (sum, one) => sum + one.Heard),
            StringComparer.Ordinal);
        return Blocks.Table(
            words.Say("Profile.Table"),
            [
                new(words.Say("Profile.Group"), 2.4),
                new(words.Say("Profile.Characteristic"), 1.6),
                Blocks.Figures(words.Say("Profile.Share"), 1.4),
                Blocks.Figures(words.Say("Profile.Heard"), 1.2),
                Blocks.Figures(words.Say("Profile.HeardShare"), 1.4),
            ],
            groups.Select((group, index) => (IReadOnlyList<TableCell>)
            [
                group.Name,
                group.Characteristic,
                control.HidesShare(index) ? Shorthand.Confidential : words.PercentFigure(group.Share),
                group.Heard is not { } count ? Shorthand.NotAvailable
                    : control.HidesHeard(index) ? Shorthand.Confidential : words.Figure(count),
                group.Heard is not { } part || heard[group.Characteristic] is not { } all ? Shorthand.NotAvailable
                    : control.HidesHeardShare(index) ? Shorthand.Confidential
                    : all == 0 ? Shorthand.NotApplicable
                    : words.PercentFigure((double)part / all),
            ]));
    }
}
