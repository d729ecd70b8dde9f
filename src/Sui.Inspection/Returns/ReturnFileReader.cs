using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Returns;

/// <summary>Reads a file of returns. Every return stays as it came: nothing is merged.</summary>
internal sealed class ReturnFileReader(ReturnSurvey survey, ProblemList problems)
{
    private readonly ReturnColumns _columns = new(survey.Questions);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    /// <param name="content">Its bytes.</param>
    public IReadOnlyList<ProviderReturn> Read(ReadOnlyMemory<byte> content)
    {
        var returns = new List<ProviderReturn>();
        using var table = CsvTable.Open(content, _columns.Set, PackLimits.Default, problems);
        if (table is null)
        {
            return returns;
        }

        var row = table.NewRow();
        while (table.Read(row))
        {
            if (ReadRow(row) is { } one)
            {
                returns.Add(one);
            }
        }

        return returns;
    }

    private ProviderReturn? ReadRow(TableRow row)
    {
        var id = row.RequiredId(_columns.Id);
        var group = row.RequiredText(_columns.Group);
        var providers = row.RequiredText(_columns.Providers) is null ? [] : row.List(_columns.Providers);
        var parent = row.Text(_columns.Parent);
        var received = row.Date(_columns.ReceivedDate);
        CheckId(row, id);
        CheckGroup(row, group, providers);
        var answers = ReadAnswers(row);
        return row.Failed ? null : new ProviderReturn
        {
            Id = id!,
            GroupId = group!,
            ProviderIds = providers,
            Parent = parent,
            ReceivedOn = received,
            Answers = answers,
            Locator = row.Locator,
        };
    }

    private void CheckId(TableRow row, string? id)
    {
        if (id is not null && !_ids.Add(id))
        {
            row.Error(
                ReturnCodes.DuplicateReturn, _columns.Id, "Another return has this id.",
                "Each return once; two returns of one provider have ids of their own.", "Give one of the two another id.");
        }
    }

    private void CheckGroup(TableRow row, string? group, IReadOnlyList<string> providers)
    {
        if (group is null)
        {
            return;
        }

        if (!survey.Groups.Any(known => string.Equals(known.Id, group, StringComparison.Ordinal)))
        {
            row.Error(
                ReturnCodes.UnknownGroup, _columns.Group, "The survey has no group of this id.",
                Text.Wording.OneOf(survey.Groups.Select(known => known.Id)), "Correct the id, or add the group to returns.json.");
            return;
        }

        if (providers.Any(provider => !string.Equals(_groups.GetValueOrDefault(provider, group), group, StringComparison.Ordinal)))
        {
            row.Error(
                ReturnCodes.TwoGroups, _columns.Group, "A provider of the return stands in another group in an earlier row.",
                "Each provider in one group.", "Correct the group or the provider's id.");
            return;
        }

        foreach (var provider in providers)
        {
            _groups[provider] = group;
        }
    }

    private Dictionary<string, IReadOnlyList<string>> ReadAnswers(TableRow row)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (question, column) in _columns.Questions)
        {
            var given = row.List(column);
            if (given.Any(code => !question.Options.Any(option => string.Equals(option.Code, code, StringComparison.Ordinal))))
            {
                row.Error(
                    ReturnCodes.UnknownAnswer, column, "The answer is not one that the question offers.",
                    Text.Wording.OneOf(question.Options.Select(option => option.Code)) + " Several are divided by '|'.",
                    "Use the codes of returns.json, or leave the cell empty where no answer is recorded.");
            }
            else if (given.Count > 0)
            {
                answers[question.Id] =
                    [.. question.Options.Select(option => option.Code).Where(code => given.Contains(code, StringComparer.Ordinal))];
            }
        }

        return answers;
    }
}
