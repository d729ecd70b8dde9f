using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>Writes the properties of a figure: all that it shows. A kind of figure that is not known has a title and a
/// description.</summary>
internal sealed class JsonFigureWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the figure into an object that is open.</summary>
    public void Write(FigureBlock figure)
    {
        json.WriteString("type", figure switch
        {
            LadderFigureBlock => "ladder",
            IntervalFigureBlock => "intervals",
            ComparisonFigureBlock => "comparison",
            BalanceFigureBlock => "balance",
            PlacementFigureBlock => "placements",
            ChainFigureBlock => "chain",
            _ => "figure",
        });
        json.Text("title", figure.Title);
        json.Text("description", figure.Description);
        switch (figure)
        {
            case LadderFigureBlock ladder:
                if (ladder.Compact)
                {
                    json.WriteBoolean("compact", true);
                }

                json.Objects("steps", ladder.Steps, Write);
                break;
            case IntervalFigureBlock intervals:
                json.Text("axis", intervals.Axis);
                json.Text("shareLegend", intervals.ShareLegend);
                json.Text("barLegend", intervals.BarLegend);
                json.Objects("rows", intervals.Rows, Write);
                break;
            case ComparisonFigureBlock comparison:
                json.Text("firstLegend", comparison.FirstLegend);
                json.Text("secondLegend", comparison.SecondLegend);
                json.Objects("rows", comparison.Rows, Write);
                break;
            case BalanceFigureBlock balance:
                Write(balance);
                break;
            case PlacementFigureBlock placements:
                Write(placements);
                break;
            case ChainFigureBlock chain:
                json.Objects("links", chain.Links, Write);
                break;
        }
    }

    private void Write(LadderStep step)
    {
        json.WriteNumber("rung", (int)step.Rung);
        json.Text("name", step.Name);
        json.Text("meaning", step.Meaning);
        json.WriteBoolean("placed", step.Placed);
        json.Text("note", step.Note);
    }

    private void Write(IntervalRow row)
    {
        json.Text("label", row.Label);
        json.Text("note", row.Note);
        json.Number("share", row.Share);
        json.Number("low", row.Low);
        json.Number("high", row.High);
        json.Number("bar", row.Bar);
    }

    private void Write(ComparisonRow row)
    {
        json.Text("heading", row.Heading);
        json.Text("label", row.Label);
        json.Number("first", row.First);
        json.Text("firstText", row.FirstText);
        json.Number("second", row.Second);
        json.Text("secondText", row.SecondText);
    }

    private void Write(BalanceFigureBlock balance)
    {
        json.Text("axis", balance.Axis);
        json.Text("againstLegend", balance.AgainstLegend);
        json.Text("forLegend", balance.ForLegend);
        json.Text("sumLegend", balance.SumLegend);
        json.Objects("thresholds", balance.Thresholds, threshold =>
        {
            json.Number("value", threshold.Value);
            json.Text("label", threshold.Label);
        });
        json.Objects("rows", balance.Rows, row =>
        {
            json.Text("label", row.Label);
            json.Objects("bars", row.Bars, bar =>
            {
                json.Text("label", bar.Label);
                json.Number("value", bar.Value);
                json.Text("text", bar.Text);
            });
            json.Number("sum", row.Sum);
            json.Text("sumText", row.SumText);
        });
    }

    private void Write(PlacementFigureBlock placements)
    {
        json.Array("rungs", placements.Rungs, name => json.WriteStringValue(PrintableText.Clean(name)));
        json.Text("placedLegend", placements.PlacedLegend);
        json.Text("rangeLegend", placements.RangeLegend);
        json.Text("expectedLegend", placements.ExpectedLegend);
        json.Objects("rows", placements.Rows, row =>
        {
            json.Text("label", row.Label);
            Rung("lowest", row.Lowest);
            Rung("highest", row.Highest);
            Rung("expected", row.Expected);
            json.Text("note", row.Note);
        });
    }

    private void Write(ChainFigureLink link)
    {
        json.Text("label", link.Label);
        json.WriteNumber("count", link.Count);
        json.Text("text", link.Text);
        json.Text("note", link.Note);
    }

    private void Rung(string name, Rung? rung)
    {
        if (rung is { } value)
        {
            json.WriteNumber(name, (int)value);
        }
    }
}
