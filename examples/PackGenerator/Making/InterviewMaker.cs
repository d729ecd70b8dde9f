using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the telephone interviews: one row for each person attempted.</summary>
internal static class InterviewMaker
{
    private const string TookPart = "took_part";

    // A broken-off interview reached the questions before this one; it is the sixth, after five that most people can answer.
    private const int AnsweredWhenPartial = 5;

    /// <summary>The file.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="profile">The provider.</param>
    /// <param name="dates">Its days.</param>
    /// <param name="people">The pseudonyms of the people attempted; those heard come first.</param>
    public static CsvTable Make(SplitMix random, ProviderProfile profile, PackDates dates, IReadOnlyList<string> people)
    {
        var interviews = profile.Interviews;
        var heard = interviews.Completed + interviews.Partial;
        var answers = DrawAnswers(random, interviews);
        var table = new CsvTable(Columns.With(["person", "outcome", .. interviews.Questions.Select(question => question.Id)]));
        var order = random.Shuffle(Enumerable.Range(0, interviews.Attempted));
        var days = order.Select(_ => dates.FieldworkFrom.AddDays(random.Between(0, 3))).Order().ToArray();
        for (var row = 0; row < order.Length; row++)
        {
            var person = order[row];
            var cells = new Dictionary<string, object?>
            {
                ["id"] = $"i{(row + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["source"] = "interviews",
                ["event_date"] = days[row],
                ["recorded_date"] = days[row],
                ["received_date"] = days[row],
                ["experience"] = "Lived",
                ["person"] = people[person],
                ["outcome"] = Outcome(interviews, person),
            };
            foreach (var (question, given) in answers.Where(_ => person < heard))
            {
                cells[question] = given[person];
            }

            table.Add(cells);
        }

        return table;
    }

    private static string Outcome(InterviewProfile interviews, int person)
    {
        var heard = interviews.Completed + interviews.Partial;
        return person < interviews.Completed ? "Completed"
            : person < heard ? "Partial"
            : person < heard + interviews.Declined ? "Declined"
            : "NotReached";
    }

    private static List<(string Question, string[] Given)> DrawAnswers(SplitMix random, InterviewProfile interviews)
    {
        var heard = interviews.Completed + interviews.Partial;
        var moods = Enumerable.Range(0, heard).Select(_ => random.NextDouble()).ToArray();
        var result = new List<(string Question, string[] Given)>();
        foreach (var (place, question) in interviews.Questions.Index())
        {
            var put = Enumerable.Range(0, heard)
                .Where(person => person < interviews.Completed || place < AnsweredWhenPartial)
                .Where(person => !question.OnlyThoseWhoTookPart || TookPartIn(result, person))
                .ToArray();
            var drawn = Spread.Answers(random, [.. put.Select(person => moods[person])], question.Shares);
            var given = Enumerable.Repeat("not_asked", heard).ToArray();
            foreach (var (index, person) in put.Index())
            {
                given[person] = drawn[index];
            }

            result.Add((question.Id, given));
        }

        return result;
    }

    private static bool TookPartIn(List<(string Question, string[] Given)> answers, int person) =>
        answers.Single(answer => answer.Question == TookPart).Given[person] == "yes";
}
