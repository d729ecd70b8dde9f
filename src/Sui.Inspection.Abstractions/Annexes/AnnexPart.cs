namespace Sui.Inspection.Annexes;

/// <summary>The documents that are made of one assessment for publication. They name each other, and show the same counts.</summary>
public enum AnnexPart
{
    /// <summary>The annex itself: the decision, what people told, what came of it, and limits, in 6 to 8 pages.</summary>
    Annex,

    /// <summary>The supplement: every criterion with its evidence and weights, registers, absences and versions, in numbered entries that the annex
    /// points to.</summary>
    Supplement,

    /// <summary>The outcome in short sentences and large type, on two pages.</summary>
    EasyRead,
}
