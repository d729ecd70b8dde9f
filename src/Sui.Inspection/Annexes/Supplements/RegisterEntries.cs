using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Supplements;

/// <summary>The entries after those of the criteria, each a section with its number.</summary>
internal static class RegisterEntries
{
    /// <summary>The entries in the order of their numbers.</summary>
    public static IReadOnlyList<IAnnexPart> All { get; } =
    [
        Entry(SupplementEntry.Activities, new ActivitiesSection().Compose),
        Entry(SupplementEntry.Proposals, new ProposalsSection().Compose),
        Entry(SupplementEntry.Words, Words),
        Entry(SupplementEntry.Heard, Heard),
        Entry(SupplementEntry.Sources, Sources),
        Entry(SupplementEntry.Absences, Absences),
        Entry(SupplementEntry.Decision, Decision),
        Entry(SupplementEntry.Method, Method),
    ];

    private static AnnexSection Words(AnnexContext context)
    {
        var rest = GlanceQuotes.Others(context).Left;
        return new AnnexSection("quotes", context.Words.Say("Quotes.Heading"),
        [
            new ParagraphBlock(context.Words.Say(rest.Count == 0 ? "Quotes.InAnnex" : "Quotes.Intro")),
            .. rest.Select(quote => GlanceQuotes.Block(context, quote)),
        ]);
    }

    private static AnnexSection Heard(AnnexContext context) => new("heard", context.Words.Say("Heard.Heading"),
    [
        .. Blocks.Paragraph(new HeardWords(context).People(), new HeardWords(context).Linked()),
        .. Blocks.Paragraph(new UnheardWords(context).Sentences()),
        .. new ProfileFigure(context).Table(),
    ]);

    /// <summary>One table of sources: what each is, how many it heard of how many, how much evidence it gave, and where it is published.</summary>
    private static AnnexSection Sources(AnnexContext context)
    {
        var words = context.Words;
        var items = context.Pack.Items.ToLookup(item => item.SourceId, StringComparer.Ordinal);
        var dates = new EvidenceDates(context);
        var heard = context.Assessment.Heard.Sources.Index().ToDictionary(entry => entry.Item.SourceId, entry => entry, StringComparer.Ordinal);
        return new AnnexSection("sources", words.Say("Sources.Heading"),
        [
            .. Blocks.Table(
                words.Say("Register.Table"),
                [
                    new(words.Say("Sources.Title"), 2.6),
                    new(words.Say("Sources.Kind"), 1),
                    new(words.Say("Sources.By"), 1.1),
                    Blocks.Figures(words.Say("Register.HeardOf"), 1.1),
                    Blocks.Figures(words.Say("Heard.Rate"), 0.9),
                    Blocks.Figures(words.Say("Register.Findings"), 0.9),
                    new(words.Say("Register.Dated"), 1.6),
                ],
                context.Pack.Sources.Select(source => (IReadOnlyList<TableCell>)
                [
                    source.Citation is { } citation
                        ? words.Say("Register.Cited", ("title", context.FromPack(source.Title)), ("citation", context.Sentence(context.FromPack(citation))))
                        : context.FromPack(source.Title),
                    words.Capitalise(words.Say("SourceKind.One." + source.Kind)),
                    words.Name(source.Origin),
                    heard.TryGetValue(source.Id, out var found) ? HeardOf(context, found.Index, found.Item) : NoNumber(source),
                    heard.TryGetValue(source.Id, out var rated) && rated.Item.Experience != Experience.Record
                        ? ResponseRates.Of(context, rated.Index, rated.Item) : NoNumber(source),
                    words.Figure(items[source.Id].OfType<Evidence.Finding>().Count()),
                    // Of few people, their days would tell how many.
                    heard.TryGetValue(source.Id, out var few) && context.Disclosure.Heard.HidesHeard(few.Index)
                        ? Shorthand.Confidential : items.Contains(source.Id) ? dates.Span(items[source.Id]) : Shorthand.NotApplicable,
                ])),
        ]);
    }

    // Whoever was asked are people, of whom no number is on record; papers, records and what was seen have none.
    private static string NoNumber(Evidence.EvidenceSource source) =>
        source.Kind is SourceKind.Interview or SourceKind.Survey or SourceKind.Group ? Shorthand.NotAvailable : Shorthand.NotApplicable;

    private static string HeardOf(AnnexContext context, int index, HeardFromSource source)
    {
        var (words, control) = (context.Words, context.Disclosure.Heard);
        if (source.Experience == Experience.Record)
        {
            return Shorthand.NotApplicable;
        }

        var heard = control.HidesHeard(index) ? Shorthand.Confidential : HeardWords.Number(context, index, source);
        return source.Invited is not { } invited ? heard
            : words.Say("Of", ("part", heard), ("whole", control.HidesInvited(index) ? Shorthand.Confidential : words.Figure(invited)));
    }

    private static AnnexSection Absences(AnnexContext context)
    {
        var blocks = LimitsSection.Absences(context).SelectMany(section => section.Blocks).ToList();
        return new AnnexSection(
            "absences", context.Words.Say("Absences.Heading"),
            blocks.Count > 0 ? blocks : [new ParagraphBlock(context.Words.Say("Absences.None"))]);
    }

    private static AnnexSection Decision(AnnexContext context) =>
        new(
            "decision",
            context.Words.Say(context.PublishedOnly ? "Summary.Decision" : "Outcome.Heading"),
            [
                .. context.PublishedOnly ? [] : ElementsSection.Table(context),
                .. context.PublishedOnly ? [] : Blocks.Paragraph(
                    [OutcomeWords.Prompt(context), ElementsSection.Rule(context), context.Words.Say("Elements.Note")]),
                .. context.PublishedOnly ? [] : Blocks.Paragraph(
                    [OutcomeWords.OfTheEvidence(context), OutcomeWords.PlacedWhere(context), .. OutcomeWords.RatingReasons(context)]),
                .. context.PublishedOnly ? [] : Blocks.Paragraph(context.Words.Say("Outcome.Range")),
                .. new DecisionWords(context).Full(),
            ]);

    private static AnnexSection Method(AnnexContext context)
    {
        var section = new MethodSection().Compose(context);
        return section with { Blocks = [.. ElementsSection.Prompt(context), .. section.Blocks.OfType<FactsBlock>()] };
    }

    private static FunctionPart Entry(SupplementEntry entry, Func<AnnexContext, AnnexSection> compose) => new(context =>
    {
        var section = compose(context);
        return section with { Id = EntryNumbers.SectionOf(entry), Heading = context.Entries.Heading(entry, section.Heading) };
    });
}
