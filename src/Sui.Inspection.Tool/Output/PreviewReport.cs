using System.Globalization;
using Spectre.Console;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Output;

/// <summary>How a file would be imported, for people. Neither words of respondents nor identifiers.</summary>
internal static class PreviewReport
{
    /// <summary>Prints the preview.</summary>
    public static void Print(IAnsiConsole console, ImportPreview preview)
    {
        console.Paragraph(preview.File.Name);
        console.Facts(Facts(preview));
        if (preview.Mapping is not { } mapping)
        {
            return;
        }

        console.Heading("Columns used");
        var columns = Rich.Table("Column", "Use", "Question");
        foreach (var column in preview.Columns.Used)
        {
            columns.Row(
                ImportSummary.NameOf(column.Column), column.Use.ToString(),
                column.OptionCode is { } option ? $"{column.QuestionId}: {option}" : column.QuestionId ?? "–");
        }

        console.Write(columns);
        console.Heading("Answers in the rows looked at");
        console.Write(Questions(preview));
        if (preview.StatusWords.Count > 0)
        {
            console.Paragraph("Words of how far a response came that are still to be mapped: " + WordsOf(preview.StatusWords));
        }

        ImportSummary.Columns(console, preview.Columns);
        if (preview.FirstRows.Count > 0)
        {
            console.Heading("First rows, as codes");
            foreach (var row in preview.FirstRows)
            {
                console.Paragraph(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  Row {row.Row}, {row.Outcome}: {string.Join(", ", row.Answers.Select(answer => $"{answer.Key} {answer.Value}"))}"));
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Facts(ImportPreview preview)
    {
        if (preview.Layout is { } layout)
        {
            yield return ("Layout", layout + ". " + string.Join(" ", preview.Reasons));
        }

        if (preview.File.Format is { } format)
        {
            yield return ("Format", string.Join(", ", new[] { format, preview.File.Encoding, Delimiter(preview.File.Delimiter) }.OfType<string>()));
        }

        if (preview.File is { Sheet: { } sheet, Parts.Count: 0 })
        {
            yield return ("Sheet", sheet);
        }

        foreach (var part in ImportSummary.Parts(preview.File))
        {
            yield return part;
        }

        if (preview.Mapping?.Culture is { } culture)
        {
            yield return ("Culture", culture);
        }

        yield return ("Rows looked at", preview.Rows.ToString("N0", CultureInfo.InvariantCulture));
    }

    private static string? Delimiter(string? delimiter) => delimiter switch
    {
        null => null,
        "\t" => "cells divided by tabs",
        var other => $"cells divided by '{other}'",
    };

    private static FittedTable Questions(ImportPreview preview)
    {
        var table = Rich.Table("Question", ">Understood", ">Not", ">Blank", "Words to map");
        foreach (var question in preview.Questions)
        {
            if (question.Columns.Count == 0)
            {
                table.Row(question.QuestionId, "–", "–", "–",
                    preview.Columns.Likely.Any(likely => likely.QuestionId == question.QuestionId && !likely.Accepted)
                        ? "a column is like it, and counts nothing yet" : "no column: not asked");
                continue;
            }

            table.Row(
                question.QuestionId, Number(question.Understood), Number(question.NotUnderstood), Number(question.Blank),
                WordsOf(question.WordsToMap));
        }

        return table;
    }

    private static string WordsOf(IEnumerable<WordCount> words) =>
        string.Join("; ", words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Word} ({word.Count})")));

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
