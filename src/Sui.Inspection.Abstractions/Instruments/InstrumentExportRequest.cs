namespace Sui.Inspection.Instruments;

/// <summary>What export of an instrument is wanted. Equality is by value.</summary>
public sealed record InstrumentExportRequest
{
    /// <summary>The language's tag, <c>en</c> or <c>cy</c>. A format that holds all languages at once starts in this one. Words that the
    /// instrument lacks in this language stand in English, marked as such.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether forms that people answer (surveys, interviews, groups) ask for the respondent's number, never a name, which links
    /// a person's answers over several instruments.</summary>
    public bool RespondentNumber { get; init; } = true;
}
