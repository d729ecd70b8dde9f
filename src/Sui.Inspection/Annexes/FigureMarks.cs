using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes;

/// <summary>Takes the marks of language out of figures, whose texts are plain.</summary>
internal static class FigureMarks
{
    /// <summary>The figure without marks; of a type that is not known, title and description without them.</summary>
    public static FigureBlock Strip(FigureBlock figure)
    {
        var plain = figure with { Title = Plain(figure.Title), Description = Plain(figure.Description) };
        return plain switch
        {
            LadderFigureBlock ladder => ladder with
            {
                Steps = [.. ladder.Steps.Select(step => step with
                {
                    Name = Plain(step.Name), Meaning = Plain(step.Meaning), Note = Optional(step.Note),
                })],
            },
            IntervalFigureBlock plot => plot with
            {
                Rows = [.. plot.Rows.Select(row => row with { Label = Plain(row.Label), Note = Plain(row.Note) })],
            },
            ComparisonFigureBlock comparison => comparison with
            {
                Rows = [.. comparison.Rows.Select(row => row with { Heading = Plain(row.Heading), Label = Plain(row.Label) })],
            },
            BalanceFigureBlock balance => balance with
            {
                Rows = [.. balance.Rows.Select(row => row with
                {
                    Label = Plain(row.Label), Bars = [.. row.Bars.Select(bar => bar with { Label = Plain(bar.Label) })],
                })],
            },
            PlacementFigureBlock placement => placement with
            {
                Rungs = [.. placement.Rungs.Select(Plain)],
                Rows = [.. placement.Rows.Select(row => row with { Label = Plain(row.Label), Note = Optional(row.Note) })],
            },
            ChainFigureBlock chain => chain with
            {
                Links = [.. chain.Links.Select(link => link with { Label = Plain(link.Label), Note = Optional(link.Note) })],
            },
            _ => plain,
        };
    }

    private static string Plain(string text) => LanguageMarks.Strip(text);

    private static string? Optional(string? text) => text is null ? null : Plain(text);
}
