using Sui.Inspection.Json;

namespace Sui.Inspection.Returns;

/// <summary>Lists every inconsistency of <c>returns.json</c>.</summary>
internal static class ReturnValidator
{
    private const int Largest = 1_000_000;

    /// <summary>Checks a survey.</summary>
    /// <param name="manifest">What the file says.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Validate(ReturnManifest manifest, Faults faults)
    {
        var survey = manifest.Survey;
        if (survey.Groups.Count == 0)
        {
            faults.Error(ReturnCodes.WrongIds, "groups", "There is no group.", "At least one group of providers.", "Add the groups.");
        }

        Once(survey.Groups, group => group.Id, "groups", "id", faults);
        Once(survey.Questions, question => question.Id, "questions", "id", faults);
        Once(survey.Tables, table => table.Id, "tables", "id", faults);
        for (var i = 0; i < survey.Groups.Count; i++)
        {
            CheckGroup(survey.Groups[i], manifest.File is not null, $"groups[{i}]", faults);
        }

        for (var i = 0; i < survey.Questions.Count; i++)
        {
            CheckQuestion(survey.Questions[i], $"questions[{i}]", faults);
        }

        for (var i = 0; i < survey.Tables.Count; i++)
        {
            for (var row = 0; row < survey.Tables[i].Rows.Count; row++)
            {
                Bounded(survey.Tables[i].Rows[row].Value, $"tables[{i}].rows[{row}].value", faults);
                Bounded(survey.Tables[i].Rows[row].Each ?? 0, $"tables[{i}].rows[{row}].each", faults);
            }
        }

        for (var i = 0; i < survey.Checks.Count; i++)
        {
            TableCheckCheck.Run(survey.Checks[i], survey.Tables, $"checks[{i}]", faults);
        }
    }

    private static void CheckGroup(ReturnGroup group, bool held, string path, Faults faults)
    {
        Bounded(group.Asked, path + ".asked", faults);
        if (held == group.Published is not null && faults.Sound("file"))
        {
            faults.Error(
                ReturnCodes.PublishedOrHeld, path + ".answered",
                held ? "The group says how many answered, and the returns themselves are held."
                    : "Neither the returns are held nor is it said how many answered.",
                "Either a file of returns, or for each group how many answered.", "Leave one of the two out, or add it.");
        }

        if (group.Published is not { } published || !faults.Sound(path))
        {
            return;
        }

        var together = published.AnsweredTogether.Aggregate(0L, (sum, providers) => sum + providers);
        if (published.Answered > group.Asked || together > published.Answered
            || published.AnsweredRepeatedly.Count > published.Answered)
        {
            faults.Error(
                ReturnCodes.Contradiction, path + ".answered", "The numbers of the group contradict each other.",
                "At most as many that answered as were asked, and at most as many together or repeatedly as answered.",
                "Correct the numbers.");
        }

        if (published.AnsweredRepeatedly.Sum(returns => (long)returns) > Largest)
        {
            faults.Error(
                ReturnCodes.WrongNumber, path + ".answeredRepeatedly", "The returns of those who answered repeatedly are too many.",
                "At most 1,000,000 in all.", "Correct the numbers.");
        }

        if (published.AnsweredTogether.Concat(published.AnsweredRepeatedly).Any(number => number is < 2 or > Largest))
        {
            faults.Error(
                ReturnCodes.WrongNumber, path, "A joint return is of one provider, or a provider that answered repeatedly did so once.",
                "2 or more.", "Correct the number or leave it out.");
        }
    }

    private static void CheckQuestion(ReturnQuestion question, string path, Faults faults)
    {
        Once(question.Options, option => option.Code, path + ".options", "code", faults);
        if (question.Options.Count == 0)
        {
            faults.Error(ReturnCodes.WrongIds, path + ".options", "The question offers no answers.", "At least one answer.",
                "Add the answers.");
        }

        if (ReturnColumns.Own.Contains(question.Id, StringComparer.Ordinal))
        {
            faults.Error(
                ReturnCodes.ReservedColumn, path + ".id", "The file of returns has a column of this name for something else.",
                $"None of: {string.Join(", ", ReturnColumns.Own)}.", "Give the question another id.");
        }
    }

    private static void Bounded(int value, string path, Faults faults)
    {
        if (value > Largest)
        {
            faults.Error(ReturnCodes.WrongNumber, path, "The number is too large.", "At most 1,000,000.", "Correct it.");
        }
    }

    private static void Once<T>(IReadOnlyList<T> items, Func<T, string> id, string path, string member, Faults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (faults.Sound($"{path}[{i}].{member}") && !seen.Add(id(items[i])))
            {
                faults.Error(ReturnCodes.WrongIds, $"{path}[{i}]", "Another one in the list has this id.", "Each id once.",
                    "Give one of the two another id.");
            }
        }
    }
}
