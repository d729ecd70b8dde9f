using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>What can be asked of a codebook, wherever it came from.</summary>
public static class CodebookExtensions
{
    /// <summary>What a codebook is: its id, its version and the hash of what it says, computed when first asked for.</summary>
    /// <param name="codebook">The codebook; none of its parts is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codebook"/> is null.</exception>
    public static DataIdentity Identify(this Codebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        return ContentIdentity.Of(codebook, codebook.Identity, CodebookContent.Of);
    }
}
