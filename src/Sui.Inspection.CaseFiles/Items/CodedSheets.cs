using Sui.Inspection.Coding;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>A coder's sheet as a case keeps it, by the places of excerpts, and as sheets are compared, by ids.</summary>
internal static class CodedSheets
{
    /// <summary>What was coded.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="id">The id of the excerpt at a place.</param>
    public static CoderSheet ById(this CaseCodedSheet sheet, Func<int, string> id) => new(sheet.Coder, sheet.Codes.ToDictionary(one => id(one.Key), one => one.Value, StringComparer.Ordinal));

    /// <summary>What a third person decided that the coder will not code.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="id">The id of the excerpt at a place.</param>
    public static IEnumerable<LeftUncoded> LeftById(this CaseCodedSheet sheet, Func<int, string> id) =>
        sheet.LeftOut.Select(place => new LeftUncoded(sheet.Coder, id(place))).Concat(sheet.AppliesNone ? [new LeftUncoded(sheet.Coder, null)] : []);
}
