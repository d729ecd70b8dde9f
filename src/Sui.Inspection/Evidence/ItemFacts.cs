using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>What every item of evidence says of itself, as a host holds it. What is left out gets a sensible value from
/// <see cref="EvidencePackBuilder"/>.</summary>
/// <param name="Source">The id of the source, declared before.</param>
/// <param name="On">When what it reports happened.</param>
public sealed record ItemFacts(string Source, EvidenceDate On)
{
    /// <summary>Makes the facts of something that happened on a day.</summary>
    /// <param name="source">The id of the source, declared before.</param>
    /// <param name="on">The day.</param>
    public ItemFacts(string source, DateOnly on)
        : this(source, EvidenceDate.On(on))
    {
    }

    /// <summary>The item's id, unique in the pack; null for one made of its record's table and key, or else of its kind and a number.</summary>
    public string? Id { get; init; }

    /// <summary>Where it comes from; null for a record of the builder's system, with the id as its key.</summary>
    public Locator? From { get; init; }

    /// <summary>From what experience it speaks; null for lived experience where people answer or propose, and for the record otherwise.</summary>
    public Experience? Experience { get; init; }

    /// <summary>Who gathered it; null for its source's.</summary>
    public Origin? Origin { get; init; }

    /// <summary>When it was written down; null when unknown.</summary>
    public EvidenceDate? Recorded { get; init; }

    /// <summary>When the inspection received it; null when unknown.</summary>
    public EvidenceDate? Received { get; init; }
}
