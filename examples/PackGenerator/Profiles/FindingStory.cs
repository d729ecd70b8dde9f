namespace PackGenerator.Profiles;

/// <summary>A coded finding; values are the format's own terms.</summary>
/// <param name="Source">The id of its source.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Direction">For or Against.</param>
/// <param name="Strength">Strong, Moderate or Slight.</param>
/// <param name="Statement">What was found.</param>
internal sealed record FindingStory(string Source, string Criterion, string Direction, string Strength, string Statement)
{
    /// <summary>The event, where findings share one.</summary>
    public string? Event { get; init; }

    /// <summary>When it happened, for documents and data; otherwise a day of fieldwork is drawn.</summary>
    public string? On { get; init; }

    /// <summary>How many people took part in the event.</summary>
    public int? Participants { get; init; }

    /// <summary>No where it speaks to its own criterion alone, though the rubric shares such findings with another; null by the rubric's rule.</summary>
    public bool? Shared { get; init; }

    /// <summary>What a second coder made of the same material; null when coded once.</summary>
    public SecondCoding? Second { get; init; }
}
