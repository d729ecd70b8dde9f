using Sui.Inspection.Coding;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Coding;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Coding;

/// <summary>A codebook.</summary>
internal static class CodebookReport
{
    /// <summary>Prints it for people.</summary>
    public static void Print(PageText page, Codebook codebook)
    {
        page.Paragraph($"{codebook.Title.English} ({SheetFile.NameOf(codebook)})");
        if (codebook.Source is { } source)
        {
            page.Paragraph(source);
        }

        foreach (var group in codebook.Codes.GroupBy(code => code.Group?.English))
        {
            page.Heading(group.Key ?? "Codes");
            foreach (var code in group)
            {
                page.Paragraph(
                    $"{code.Id}: {code.Label.English}. {code.Definition.English}"
                    + (code.Levels.Count > 0 ? $" Levels: {string.Join(", ", code.Levels)}." : string.Empty)
                    + (code.Criteria.Count > 0 ? $" Criteria: {string.Join(", ", code.Criteria)}." : string.Empty), 2, 4);
            }
        }
    }

    /// <summary>Prints it as JSON.</summary>
    public static void PrintJson(TextWriter output, Codebook? codebook, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        if (codebook is not null)
        {
            writer.Version("codebook", codebook.Identity);
            writer.WriteString("title", codebook.Title.English);
            writer.WriteString("source", codebook.Source);
            writer.Objects("codes", codebook.Codes, code =>
            {
                writer.WriteString("id", code.Id);
                writer.WriteString("label", code.Label.English);
                writer.WriteString("definition", code.Definition.English);
                writer.WriteString("group", code.Group?.English);
                writer.Strings("criteria", code.Criteria);
                writer.Strings("levels", code.Levels);
            });
        }

        ProblemsJson.Write(writer, problems);
    });
}
