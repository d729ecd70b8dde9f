using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Intake;

/// <summary>What a reader of one file may look at.</summary>
public sealed record EvidenceReadContext
{
    /// <summary>The file's name inside the pack.</summary>
    public required string File { get; init; }

    /// <summary>The file's bytes, at most the reader's documented limit.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The id of the instrument that the pack names for the file; null for none.</summary>
    public required string? InstrumentId { get; init; }

    /// <summary>The version of that instrument that the pack names; null takes the newest, or the host's own.</summary>
    public int? InstrumentVersion { get; init; }

    /// <summary>The sources of the pack, by id.</summary>
    public required IReadOnlyDictionary<string, EvidenceSource> Sources { get; init; }

    /// <summary>The instruments known.</summary>
    public required IDataRegistry<Instrument> Instruments { get; init; }

    /// <summary>The rubric whose criteria may be named.</summary>
    public required Rubric Rubric { get; init; }

    /// <summary>The period that evidence may come from.</summary>
    public required Period Period { get; init; }

    /// <summary>The days of fieldwork.</summary>
    public required Period Fieldwork { get; init; }

    /// <summary>The tag of the culture that dates may be written by, such as <c>en-GB</c>, beside the forms of ISO 8601; null for none.</summary>
    public string? Culture { get; init; }

    /// <summary>Question id to the name of the column that its answer stood in, in the file that the rows were imported from; empty
    /// when not known.</summary>
    public IReadOnlyDictionary<string, string> ImportedColumns { get; init; } = new Dictionary<string, string>(0);
}
