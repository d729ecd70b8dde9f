namespace Sui.Inspection.Planning;

/// <summary>How many items of one list changed. Items are the same by their id.</summary>
/// <param name="List">The list, such as <c>responses</c>.</param>
/// <param name="Added">How many are new.</param>
/// <param name="Removed">How many are gone.</param>
/// <param name="Changed">How many say something else; where they stand does not matter.</param>
public sealed record BoardItemChange(string List, int Added, int Removed, int Changed);
