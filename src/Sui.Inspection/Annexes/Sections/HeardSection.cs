using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

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
            .. Blocks.Paragraph(new HeardWords(context).People(), new HeardWords(context).Linked()),
            .. Sources(context),
        ],
        [
            new AnnexSection("heard-profile", words.Say("Profile.Heading"),
            [
                .. Blocks.Paragraph(new UnheardWords(context).Sentences()),
                .. Blocks.Paragraph(GroupRule(context)),
                .. new RepresentationWords(context).Blocks(),
                .. Blocks.Paragraph(new IndicatorWords(context).Sentences()),
                .. new ProfileFigure(context).Blocks(),
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
                ? words.Say("Heard.Source.Poor", ("title", context.FromPack(source.Title))) : context.FromPack(source.Title),
            words.Name(source.Experience),
            words.Name(source.Origin),
            !spoke ? Shorthand.NotApplicable
                : source.Invited is not { } invited ? Shorthand.NotAvailable
                : control.HidesInvited(index) ? Shorthand.Confidential : words.Figure(invited),
            !spoke ? Shorthand.NotApplicable : control.HidesHeard(index) ? Shorthand.Confidential : HeardWords.Number(context, index, source),
            !spoke ? Shorthand.NotApplicable : ResponseRates.Of(context, index, source),
        ];
    }

    /// <summary>Whether the people heard resemble the caseload, by the rule of its groups.</summary>
    public static string GroupRule(AnnexContext context) => context.Caseload?.GroupRule switch
    {
        Representativeness.Poor => context.Words.Say("GroupRule.Against"),
        Representativeness.Adequate => context.Words.Say("GroupRule.For"),
        _ => context.Words.Say("GroupRule.NotApplied"),
    };
}
