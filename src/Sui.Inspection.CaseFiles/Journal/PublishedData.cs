using System.Globalization;
using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Reads what entries say of publications: the data used, and the digests of the disclosed record.</summary>
internal static class PublishedData
{
    private const string DateName = "date";
    private const string AddressName = "supplementAddress";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Whether an entry is of the form that these have.</summary>
    public static bool IsOne(JournalEntry entry) => entry.Content is not null
        && Identity(entry, "framework") is not null && Identity(entry, "rubric") is not null && Instruments(entry) is not null && Records(entry) is not null
        && (entry.Text(DateName) is null || Day(entry) is not null);

    /// <summary>What is written of what was settled: members that are not there for what was not, and that earlier versions did not write.</summary>
    public static IEnumerable<(string Name, object? Value)> Body(CasePublishing publishing)
    {
        if (publishing.Date is { } day)
        {
            yield return (DateName, day.ToString(DayForm, CultureInfo.InvariantCulture));
        }

        if (publishing.SupplementAddress is { } address)
        {
            yield return (AddressName, address);
        }
    }

    /// <summary>The publication that an entry which published makes, with the one before it.</summary>
    /// <param name="fired">The entry that published.</param>
    /// <param name="recorded">The entry that says what; null where none does.</param>
    /// <param name="hidden">The texts of entries that are shown nowhere any more.</param>
    public static CasePublication Of(JournalEntry fired, JournalEntry? recorded, HiddenTexts hidden) => new()
    {
        Sequence = fired.Sequence,
        At = fired.At,
        By = hidden.Actor(fired),
        Commitment = recorded?.Content,
        Framework = recorded is null ? null : Identity(recorded, "framework"),
        Rubric = recorded is null ? null : Identity(recorded, "rubric"),
        Instruments = recorded is null ? [] : Instruments(recorded) ?? [],
        Date = recorded is null ? null : Day(recorded),
        SupplementAddress = recorded?.Text(AddressName),
        Records = (recorded is null ? null : Records(recorded)) ?? new Dictionary<string, string>(0),
    };

    private static DateOnly? Day(JournalEntry entry) =>
        DateOnly.TryParseExact(entry.Text(DateName), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DataIdentity? Identity(JournalEntry entry, string name) =>
        entry.Body.TryGetValue(name, out var value) && Version(value) is { } version && value.TextOrNull("sha256") is { } hash
            ? new DataIdentity(version.Id, version.Version, hash) : null;

    private static IReadOnlyList<DataVersion>? Instruments(JournalEntry entry)
    {
        if (!entry.Body.TryGetValue("instruments", out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var versions = value.EnumerateArray().Select(Version).ToList();
        return versions.TrueForAll(version => version is not null) ? [.. versions.OfType<DataVersion>()] : null;
    }

    private static Dictionary<string, string>? Records(JournalEntry entry) =>
        entry.Body.TryGetValue("records", out var value) && value.ValueKind == JsonValueKind.Object
            && value.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.String)
            ? value.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.Ordinal) : null;

    private static DataVersion? Version(JsonElement value) =>
        value.TextOrNull("id") is { } id && value.WholeOrNull("version") is { } version ? new DataVersion(id, version) : null;
}
