using Sui.Inspection.Imports;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>What an import wrote and is to be added to evidence. Equality is by value, of the bytes by reference.</summary>
public sealed record ImportedAnswers
{
    /// <summary>The responses, as <see cref="ImportOutputs.Responses"/> took them; with <see cref="ImportTarget.StableIds"/>, by which rows are known
    /// again.</summary>
    public required ReadOnlyMemory<byte> Responses { get; init; }

    /// <summary>The record of the import, as <see cref="ImportOutputs.Record"/> took it.</summary>
    public required ReadOnlyMemory<byte> Record { get; init; }

    /// <summary>Draft findings of what people said in their own words, as <see cref="ImportOutputs.Drafts"/> took them; empty for none. Those that are not there
    /// yet, as a draft or as the finding that became of it, are added with the responses.</summary>
    public ReadOnlyMemory<byte> Drafts { get; init; }

    /// <summary>The id of the instrument that was fielded.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The id of the source that the responses name.</summary>
    public required string SourceId { get; init; }

    /// <summary>Who gathered the answers, for a source that has to be added.</summary>
    public Origin Origin { get; init; } = Origin.Inspectorate;

    /// <summary>The responses that the import set aside, as <see cref="ImportResult.SetAsideResponses"/> has them; rows of an earlier import among them
    /// are named.</summary>
    public IReadOnlyList<SetAsideResponse> SetAside { get; init; } = [];

    /// <summary>Whether rows of an earlier import that the export sets aside now are taken out; otherwise they are named and stay.</summary>
    public bool RemoveSetAside { get; init; }

    /// <summary>Whether rows of an earlier import that this one does not hold at all are taken out; otherwise they are named and stay.</summary>
    public bool RemoveNotInImport { get; init; }

    /// <summary>Whether rows are added although the evidence holds the same answers under other ids or another source: somebody has looked, and they are
    /// different people.</summary>
    public bool AcceptAlike { get; init; }

    /// <summary>Whether rows that are there and differ are replaced; otherwise they are named and left as they are.</summary>
    public bool ReplaceChanged { get; init; }
}
