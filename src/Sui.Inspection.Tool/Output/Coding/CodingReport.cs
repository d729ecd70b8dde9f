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
    /// <summary>The format's id. The document holds no words, and excerpts by their ids alone.</summary>
    public const string Format = "sui-coding-comparison/1";

    private const int Listed = 20;

    /// <summary>Prints it for people, where it was compared.</summary>
    public static void Print(PageText page, ComparedSheets sheets)
    {
        if (sheets.Comparison is not { } comparison)
        {
            return;
        }

        page.Paragraph(
            $"{Words.Count(comparison.Coders.Count, "coder")} ({string.Join(", ", comparison.Coders)}) coded {Words.Count(comparison.Excerpts.Count, "excerpt")} with words by {SheetFile.NameOf(comparison.Codebook)}; "
            + $"{Words.Number(comparison.Compared)} of them were coded by two coders or more, and only these can agree");
        if (sheets.WithoutWords > 0)
        {
            page.Paragraph($"Left out: {Words.Count(sheets.WithoutWords, "excerpt")} without words, which nobody can read alike.", 2);
        }

        foreach (var coder in sheets.Progress.Where(coder => coder.LeftOut > 0))
        {
            page.Paragraph($"{coder.Coder} coded {Words.Number(coder.Coded)} of {Words.Number(coder.Units)}; the others are left out, as a third person decided.", 2);
        }

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
    /// <param name="sheets">The sheets; null where nothing was read.</param>
    /// <param name="problems">The problems.</param>
    public static void PrintJson(TextWriter output, ComparedSheets? sheets, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            if (sheets?.Comparison is { } comparison)
            {
                writer.WriteString("format", Format);
                writer.Identity("codebook", comparison.Codebook.Identify());
                Write(writer, "drafts", sheets.Drafts);
                writer.Objects("sheets", sheets.Files.Zip(sheets.Progress), sheet =>
                {
                    writer.WriteString("coder", sheet.First.Coder);
                    writer.WriteString("file", sheet.First.Name);
                    writer.WriteString("sha256", sheet.First.Sha256);
                    writer.WriteNumber("coded", sheet.Second.Coded);
                    writer.WriteNumber("leftOut", sheet.Second.LeftOut);
                });
                Write(writer, "decisions", sheets.Decisions);
                writer.WriteNumber("excerpts", comparison.Excerpts.Count);
                writer.WriteNumber("compared", comparison.Compared);
                writer.WriteNumber("withoutWords", sheets.WithoutWords);
                writer.Objects("codes", comparison.Codes, code =>
                {
                    writer.WriteString("id", code.Code.Id);
                    writer.WriteNumber("given", code.Given);
                    AgreementJson.Write(writer, code.Presence);
                    writer.ObjectOrNull("levels", code.Levels, levels => AgreementJson.Write(writer, levels));
                });
                writer.Strings("differing", comparison.Differing);
            }

            ProblemsJson.Write(writer, problems);
        });

    private static void Write(Utf8JsonWriter writer, string name, HashedFile? hashed) => writer.ObjectOrNull(name, hashed, file =>
    {
        writer.WriteString("file", file.Name);
        writer.WriteString("sha256", file.Sha256);
    });

    private static string Line(AgreementResult result) =>
        (result.Percent.Value is { } share ? $"agreement {CalcWords.Percent(share)}" : $"agreement {CalcWords.Of(result.Percent)}")
        + $"; kappa {CalcWords.Of(result.Kappa)}; alpha {CalcWords.Of(result.Alpha)} ({result.Metric.ToString().ToLowerInvariant()}); AC1 {CalcWords.Of(result.Ac1)}"
        + (result.Metric == AgreementMetric.Nominal ? string.Empty : $"; AC2 {CalcWords.Of(result.Ac2)}");
}
