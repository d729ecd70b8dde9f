using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes;

/// <summary>Where a supplement can stand.</summary>
internal static class SupplementAddress
{
    private const int Longest = 1000;

    /// <summary>Whether an address can have the id of an entry put after it: one of the web, or the name of a file beside the annex.</summary>
    public static bool IsValid(string address) => address.Length is > 0 and <= Longest && address.All(char.IsAscii) && !address.Contains('#')
        && (SafeAddress.IsFileName(address) || (Uri.TryCreate(address, UriKind.Absolute, out var known) && known.Scheme is "http" or "https"));
}
