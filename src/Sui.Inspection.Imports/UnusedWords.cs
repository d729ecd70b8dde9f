using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>Tells which words were given a meaning and stand nowhere in the export: what was mistyped would otherwise change nothing, unseen.</summary>
internal static class UnusedWords
{
    /// <summary>Reports them.</summary>
    /// <param name="words">The words that were given a meaning.</param>
    /// <param name="plan">The columns, after all rows were read.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Report(IReadOnlyList<MappedWord> words, ImportPlan plan, ProblemList problems)
    {
        foreach (var word in words.Where(word => !IsFound(word, plan)))
        {
            if (word.QuestionId is null && QuestionOf(word.Says) is { } id)
            {
                ReportQuestion(id, plan, problems);
                continue;
            }

            var of = word.QuestionId is { } question and not WordMap.Status ? $" to the question {question}"
                : word.QuestionId is null ? string.Empty : " of how far a response came";
            problems.Warning(
                ImportCodes.WordNotFound, new ProblemLocation(problems.File),
                $"A word that --map says to mean '{word.Means}' stands in no answer{of}: it changed nothing.",
                "A word as it stands in the export.", "Compare it with the words that --preview shows, or leave it out of --map.");
        }
    }

    // What can be the id of a question, or the name of a column, before a colon; 'Well: yes and no' is an answer.
    private static string? QuestionOf(string says)
    {
        var colon = says.IndexOf(':', StringComparison.Ordinal);
        var id = colon < 1 ? string.Empty : says[..colon].Trim();
        var isWords = colon + 1 < says.Length && says[colon + 1] == ' ' && !id.Contains('_', StringComparison.Ordinal);
        return id.Length > 0 && !isWords && char.IsAsciiLetter(id[0]) && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-') ? id : null;
    }

    private static bool IsFound(MappedWord word, ImportPlan plan) => word.QuestionId == WordMap.Status
        ? Array.Exists(plan.Statuses, status => status.HasFound(word.Says))
        : Array.Exists(plan.Questions, question => (word.QuestionId ?? question.Question.Id) == question.Question.Id && question.Column.HasFound(word.Says))
            || (word.QuestionId is null && Array.Exists(plan.Statuses, status => status.HasFound(word.Says)));

    private static void ReportQuestion(string id, ImportPlan plan, ProblemList problems)
    {
        problems.Error(
            ImportCodes.WordNotMapped, new ProblemLocation(problems.File),
            $"--map names the question '{id}', which no column of the export answers.",
            Nearest.OneOf(id, plan.Questions.Select(question => question.Question.Id).Append(WordMap.Status)),
            "Write one of them before the colon; the one that is most like it is named first.");
    }
}
