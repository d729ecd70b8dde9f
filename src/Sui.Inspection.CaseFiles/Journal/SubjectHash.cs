using System.Text;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Subjects of entries that are the hash of a text, since the text itself must not stand there.</summary>
internal static class SubjectHash
{
    private const int HexDigits = 64;

    /// <summary>The hash of a text: its SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether an entry has such a subject and nothing beside it.</summary>
    public static bool IsAll(JournalEntry entry) => entry.Content is null && entry.Subject.Length == HexDigits && entry.Subject.All(char.IsAsciiHexDigitLower);
}
