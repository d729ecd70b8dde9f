namespace PackGenerator.Profiles;

/// <summary>A quotation; values are the format's own terms.</summary>
/// <param name="Source">The id of its source.</param>
/// <param name="Role">The role of whoever says it.</param>
/// <param name="Consent">Given, NotRecorded, Refused or Published.</param>
/// <param name="Criteria">The criteria that it illustrates, joined by '|'.</param>
/// <param name="Text">The words; empty where consent was refused.</param>
internal sealed record QuoteStory(string Source, string Role, string Consent, string Criteria, string Text)
{
    /// <summary>The finding that it belongs to, or the event of several, whose day it shares; otherwise a day is drawn.</summary>
    public string? With { get; init; }

    /// <summary>Its language, where that is not the pack's.</summary>
    public string? Language { get; init; }
}
