using System.Globalization;
using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

internal sealed record Name(string Value);

internal sealed record Reference(int Number);

internal sealed record Operator(string Value);

/// <summary>Reads PDF syntax. Written for the tests and apart from the writer, so that both cannot share a mistake.</summary>
internal sealed class Lexer(byte[] data, int position = 0)
{
    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    /// <summary>The next object; integers followed by <c>n R</c> become references.</summary>
    public object? Read()
    {
        SkipSpace();
        var here = (char)data[Position];
        switch (here)
        {
            case '/':
                return ReadName();
            case '(':
                return ReadLiteral();
            case '<' when data[Position + 1] == '<':
                return ReadDictionary();
            case '<':
                return ReadHex();
            case '[':
                Position++;
                return ReadUntil(']');
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return ReadNumber();
        }

        var word = Word();
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ => new Operator(word),
        };
    }

    public void Expect(string word)
    {
        SkipSpace();
        var found = Encoding.Latin1.GetString(data, Position, Math.Min(word.Length, data.Length - Position));
        if (found != word)
        {
            throw new InvalidDataException($"Expected '{word}' at {Position}, found '{found}'.");
        }

        Position += word.Length;
    }

    private object ReadNumber()
    {
        var text = Word();
        if (!text.Contains('.') && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var integer))
        {
            var back = Position;
            if (integer > 0 && TryWord(out var generation) && generation == "0" && TryWord(out var r) && r == "R")
            {
                return new Reference(integer);
            }

            Position = back;
            return (double)integer;
        }

        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private bool TryWord(out string word)
    {
        SkipSpace();
        word = Position < data.Length ? Word() : string.Empty;
        return word.Length > 0;
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(data, start, Position - start);
    }

    private Name ReadName()
    {
        Position++;
        var text = new List<byte>();
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            if (data[Position] == '#')
            {
                text.Add(Convert.ToByte(Encoding.Latin1.GetString(data, Position + 1, 2), 16));
                Position += 3;
            }
            else
            {
                text.Add(data[Position++]);
            }
        }

        return new Name(Encoding.UTF8.GetString([.. text]));
    }

    private byte[] ReadLiteral()
    {
        Position++;
        var text = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            var here = data[Position];
            if (here == '\\')
            {
                text.Add(data[++Position]);
                continue;
            }

            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return [.. text];
            }

            text.Add(here);
        }
    }

    private byte[] ReadHex()
    {
        var end = Array.IndexOf(data, (byte)'>', Position);
        var digits = Encoding.Latin1.GetString(data, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private Dictionary<string, object?> ReadDictionary()
    {
        Position += 2;
        var dictionary = new Dictionary<string, object?>();
        while (true)
        {
            SkipSpace();
            if (data[Position] == '>')
            {
                Position += 2;
                return dictionary;
            }

            var key = ((Name)Read()!).Value;
            dictionary.Add(key, Read());
        }
    }

    private List<object?> ReadUntil(char end)
    {
        var items = new List<object?>();
        while (true)
        {
            SkipSpace();
            if (data[Position] == end)
            {
                Position++;
                return items;
            }

            items.Add(Read());
        }
    }

    private void SkipSpace()
    {
        while (Position < data.Length && IsSpace(data[Position]))
        {
            Position++;
        }
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%"u8.Contains(value);
}
