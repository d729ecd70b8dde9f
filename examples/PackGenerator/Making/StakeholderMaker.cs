using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the survey of stakeholders: one row for each response.</summary>
internal static class StakeholderMaker
{
    /// <summary>The file.</summary>
    public static CsvTable Make(SplitMix random, ProviderProfile profile, PackDates dates)
    {
        var survey = profile.Stakeholders;
        var moods = Enumerable.Range(0, survey.Responses).Select(_ => random.NextDouble()).ToArray();
        var asked = Spread.Answers(random, moods, survey.Asked);
        var days = moods.Select(_ => dates.FieldworkFrom.AddDays(-random.Between(7, 30))).Order().ToArray();
        var table = new CsvTable(Columns.With("person", "outcome", "asked"));
        for (var row = 0; row < survey.Responses; row++)
        {
            table.Add(new Dictionary<string, object?>
            {
                ["id"] = $"k{(row + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["source"] = "stakeholders",
                ["event_date"] = days[row],
                ["recorded_date"] = days[row],
                ["received_date"] = dates.AdvanceEvidence,
                ["experience"] = "Learned",
                ["outcome"] = "Completed",
                ["asked"] = asked[row],
            });
        }

        return table;
    }
}
