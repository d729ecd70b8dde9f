namespace Sui.Inspection.Imports;

/// <summary>How the proposals that a platform exports become a register of proposals. docs/importing.md describes it.</summary>
public sealed record ProposalImport
{
    /// <summary>The file's name without folders, as problems show it.</summary>
    public required string FileName { get; init; }

    /// <summary>The id of the source in the pack; the ids of the proposals begin with it.</summary>
    public required string SourceId { get; init; }

    /// <summary>The language whose texts are taken where a proposal has them in several, such as <c>en</c> or <c>cy</c>. What a machine
    /// translated is never taken.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The culture of dates, such as <c>en-GB</c>; null where they are not ambiguous.</summary>
    public string? Culture { get; init; }

    /// <summary>The last day that anything in the export can have happened, such as the day of the import; null where that is not looked at.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Whether whoever answers on the platform can decide; null where nobody has said so, which is an error where a proposal is
    /// answered.</summary>
    public bool? Decider { get; init; }

    /// <summary>What states mean that the platform's operators added: accepted, adapted, declined, pending or withdrawn.</summary>
    public IReadOnlyList<MappedWord> States { get; init; } = [];

    /// <summary>Names of people to mask, beside what is recognised by its form.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
