namespace Sui.Inspection.CaseFiles;

/// <summary>Who codes which excerpts by which codebook. Excerpts are called by their places in a file that stays outside the case, so that a case holds none of their words and ids. Equality is by value, of lists by
/// reference.</summary>
public sealed record CaseCodingRound
{
    /// <summary>The codebook, with the hash of what it says.</summary>
    public required DataIdentity Codebook { get; init; }

    /// <summary>The SHA-256 of the bytes of the file of excerpts, 64 lower-case hexadecimal digits.</summary>
    public required string ExcerptsSha256 { get; init; }

    /// <summary>How many excerpts the file has, 1 or more.</summary>
    public required int Excerpts { get; init; }

    /// <summary>The places of the excerpts that have words, which all coders code: from 1 to <see cref="Excerpts"/>, ascending, one at least.</summary>
    public required IReadOnlyList<int> WithWords { get; init; }

    /// <summary>The coders, two or more: roles or initials, 1 to 100 characters each, no two alike but for capitals.</summary>
    public required IReadOnlyList<string> Coders { get; init; }
}
