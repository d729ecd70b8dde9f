namespace Sui.Inspection.Annexes;

/// <summary>Changes every text of a figure in the same way.</summary>
internal static class FigureText
{
    /// <summary>The figure with its texts changed; a figure of a type that is not known as it is.</summary>
    public static FigureBlock Change(FigureBlock figure, Func<string, string> change)
    {
        var changed = figure with { Title = change(figure.Title), Description = change(figure.Description) };
        return changed switch
        {
            LadderFigureBlock ladder => ladder with
            {
                Steps = [.. ladder.Steps.Select(step => step with
                {
                    Name = change(step.Name), Meaning = change(step.Meaning), Note = Optional(step.Note),
                })],
            },
            IntervalFigureBlock plot => plot with
            {
                Rows = [.. plot.Rows.Select(row => row with { Label = change(row.Label), Note = change(row.Note) })],
            },
            ComparisonFigureBlock comparison => comparison with
            {
                Rows = [.. comparison.Rows.Select(row => row with { Heading = change(row.Heading), Label = change(row.Label) })],
            },
            BalanceFigureBlock balance => balance with
            {
                Rows = [.. balance.Rows.Select(row => row with
                {
                    Label = change(row.Label), Bars = [.. row.Bars.Select(bar => bar with { Label = change(bar.Label) })],
                })],
            },
            PlacementFigureBlock placement => placement with
            {
                Rungs = [.. placement.Rungs.Select(change)],
                Rows = [.. placement.Rows.Select(row => row with { Label = change(row.Label), Note = Optional(row.Note) })],
            },
            ChainFigureBlock chain => chain with
            {
                Links = [.. chain.Links.Select(link => link with { Label = change(link.Label), Note = Optional(link.Note) })],
            },
            _ => changed,
        };

        string? Optional(string? text) => text is null ? null : change(text);
    }
}
