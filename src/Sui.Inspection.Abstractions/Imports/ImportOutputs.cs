namespace Sui.Inspection.Imports;

/// <summary>
/// Where an import writes. Everything that is null is not written. Streams are left open; what stands in them is only fit for use
/// where <see cref="ImportResult.Succeeded"/>.
/// </summary>
public sealed record ImportOutputs
{
    /// <summary>What the pack says of every response. Needed for <see cref="Responses"/>, <see cref="Quotes"/>,
    /// <see cref="Drafts"/> and <see cref="Sink"/>.</summary>
    public ImportTarget? Target { get; init; }

    /// <summary>The responses as a CSV file of an evidence pack.</summary>
    public Stream? Responses { get; init; }

    /// <summary>The record of the import, as JSON: which file, which mapping, what was counted, what was not used.</summary>
    public Stream? Record { get; init; }

    /// <summary>Free-text answers as quotations of an evidence pack, masked; without words where quoting was refused.</summary>
    public Stream? Quotes { get; init; }

    /// <summary>The role that quotations carry, such as 'person on probation'; never a name. Needed for <see cref="Quotes"/>.</summary>
    public string? QuoteRole { get; init; }

    /// <summary>Free-text answers as draft findings of an evidence pack, to be coded: masked; without words where quoting was refused.</summary>
    public Stream? Drafts { get; init; }

    /// <summary>Takes the responses one by one.</summary>
    public IImportedResponseSink? Sink { get; init; }
}
