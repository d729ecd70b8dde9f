using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the survey of service users: one row for each response.</summary>
internal static class SurveyMaker
{
    /// <summary>The columns of the profile, by the characteristic that they tell.</summary>
    public static readonly IReadOnlyDictionary<string, string> ProfileColumns =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Sex"] = "sex", ["Age"] = "age_group" };

    /// <summary>Draws each characteristic's codes for all who responded.</summary>
    public static IReadOnlyDictionary<string, string[]> DrawProfile(SplitMix random, ProviderProfile profile)
    {
        var responses = profile.Survey.Responses;
        return profile.Caseload.Groups.GroupBy(group => group.Characteristic, StringComparer.Ordinal)
            .ToDictionary(
                groups => groups.Key,
                groups => random.Shuffle(Enumerable.Range(0, responses)
                    .Select(place => Code([.. groups], (place + 0.5) / responses / (1 - profile.Caseload.Undisclosed)))),
                StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="profile">The provider.</param>
    /// <param name="dates">Its days.</param>
    /// <param name="groups">What <see cref="DrawProfile"/> drew.</param>
    /// <param name="people">The pseudonyms of those who responded.</param>
    public static CsvTable Make(
        SplitMix random,
        ProviderProfile profile,
        PackDates dates,
        IReadOnlyDictionary<string, string[]> groups,
        IReadOnlyList<string> people)
    {
        var survey = profile.Survey;
        var moods = people.Select(_ => random.NextDouble()).ToArray();
        var answers = survey.Questions
            .Select(question => (question.Id, Given: Spread.Answers(random, moods, question.Shares)))
            .ToArray();
        var table = new CsvTable(
            Columns.With(["person", "outcome", .. survey.Questions.Select(question => question.Id), .. ProfileColumns.Values]));
        var order = random.Shuffle(Enumerable.Range(0, survey.Responses));
        var days = order.Select(_ => dates.FieldworkFrom.AddDays(-random.Between(7, 38))).Order().ToArray();
        for (var row = 0; row < order.Length; row++)
        {
            var person = order[row];
            var partial = person >= survey.Responses - survey.Partial;
            var cells = new Dictionary<string, object?>
            {
                ["id"] = $"s{(row + 1).ToString("000", CultureInfo.InvariantCulture)}",
                ["source"] = "survey",
                ["event_date"] = days[row],
                ["recorded_date"] = days[row],
                ["received_date"] = dates.AdvanceEvidence,
                ["experience"] = "Lived",
                ["person"] = people[person],
                ["outcome"] = partial ? "Partial" : "Completed",
            };

            // Broken off half way: the later questions and the profile, which comes last, are blank.
            foreach (var (question, given) in partial ? answers.Take(answers.Length / 2) : answers)
            {
                cells[question] = given[person];
            }

            foreach (var (characteristic, column) in ProfileColumns.Where(_ => !partial))
            {
                cells[column] = groups[characteristic][person];
            }

            table.Add(cells);
        }

        return table;
    }

    /// <summary>How many people gave a code, those who broke off left out.</summary>
    public static int Heard(ProviderProfile profile, IReadOnlyDictionary<string, string[]> groups, CaseloadGroupProfile group) =>
        groups[group.Characteristic].Take(profile.Survey.Responses - profile.Survey.Partial)
            .Count(code => string.Equals(code, group.Code, StringComparison.Ordinal));

    private static string Code(CaseloadGroupProfile[] groups, double point)
    {
        var end = 0.0;
        foreach (var group in groups)
        {
            end += group.AnswersShare;
            if (point < end)
            {
                return group.Code;
            }
        }

        return "prefer_not_to_say";
    }
}
