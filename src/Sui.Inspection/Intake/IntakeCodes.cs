namespace Sui.Inspection.Intake;

/// <summary>
/// The codes of problems with evidence packs. Permanent: a code is never given a second meaning and never used again.
/// SUI10xx: the pack and its container; SUI11xx: <c>pack.json</c>; SUI12xx: a file of a pack as a whole; SUI20xx: rows and cells.
/// Each is listed in docs/error-codes.md.
/// </summary>
internal static partial class IntakeCodes
{
    /// <summary>There is nothing at the path.</summary>
    /// <remarks>Error. Correct the path.</remarks>
    public const string PackMissing = "SUI1001";

    /// <summary>The pack cannot be opened: in use, or access is denied.</summary>
    /// <remarks>Error. Close the programs that use it, or ask for access.</remarks>
    public const string PackNotOpened = "SUI1002";

    /// <summary>The path is a file that cannot be read as a .zip.</summary>
    /// <remarks>Error. Give the folder, or make the .zip again.</remarks>
    public const string NotAZip = "SUI1003";

    /// <summary>The pack has no `pack.json`.</summary>
    /// <remarks>Error. Put `pack.json` at the top of the folder or .zip.</remarks>
    public const string ManifestMissing = "SUI1004";

    /// <summary>A name in the pack leaves it, or is not one that every system can store.</summary>
    /// <remarks>Error. Make the pack again from the files themselves.</remarks>
    public const string UnsafeName = "SUI1005";

    /// <summary>Two files of the pack have names that differ in case only, or not at all.</summary>
    /// <remarks>Error. Rename or remove one of the two.</remarks>
    public const string DuplicateName = "SUI1006";

    /// <summary>A file is encrypted, or is a link inside a .zip.</summary>
    /// <remarks>Error. Make the .zip again without a password, from plain files.</remarks>
    public const string EntryNotSupported = "SUI1007";

    /// <summary>The pack holds or names too many files.</summary>
    /// <remarks>Error. Put the rows of several files of one kind into one; pack only what `pack.json` names.</remarks>
    public const string TooManyFiles = "SUI1008";

    /// <summary>A file is over the limit for one file.</summary>
    /// <remarks>Error. Divide the file into several of the same kind.</remarks>
    public const string FileTooLarge = "SUI1009";

    /// <summary>The files together are over the limit.</summary>
    /// <remarks>Error. Leave out what the assessment does not need.</remarks>
    public const string PackTooLarge = "SUI1010";

    /// <summary>A file in a .zip unpacks to far more than it takes up.</summary>
    /// <remarks>Error. Give the folder instead of the .zip.</remarks>
    public const string RatioTooHigh = "SUI1011";

    /// <summary>A file in a .zip is damaged, or is compressed by a method that is not read.</summary>
    /// <remarks>Error. Make the .zip again, or give the folder.</remarks>
    public const string EntryDamaged = "SUI1012";

    /// <summary>A file of the pack cannot be opened: in use, or access is denied.</summary>
    /// <remarks>Error. Close the programs that use the file, or ask for access.</remarks>
    public const string FileNotOpened = "SUI1013";

    /// <summary>A link leads out of the pack.</summary>
    /// <remarks>Error. Put the file itself into the pack.</remarks>
    public const string LinkLeavesPack = "SUI1014";

    /// <summary>A file that `pack.json` names is not in the pack.</summary>
    /// <remarks>Error. Add the file, or correct the path in `pack.json`.</remarks>
    public const string FileMissing = "SUI1015";

    /// <summary>A CSV file is in the pack and `pack.json` does not name it.</summary>
    /// <remarks>Warning. Add the file to `pack.json`, or take it out of the pack.</remarks>
    public const string FileNotNamed = "SUI1016";

    /// <summary>The reader that a plug-in brings for a kind of file failed.</summary>
    /// <remarks>Error. Tell whoever maintains the plug-in.</remarks>
    public const string ReaderFailed = "SUI1019";

    /// <summary>Where a file is expected is a folder, a device, a pipe or a socket; also for files that the command line names.</summary>
    /// <remarks>Error. Save it as a file first, or correct the path.</remarks>
    public const string NotAFile = "SUI1020";

    /// <summary>A pack that was to be written holds items of a plug-in's type; nothing was written.</summary>
    /// <remarks>Error. Write the pack without them, and their file by the plug-in's own means.</remarks>
    public const string ItemNotWritable = "SUI1021";

    /// <summary>A pack that was to be written holds a value that its files have no form for, such as a control character; nothing was
    /// written.</summary>
    /// <remarks>Error. Correct the value before the pack is written.</remarks>
    public const string ValueNotWritable = "SUI1022";
}
