namespace Sui.Inspection.CaseFiles;

/// <summary>What of the evidence that is held a pack that is taken in again takes the place of; what is replaced is withdrawn, and kept.</summary>
public enum CaseReplacing
{
    /// <summary>Nothing: rows that are held and say something else in the pack are refused.</summary>
    Nothing = 0,

    /// <summary>Rows of the same id that say something else in the pack.</summary>
    Changed = 1,

    /// <summary>All that the pack does not have as it is held: changed rows, and rows and files that it does not have any more.</summary>
    Missing = 2,
}
