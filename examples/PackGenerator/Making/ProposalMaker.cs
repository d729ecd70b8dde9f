using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the council's register of proposals: the story says what came of each, the days are drawn.</summary>
internal static class ProposalMaker
{
    /// <summary>The file.</summary>
    public static CsvTable Make(SplitMix random, ProviderProfile profile, PackDates dates)
    {
        var table = new CsvTable(Columns.With(
            "meeting", "summary", "in_register", "decision", "answered_on", "answered_by", "decider", "reason", "due_on",
            "carried_out_on", "fed_back_on"));
        foreach (var (index, story) in profile.Council.Proposals.OrderBy(proposal => proposal.Meeting).Index())
        {
            var cells = new Dictionary<string, object?>
            {
                ["id"] = $"r{(index + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["source"] = "council",
                ["event_date"] = dates.Meeting(story.Meeting),
                ["recorded_date"] = PackDates.OnWeekday(dates.Meeting(story.Meeting).AddDays(random.Between(0, 2))),
                ["received_date"] = dates.AdvanceEvidence,
                ["experience"] = "Record",
                ["meeting"] = MeetingMaker.Id(story.Meeting),
                ["summary"] = story.Summary,
                ["in_register"] = story.InRegister,
                ["decision"] = Decision(story),
            };
            if (story.Outcome != ProposalOutcome.Pending)
            {
                AddAnswer(cells, random, profile.Council, dates, story);
            }

            table.Add(cells);
        }

        return table;
    }

    private static void AddAnswer(
        Dictionary<string, object?> cells, SplitMix random, CouncilProfile council, PackDates dates, ProposalStory story)
    {
        var last = PackDates.OnWeekday(dates.AdvanceEvidence.AddDays(-1));
        var days = random.Between(council.AnswerDays.Least, council.AnswerDays.Most);
        var answered = Earlier(PackDates.OnWeekday(dates.Meeting(story.Meeting).AddDays(days)), last);
        cells["answered_on"] = answered;
        cells["answered_by"] = story.AnsweredBy ?? council.AnsweredBy;
        cells["decider"] = story.Decider;
        cells["reason"] = story.Reason;
        var carriedOut = Earlier(PackDates.OnWeekday(answered.AddDays(random.Between(10, 75))), last);
        var slack = random.Between(0, 3) * 7;
        switch (story.Outcome)
        {
            case ProposalOutcome.CarriedOut:
                cells["carried_out_on"] = carriedOut;
                cells["due_on"] = Earlier(carriedOut.AddDays(slack), last);
                break;
            case ProposalOutcome.Overdue:
                cells["due_on"] = carriedOut;
                break;
            case ProposalOutcome.NotYetDue:
                cells["due_on"] = PackDates.OnWeekday(dates.FieldworkTo.AddDays(28 + slack));
                break;
        }

        // Feedback is given at the next meeting after the answer, when there is one.
        var next = Enumerable.Range(1, council.Meetings).Select(dates.Meeting).FirstOrDefault(day => day > answered);
        cells["fed_back_on"] = story.FedBack && next != default ? next : null;
    }

    private static string Decision(ProposalStory story) => story.Outcome switch
    {
        ProposalOutcome.Pending => "Pending",
        ProposalOutcome.Declined => "Declined",
        _ => story.Adapted ? "Adapted" : "Accepted",
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
