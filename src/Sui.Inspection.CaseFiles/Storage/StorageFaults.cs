using Microsoft.Data.Sqlite;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>What the failures of SQLite mean for whoever holds the file.</summary>
internal static class StorageFaults
{
    /// <summary>What SQLite says of a full disk.</summary>
    public const int DiskFull = 13;

    private const int BusyNow = 5, Locked = 6, ReadOnlyFile = 8, Corrupt = 11, TooBig = 18, NotADatabase = 26;

    // The index of the log could not be made larger.
    private const int NoRoomForIndex = 10 | (19 << 8);

    // What Linux and macOS, and Windows, say of a full disk.
    private const int NoSpace = 28, DiskIsFull = unchecked((int)0x80070070);

    /// <summary>The failure as a problem.</summary>
    public static Problem Of(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        _ when failure.SqliteExtendedErrorCode == NoRoomForIndex => Full(path),
        Corrupt or NotADatabase or TooBig => Damaged(path),
        ReadOnlyFile => CaseProblems.Error(
            CaseCodes.ReadOnly, CaseProblems.Of(path), "The case file may not be written to; nothing was changed.", "A file that may be written to.",
            "Take the write protection off the file, and off those of its name with -wal and -shm beside it, or work on a copy."),
        DiskFull => Full(path),
        BusyNow or Locked => CaseProblems.Error(
            CaseCodes.Busy, CaseProblems.Of(path), "Another process keeps the case file busy; nothing was changed.", "A file that others leave free within ten seconds.",
            "Wait until the other has finished, and do it again."),
        _ => NotOpened(path),
    };

    /// <summary>The failure of a file beside SQLite as a problem.</summary>
    public static Problem Of(Exception failure, string path) => failure is IOException { HResult: NoSpace or DiskIsFull } ? Full(path) : NotOpened(path);

    /// <summary>The failure as an exception.</summary>
    public static CaseFileException Refusal(SqliteException failure, string path) => new([Of(failure, path)], failure);

    /// <summary>That the file is damaged.</summary>
    public static Problem Damaged(string path) => CaseProblems.Error(
        CaseCodes.Damaged, CaseProblems.Of(path), "The case file is damaged.", "A file as it was last written.",
        "Take the last copy whose checkpoint verifies; keep this file for whoever looks into it.");

    private static Problem Full(string path) => CaseProblems.Error(
        CaseCodes.Full, CaseProblems.Of(path), "There is no room left on the disk; nothing was changed.", "Room for the change.", "Make room, and do it again.");

    /// <summary>That the file cannot be opened, read or written.</summary>
    public static Problem NotOpened(string path) => CaseProblems.Error(
        CaseCodes.NotOpened, CaseProblems.Of(path), "The case file cannot be opened, read or written: access is denied, or the disk is full or fails.",
        "A file that can be read and written.", "Ask for access to the file and its folder, make room, or copy it to another disk.");
}
