namespace PackGenerator.Profiles;

/// <summary>A source beyond those of interviews, surveys and council, which every provider has.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Title">Its title.</param>
/// <param name="Experience">From what experience its items speak.</param>
internal sealed record SourceStory(string Id, string Kind, string Origin, string Title, string Experience)
{
    /// <summary>How many were invited, where the provider drew a sample; null when there is none.</summary>
    public int? Invited { get; init; }
}
