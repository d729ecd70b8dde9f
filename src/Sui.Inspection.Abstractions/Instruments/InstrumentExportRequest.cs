namespace Sui.Inspection.Instruments;

/// <summary>What export of an instrument is wanted. Equality is by value, but for the list, which is compared as an object.</summary>
public sealed record InstrumentExportRequest
{
    /// <summary>The language's tag, <c>en</c> or <c>cy</c>. A format that holds all languages at once starts in this one. Words that the
    /// instrument lacks in this language stand in English, marked as such.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether forms that people answer (surveys, interviews, groups) ask for the respondent's number, never a name, which links
    /// a person's answers over several instruments.</summary>
    public bool RespondentNumber { get; init; } = true;

    /// <summary>Of a query: the table of responses, as the engine is to read it: letters, digits and underscores, with full stops between up to four parts; other
    /// names in double quotation marks or grave accents.</summary>
    public string Table { get; init; } = "responses";

    /// <summary>Of a query: columns of the template that the table does not have, such as <c>id</c>, <c>experience</c> or the id of a question.</summary>
    public IReadOnlyList<string> WithoutColumns { get; init; } = [];
}
