namespace Sui.Inspection.Forms.Additions;

/// <summary>The permanent codes of problems with what is added to evidence; docs/error-codes.md explains them.</summary>
internal static class AdditionCodes
{
    /// <summary>What is to be added stands in the evidence already, under another source: the same answers under the same ids, or the same proposals. It
    /// would count twice; nothing is written.</summary>
    /// <remarks>Error. Name that source with `--source`; or take its rows out first.</remarks>
    public const string OtherSource = "SUI6260";
}
