namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Which parts of a case are its evidence, and which say what people hold.</summary>
internal static class EvidenceParts
{
    /// <summary>Whether a change of the part changes the evidence: what is kept beside the pack scores nothing.</summary>
    public static bool IsEvidence(this CaseItemPart part) =>
        part is CaseItemPart.Manifest or CaseItemPart.Document or CaseItemPart.Header or CaseItemPart.Row;

    /// <summary>Whether the part is what somebody wrote of the case, in their own words.</summary>
    public static bool IsWritten(this CaseItemPart part) => part is CaseItemPart.Placement or CaseItemPart.Judgement or CaseItemPart.Moderation or CaseItemPart.Dissent
        or CaseItemPart.Comment or CaseItemPart.Answer;

    /// <summary>Whether the part is of what was coded, which holds no words and is printed nowhere.</summary>
    public static bool IsCoding(this CaseItemPart part) => part is CaseItemPart.CodingRound or CaseItemPart.CodingSheet;

    /// <summary>Whether the part says what somebody holds of the provider, which is kept from whoever has not placed.</summary>
    public static bool IsOpinion(this CaseItemPart part) =>
        part is CaseItemPart.Placement or CaseItemPart.Judgement or CaseItemPart.Moderation or CaseItemPart.Dissent or CaseItemPart.Publication;
}
