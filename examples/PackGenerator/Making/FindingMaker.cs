using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes the file of findings. Findings of one event share its day.</summary>
internal static class FindingMaker
{
    private const string FirstCoder = "inspector";

    /// <summary>The file.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="profile">The provider.</param>
    /// <param name="dates">Its days.</param>
    /// <param name="days">Takes up the days of findings, by id, and of their events.</param>
    public static CsvTable Make(SplitMix random, ProviderProfile profile, PackDates dates, Dictionary<string, DateOnly> days)
    {
        var experiences = Sources.Experiences(profile);
        var table = new CsvTable(Columns.With(
            "criterion", "event", "coding_unit", "coder", "direction", "strength", "statement", "participants", "shared"));
        foreach (var (index, story) in profile.Findings.Index())
        {
            var id = $"f{(index + 1).ToString("00", CultureInfo.InvariantCulture)}";
            var cells = new Dictionary<string, object?>
            {
                ["source"] = story.Source,
                ["experience"] = experiences[story.Source],
                ["criterion"] = story.Criterion,
                ["event"] = story.Event,
                ["participants"] = story.Participants,
                ["shared"] = story.Shared,
            };
            AddDates(cells, random, dates, days, story, id);
            var coding = story.Second is null ? ((string Unit, string Coder)?)null : (id, FirstCoder);
            Add(table, cells, id, coding, story.Direction, story.Strength, story.Statement);
            if (story.Second is { } second)
            {
                Add(table, cells, id + "b", (id, second.Coder), second.Direction, second.Strength, second.Statement);
            }
        }

        return table;
    }

    private static void AddDates(
        Dictionary<string, object?> cells,
        SplitMix random,
        PackDates dates,
        Dictionary<string, DateOnly> days,
        FindingStory story,
        string id)
    {
        if (story.On is not null)
        {
            cells["event_date"] = story.On;
            cells["received_date"] = dates.AdvanceEvidence;
            return;
        }

        var drawn = dates.FieldworkFrom.AddDays(random.Between(0, 3));
        if (story.Event is not null && !days.TryAdd(story.Event, drawn))
        {
            drawn = days[story.Event];
        }

        days.Add(id, drawn);
        cells["event_date"] = drawn;
        cells["recorded_date"] = drawn;
        cells["received_date"] = drawn;
    }

    private static void Add(
        CsvTable table,
        Dictionary<string, object?> shared,
        string id,
        (string Unit, string Coder)? coding,
        string direction,
        string strength,
        string statement) =>
        table.Add(new Dictionary<string, object?>(shared)
        {
            ["id"] = id,
            ["coding_unit"] = coding?.Unit,
            ["coder"] = coding?.Coder,
            ["direction"] = direction,
            ["strength"] = strength,
            ["statement"] = statement,
        });
}
