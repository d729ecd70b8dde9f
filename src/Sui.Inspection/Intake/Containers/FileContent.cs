using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Containers;

/// <summary>The bytes of a file, or why there are none.</summary>
/// <param name="Bytes">The bytes; null when there is a fault.</param>
/// <param name="Fault">What is wrong; null when there are bytes.</param>
internal readonly record struct FileContent(ReadOnlyMemory<byte>? Bytes, FileFault? Fault)
{
    /// <summary>Whether the file is not there.</summary>
    public bool IsMissing => Fault?.Code == IntakeCodes.FileMissing;

    /// <summary>The file is not there.</summary>
    public static FileContent Missing { get; } = Of(
        IntakeCodes.FileMissing, "The file is not in the pack.", "A file at the path that pack.json names.",
        "Add the file, or correct the path in pack.json.");

    /// <summary>The file cannot be opened.</summary>
    public static FileContent NotOpened { get; } = Of(
        IntakeCodes.FileNotOpened, "The file cannot be opened: it is in use, or access is denied.", "A file that can be read.",
        "Close the programs that use the file, or ask for access to it.");

    /// <summary>The path leads to something that is not a file.</summary>
    public static FileContent NotAFile { get; } = Of(
        IntakeCodes.NotAFile, "Here is a folder, a device, a pipe or a socket, and not a file; it was not read.", "A file, or a link to one.",
        "Put the file itself here.");

    /// <summary>Bytes.</summary>
    public static FileContent Of(ReadOnlyMemory<byte> bytes) => new(bytes, null);

    /// <summary>A fault.</summary>
    public static FileContent Of(string code, string message, string expected, string action) =>
        new(null, new FileFault(code, message, expected, action));

    /// <summary>The file is too large.</summary>
    public static FileContent TooLarge(long limit) => Of(
        IntakeCodes.FileTooLarge, "The file is too large.", $"At most {Wording.Size(limit)}.",
        "Divide the file into several of the same kind.");

    /// <summary>The fault as a problem.</summary>
    public Problem ToProblem(ProblemLocation location) =>
        new()
        {
            Code = Fault!.Code,
            Severity = ProblemSeverity.Error,
            Location = location,
            Message = Fault.Message,
            Expected = Fault.Expected,
            Action = Fault.Action,
        };
}
