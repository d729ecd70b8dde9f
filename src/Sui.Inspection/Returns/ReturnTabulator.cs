using Sui.Inspection.Analysis;

namespace Sui.Inspection.Returns;

/// <summary>Counts a survey by provider: a return that several gave together counts for each of them, and is told apart.</summary>
internal static class ReturnTabulator
{
    /// <summary>Counts a survey.</summary>
    /// <param name="survey">The survey.</param>
    public static ReturnTabulation Tabulate(ReturnSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var returns = survey.Returns ?? [];
        var byProvider = returns
            .SelectMany(one => one.ProviderIds.Select(provider => (Provider: provider, Return: one)))
            .ToLookup(pair => pair.Provider, pair => pair.Return, StringComparer.Ordinal);
        return new ReturnTabulation
        {
            Survey = survey,
            Groups = [.. survey.Groups.Select(group => CountGroup(group, returns, byProvider))],
            Joint = [.. returns.Where(one => one.IsJoint)],
            Repeated = [.. byProvider.Where(provider => provider.Count() > 1).Select(provider => Compare(provider.Key, [.. provider], survey))],
            Questions = survey.Returns is null ? [] : [.. survey.Questions.Select(question => Count(question, returns, byProvider))],
            Checks = [.. survey.Checks.Select(check => Run(check, survey.Tables))],
        };
    }

    private static GroupReturns CountGroup(
        ReturnGroup group, IReadOnlyList<ProviderReturn> returns, ILookup<string, ProviderReturn> byProvider)
    {
        if (group.Published is { } published)
        {
            return new GroupReturns
            {
                Group = group,
                Answered = published.Answered,
                Returns = published.Returns,
                AnsweredTogether = Totals.Of(published.AnsweredTogether),
                AnsweredRepeatedly = published.AnsweredRepeatedly.Count,
            };
        }

        var providers = byProvider.Where(provider => Same(provider.First().GroupId, group.Id)).ToList();
        return new GroupReturns
        {
            Group = group,
            Answered = providers.Count,
            Returns = returns.Count(one => Same(one.GroupId, group.Id)),
            AnsweredTogether = providers.Count(provider => provider.Any(one => one.IsJoint)),
            AnsweredRepeatedly = providers.Count(provider => provider.Count() > 1),
        };
    }

    private static RepeatedReturns Compare(string provider, IReadOnlyList<ProviderReturn> returns, ReturnSurvey survey) =>
        new(provider, returns, [.. survey.Questions.Where(question => Answering(returns, question)
            .Select(one => string.Join('|', one.Answers[question.Id])).Distinct(StringComparer.Ordinal).Count() > 1)]);

    private static QuestionCounts Count(
        ReturnQuestion question, IReadOnlyList<ProviderReturn> returns, ILookup<string, ProviderReturn> byProvider)
    {
        var providers = byProvider.Select(provider => Answering(provider, question).ToList())
            .Where(answering => answering.Count > 0).ToList();
        return new QuestionCounts(question, providers.Count, [.. question.Options.Select(option =>
        {
            bool Gives(ProviderReturn one) => one.Answers[question.Id].Contains(option.Code, StringComparer.Ordinal);
            var giving = providers.Where(answering => answering.Any(Gives)).ToList();
            return new OptionCounts
            {
                Option = option,
                Least = giving.Count(answering => answering.TrueForAll(Gives)),
                Most = giving.Count,
                Together = giving.Count(answering => answering.Where(Gives).All(one => one.IsJoint)),
                Returns = Answering(returns, question).Count(Gives),
            };
        })]);
    }

    private static IEnumerable<ProviderReturn> Answering(IEnumerable<ProviderReturn> returns, ReturnQuestion question) =>
        returns.Where(one => one.Answers.ContainsKey(question.Id));

    private static CheckOutcome Run(TableCheck check, IReadOnlyList<ReturnTable> tables) => new(
        check,
        Rows(check.Table, tables).Sum(row => (long)row.Value),
        check.Times is { } times ? Rows(times, tables).Sum(row => (long)row.Value * (row.Each ?? 0)) : check.Total ?? 0);

    private static IEnumerable<ReturnTableRow> Rows(string id, IReadOnlyList<ReturnTable> tables) =>
        tables.FirstOrDefault(table => Same(table.Id, id))?.Rows ?? [];

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
