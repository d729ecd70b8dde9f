namespace Sui.Inspection.Intake;

/// <summary>
/// The codes of problems with evidence packs. Permanent: a code is never given a second meaning and never used again.
/// SUI10xx: the pack and its container; SUI11xx: <c>pack.json</c>; SUI12xx: a file of a pack as a whole; SUI20xx: rows and cells.
/// Each is listed in docs/error-codes.md.
/// </summary>
internal static partial class IntakeCodes
{
    /// <summary>There is nothing at the path.</summary>
    public const string PackMissing = "SUI1001";

    /// <summary>The pack cannot be opened: in use, or access is denied.</summary>
    public const string PackNotOpened = "SUI1002";

    /// <summary>The path is a file that cannot be read as a .zip.</summary>
    public const string NotAZip = "SUI1003";

    /// <summary>The pack has no <c>pack.json</c>.</summary>
    public const string ManifestMissing = "SUI1004";

    /// <summary>A name in the pack leaves it, or is not one that every system can store.</summary>
    public const string UnsafeName = "SUI1005";

    /// <summary>Two files of the pack have names that differ in case only, or not at all.</summary>
    public const string DuplicateName = "SUI1006";

    /// <summary>A file is encrypted, or is a link inside a .zip.</summary>
    public const string EntryNotSupported = "SUI1007";

    /// <summary>The pack holds or names too many files.</summary>
    public const string TooManyFiles = "SUI1008";

    /// <summary>A file is over the limit for one file.</summary>
    public const string FileTooLarge = "SUI1009";

    /// <summary>The files together are over the limit.</summary>
    public const string PackTooLarge = "SUI1010";

    /// <summary>A file in a .zip unpacks to far more than it takes up.</summary>
    public const string RatioTooHigh = "SUI1011";

    /// <summary>A file in a .zip is damaged, or is compressed by a method that is not read.</summary>
    public const string EntryDamaged = "SUI1012";

    /// <summary>A file of the pack cannot be opened: in use, or access is denied.</summary>
    public const string FileNotOpened = "SUI1013";

    /// <summary>A link leads out of the pack.</summary>
    public const string LinkLeavesPack = "SUI1014";

    /// <summary>A file that <c>pack.json</c> names is not in the pack.</summary>
    public const string FileMissing = "SUI1015";

    /// <summary>A CSV file is in the pack and <c>pack.json</c> does not name it.</summary>
    public const string FileNotNamed = "SUI1016";

    /// <summary>The reader that a plug-in brings for a kind of file failed.</summary>
    public const string ReaderFailed = "SUI1019";

    /// <summary>There is a folder, a device, a pipe or a socket where a file is expected.</summary>
    public const string NotAFile = "SUI1020";

    /// <summary>Items of a plug-in's type cannot be written into a pack.</summary>
    public const string ItemNotWritable = "SUI1021";

    /// <summary>A value has no form in the files of a pack, or would be read as another.</summary>
    public const string ValueNotWritable = "SUI1022";
}
