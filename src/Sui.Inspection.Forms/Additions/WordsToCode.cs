using Sui.Inspection.Evidence;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Words of evidence that become a draft finding. The words themselves are not shown: they go into the drafts, or nowhere where the person
/// refused to be quoted. Equality is by value, of the list by reference, and leaves the words out.</summary>
public sealed record WordsToCode
{
    /// <summary>The draft's id.</summary>
    public required string Id { get; init; }

    /// <summary>The source's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>The question's id; null for a quotation.</summary>
    public string? Question { get; init; }

    /// <summary>The words in which it was asked, in the evidence's language; null for a quotation.</summary>
    public string? Asked { get; init; }

    /// <summary>The criteria that the instrument maps the question to, or that the quotation names; empty for none.</summary>
    public IReadOnlyList<string> CriterionIds { get; init; } = [];

    /// <summary>Whether the person may be quoted.</summary>
    public required QuoteConsent Consent { get; init; }

    /// <summary>Where the words stand.</summary>
    public required WordsPlace At { get; init; }

    /// <summary>Whether something in them was masked, since it identifies somebody or may.</summary>
    public bool Masked { get; init; }

    /// <summary>As what they stand in the evidence already.</summary>
    public WordsState State { get; init; }

    /// <summary>The cells of the draft by the names of their columns.</summary>
    internal IReadOnlyDictionary<string, string> Cells { get; init; } = new Dictionary<string, string>(0);

    /// <summary>Whether both are the same, the words aside.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(WordsToCode? other) => other is not null
        && (Id, SourceId, Question, Consent, At, Masked, State) == (other.Id, other.SourceId, other.Question, other.Consent, other.At, other.Masked, other.State)
        && ReferenceEquals(CriterionIds, other.CriterionIds);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id and the consent; never the words.</summary>
    public override string ToString() => $"WordsToCode {Id} ({Consent})";
}
