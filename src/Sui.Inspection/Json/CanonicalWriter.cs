using System.Buffers;
using System.Text;
using System.Text.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Json;

/// <summary>
/// Turns the bytes of JSON into the form of RFC 8785, nulls included, without making a tree of it: the members of an object are written one after another
/// and put in order where they are not.
/// </summary>
internal sealed class CanonicalWriter : IDisposable
{
    // Whole numbers of so many digits are exact in double precision, and stand as they are.
    private const int ExactDigits = 15;

    private readonly List<Member> _members = [];
    private readonly RentedBuffer _bytes = new();

    private CanonicalWriter()
    {
    }

    /// <summary>The hash of a value's canonical JSON, as <see cref="ContentHash"/>.</summary>
    /// <param name="json">The bytes, UTF-8, in which no property stands twice. An object that has not been closed yet is closed.</param>
    /// <param name="without">A property of the value itself that is left out; null for none.</param>
    public static string HashOf(ReadOnlySpan<byte> json, string? without = null)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        reader.Read();
        return HashOf(ref reader, without);
    }

    /// <summary>The same of the value of one property of an object; empty where it does not have it.</summary>
    /// <param name="json">The bytes, UTF-8.</param>
    /// <param name="property">The property's name.</param>
    public static string HashOfMember(ReadOnlySpan<byte> json, string property)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(property);
            reader.Read();
            if (found)
            {
                return HashOf(ref reader, null);
            }

            reader.Skip();
        }

        return string.Empty;
    }

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();

    private static string HashOf(ref Utf8JsonReader reader, string? without)
    {
        using var writer = new CanonicalWriter();
        writer.Value(ref reader, without);
        return ContentHash.Of(writer._bytes.Written.Span);
    }

    private int Length => _bytes.Written.Length;

    private void Value(ref Utf8JsonReader reader, string? without)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(ref reader, without);
                break;
            case JsonTokenType.StartArray:
                List(ref reader);
                break;
            case JsonTokenType.String:
                Text(ref reader);
                break;
            case JsonTokenType.Number:
                Number(ref reader);
                break;
            default:
                Write(reader.ValueSpan);
                break;
        }
    }

    private void List(ref Utf8JsonReader reader)
    {
        Write("["u8);
        for (var first = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; first = false)
        {
            Write(first ? [] : ","u8);
            Value(ref reader, null);
        }

        Write("]"u8);
    }

    private void Object(ref Utf8JsonReader reader, string? without)
    {
        Write("{"u8);
        var (start, first, ordered) = (Length, _members.Count, true);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var leftOut = without is not null && reader.ValueTextEquals(without);
            var at = Length;
            var name = Name(ref reader);
            Write(":"u8);
            reader.Read();
            Value(ref reader, null);
            if (leftOut)
            {
                _bytes.Truncate(at);
                continue;
            }

            var member = new Member(at, name.Length, Length, name.Text);
            ordered = ordered && (_members.Count == first || Compare(_members[^1], member) < 0);
            _members.Add(member);
        }

        Close(start, first, ordered);
        _members.RemoveRange(first, _members.Count - first);
    }

    // Members stand without commas, which come here, in order.
    private void Close(int start, int first, bool ordered)
    {
        if (!ordered)
        {
            _members.Sort(first, _members.Count - first, Comparer<Member>.Create(Compare));
        }

        var written = _bytes.Written.Span[start..];
        var copy = ArrayPool<byte>.Shared.Rent(written.Length);
        written.CopyTo(copy);
        _bytes.Truncate(start);
        for (var index = first; index < _members.Count; index++)
        {
            Write(index == first ? [] : ","u8);
            Write(copy.AsSpan(_members[index].Start - start, _members[index].End - _members[index].Start));
        }

        ArrayPool<byte>.Shared.Return(copy);
        Write("}"u8);
    }

    // By units of UTF-16, as the scheme has it; names of ASCII alone stand in the same order as their bytes.
    private int Compare(Member one, Member other) => one.Text is null && other.Text is null
        ? Bytes(one).SequenceCompareTo(Bytes(other))
        : string.CompareOrdinal(one.Text ?? Encoding.ASCII.GetString(Bytes(one)), other.Text ?? Encoding.ASCII.GetString(Bytes(other)));

    private ReadOnlySpan<byte> Bytes(Member member) => _bytes.Written.Span.Slice(member.Start + 1, member.NameLength);

    // The text where comparing bytes would not do.
    private (int Length, string? Text) Name(ref Utf8JsonReader reader)
    {
        var text = reader.ValueIsEscaped || !Ascii.IsValid(reader.ValueSpan) ? reader.GetString() : null;
        var at = Length;
        Text(ref reader);
        return (Length - at - 2, text);
    }

    private void Text(ref Utf8JsonReader reader)
    {
        Write("\""u8);
        if (!reader.ValueIsEscaped)
        {
            // What needs an escape in the scheme needs one in any JSON.
            Write(reader.ValueSpan);
        }
        else
        {
            var text = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
            Escaped(text.AsSpan(0, reader.CopyString(text)));
            ArrayPool<byte>.Shared.Return(text);
        }

        Write("\""u8);
    }

    private void Escaped(ReadOnlySpan<byte> text)
    {
        Span<byte> control = stackalloc byte[6];
        foreach (ref readonly var unit in text)
        {
            Write(unit switch
            {
                (byte)'"' => "\\\""u8,
                (byte)'\\' => "\\\\"u8,
                (byte)'\b' => "\\b"u8,
                (byte)'\t' => "\\t"u8,
                (byte)'\n' => "\\n"u8,
                (byte)'\f' => "\\f"u8,
                (byte)'\r' => "\\r"u8,
                < (byte)' ' => Control(unit, control),
                _ => new ReadOnlySpan<byte>(in unit),
            });
        }
    }

    private static ReadOnlySpan<byte> Control(byte unit, Span<byte> room)
    {
        "\\u00"u8.CopyTo(room);
        (room[4], room[5]) = ((byte)(unit < 0x10 ? '0' : '1'), (byte)"0123456789abcdef"[unit & 0xF]);
        return room;
    }

    private void Number(ref Utf8JsonReader reader)
    {
        var digits = reader.ValueSpan.TrimStart((byte)'-');
        if (digits.Length <= ExactDigits && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && digits[0] != (byte)'0')
        {
            Write(reader.ValueSpan);
            return;
        }

        Write(Encoding.ASCII.GetBytes(CanonicalJson.Number(reader.TryGetDouble(out var value) ? value : double.PositiveInfinity)));
    }

    private void Write(ReadOnlySpan<byte> bytes) => BuffersExtensions.Write(_bytes, bytes);

    /// <summary>A member that was written: where it starts, how long its name is between the quotation marks, where it ends.</summary>
    private readonly record struct Member(int Start, int NameLength, int End, string? Text);
}
