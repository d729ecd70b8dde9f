using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>The sources of a pack.</summary>
internal static class Sources
{
    /// <summary>The sources that every provider has beside its interviews, surveys and council.</summary>
    private static readonly SourceStory[] Common =
    [
        new("representatives", "Group", "Inspectorate", "Conversation with service user representatives", "Lived"),
        new("staff", "Interview", "Inspectorate", "Interviews with staff", "Learned"),
        new("partners", "Interview", "Inspectorate", "Interviews with sentencers and partner agencies", "Learned"),
        new("documents", "Document", "Inspectorate", "Documents read by inspectors", "Record"),
        new("data", "Data", "Inspectorate", "Management data checked by inspectors", "Record"),
        new("observation", "Observation", "Inspectorate", "Observation on site", "Record"),
        new("self-assessment", "Document", "Provider", "The provider's self-assessment", "Record"),
    ];

    /// <summary>All sources but the interviews, surveys and council.</summary>
    public static IEnumerable<SourceStory> Stories(ProviderProfile profile) => Common.Concat(profile.Sources);

    /// <summary>Source id to the experience that its findings speak from.</summary>
    public static IReadOnlyDictionary<string, string> Experiences(ProviderProfile profile)
    {
        var result = Stories(profile).ToDictionary(source => source.Id, source => source.Experience, StringComparer.Ordinal);
        result.Add("interviews", "Lived");
        result.Add("council", "Record");
        return result;
    }
}
