using System.Text.Json;
using System.Text.Unicode;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Reads entries strictly: the members in their order, each once, and nothing else.</summary>
internal static class EntryReader
{
    internal const int HexDigits = 64;
    internal const string Why = "why";

    // An entry that was carried over, and carried on, stands two deeper each time.
    private const int Depth = 64;

    private static readonly Dictionary<string, JsonElement> None = [];

    /// <summary>No commitments.</summary>
    internal static readonly Dictionary<string, string> NoTexts = [];

    // Of these the body may hold a commitment.
    private static readonly string[] Committing = ["about", "role"];

    /// <summary>Reads an entry.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="words">The texts that are kept with it.</param>
    /// <param name="like">One that says much the same, such as the one before it: texts that are alike are taken from it. Null for none.</param>
    /// <returns>The entry; null where the bytes are not of the form that entries have.</returns>
    public static JournalEntry? Read(ReadOnlySpan<byte> bytes, EntryWords words, JournalEntry? like = null) =>
        LikeEntry.Read(bytes, words, like) ?? ReadWhole(bytes, words, like);

    /// <summary>Reads an entry, whatever it is like.</summary>
    internal static JournalEntry? ReadWhole(ReadOnlySpan<byte> bytes, EntryWords words, JournalEntry? like = null)
    {
        // The reader of JSON looks at characters only where it makes a text of them.
        if (!Utf8.IsValid(bytes))
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Depth });
            Expect(ref reader, JsonTokenType.StartObject);
            var at = Member(ref reader, "at"u8, like?.At);
            Dictionary<string, string>? committed = null;
            var (texts, body) = Body(ref reader, words, ref committed, like?.Texts);
            Name(ref reader, "by"u8);
            Expect(ref reader, JsonTokenType.StartObject);
            var name = Member(ref reader, "name"u8, like?.Name);
            var role = Member(ref reader, "role"u8, like?.Role);
            Expect(ref reader, JsonTokenType.EndObject);
            Name(ref reader, "content"u8);
            var head = LikeEntry.Head(bytes, (int)reader.BytesConsumed, committed is not null);
            reader.Read();
            var content = reader.TokenType == JsonTokenType.Null ? null : Text(ref reader);
            var kind = Member(ref reader, "kind"u8, like?.Kind);
            var previous = Member(ref reader, "previous"u8);
            Name(ref reader, "sequence"u8);
            Expect(ref reader, JsonTokenType.Number);
            var sequence = reader.GetInt64();
            var subject = Member(ref reader, "subject"u8);
            Name(ref reader, "why"u8);
            reader.Read();
            var why = reader.TokenType == JsonTokenType.StartObject ? Committed(ref reader, Why, words, ref committed) : Text(ref reader, like?.Why);
            Expect(ref reader, JsonTokenType.EndObject);
            return reader.Read() || reader.BytesConsumed != bytes.Length || content is { Length: not HexDigits }
                ? null
                : new JournalEntry(sequence, at, role, name, kind, subject, why, content, previous, texts, body) { Committed = committed ?? NoTexts, Words = words, Head = head };
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static (IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, JsonElement> Others) Body(
        ref Utf8JsonReader reader, EntryWords words, ref Dictionary<string, string>? committed, IReadOnlyDictionary<string, string>? like)
    {
        Name(ref reader, "body"u8);
        Expect(ref reader, JsonTokenType.StartObject);
        Dictionary<string, string>? texts = null;
        Dictionary<string, JsonElement>? others = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Known(ref reader, "part"u8, "part") ?? Known(ref reader, "file"u8, "file") ?? reader.GetString()!;
            reader.Read();
            // Nearly all are texts, and an element costs far more than one.
            var isNew = reader.TokenType == JsonTokenType.String
                ? (texts ??= new Dictionary<string, string>(StringComparer.Ordinal)).TryAdd(name, Text(ref reader, like?.GetValueOrDefault(name)))
                : reader.TokenType == JsonTokenType.StartObject && Committing.Contains(name)
                ? (texts ??= new Dictionary<string, string>(StringComparer.Ordinal)).TryAdd(name, Committed(ref reader, name, words, ref committed))
                : (others ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal)).TryAdd(name, JsonElement.ParseValue(ref reader));
            if (!isNew)
            {
                throw new FormatException();
            }
        }

        return (texts ?? NoTexts, others ?? None);
    }

    // The object that stands in the place of a text.
    private static string Committed(ref Utf8JsonReader reader, string name, EntryWords words, ref Dictionary<string, string>? committed)
    {
        var commitment = Member(ref reader, "commitment"u8);
        Expect(ref reader, JsonTokenType.EndObject);
        if (commitment.Length != HexDigits || !commitment.All(char.IsAsciiHexDigitLower) || !(committed ??= new Dictionary<string, string>(StringComparer.Ordinal)).TryAdd(name, commitment))
        {
            throw new FormatException();
        }

        return words.Shown(commitment);
    }

    private static string Member(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, string? like = null)
    {
        Name(ref reader, name);
        reader.Read();
        return Text(ref reader, like);
    }

    private static string Text(ref Utf8JsonReader reader, string? like = null) => reader.TokenType != JsonTokenType.String ? throw new FormatException()
        : like is not null && reader.ValueTextEquals(like) ? like : reader.GetString()!;

    private static string? Known(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, string name) => reader.ValueTextEquals(bytes) ? name : null;

    private static void Name(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        Expect(ref reader, JsonTokenType.PropertyName);
        if (!reader.ValueTextEquals(name))
        {
            throw new FormatException();
        }
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token)
        {
            throw new FormatException();
        }
    }
}
