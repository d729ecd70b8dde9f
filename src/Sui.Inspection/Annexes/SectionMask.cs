using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Annexes;

/// <summary>
/// Masks every text of sections that plug-ins add: they see a masked assessment, and may still print what they know from elsewhere, such as
/// items of their own types.
/// </summary>
internal sealed class SectionMask
{
    private readonly TextScanner _scanner;
    private readonly MaskingPolicy _policy;
    private readonly TextMask _texts;
    private readonly RunMask _runs;
    private readonly FigureMask _figures;

    /// <summary>Makes a mask.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="policy">What is masked, in the annex's language.</param>
    public SectionMask(PrivacyGuard guard, MaskingPolicy policy)
    {
        _scanner = guard.Scanner;
        _policy = policy;
        _texts = new TextMask(guard.Masker, policy);
        _runs = new RunMask(_scanner, policy, _texts);
        _figures = new FigureMask(_texts);
    }

    /// <summary>The sections without identifiers.</summary>
    /// <param name="added">The sections, which keep the contract.</param>
    /// <param name="own">The sections that ship, whose anchors are taken.</param>
    public IReadOnlyList<AnnexSection> Mask(IReadOnlyList<AnnexSection> added, IReadOnlyList<AnnexSection> own)
    {
        var taken = Ids(own.Concat(added)).ToHashSet(StringComparer.Ordinal);
        return [.. added.Select(section => Mask(section, taken))];
    }

    private static IEnumerable<string> Ids(IEnumerable<AnnexSection> sections) =>
        sections.SelectMany(section => Ids(section.Subsections).Prepend(section.Id));

    private AnnexSection Mask(AnnexSection section, HashSet<string> taken) => new(
        Anchor(section.Id, taken),
        _texts.Of(section.Heading),
        [.. section.Blocks.Select(Mask)],
        [.. section.Subsections.Select(inner => Mask(inner, taken))]);

    // A mask has brackets, and an anchor may not.
    private string Anchor(string id, HashSet<string> taken)
    {
        if (IdentifyingId.KindOf(_scanner, id, _policy.Possible) is null)
        {
            return id;
        }

        var number = 1;
        while (!taken.Add(Numbered(number)))
        {
            number++;
        }

        return Numbered(number);
    }

    private static string Numbered(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"added-{number}");

    private AnnexBlock Mask(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => new ParagraphBlock(_runs.Mask(paragraph.Runs)),
        ListBlock list => list with { Items = [.. list.Items.Select(_runs.Mask)] },
        FactsBlock facts => new FactsBlock([.. facts.Facts.Select(fact => new Fact(_texts.Of(fact.Term), _runs.Mask(fact.Value)))]),
        CalloutBlock callout => new CalloutBlock(_texts.Optional(callout.Title), [.. callout.Blocks.Select(Mask)]),
        TableBlock table => new TableBlock(
            _texts.Of(table.Caption),
            [.. table.Columns.Select(column => column with { Heading = _texts.Of(column.Heading) })],
            [.. table.Rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => cell with { Runs = _runs.Mask(cell.Runs) })])]),
        QuoteBlock quote => new QuoteBlock(_runs.Mask(quote.Text), _runs.Mask(quote.Attribution)),
        FigureBlock figure => _figures.Mask(figure),
        _ => throw new InvalidOperationException($"The block '{block.GetType().Name}' is not one that can be masked."),
    };
}
