namespace Sui.Inspection.CaseFiles;

/// <summary>A comment on the draft of an annex.</summary>
public sealed record CaseComment
{
    /// <summary>Whether the provider or the council comments.</summary>
    public required CaseCommentFrom From { get; init; }

    /// <summary>The role of whoever comments, such as <c>Head of service</c>: printed; 1 to 100 characters, never a name.</summary>
    public required string Role { get; init; }

    /// <summary>What it is about: the number of a statement or a section of the sheet for comments, a criterion, an element or an item of the evidence. At
    /// most 100 characters; empty for the whole. It stands in the journal for ever: no words and no names of respondents.</summary>
    public string About { get; init; } = string.Empty;

    /// <summary>What is said, fit for print; not empty, at most 20,000 characters.</summary>
    public required string Text { get; init; }
}
