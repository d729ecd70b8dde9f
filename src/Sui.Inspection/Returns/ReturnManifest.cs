namespace Sui.Inspection.Returns;

/// <summary>What <c>returns.json</c> says.</summary>
/// <param name="Survey">The survey without its returns.</param>
/// <param name="File">The file of returns; null where the returns are not held.</param>
internal sealed record ReturnManifest(ReturnSurvey Survey, string? File)
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-returns/1";

    /// <summary>The file's name.</summary>
    public const string FileName = "returns.json";
}
