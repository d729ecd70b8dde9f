using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Coding;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Coding;

/// <summary>Themes by source and experience.</summary>
internal static class ThemeReport
{
    private const string Hidden = "[c]";

    /// <summary>Prints them for people.</summary>
    public static void Print(PageText page, ThemeTable themes, IReadOnlyList<SenseCheck> checks)
    {
        page.Paragraph($"People who spoke of each theme ({SheetFile.NameOf(themes.Codebook)})" + (themes.IsWorking ? ". Working paper: counts of few people are shown; not for print" : string.Empty));
        var rows = themes.Rows.Where(row => row.Total is not 0 || row.Cells.Any(cell => cell is not 0)).ToList();
        page.Section(new PageSection("Themes", [], new PageTable(
            ["Theme", "Criteria", .. themes.Columns.Select(column => $">{column.Source}, {column.Experience.ToString().ToLowerInvariant()}"), ">All"],
            [
                .. rows.Select(row => (IReadOnlyList<PageCell>)
                    [row.Code.Label.English, string.Join(", ", row.Code.Criteria), .. row.Cells.Select(cell => (PageCell)Of(cell)), Of(row.Total)]),
                ["People coded", string.Empty, .. themes.Columns.Select(column => (PageCell)Of(column.People)), string.Empty],
                ["People, coded or not", string.Empty, .. themes.Columns.Select(column => (PageCell)Of(column.OfPeople)), string.Empty],
                ["Excerpts coded", string.Empty, .. themes.Columns.Select(column => (PageCell)Of(column.Coded)), string.Empty],
                ["Excerpts, coded or not", string.Empty, .. themes.Columns.Select(column => (PageCell)Of(column.Excerpts)), string.Empty],
            ]), []));
        if (!themes.IsWorking)
        {
            page.Paragraph("[c]: a count of fewer than five people, or what would tell one.", 2);
        }

        page.Paragraph(Of(themes.Coverage), 2);
        page.Heading("Sense check with people with lived experience");
        if (checks.Count == 0)
        {
            page.Paragraph("None is recorded.", 2);
        }

        foreach (var check in checks)
        {
            page.Paragraph($"{check.On:yyyy-MM-dd}: {Took(check, themes.IsWorking)}. They said: {check.Said}" + (check.Changed.Length > 0 ? $" Changed for it: {check.Changed}" : " Nothing was changed for it."), 2);
        }
    }

    /// <summary>Prints them as JSON.</summary>
    public static void PrintJson(TextWriter output, ThemeTable? themes, IReadOnlyList<SenseCheck> checks, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        if (themes is not null)
        {
            writer.Version("codebook", themes.Codebook.Identity);
            writer.WriteBoolean("working", themes.IsWorking);
            writer.Objects("columns", themes.Columns, column =>
            {
                writer.WriteString("source", column.Source);
                writer.WriteString("experience", column.Experience.ToString());
                writer.WholeNumber("people", column.People);
                writer.WholeNumber("ofPeople", column.OfPeople);
                writer.WholeNumber("coded", column.Coded);
                writer.WholeNumber("excerpts", column.Excerpts);
            });
            writer.Objects("themes", themes.Rows, row =>
            {
                writer.WriteString("code", row.Code.Id);
                writer.Strings("criteria", row.Code.Criteria);
                writer.WriteStartArray("people");
                foreach (var cell in row.Cells)
                {
                    if (cell is { } count)
                    {
                        writer.WriteNumberValue(count);
                    }
                    else
                    {
                        writer.WriteNullValue();
                    }
                }

                writer.WriteEndArray();
                writer.WholeNumber("all", row.Total);
            });
            writer.WriteStartObject("coverage");
            writer.WriteBoolean("whole", themes.Coverage.IsWhole);
            writer.WholeNumber("excerpts", themes.Coverage.Excerpts);
            writer.WholeNumber("coded", themes.Coverage.Coded);
            writer.WholeNumber("blank", themes.Coverage.Blank);
            writer.WholeNumber("absent", themes.Coverage.Absent);
            writer.WholeNumber("withoutWords", themes.Coverage.WithoutWords);
            writer.WriteEndObject();
            writer.Objects("senseChecks", checks, check =>
            {
                writer.Day("on", check.On);
                writer.WholeNumber("people", themes.IsWorking || check.People >= ThemeTable.SmallestShown ? check.People : null);
                writer.WriteString("said", check.Said);
                writer.WriteString("changed", check.Changed);
            });
        }

        ProblemsJson.Write(writer, problems);
    });

    private static string Of(int? count) => count is { } number ? Words.Number(number) : Hidden;

    // Without numbers where these would tell of few people.
    private static string Of(ThemeCoverage coverage)
    {
        var whole = coverage.IsWhole ? "Every excerpt with words is coded" : "Not every excerpt with words is coded, and the themes are those of the others";
        if (coverage is not { Excerpts: { } all, Coded: { } coded })
        {
            return whole + ".";
        }

        string[] left = coverage is { Blank: { } blank, Absent: { } absent, WithoutWords: { } silent }
            ?
            [
                .. blank > 0 ? [$"{Words.Number(blank)} without codes in the sheet"] : Array.Empty<string>(),
                .. absent > 0 ? [$"{Words.Number(absent)} not in the sheet"] : Array.Empty<string>(),
                .. silent > 0 ? [$"{Words.Number(silent)} without words"] : Array.Empty<string>(),
            ]
            : [];
        return $"{whole}: {Words.Number(coded)} of {Words.Number(all)} excerpts are coded{(left.Length == 0 ? string.Empty : $"; left out: {Words.List(left)}")}.";
    }

    private static string Took(SenseCheck check, bool working) =>
        working || check.People >= ThemeTable.SmallestShown ? $"{Words.Count(check.People, "person")} with lived experience" : "people with lived experience";
}
