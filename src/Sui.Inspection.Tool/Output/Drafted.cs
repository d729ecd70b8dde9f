using Sui.Inspection.Forms.Additions;

namespace Sui.Inspection.Tool.Output;

/// <summary>What became of the words of a pack.</summary>
/// <param name="IsWorkbook">Whether the pack is a workbook.</param>
/// <param name="Target">The evidence, or the file, that the drafts go into.</param>
/// <param name="IsFile">Whether it is a file of drafts of its own.</param>
/// <param name="Added">What is added.</param>
/// <param name="LeftOut">The words that become no draft.</param>
/// <param name="Written">Whether anything was written.</param>
/// <param name="IsDry">Whether nothing was to be.</param>
/// <param name="IsAll">Whether words that stand in the evidence already are among them: for themes, none may be chosen.</param>
internal sealed record Drafted(
    bool IsWorkbook, string Target, bool IsFile, AddedDrafts Added, IReadOnlyList<WordsLeftOut> LeftOut, bool Written, bool IsDry, bool IsAll);
