using System.Buffers.Binary;
using System.Text;
using Sui.Inspection.CaseFiles.Purging;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>
/// Free text of entries – reasons, and of comments the role and what they are about – to which the entries only commit, so that it can be erased and the entries stay as they were. It stands in the entry's
/// row: one text after the other, each as a salt of 32 bytes, the number of its bytes in four, big-endian, and its bytes in UTF-8. Which text is whose follows from the commitments.
/// </summary>
internal sealed class EntryWords
{
    /// <summary>The one member of the object that stands in an entry in the place of a text.</summary>
    public const string Member = "commitment";

    private const int Head = SaltBlocks.SaltBytes + sizeof(uint);

    private readonly byte[] _bytes;
    private readonly List<(string Commitment, int At, int Size)> _texts;

    // Of rows that share one reason, one text.
    private string? _first;

    private EntryWords(byte[] bytes, List<(string Commitment, int At, int Size)> texts) => (_bytes, _texts) = (bytes, texts);

    /// <summary>No texts.</summary>
    public static EntryWords None { get; } = new([], []);

    /// <summary>The commitment to the one text; null where there are none or more.</summary>
    public string? Only => _texts.Count == 1 ? _texts[0].Commitment : null;

    /// <summary>The commitments to the texts, in their order.</summary>
    public IEnumerable<string> Commitments => _texts.Select(text => text.Commitment);

    /// <summary>Reads them.</summary>
    /// <param name="bytes">The bytes of the row; null for none.</param>
    /// <param name="like">Texts that are much the same, such as those of the row before: where they are the very same they are taken. Null for none.</param>
    /// <returns>The texts; null where the bytes are not of the form that they have.</returns>
    public static EntryWords? Read(byte[]? bytes, EntryWords? like = null)
    {
        if (bytes is null)
        {
            return None;
        }

        if (bytes.Length > 0 && like is not null && like._bytes.AsSpan().SequenceEqual(bytes))
        {
            return like;
        }

        var texts = new List<(string, int, int)>(1);
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes.Length - at < Head || BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + SaltBlocks.SaltBytes)) is var size && size > bytes.Length - at - Head)
            {
                return null;
            }

            var salt = bytes.AsSpan(at, SaltBlocks.SaltBytes);
            texts.Add((Convert.ToHexStringLower(Entries.Commitments.Of(salt, bytes.AsSpan(at + Head, (int)size))), at, Head + (int)size));
            at += Head + (int)size;
        }

        // Of no texts the row holds nothing, so that there is one way to write each.
        return texts.Count > 0 ? new EntryWords(bytes, texts) : null;
    }

    /// <summary>A text with its salt, and the commitment to it.</summary>
    public static (EntryWords Words, string Commitment) Seal(byte[] salt, string text)
    {
        var bytes = new byte[Head + Encoding.UTF8.GetByteCount(text)];
        salt.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(SaltBlocks.SaltBytes), (uint)(bytes.Length - Head));
        Encoding.UTF8.GetBytes(text, bytes.AsSpan(Head));
        var words = Read(bytes)!;
        return (words, words._texts[0].Commitment);
    }

    /// <summary>A text as it is shown: where it was erased, that it was.</summary>
    public string Shown(string commitment)
    {
        if (_texts.Count > 0 && _texts[0].Commitment == commitment)
        {
            return _first ??= Encoding.UTF8.GetString(_bytes, _texts[0].At + Head, _texts[0].Size - Head);
        }

        var (_, at, size) = _texts.Find(text => text.Commitment == commitment);
        return size == 0 ? RetentionRule.Erased : Encoding.UTF8.GetString(_bytes, at + Head, size - Head);
    }

    /// <summary>These and others; what both have is there once.</summary>
    public EntryWords With(EntryWords others) => others._texts.Count == 0 ? this : _texts.Count == 0 ? others
        : Of([.. _texts.Select(text => (this, text)), .. others._texts.Where(text => !Commitments.Contains(text.Commitment)).Select(text => (others, text))]);

    /// <summary>These but for some.</summary>
    public EntryWords Without(IReadOnlySet<string> commitments) => Of([.. _texts.Where(text => !commitments.Contains(text.Commitment)).Select(text => (this, text))]);

    /// <summary>What the row holds; null for nothing.</summary>
    public byte[]? ToBytes() => _texts.Count == 0 ? null : _bytes;

    private static EntryWords Of(IReadOnlyList<(EntryWords Words, (string Commitment, int At, int Size) Text)> texts) =>
        Read(texts.Count == 0 ? null : [.. texts.SelectMany(one => one.Words._bytes[one.Text.At..(one.Text.At + one.Text.Size)])])!;
}
