using System.Text;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Subjects of entries that are the hash of a text, since the text itself must not stand there.</summary>
internal static class SubjectHash
{
    /// <summary>The hash of a text: its SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether an entry has such a subject and nothing beside it.</summary>
    public static bool IsAll(JournalEntry entry) => entry.Content is null && IsHash(entry.Subject);

    /// <summary>Whether a text is a hash as entries write it: 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string text) => text.Length == EntryReader.HexDigits && text.All(char.IsAsciiHexDigitLower);
}
