using System.Text.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Writes problems as JSON, with the members that an assessment's JSON gives them.</summary>
internal static class ProblemsJson
{
    /// <summary>Writes the member <c>problems</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="problems">The problems.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Problem> problems) =>
        writer.Objects("problems", problems, problem =>
        {
            writer.WriteString("code", problem.Code);
            writer.WriteString("severity", problem.Severity.ToString());
            writer.WriteString("file", problem.Location.File);
            writer.WholeNumber("row", problem.Location.Row);
            writer.WholeNumber("line", problem.Location.Line);
            writer.WriteString("column", problem.Location.Column);
            if (problem.Location.Sheet is { } sheet)
            {
                writer.WriteString("sheet", sheet);
                writer.WriteString("cell", problem.Location.Cell);
            }

            if (problem.Location.Item is { } item)
            {
                writer.WriteString("item", item);
                writer.WriteString("id", problem.Location.Id);
            }

            writer.WriteString("message", problem.Message);
            writer.WriteString("expected", problem.Expected);
            writer.WriteString("action", problem.Action);
        });

    /// <summary>Prints a document of problems and their counts.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="problems">The problems.</param>
    public static void PrintCounted(TextWriter output, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        var counts = ProblemCounts.Of(problems);
        writer.WriteNumber("errors", counts.Errors);
        writer.WriteNumber("warnings", counts.Warnings);
        Write(writer, problems);
    });

    /// <summary>Prints a document of problems alone: nothing else could be read.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="problems">The problems.</param>
    public static void Print(TextWriter output, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer => Write(writer, problems));
}
