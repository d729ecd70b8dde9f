namespace Sui.Inspection.CaseFiles;

/// <summary>How a file of a pack differs from what a case held.</summary>
/// <param name="File">Its path inside the pack.</param>
/// <param name="Added">How many rows, or the whole of a file that is no table, were added; 0 or more.</param>
/// <param name="Missing">How many that were held the pack does not have any more: withdrawn where that was asked for, otherwise left as they
/// were; 0 or more. A row that was changed is one added and one missing.</param>
/// <param name="IsWithdrawn">Whether they were withdrawn.</param>
/// <param name="LeftOut">How many the pack has that were withdrawn from the case before, and that therefore did not come in again; 0 or more. What was
/// erased is not known any more: take it out of the pack as well.</param>
public sealed record CaseFileDifference(string File, int Added, int Missing, bool IsWithdrawn, int LeftOut = 0);
