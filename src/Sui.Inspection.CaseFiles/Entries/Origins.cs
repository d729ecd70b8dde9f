namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>What checkpoints call a journal.</summary>
internal static class Origins
{
    /// <summary>The name: the case's id and the start of the hash of its first entry, which holds 32 random bytes, so that no two journals have one
    /// name, even of cases with one id.</summary>
    public static string Of(string? id, byte[] firstHash) => $"sui-case/{id}/{Convert.ToHexStringLower(firstHash)[..32]}";
}
