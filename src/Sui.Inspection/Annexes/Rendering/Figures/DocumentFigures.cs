using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>Draws the figures of one document, those on the same axis to one scale.</summary>
internal sealed class DocumentFigures
{
    private readonly Dictionary<string, BalanceLayout> _balances;
    private readonly FurnitureWording _words;

    /// <summary>Takes the measure of a document's figures.</summary>
    public DocumentFigures(AnnexDocument document)
    {
        _words = FurnitureWording.In(document.Language);
        _balances = document.Sections.SelectMany(In)
            .OfType<BalanceFigureBlock>()
            .GroupBy(figure => figure.Axis, StringComparer.Ordinal)
            .ToDictionary(axis => axis.Key, axis => BalanceLayout.Of([.. axis]), StringComparer.Ordinal);
    }

    /// <summary>The parts of a figure in order; none for a kind of figure that is not known.</summary>
    public IReadOnlyList<FigurePart> Draw(FigureBlock figure) =>
        figure is BalanceFigureBlock balance && _balances.TryGetValue(balance.Axis, out var layout)
            ? BalanceFigure.Draw(balance, layout, _words)
            : FigureDrawer.Draw(figure, _words);

    private static IEnumerable<AnnexBlock> In(AnnexSection section) =>
        section.Blocks.SelectMany(In).Concat(section.Subsections.SelectMany(In));

    private static IEnumerable<AnnexBlock> In(AnnexBlock block) =>
        block is CalloutBlock callout ? callout.Blocks.SelectMany(In) : [block];
}
