using System.Security.Cryptography;

namespace Sui.Inspection.CaseFiles;

/// <summary>What a store of case files works with.</summary>
public sealed record CaseFileOptions
{
    /// <summary>The clock of the host; every entry of a journal says by it when it was written.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Where the salts of commitments come from. They must not be guessable: give one of <see cref="RandomNumberGenerator.Create()"/>.</summary>
    public required RandomNumberGenerator Random { get; init; }

    /// <summary>Whether case files are opened for reading alone: nothing is written, not even a log beside them, and every change is refused (SUI7008). A file whose log holds changes that are not
    /// in it yet is not opened (SUI7023). For readers of cases that nobody works on meanwhile: what others write while one is open may be taken for damage.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Of how many case files the store keeps in memory what follows from their last entry – the pack, its problems, the assessment – so that opening one again neither verifies nor assesses
    /// it anew while it is as it was; 0, which is meant for whatever opens a case once, for none. What is kept is let go of when the case changes and when the store is disposed of. docs/case-files.md says what is looked at.</summary>
    public int KeptCases { get; init; }
}
