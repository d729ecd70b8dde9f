namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The codes of files that <c>sui coding</c> reads. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class CodingCodes
{
    /// <summary>A column that is needed is not there.</summary>
    /// <remarks>Error. Add the column, or correct its heading; of a sheet, make it anew with `sui coding sheet`.</remarks>
    public const string ColumnMissing = "SUI8540";

    /// <summary>The excerpts are a coder's sheet: whoever codes after it sees what was coded.</summary>
    /// <remarks>Error. Give the drafts that `sui findings draft --out` writes.</remarks>
    public const string AlreadyCoded = "SUI8541";

    /// <summary>An excerpt has no id, or its id stands twice.</summary>
    /// <remarks>Error. Give each excerpt an id of its own.</remarks>
    public const string ExcerptId = "SUI8542";

    /// <summary>A sheet names no coder, or several; or two sheets name the same one.</summary>
    /// <remarks>Error. One coder for each sheet, the same in all of its rows.</remarks>
    public const string Coder = "SUI8543";

    /// <summary>A sheet was coded by another codebook, or another version of it.</summary>
    /// <remarks>Error. Name the codebook that it was coded by with `--codebook`.</remarks>
    public const string OtherCodebook = "SUI8544";

    /// <summary>What stands in the column of codes is no code of the codebook, stands twice, or stands beside `none`.</summary>
    /// <remarks>Error. Write codes of the codebook, divided by `|`, or `none` where none applies.</remarks>
    public const string UnknownCode = "SUI8545";

    /// <summary>A code has a level that it does not have.</summary>
    /// <remarks>Error. Write one of its levels behind `=`, or the code alone.</remarks>
    public const string UnknownLevel = "SUI8546";

    /// <summary>Excerpts with words are not coded, or do not stand in the sheet: sheets are compared once each is finished, since whoever has seen the others' codes is not blind any
    /// more. A warning where themes are tabulated or made drafts of: these are left out.</summary>
    /// <remarks>Error or warning. Code them, with `none` where no code applies; what will not be coded, a third person decides (`--left-out`).</remarks>
    public const string NotCoded = "SUI8547";

    /// <summary>A coding names an excerpt that the excerpts do not have.</summary>
    /// <remarks>Error. Give the excerpts that the sheet was made from.</remarks>
    public const string ExcerptUnknown = "SUI8548";

    /// <summary>A sense check lacks its day, how many people with lived experience took part, or what they said.</summary>
    /// <remarks>Error. Fill in `on` as 2019-07-02, `people` from 1 and `said`.</remarks>
    public const string SenseCheck = "SUI8549";

    /// <summary>An excerpt does not say from what experience the person speaks.</summary>
    /// <remarks>Error. Write Lived, Learned or Record.</remarks>
    public const string Experience = "SUI8550";

    /// <summary>The consent, the question or the words in a sheet are not what the excerpts hold: other words were coded, or somebody is no longer to be quoted.</summary>
    /// <remarks>Error. Correct the cell, or give the excerpts that the sheet was made from.</remarks>
    public const string Differs = "SUI8551";

    /// <summary>What is left out is not decided as a whole: the coder, the excerpt, who decided, the day or the reason is missing, or names nothing; or the coder coded the excerpt.</summary>
    /// <remarks>Error. Fill in `excerpt`, `coder`, `decided_by`, `on` as 2019-07-02 and `reason`.</remarks>
    public const string Decision = "SUI8552";

    /// <summary>A coder decided what is not coded.</summary>
    /// <remarks>Error. Have a third person decide, who codes none of the sheets.</remarks>
    public const string OwnDecision = "SUI8553";

    /// <summary>A coder coded fewer than half of the excerpts that have words, whatever is left out; or gave no code to any, as in a sheet that nobody coded.</summary>
    /// <remarks>Error. Code more of them, or compare without the coder; that no code applies to anything, a third person confirms with `*`.</remarks>
    public const string TooFewCoded = "SUI8554";

    /// <summary>What was said at a sense check holds a direct identifier; it is masked in what is printed.</summary>
    /// <remarks>Warning. Take it out of the file.</remarks>
    public const string Identifier = "SUI8555";
}
