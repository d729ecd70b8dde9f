using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Refuses what evidence could not hold, before anything is written: the next command that reads it would refuse it.</summary>
internal static class PackSize
{
    private const string Divide = "Of patterns, leave out days and numbers in the query (--without), which make most of them; of rows, count patterns first (sui instruments export --format sql), or give "
        + "each provider evidence of its own. Counts without a pack need no --into.";

    /// <summary>The problem of an import by the bytes of its rows; null for none.</summary>
    public static Problem? OfImport(long bytes, string path) => bytes <= PackLimits.Default.FileBytes ? null
        : TooLarge(path, $"The rows of the export take up {Text.Wording.Size(bytes)}, more than a file of the evidence can hold; nothing is written.");

    /// <summary>The problem of a table by its rows, the header not counted; null for none.</summary>
    public static Problem? OfTable(long rows, string path) => rows < PackLimits.Default.Rows ? null : new Problem
    {
        Code = IntakeCodes.FileTooLarge,
        Severity = ProblemSeverity.Error,
        Location = At(path),
        Message = $"With the export, a file of the evidence would have {Text.Wording.Count(rows, "row")}, more than one can hold; nothing is written.",
        Expected = $"At most {Text.Wording.Number(PackLimits.Default.Rows)} rows with the header.",
        Action = Divide,
    };

    /// <summary>The problem of what is to be written; null for none.</summary>
    /// <param name="written">What is to be written, by path.</param>
    /// <param name="after">Gives the files of the evidence as they would be.</param>
    /// <param name="path">The evidence's path.</param>
    public static Problem? OfFiles(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> written, Func<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> after, string path)
    {
        // What is written packed can be that many times as much; of less than that, nothing can be too large.
        if (written.Sum(file => (long)file.Value.Length) * PackLimits.Default.Ratio <= PackLimits.Default.FileBytes)
        {
            return null;
        }

        var files = after(written);
        return files.Any(file => file.Value.Length > PackLimits.Default.FileBytes)
            ? TooLarge(path, $"With the export, a file of the evidence would take up {Text.Wording.Size(files.Max(file => file.Value.Length))}, more than one can hold; nothing is written.")
            : files.Sum(file => (long)file.Value.Length) > PackLimits.Default.PackBytes
            ? new Problem
            {
                Code = IntakeCodes.PackTooLarge,
                Severity = ProblemSeverity.Error,
                Location = At(path),
                Message = "With the export, the files of the evidence would be too large together; nothing is written.",
                Expected = $"At most {Text.Wording.Size(PackLimits.Default.PackBytes)} in all.",
                Action = Divide,
            }
            : null;
    }

    private static Problem TooLarge(string path, string message) => new()
    {
        Code = IntakeCodes.FileTooLarge,
        Severity = ProblemSeverity.Error,
        Location = At(path),
        Message = message,
        Expected = $"At most {Text.Wording.Size(PackLimits.Default.FileBytes)} a file.",
        Action = Divide,
    };

    private static ProblemLocation At(string path) => new(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
}
