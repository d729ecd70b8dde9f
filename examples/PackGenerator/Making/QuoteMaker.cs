using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the file of quotations.</summary>
internal static class QuoteMaker
{
    /// <summary>The file.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="profile">The provider.</param>
    /// <param name="dates">Its days.</param>
    /// <param name="days">The days of findings, by id, and of their events.</param>
    public static CsvTable Make(
        SplitMix random, ProviderProfile profile, PackDates dates, IReadOnlyDictionary<string, DateOnly> days)
    {
        var experiences = Sources.Experiences(profile);
        var table = new CsvTable(Columns.With("text", "role", "consent", "criteria", "language"));
        foreach (var (index, story) in profile.Quotes.Index())
        {
            var day = story.With is null ? dates.FieldworkFrom.AddDays(random.Between(0, 3)) : days[story.With];
            table.Add(new Dictionary<string, object?>
            {
                ["id"] = $"q{(index + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["source"] = story.Source,
                ["event_date"] = day,
                ["recorded_date"] = day,
                ["received_date"] = day,
                ["experience"] = experiences[story.Source],
                ["text"] = story.Text,
                ["role"] = story.Role,
                ["consent"] = story.Consent,
                ["criteria"] = story.Criteria,
                ["language"] = story.Language,
            });
        }

        return table;
    }
}
