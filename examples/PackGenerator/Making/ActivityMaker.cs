using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>Makes the file of activities.</summary>
internal static class ActivityMaker
{
    /// <summary>The file.</summary>
    public static CsvTable Make(ProviderProfile profile, PackDates dates)
    {
        var table = new CsvTable(Columns.With(
            "name", "kind", "aim", "phase", "sites", "started_on", "ended_on", "agenda", "resources", "role", "answered", "told",
            "delivers", "conducted_by", "people"));
        foreach (var (index, story) in profile.Activities.Index())
        {
            table.Add(new Dictionary<string, object?>
            {
                ["id"] = $"a{(index + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["source"] = story.Source,
                ["event_date"] = story.On,
                ["received_date"] = dates.AdvanceEvidence,
                ["experience"] = "Record",
                ["name"] = story.Name,
                ["kind"] = story.Kind,
                ["aim"] = story.Aim,
                ["phase"] = story.Phase,
                ["sites"] = story.Sites,
                ["started_on"] = story.StartedOn,
                ["ended_on"] = story.EndedOn,
                ["agenda"] = story.Agenda,
                ["resources"] = story.Resources,
                ["role"] = story.Role,
                ["answered"] = story.Answered,
                ["told"] = story.Told,
                ["delivers"] = story.Delivers,
                ["conducted_by"] = story.ConductedBy,
                ["people"] = story.People,
            });
        }

        return table;
    }
}
