using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection;

/// <summary>The coding guides that ship, each read from the assembly when asked for.</summary>
internal static class CodingGuides
{
    private const int MostVersions = 8;

    /// <summary>The guide for a rubric; null where none ships.</summary>
    /// <param name="rubric">The rubric's id and version.</param>
    public static CodingGuide? Find(DataVersion rubric)
    {
        // A guide serves later versions that it names, whose criteria are the same.
        for (var version = rubric.Version; version > 0 && version > rubric.Version - MostVersions; version--)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"guides/{rubric.Id}-{version}.json");
            using var stream = typeof(CodingGuides).Assembly.GetManifestResourceStream(name);
            if (stream is not null)
            {
                using var document = JsonDocument.Parse(stream);
                return version == rubric.Version || Serves(document.RootElement, rubric.Version) ? Read(document.RootElement) with { Rubric = rubric } : null;
            }
        }

        return null;
    }

    private static bool Serves(JsonElement root, int version) =>
        root.TryGetProperty("alsoVersions", out var also) && also.EnumerateArray().Any(one => one.GetInt32() == version);

    private static CodingGuide Read(JsonElement root) => new()
    {
        Rubric = new DataVersion(Text(root, "rubric"), root.GetProperty("version").GetInt32()),
        Language = Text(root, "language"),
        Note = Text(root, "note"),
        Strengths = EnumValues.Of<FindingStrength>()
            .ToDictionary(strength => strength, strength => Text(root.GetProperty("strengths"), strength.ToString())),
        Rules = [.. root.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)],
        Examples = [.. root.GetProperty("criteria").EnumerateArray().SelectMany(Examples)],
    };

    private static IEnumerable<FindingExample> Examples(JsonElement criterion) =>
        from side in new[] { (Name: "for", Direction: FindingDirection.For), (Name: "against", Direction: FindingDirection.Against) }
        from strength in EnumValues.Of<FindingStrength>()
        select new FindingExample(
            Text(criterion, "id"), side.Direction, strength, Text(criterion.GetProperty(side.Name), strength.ToString()));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
