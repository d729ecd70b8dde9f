namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>A file of an upload that is kept in memory.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record HeldFile(string Name, byte[] Content);
