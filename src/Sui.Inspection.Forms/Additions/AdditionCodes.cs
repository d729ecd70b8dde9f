namespace Sui.Inspection.Forms.Additions;

/// <summary>The permanent codes of problems with what is added to evidence; docs/error-codes.md explains them.</summary>
internal static class AdditionCodes
{
    /// <summary>What is to be added stands in the evidence already, under another source: the same answers under the same ids, or the same proposals. It
    /// would count twice; nothing is written.</summary>
    /// <remarks>Error. Name that source with `--source`; or take its rows out first.</remarks>
    public const string OtherSource = "SUI6260";

    /// <summary>More responses of the export than chance explains have the answers of rows that the evidence holds under other ids: the same people were
    /// imported before with another column of ids, or without. They would count twice; nothing is written.</summary>
    /// <remarks>Error. Import with the column of ids as before; or, where they are different people, with `--accept-alike`.</remarks>
    public const string OtherIds = "SUI6261";

    /// <summary>More than half of the rows that are known by their ids have other answers now to more than half of their questions, or more than chance explains
    /// have the answers that another id had: ids are running numbers that moved, and name other people. Rows would be replaced by somebody else's answers;
    /// nothing is written.</summary>
    /// <remarks>Error. Import by a column of ids that stay; or take the rows of the import before out of the evidence, and import the export anew. Where they are
    /// the same people, `--accept-alike`.</remarks>
    public const string IdsMoved = "SUI6266";
}
