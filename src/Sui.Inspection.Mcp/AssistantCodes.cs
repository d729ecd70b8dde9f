namespace Sui.Inspection.Mcp;

/// <summary>The codes of what the door for assistants refuses. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class AssistantCodes
{
    /// <summary>An argument of a tool is missing, not known, or not one that the tool takes.</summary>
    /// <remarks>Error. Give the arguments that the tool's schema lists.</remarks>
    public const string Argument = "SUI8300";

    /// <summary>The path does not stay below the folders that the door was opened for.</summary>
    /// <remarks>Error. Name a pack below one of them; whoever starts the door names folders, with `--root`.</remarks>
    public const string Outside = "SUI8301";

    /// <summary>The path, or something in the pack, is a link.</summary>
    /// <remarks>Error. Put the file itself there: links are never followed.</remarks>
    public const string Link = "SUI8302";

    /// <summary>There is nothing at the path that can be read.</summary>
    /// <remarks>Error. Correct the path, or ask for access.</remarks>
    public const string NotThere = "SUI8303";

    /// <summary>The pack has more bytes or files than the door reads.</summary>
    /// <remarks>Error. Use the command, `sui assess`, or name the folder of one pack and not one above it.</remarks>
    public const string TooLarge = "SUI8304";

    /// <summary>The case is not published, or was changed since.</summary>
    /// <remarks>Error. Ask again when it is published; until then work with the case in the command, where placements are blind.</remarks>
    public const string NotPublished = "SUI8305";

    /// <summary>The answer would be longer than an assistant is given.</summary>
    /// <remarks>Error. Use the command, whose answers have no such limit.</remarks>
    public const string AnswerTooLarge = "SUI8306";

    /// <summary>Case files are not taken here.</summary>
    /// <remarks>Error. Name a pack; or, for the privacy check, use `sui case export` and scan what it wrote.</remarks>
    public const string NoCaseFiles = "SUI8307";

    /// <summary>The rubric has no criterion of that id.</summary>
    /// <remarks>Error. Take one that `sui_criteria` lists.</remarks>
    public const string UnknownCriterion = "SUI8308";

    /// <summary>The tool failed, and not because of what it was asked.</summary>
    /// <remarks>Error. Do the same with the `sui` command, and report what it says.</remarks>
    public const string Fault = "SUI8309";
}
