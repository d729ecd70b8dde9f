using System.Text.Json.Serialization;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>What every item of evidence has.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "item")]
[JsonDerivedType(typeof(Activity), "activity")]
[JsonDerivedType(typeof(Meeting), "meeting")]
[JsonDerivedType(typeof(Proposal), "proposal")]
[JsonDerivedType(typeof(Response), "response")]
[JsonDerivedType(typeof(Finding), "finding")]
[JsonDerivedType(typeof(Tally), "tally")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(DraftFinding), "draft")]
public abstract record EvidenceItem
{
    /// <summary>The item's id, unique in its pack.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its <see cref="EvidenceSource"/>.</summary>
    public required string SourceId { get; init; }

    /// <summary>Its dates.</summary>
    public required ItemDates Dates { get; init; }

    /// <summary>From what experience it speaks: given, never inferred.</summary>
    public required Experience Experience { get; init; }

    /// <summary>Who gathered it: the row's own word, otherwise its source's.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Where it stands in the pack.</summary>
    public required Locator Locator { get; init; }
}
