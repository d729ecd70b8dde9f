namespace Sui.Inspection.Intake.Writing;

/// <summary>A file of a pack.</summary>
/// <param name="Path">Its name inside the pack, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PackFile(string Path, byte[] Content);
