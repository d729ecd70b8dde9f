using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>Where a problem with an item lies: in a file by row and column, otherwise by kind, id and property.</summary>
internal static class ItemPlace
{
    /// <summary>The label of evidence that a host holds.</summary>
    public const string Pack = "pack";

    /// <summary>The place of a property of an item.</summary>
    /// <param name="locator">Where the item comes from.</param>
    /// <param name="item">The kind of item.</param>
    /// <param name="id">The item's id.</param>
    /// <param name="member">The property; null for the whole item.</param>
    public static ProblemLocation Of(Locator? locator, string item, string id, Member? member) => locator is FileLocator { File.Length: > 0 } file
        ? new ProblemLocation(file.File, file.Row, file.Line, member?.Column)
        : new ProblemLocation(Pack, Column: member?.Property) { Item = item, Id = id };
}
