using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Compares the length of a file with the pages that its database says it has: SQLite reads nothing behind the last page, and says nothing of it.</summary>
internal static class FileEnd
{
    private const int Length = 100;
    private const int PageSizeAt = 16, ChangesAt = 24, PagesAt = 28, ChangesOfPagesAt = 92;
    private const int LargestPage = 65536;

    /// <summary>What is wrong with the end of a file; null for nothing, or where a log lies beside it, which is ahead of the file.</summary>
    /// <param name="path">The file's path.</param>
    public static Problem? Check(string path)
    {
        if (CaseAccess.HasLog(path))
        {
            return null;
        }

        // Through SQLite: whoever closes another descriptor of a file that is open here ends the locks on it.
        using var connection = new SqliteConnection(CaseAccess.Immutable(path));
        connection.Open();
        using var stream = new FileBytes(connection);
        var length = stream.Length;
        var head = new byte[Length];
        if (stream.ReadAtLeast(head, Length, throwOnEndOfStream: false) < Length || Pages(head) is not { } pages)
        {
            return null;
        }

        // What another process wrote meanwhile is looked at next time.
        return length == pages || CaseAccess.HasLog(path) || stream.Length != length ? null : length < pages ? CutOff(path, length, pages) : Behind(path, length, pages);
    }

    /// <summary>That the end is missing; null where it is not.</summary>
    /// <param name="path">The file's path.</param>
    public static Problem? Cut(string path) => Check(path) is { Code: CaseCodes.FileCut } cut ? cut : null;

    // The bytes of all pages; null where the header's count is not one that SQLite goes by.
    private static long? Pages(ReadOnlySpan<byte> head)
    {
        var size = BinaryPrimitives.ReadUInt16BigEndian(head[PageSizeAt..]) is var written && written == 1 ? LargestPage : written;
        var pages = BinaryPrimitives.ReadUInt32BigEndian(head[PagesAt..]);
        return pages > 0 && head.Slice(ChangesAt, 4).SequenceEqual(head.Slice(ChangesOfPagesAt, 4)) ? pages * size : null;
    }

    private static Problem Behind(string path, long length, long pages) => CaseProblems.Error(
        CaseCodes.BytesBehind, CaseProblems.Of(path),
        string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes and its database {pages:N0}: {length - pages:N0} were put behind its last page, and no entry accounts for them."),
        "No byte behind the last page.",
        "Find out what they are and who put them there; keep this file for whoever looks into it, and go on with a copy without them: sui case merge FILE FILE --out COPY --as ROLE/NAME.");

    private static Problem CutOff(string path, long length, long pages) => CaseProblems.Error(
        CaseCodes.FileCut, CaseProblems.Of(path),
        string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes and its database {pages:N0}: its end is missing, as of a copy that was broken off."),
        "Every page of the database.", "Copy the file again, as a whole; where there is no other, take the last copy whose checkpoint verifies.");
}
