namespace Sui.Inspection.Forms.Additions;

/// <summary>What adding words as draft findings changes. Nothing was written: <see cref="Files"/> is. Equality is by value, of lists by
/// reference.</summary>
public sealed record AddedDrafts
{
    /// <summary>The sheet or file that the drafts are in; empty where nothing is added and there is none.</summary>
    public required string Place { get; init; }

    /// <summary>Whether that sheet or file has to be added.</summary>
    public bool PlaceAdded { get; init; }

    /// <summary>The words that are new, under the ids of their drafts.</summary>
    public IReadOnlyList<WordsToCode> Added { get; init; } = [];

    /// <summary>How many stand as a draft, or as a finding, already.</summary>
    public int Known { get; init; }

    /// <summary>What is to be written, by path: the workbook or .zip itself, or files of the folder; empty where nothing changes.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>(0);

    /// <summary>The new drafts as a file of the kind <c>drafts</c> of their own.</summary>
    public ReadOnlyMemory<byte> File { get; init; }
}
