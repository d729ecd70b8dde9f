namespace Sui.Inspection.Tool.Commands;

/// <summary>The codes of what <c>sui compare</c> leaves out. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class CompareCodes
{
    /// <summary>A pack has errors, or cannot be read, and was left out of the comparison.</summary>
    /// <remarks>Error. Read it with `sui validate`, which lists the errors, and mend them.</remarks>
    public const string PackLeftOut = "SUI8460";

    /// <summary>A folder holds neither a pack nor packs.</summary>
    /// <remarks>Error. Name a pack, or a folder whose files and folders are packs.</remarks>
    public const string NoPack = "SUI8461";

    /// <summary>The table of regions names providers that were not compared.</summary>
    /// <remarks>Warning. Correct the id where a provider should be there: it is the one of its pack.</remarks>
    public const string UnknownProvider = "SUI8462";

    /// <summary>Providers that were compared are not in the table of regions, and are counted with the other regions.</summary>
    /// <remarks>Warning. Add a row for each.</remarks>
    public const string NoRegion = "SUI8463";
}
