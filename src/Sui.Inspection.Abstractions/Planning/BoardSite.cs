namespace Sui.Inspection.Planning;

/// <summary>A site.</summary>
/// <param name="Name">Its name in print.</param>
/// <param name="Activities">How many activities run there.</param>
public sealed record BoardSite(string Name, int Activities);
