using Sui.Inspection.Analysis;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Calculations;

/// <summary>Agreement of coders.</summary>
internal static class AgreementReport
{
    /// <summary>Prints it for people.</summary>
    public static void Print(PageText page, AgreementResult result)
    {
        page.Paragraph(
            $"{Words.Count(result.Coders, "coder")}, {Words.Count(result.Units, "unit")}, {Words.Count(result.Categories, "code")}; {Words.Number(result.UnitsCompared)} of the units "
            + "were coded by two coders or more, and only these can agree");
        var metric = result.Metric.ToString().ToLowerInvariant();
        page.Paragraph(result.Percent.Value is { } share ? $"Agreement: {CalcWords.Percent(share)}" : $"Agreement: {CalcWords.Of(result.Percent)}", 2);
        page.Paragraph(
            $"Cohen's kappa: {CalcWords.Of(result.Kappa)}"
            + (result.KappaStandardError.Value is { } error ? $" (standard error {CalcWords.Of(Measure.Of(error))})" : string.Empty), 2);
        page.Paragraph($"Krippendorff's alpha: {CalcWords.Of(result.Alpha)} ({metric})", 2);
        page.Paragraph($"Gwet's AC1: {CalcWords.Of(result.Ac1)}", 2);
        page.Paragraph($"Gwet's AC2: {CalcWords.Of(result.Ac2)} ({metric})", 2);
        page.Paragraph("Kappa and alpha fall where one code dominates, however much coders agree; AC1 and AC2 do not. All are reported and none discounts anything.", 2);
    }

    /// <summary>Prints it as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result; null after errors.</param>
    /// <param name="problems">The problems of the file.</param>
    public static void PrintJson(TextWriter output, AgreementResult? result, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        if (result is not null)
        {
            AgreementJson.Write(writer, result);
        }

        ProblemsJson.Write(writer, problems);
    });
}
