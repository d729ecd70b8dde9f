namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Which parts of a case are its evidence.</summary>
internal static class EvidenceParts
{
    /// <summary>Whether a change of the part changes the evidence: what is kept beside the pack scores nothing.</summary>
    public static bool IsEvidence(this CaseItemPart part) =>
        part is not (CaseItemPart.Judgement or CaseItemPart.Moderation or CaseItemPart.Attachment or CaseItemPart.Publication);
}
