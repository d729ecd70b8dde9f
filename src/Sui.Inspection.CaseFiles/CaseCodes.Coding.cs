namespace Sui.Inspection.CaseFiles;

/// <content>Codes SUI7251 to SUI7259: what people said, coded by several apart.</content>
internal static partial class CaseCodes
{
    /// <summary>The case has no such coding.</summary>
    /// <remarks>Error. Open it first: `sui case coding open`.</remarks>
    public const string CodingUnknown = "SUI7251";

    /// <summary>A sheet is of somebody who was not named as a coder when the coding was opened.</summary>
    /// <remarks>Error. Correct the coder's name; who codes stays as it was opened.</remarks>
    public const string CoderUnknown = "SUI7252";

    /// <summary>The coder's sheet was taken in before. A sheet that was handed in is finished, and stays.</summary>
    /// <remarks>Error. Where it was the wrong one, open the coding anew and hand in every sheet there.</remarks>
    public const string CoderDone = "SUI7253";

    /// <summary>A sheet is not finished: excerpts are neither coded nor left out by a third person, fewer than half are coded, or none has a code.</summary>
    /// <remarks>Error. Finish it first.</remarks>
    public const string CoderUnfinished = "SUI7254";

    /// <summary>Sheets are asked for before each coder has handed theirs in: whoever has seen the others' codes is not blind any more.</summary>
    /// <remarks>Error. Wait for the others; `sui case coding list` says whose are missing.</remarks>
    public const string CodingBlind = "SUI7255";

    /// <summary>The codebook or the excerpts are others than those that the coding was opened with.</summary>
    /// <remarks>Error. Give those; their SHA-256 stands in the case.</remarks>
    public const string CodingOther = "SUI7256";

    /// <summary>A coding has fewer than two coders, one of them twice, a name that cannot be written, or nothing to code.</summary>
    /// <remarks>Error. Name two coders or more, each once, and give excerpts with words.</remarks>
    public const string CodingUnsound = "SUI7257";
}
