using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes;

/// <summary>Masks every text of a figure.</summary>
internal sealed class FigureMask(TextMask texts)
{
    /// <summary>The figure without identifiers; of a type that is not known, title and description, which are all that is known of it.</summary>
    public FigureBlock Mask(FigureBlock figure)
    {
        var plain = figure with { Title = texts.Of(figure.Title), Description = texts.Of(figure.Description) };
        return plain switch
        {
            LadderFigureBlock ladder => ladder with
            {
                Steps = [.. ladder.Steps.Select(step => step with
                {
                    Name = texts.Of(step.Name), Meaning = texts.Of(step.Meaning), Note = texts.Optional(step.Note),
                })],
            },
            IntervalFigureBlock plot => plot with
            {
                Axis = texts.Of(plot.Axis),
                ShareLegend = texts.Of(plot.ShareLegend),
                BarLegend = texts.Of(plot.BarLegend),
                Rows = [.. plot.Rows.Select(row => row with { Label = texts.Of(row.Label), Note = texts.Of(row.Note) })],
            },
            ComparisonFigureBlock comparison => Mask(comparison),
            BalanceFigureBlock balance => Mask(balance),
            PlacementFigureBlock placement => placement with
            {
                Rungs = texts.All(placement.Rungs),
                PlacedLegend = texts.Of(placement.PlacedLegend),
                RangeLegend = texts.Of(placement.RangeLegend),
                ExpectedLegend = texts.Of(placement.ExpectedLegend),
                Rows = [.. placement.Rows.Select(row => row with { Label = texts.Of(row.Label), Note = texts.Optional(row.Note) })],
            },
            ChainFigureBlock chain => chain with
            {
                Links = [.. chain.Links.Select(link => link with
                {
                    Label = texts.Of(link.Label), Text = texts.Of(link.Text), Note = texts.Optional(link.Note),
                })],
            },
            _ => plain,
        };
    }

    private ComparisonFigureBlock Mask(ComparisonFigureBlock comparison) => comparison with
    {
        FirstLegend = texts.Of(comparison.FirstLegend),
        SecondLegend = texts.Of(comparison.SecondLegend),
        Rows = [.. comparison.Rows.Select(row => row with
        {
            Heading = texts.Of(row.Heading),
            Label = texts.Of(row.Label),
            FirstText = texts.Of(row.FirstText),
            SecondText = texts.Of(row.SecondText),
        })],
    };

    private BalanceFigureBlock Mask(BalanceFigureBlock balance) => balance with
    {
        Axis = texts.Of(balance.Axis),
        AgainstLegend = texts.Of(balance.AgainstLegend),
        ForLegend = texts.Of(balance.ForLegend),
        SumLegend = texts.Of(balance.SumLegend),
        Thresholds = [.. balance.Thresholds.Select(threshold => threshold with { Label = texts.Of(threshold.Label) })],
        Rows = [.. balance.Rows.Select(row => row with
        {
            Label = texts.Of(row.Label),
            SumText = texts.Of(row.SumText),
            Bars = [.. row.Bars.Select(bar => bar with { Label = texts.Of(bar.Label), Text = texts.Of(bar.Text) })],
        })],
    };
}
