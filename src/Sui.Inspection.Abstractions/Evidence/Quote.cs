namespace Sui.Inspection.Evidence;

/// <summary>
/// What somebody said or wrote, word for word. It is printed with role and source only, and never scored. In anything published
/// it needs <see cref="QuoteConsent.Given"/> or <see cref="QuoteConsent.Published"/>.
/// </summary>
public sealed record Quote : EvidenceItem
{
    /// <summary>The words, fit for print, without quotation marks.</summary>
    public required string Text { get; init; }

    /// <summary>The role of whoever said it, such as 'member of the council'; never a name.</summary>
    public required string Role { get; init; }

    /// <summary>Whether it may be quoted.</summary>
    public required QuoteConsent Consent { get; init; }

    /// <summary>The ids of the criteria that it illustrates, in the file's order; empty for none.</summary>
    public IReadOnlyList<string> CriterionIds { get; init; } = [];

    /// <summary>The tag of the language it is in (BCP 47); null for the pack's.</summary>
    public string? Language { get; init; }

    /// <summary>The words in a language that readers of the pack have; null for none.</summary>
    public string? Translation { get; init; }

    /// <summary>The tag of the language of <see cref="Translation"/> (BCP 47); null for the pack's.</summary>
    public string? TranslationLanguage { get; init; }

    /// <summary>The id and the consent; never the words, so that no log prints them.</summary>
    public override string ToString() => $"Quote {Id} ({Consent})";
}
