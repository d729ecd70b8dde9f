namespace Sui.Inspection.Annexes;

/// <summary>What a commitment to the full record looks like.</summary>
internal static class RecordCommitment
{
    private const int Digits = 64;

    /// <summary>Whether a text is one: the digits of a SHA-256, in the form in which journals write them.</summary>
    public static bool IsValid(string commitment) => commitment.Length == Digits && commitment.All(char.IsAsciiHexDigitLower);
}
