namespace Sui.Inspection.Tool.Commands;

/// <summary>A file to write.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Format">Its format's name.</param>
internal sealed record AnnexTarget(string Path, string Format);
