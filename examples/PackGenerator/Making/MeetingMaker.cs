using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the council's year of meetings.</summary>
internal static class MeetingMaker
{
    /// <summary>A meeting's id.</summary>
    public static string Id(int number) => $"m{number.ToString("00", System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The file.</summary>
    public static CsvTable Make(SplitMix random, ProviderProfile profile, PackDates dates)
    {
        var council = profile.Council;
        var table = new CsvTable(Columns.With(
            "council", "attended_lived", "attended_staff", "decision_maker_present", "proposals_raised", "proposals_answered"));
        for (var number = 1; number <= council.Meetings; number++)
        {
            var day = dates.Meeting(number);
            var raised = council.Proposals.Where(proposal => proposal.Meeting == number).ToArray();
            table.Add(new Dictionary<string, object?>
            {
                ["id"] = Id(number),
                ["source"] = "council",
                ["event_date"] = day,
                ["recorded_date"] = PackDates.OnWeekday(day.AddDays(random.Between(3, 12))),
                ["received_date"] = dates.AdvanceEvidence,
                ["experience"] = "Record",
                ["council"] = council.Name,
                ["attended_lived"] = random.Between(council.Lived.Least, council.Lived.Most),
                ["attended_staff"] = random.Between(council.Staff.Least, council.Staff.Most),
                ["decision_maker_present"] = !council.WithoutDecider.Contains(number),
                ["proposals_raised"] = raised.Length,
                ["proposals_answered"] = raised.Count(proposal => proposal.Outcome != ProposalOutcome.Pending),
            });
        }

        return table;
    }
}
