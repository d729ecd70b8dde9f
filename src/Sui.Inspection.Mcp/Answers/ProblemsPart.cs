using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>Problems: how many, and the first of them, errors before warnings.</summary>
internal static class ProblemsPart
{
    private const int Most = 40;

    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Problem> problems) => json.Object(name, () =>
    {
        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", problems.Count - errors);
        json.WriteNumber("leftOut", Math.Max(0, problems.Count - Most));
        json.Objects("list", problems.OrderByDescending(problem => problem.Severity).Take(Most), problem =>
        {
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity.ToString());
            json.WriteString("place", AnswerText.Short(problem.Location.ToString()));
            json.WriteString("message", AnswerText.Sentence(AnswerText.Uncounted(problem.Message)));
            json.WriteString("expected", AnswerText.Sentence(problem.Expected));
            json.WriteString("action", AnswerText.Sentence(problem.Action));
        });
    });
}
