using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>Makes the files of tallies and of absences.</summary>
internal static class CountMaker
{
    /// <summary>Counts of people that arrived added up.</summary>
    public static CsvTable Tallies(ProviderProfile profile, PackDates dates)
    {
        var table = new CsvTable(Columns.With("criterion", "unit", "favourable", "valid"));
        foreach (var (index, story) in profile.Tallies.Index())
        {
            table.Add(new Dictionary<string, object?>
            {
                ["id"] = $"t{(index + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["source"] = story.Source,
                ["event_date"] = story.On,
                ["received_date"] = dates.AdvanceEvidence,
                ["experience"] = "Lived",
                ["criterion"] = story.Criterion,
                ["unit"] = "People",
                ["favourable"] = story.Favourable,
                ["valid"] = story.Valid,
            });
        }

        return table;
    }

    /// <summary>Absences. What was requested was requested four weeks before fieldwork.</summary>
    public static CsvTable Absences(ProviderProfile profile, PackDates dates)
    {
        var table = new CsvTable("id", "criterion", "absence", "requested_on", "note");
        foreach (var (index, story) in profile.Absences.Index())
        {
            table.Add(new Dictionary<string, object?>
            {
                ["id"] = $"n{(index + 1).ToString("00", CultureInfo.InvariantCulture)}",
                ["criterion"] = story.Criterion,
                ["absence"] = story.Absence,
                ["requested_on"] = story.Absence == "RequestedNotSupplied" ? dates.FieldworkFrom.AddDays(-28) : null,
                ["note"] = story.Note,
            });
        }

        return table;
    }
}
