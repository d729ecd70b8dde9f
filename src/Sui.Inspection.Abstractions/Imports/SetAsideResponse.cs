namespace Sui.Inspection.Imports;

/// <summary>A response that was set aside, and the id that it would have had. Evidence that holds it from an earlier export counts it still.</summary>
/// <param name="Id">The id, with <see cref="ImportTarget.StableIds"/>.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Row">The row's number in the export.</param>
public sealed record SetAsideResponse(string Id, SetAsideReason Reason, int Row);
