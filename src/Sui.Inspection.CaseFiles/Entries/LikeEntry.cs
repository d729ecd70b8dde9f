using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>
/// Reads an entry that begins as the one before it does: those of one change differ in what they add, their number and the hash of the one before, which stand at the end. What is not of just the form that
/// this software writes is left to <see cref="EntryReader"/>, so that nothing is read here that is read otherwise there.
/// </summary>
internal static class LikeEntry
{
    private static readonly SearchValues<byte> Hex = SearchValues.Create("0123456789abcdef"u8);
    private static readonly SearchValues<char> OfKinds = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.");

    private static ReadOnlySpan<byte> Content => "\"content\":"u8;

    /// <summary>What an entry begins with, for those after it.</summary>
    /// <param name="bytes">The entry.</param>
    /// <param name="consumed">How much of it was read up to the value of <c>content</c>.</param>
    /// <param name="commits">Whether its body commits to texts, so that it says something else once they are erased.</param>
    public static byte[]? Head(ReadOnlySpan<byte> bytes, int consumed, bool commits) => !commits && bytes[..consumed].EndsWith(Content) ? bytes[..consumed].ToArray() : null;

    /// <summary>Reads an entry; null where it does not begin as another, or does not end in the usual form.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="words">The texts that are kept with it.</param>
    /// <param name="like">The other; null for none.</param>
    public static JournalEntry? Read(ReadOnlySpan<byte> bytes, EntryWords words, JournalEntry? like)
    {
        if (like?.Head is not { } head || !bytes.StartsWith(head) || like.Kind.AsSpan().ContainsAnyExcept(OfKinds))
        {
            return null;
        }

        var rest = bytes[head.Length..];
        string? content = null;
        if (!Skip(ref rest, "null"u8) && !(Skip(ref rest, "\""u8) && Digits(ref rest, ref content) && Skip(ref rest, "\""u8)))
        {
            return null;
        }

        string? previous = null, subject = content, commitment = like.Committed.Count == 1 ? like.Committed.GetValueOrDefault(EntryReader.Why) : null;
        if (!Skip(ref rest, ",\"kind\":\""u8) || rest.Length < like.Kind.Length || !Ascii.Equals(rest[..like.Kind.Length], like.Kind))
        {
            return null;
        }

        rest = rest[like.Kind.Length..];
        if (!Skip(ref rest, "\",\"previous\":\""u8) || !Digits(ref rest, ref previous) || !Skip(ref rest, "\",\"sequence\":"u8) || !Number(ref rest, out var sequence)
            || !Skip(ref rest, ",\"subject\":\""u8) || !Digits(ref rest, ref subject) || !Skip(ref rest, "\",\"why\":"u8))
        {
            return null;
        }

        if (rest.SequenceEqual("\"\"}"u8))
        {
            return Of(like, sequence, content, previous!, subject!, string.Empty, EntryReader.NoTexts, words);
        }

        var former = commitment;
        if (!Skip(ref rest, "{\"commitment\":\""u8) || !Digits(ref rest, ref commitment) || !rest.SequenceEqual("\"}}"u8))
        {
            return null;
        }

        // Whether the text is there still is the row's to say.
        var isSame = ReferenceEquals(former, commitment) && ReferenceEquals(words, like.Words);
        return Of(
            like, sequence, content, previous!, subject!, isSame ? like.Why : words.Shown(commitment!),
            ReferenceEquals(former, commitment) ? like.Committed : new Dictionary<string, string>(1, StringComparer.Ordinal) { [EntryReader.Why] = commitment! }, words);
    }

    private static JournalEntry Of(
        JournalEntry like, long sequence, string? content, string previous, string subject, string why, IReadOnlyDictionary<string, string> committed, EntryWords words) =>
        new(sequence, like.At, like.Role, like.Name, like.Kind, subject, why, content, previous, like.Texts, like.Body) { Committed = committed, Words = words, Head = like.Head };

    private static bool Skip(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> what)
    {
        if (!rest.StartsWith(what))
        {
            return false;
        }

        rest = rest[what.Length..];
        return true;
    }

    // A text that is there already is taken where it is the same.
    private static bool Digits(ref ReadOnlySpan<byte> rest, ref string? text)
    {
        if (rest.Length < EntryReader.HexDigits || rest[..EntryReader.HexDigits].ContainsAnyExcept(Hex))
        {
            return false;
        }

        var digits = rest[..EntryReader.HexDigits];
        text = text is not null && Ascii.Equals(digits, text) ? text : Encoding.ASCII.GetString(digits);
        rest = rest[EntryReader.HexDigits..];
        return true;
    }

    // As it is written: without a sign and without noughts before it.
    private static bool Number(ref ReadOnlySpan<byte> rest, out long number)
    {
        number = 0;
        if (rest.Length == 0 || rest[0] is < (byte)'1' or > (byte)'9' || !Utf8Parser.TryParse(rest, out number, out var used))
        {
            return false;
        }

        rest = rest[used..];
        return true;
    }
}
