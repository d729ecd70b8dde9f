using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles;

/// <summary>What a store of case files works with.</summary>
public sealed record CaseFileOptions
{
    /// <summary>The clock of the host; every entry of a journal says by it when it was written.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Where the salts of commitments come from. They must not be guessable: give one of <see cref="RandomNumberGenerator.Create()"/>.</summary>
    public required RandomNumberGenerator Random { get; init; }
}
