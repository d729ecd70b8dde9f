using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Output;

/// <summary>The words for what stands in case files.</summary>
internal static class CaseWords
{
    public static string Of(CaseItemState state) => state switch
    {
        CaseItemState.Held => "held",
        CaseItemState.Withdrawn => "withdrawn",
        _ => "erased",
    };

    public static string Of(CaseItemPart part) => part switch
    {
        CaseItemPart.Manifest or CaseItemPart.Document => "file",
        CaseItemPart.Header => "headings",
        CaseItemPart.Row => "rows",
        CaseItemPart.Attachment => "attachment",
        CaseItemPart.Judgement => "judgements",
        CaseItemPart.Moderation => "moderations",
        CaseItemPart.Placement => "placements",
        CaseItemPart.Dissent => "dissent",
        CaseItemPart.Comment => "comments",
        CaseItemPart.Publication => "publications",
        CaseItemPart.CodingRound => "codings",
        CaseItemPart.CodingSheet => "coders' sheets",
        _ => "answers",
    };

    public static string Of(CaseCommentFrom from) => from == CaseCommentFrom.Provider ? "provider" : "service user council";
}
