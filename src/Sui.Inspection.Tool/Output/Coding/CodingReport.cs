using System.Text.Json;
using Sui.Inspection.Analysis;
using Sui.Inspection.Coding;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Coding;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Coding;

/// <summary>How far coders agree, code by code.</summary>
internal static class CodingReport
{
    private const int Listed = 20;

    /// <summary>Prints it for people.</summary>
    public static void Print(PageText page, CodingComparison comparison)
    {
        page.Paragraph(
            $"{Words.Count(comparison.Coders.Count, "coder")} ({string.Join(", ", comparison.Coders)}) coded {Words.Count(comparison.Excerpts.Count, "excerpt")} by {SheetFile.NameOf(comparison.Codebook)}; "
            + $"{Words.Number(comparison.Compared)} of them were coded by two coders or more, and only these can agree");
        foreach (var code in comparison.Codes.Where(code => code.Given > 0))
        {
            page.Paragraph($"{code.Code.Id} ({code.Code.Label.English}): given to {Words.Count(code.Given, "excerpt")}", 2);
            page.Paragraph(Line(code.Presence), 4);
            if (code.Levels is { } levels)
            {
                page.Paragraph("how much of it: " + Line(levels), 4);
            }
        }

        if (comparison.Codes.Any(code => code.Given == 0))
        {
            page.Paragraph("Given to none: " + string.Join(", ", comparison.Codes.Where(code => code.Given == 0).Select(code => code.Code.Id)), 2);
        }

        page.Paragraph(comparison.Differing.Count == 0
            ? comparison.Compared == 0 ? "No excerpt was coded by two coders: nothing can be compared." : "All excerpts that two coders or more coded have the same codes."
            : $"Coded differently: {Words.Count(comparison.Differing.Count, "excerpt")} ({string.Join(", ", comparison.Differing.Take(Listed))}{(comparison.Differing.Count > Listed ? ", …" : string.Empty)})", 2);
        page.Paragraph("Kappa and alpha fall where nearly all excerpts lack a code, however much coders agree; AC1 does not. All are reported and none discounts anything.", 2);
    }

    /// <summary>Prints it as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison; null after errors.</param>
    /// <param name="sheets">The sheets that were compared, with their hashes: what was recorded, and when compared, stays as it was.</param>
    /// <param name="problems">The problems.</param>
    public static void PrintJson(
        TextWriter output, CodingComparison? comparison, IReadOnlyList<(string? Coder, string File, string Sha256)> sheets, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            if (comparison is not null)
            {
                writer.Version("codebook", comparison.Codebook.Identity);
                writer.Objects("sheets", sheets, sheet =>
                {
                    writer.WriteString("coder", sheet.Coder);
                    writer.WriteString("file", sheet.File);
                    writer.WriteString("sha256", sheet.Sha256);
                });
                writer.WriteNumber("excerpts", comparison.Excerpts.Count);
                writer.WriteNumber("compared", comparison.Compared);
                writer.Objects("codes", comparison.Codes, code =>
                {
                    writer.WriteString("id", code.Code.Id);
                    writer.WriteNumber("given", code.Given);
                    Write(writer, code.Presence);
                    writer.ObjectOrNull("levels", code.Levels, levels => Write(writer, levels));
                });
                writer.Strings("differing", comparison.Differing);
            }

            ProblemsJson.Write(writer, problems);
        });

    private static string Line(AgreementResult result) =>
        (result.Percent.Value is { } share ? $"agreement {CalcWords.Percent(share)}" : $"agreement {CalcWords.Of(result.Percent)}")
        + $"; kappa {CalcWords.Of(result.Kappa)}; alpha {CalcWords.Of(result.Alpha)} ({result.Metric.ToString().ToLowerInvariant()}); AC1 {CalcWords.Of(result.Ac1)}"
        + (result.Metric == AgreementMetric.Nominal ? string.Empty : $"; AC2 {CalcWords.Of(result.Ac2)}");

    private static void Write(Utf8JsonWriter writer, AgreementResult result)
    {
        writer.WriteString("metric", result.Metric.ToString().ToLowerInvariant());
        writer.WriteNumber("units", result.Units);
        writer.WriteNumber("unitsCompared", result.UnitsCompared);
        writer.NumberOrNull("percent", result.Percent.Value * 100);
        writer.NumberOrNull("kappa", result.Kappa.Value);
        writer.NumberOrNull("alpha", result.Alpha.Value);
        writer.NumberOrNull("ac1", result.Ac1.Value);
        writer.NumberOrNull("ac2", result.Ac2.Value);
        writer.WhyNull(("percent", result.Percent.Reason), ("kappa", result.Kappa.Reason), ("alpha", result.Alpha.Reason), ("ac1", result.Ac1.Reason), ("ac2", result.Ac2.Reason));
    }
}
