using System.Text;
using System.Text.Json;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>An entry of another copy, inside the one that carries it: its bytes as they were written there, so that their hash is still its own.</summary>
internal static class CarriedEntry
{
    /// <summary>Where the body of an entry begins, from 1: before it stands when, which has one length.</summary>
    public const int BodyAt = 38;

    private const string Name = "entry";

    /// <summary>What the body of an entry that carries another begins with.</summary>
    public static ReadOnlySpan<byte> BodyBegins => "\"body\":{\"entry\":{"u8;

    /// <summary>The body of the entry that carries.</summary>
    public static string Body(byte[] entry) => CanonicalBody.Of((Name, new CanonicalBody.Inner(Encoding.UTF8.GetString(entry))));

    /// <summary>The bytes that an entry carries; null where it carries none.</summary>
    public static byte[]? Bytes(JournalEntry entry) => entry.Kind == EntryKinds.EntryCarried && entry.Body.TryGetValue(Name, out var value)
        && value.ValueKind == JsonValueKind.Object ? Encoding.UTF8.GetBytes(value.GetRawText()) : null;

    /// <summary>The entry that one carries; null where it carries none that can be read.</summary>
    public static JournalEntry? Of(JournalEntry entry) => Bytes(entry) is { } bytes ? EntryReader.Read(bytes, entry.Words) : null;

    /// <summary>The entry that was written first, however often it was carried since; null where one in between cannot be read.</summary>
    public static JournalEntry? Innermost(JournalEntry entry)
    {
        var inner = Of(entry);
        while (inner?.Kind == EntryKinds.EntryCarried)
        {
            inner = Of(inner);
        }

        return inner;
    }

    /// <summary>The commitments to texts of an entry and of all that it carries.</summary>
    public static IEnumerable<string> Commitments(JournalEntry entry) =>
        entry.Kind == EntryKinds.EntryCarried && Of(entry) is { } inner ? entry.Committed.Values.Concat(Commitments(inner)) : entry.Committed.Values;

    /// <summary>The entry's bytes, and those of all that it carries, the outermost first.</summary>
    public static IEnumerable<(byte[] Bytes, JournalEntry Entry)> Layers(byte[] bytes)
    {
        for (var at = bytes; EntryReader.Read(at, EntryWords.None) is { } entry;)
        {
            yield return (at, entry);
            if (Bytes(entry) is not { } inner)
            {
                yield break;
            }

            at = inner;
        }
    }
}
