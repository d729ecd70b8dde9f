using System.Buffers.Binary;
using Sui.Inspection.Files;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Looks at the first bytes of a file, before SQLite does.</summary>
internal static class FileHead
{
    private const int Length = 100;
    private const int ApplicationIdAt = 68;

    /// <summary>Why a path cannot lead to a case file; null where it may.</summary>
    public static Problem? Refusal(string path)
    {
        try
        {
            switch (FileKinds.Of(path))
            {
                case FileKind.Missing:
                    return CaseProblems.Error(
                        CaseCodes.Missing, CaseProblems.Of(path), "There is nothing at the path.", "A case file (.sui).", "Correct the path, or make one with 'sui case new'.");
                case FileKind.Other:
                    return NotACase(path);
                default:
                    break;
            }

            using var stream = RegularFile.Open(path, bufferSize: 1);
            Span<byte> head = stackalloc byte[Length];
            return stream.ReadAtLeast(head, Length, throwOnEndOfStream: false) == Length
                && head.StartsWith("SQLite format 3\0"u8)
                && BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdAt..]) == Migrations.ApplicationId
                ? null : NotACase(path);
        }
        catch (NotAFileException)
        {
            return NotACase(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return StorageFaults.NotOpened(path);
        }
    }

    /// <summary>That the file is no case file.</summary>
    public static Problem NotACase(string path) => CaseProblems.Error(
        CaseCodes.NotACase, CaseProblems.Of(path), "The file is not a case file.", "A file that 'sui case new' made.", "Name the case file (.sui).");
}
