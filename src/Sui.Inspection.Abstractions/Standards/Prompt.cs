namespace Sui.Inspection.Standards;

/// <summary>The prompt that is judged: what it asks, of whom, and in which words.</summary>
public sealed record Prompt
{
    /// <summary>Its id, such as <c>1.4.4(e)</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The standard it belongs to, such as <c>1.4</c>.</summary>
    public required string StandardId { get; init; }

    /// <summary>The key question it belongs to, such as <c>1.4.4</c>.</summary>
    public required string KeyQuestionId { get; init; }

    /// <summary>The key question's wording.</summary>
    public required LocalisedText KeyQuestion { get; init; }

    /// <summary>The official wording, a quotation.</summary>
    public required LocalisedText OfficialWording { get; init; }

    /// <summary>The wording of the standard that it belongs to, a quotation; null where the data does not have it.</summary>
    public LocalisedText? StandardWording { get; init; }

    /// <summary>Whether the quotations are word for word as the source has them. Printed where they are not.</summary>
    public bool Verified { get; init; }

    /// <summary>What they were checked against; null where the data does not say.</summary>
    public LocalisedText? Source { get; init; }

    /// <summary>The same in this project's own words.</summary>
    public required LocalisedText Summary { get; init; }

    /// <summary>The attribution that the quotation's licence asks for.</summary>
    public required LocalisedText Attribution { get; init; }

    /// <summary>What the elements are asked of, several of them, in the middle of a sentence: 'views'.</summary>
    public required LocalisedText Subject { get; init; }

    /// <summary>What it asks, at least one, in print order.</summary>
    public required IReadOnlyList<PromptElement> Elements { get; init; }

    /// <summary>Whose views it asks about, at least one. The first is the one that rating rules mean, and that decides whether a prompt
    /// which is not met in full is met in part.</summary>
    public required IReadOnlyList<Constituency> Constituencies { get; init; }

    /// <summary>The element without which nothing else counts.</summary>
    public required PromptGate Gate { get; init; }
}
