using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Calculations;

/// <summary>Raking of a file.</summary>
internal static class RakeReport
{
    private const int MostCells = 40;

    /// <summary>Prints it for people.</summary>
    public static void Print(PageText page, RakeCalculation made)
    {
        var result = made.Result;
        page.Paragraph($"{Words.Count(result.Weights.Count, "person")}, {Words.Count(made.Targets.Count, "characteristic")}: "
            + (result.Reason is { } reason ? $"nobody was weighted, since {CalcWords.Of(reason)}" : $"settled after {Words.Count(result.Cycles, "cycle")}"));
        page.Paragraph($"Weights: {Text(result.Weights.Min())} to {Text(result.Weights.Max())}", 2);
        page.Paragraph($"Design effect: {CalcWords.Of(result.DesignEffect.Effect)}", 2);
        page.Paragraph($"Effective n: {CalcWords.Of(result.DesignEffect.EffectiveAnswers, "0.0")} of {Words.Number(result.Weights.Count)}", 2);
        page.Paragraph($"Largest margin left: {Text(result.LargestMarginError)}, over the characteristics that were raked (over 0.02: Poor)", 2);
        page.Paragraph($"By its weighting: {(result.IsPoor ? "Poor" : "not Poor")}", 2);
        foreach (var (at, margin) in result.Margins.Index())
        {
            page.Section(new PageSection(
                margin.Name + (margin.NotRaked is { } why ? $" (not raked: {CalcWords.Of(why)})" : string.Empty)
                    + (margin.Known < result.Weights.Count ? $", known of {Words.Number(margin.Known)}" : string.Empty),
                [],
                new PageTable(
                    ["Group", ">Target, %", ">Unweighted, %", ">Weighted, %"],
                    [.. made.Targets[at].Groups.Select((group, place) => (IReadOnlyList<PageCell>)
                        [group, Percent(margin.Targets[place]), Percent(margin.Unweighted[place]), Percent(margin.Weighted[place])])]),
                []));
        }

        var cells = Cells(made);
        if (result.Reason is null && cells.Count <= MostCells)
        {
            page.Section(new PageSection(
                "The weight of each combination", [],
                new PageTable(
                    [.. made.Targets.Select(target => target.Name), ">People", ">Weight"],
                    [.. cells.Select(cell => (IReadOnlyList<PageCell>)
                        [.. cell.Groups.Select(group => (PageCell)(group ?? "not known")), Words.Number(cell.People), cell.Weight.ToString("0.000000", CultureInfo.InvariantCulture)])]),
                []));
        }
    }

    /// <summary>Prints it as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="made">The raking; null after errors.</param>
    /// <param name="problems">The problems of the files and of the raking.</param>
    public static void PrintJson(TextWriter output, RakeCalculation? made, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        if (made is { Result: var result })
        {
            writer.WriteNumber("people", result.Weights.Count);
            writer.WriteBoolean("settled", result.Reason is null);
            writer.WriteNumber("cycles", result.Cycles);
            writer.Number("lastCycleError", result.LastCycleError);
            writer.NumberOrNull("deff", result.DesignEffect.Effect.Value);
            writer.NumberOrNull("effectiveN", result.DesignEffect.EffectiveAnswers.Value);
            writer.Number("largestMarginError", result.LargestMarginError);
            writer.WriteBoolean("poor", result.IsPoor);
            writer.WhyNull(("weights", result.Reason));
            writer.Objects("margins", result.Margins.Index().SelectMany(margin => made.Targets[margin.Index].Groups.Index().Select(group => (margin.Item, group))), one =>
            {
                writer.WriteString("characteristic", one.Item.Name);
                writer.WriteString("group", one.group.Item);
                writer.Number("target", one.Item.Targets[one.group.Index]);
                writer.Number("unweighted", one.Item.Unweighted[one.group.Index]);
                writer.Number("weighted", one.Item.Weighted[one.group.Index]);
                writer.WriteString("notRaked", one.Item.NotRaked?.ToString());
            });
            writer.Objects("combinations", Cells(made), cell =>
            {
                writer.Strings("groups", cell.Groups.Select(group => group ?? string.Empty));
                writer.WriteNumber("people", cell.People);
                writer.Number("weight", cell.Weight);
            });
            writer.Numbers("rows", made.Rows);
            Weights(writer, "weights", result.Weights);
            Weights(writer, "weightsBeforeClamping", result.BeforeClamping);
        }

        ProblemsJson.Write(writer, problems);
    });

    private static void Weights(System.Text.Json.Utf8JsonWriter writer, string name, IReadOnlyList<double> weights)
    {
        writer.WriteStartArray(name);
        foreach (var weight in weights)
        {
            writer.WriteNumberValue(weight);
        }

        writer.WriteEndArray();
    }

    private static List<(IReadOnlyList<string?> Groups, int People, double Weight)> Cells(RakeCalculation made) =>
    [
        .. Enumerable.Range(0, made.Result.Weights.Count)
            .GroupBy(person => string.Join(' ', made.People.Select(one => one.Groups[person].ToString(CultureInfo.InvariantCulture))), StringComparer.Ordinal)
            .Select(cell => (Person: cell.First(), People: cell.Count()))
            .OrderBy(cell => cell, Comparer<(int Person, int People)>.Create((left, right) => made.People
                .Select(one => ((uint)one.Groups[left.Person]).CompareTo((uint)one.Groups[right.Person])).FirstOrDefault(order => order != 0)))
            .Select(cell => (
                (IReadOnlyList<string?>)[.. made.People.Select((one, at) => one.Groups[cell.Person] < 0 ? null : made.Targets[at].Groups[one.Groups[cell.Person]])],
                cell.People, made.Result.Weights[cell.Person])),
    ];

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);
}
