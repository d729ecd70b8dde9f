using System.Text;
using Sui.Inspection.Tabular.Streams;

namespace Sui.Inspection.Tabular.Csv;

/// <summary>A CSV file's text as UTF-8, and what was recognised about it before its first row.</summary>
internal sealed class CsvSource
{
    // What the delimiter is recognised by.
    private const int SampleLength = 64 << 10;

    private readonly TextEncoding _declared;

    private CsvSource(ReadOnlyMemory<byte> head, MeteredStream meter, TabularHints? hints)
    {
        Meter = meter;
        var (marked, length) = EncodingSniffer.Mark(head.Span);
        HasMark = marked is not null;
        _declared = marked ?? hints?.Encoding ?? EncodingSniffer.Guess(head.Span);
        Text = new Utf8Stream(ToUtf8(new PrefixedStream(head[length..], meter), _declared));
        Sample = PrefixedStream.Head(Text, SampleLength);
        var sample = Sample.Span;
        if (DelimiterSniffer.Hint(sample) is { } hint)
        {
            Delimiter = (byte)(hints?.Delimiter ?? (char)hint.Delimiter);
            Content = new PrefixedStream(Sample[hint.Length..], Text);
            LinesBefore = 1;
        }
        else
        {
            Delimiter = (byte?)hints?.Delimiter ?? DelimiterSniffer.Recognise(sample, whole: sample.Length < SampleLength);
            Content = new PrefixedStream(Sample, Text);
        }
    }

    /// <summary>The checks and repairs of the text.</summary>
    public Utf8Stream Text { get; }

    /// <summary>The text from its first row on.</summary>
    public Stream Content { get; }

    /// <summary>The start of the text.</summary>
    public ReadOnlyMemory<byte> Sample { get; }

    /// <summary>How much of the file was read.</summary>
    public MeteredStream Meter { get; }

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool HasMark { get; }

    /// <summary>What stands between cells.</summary>
    public byte Delimiter { get; }

    /// <summary>Whether, by the start of the text, spaces stand between delimiters and quotes.</summary>
    public bool PadsQuotes => Sample.Span.IndexOf([Delimiter, (byte)' ', (byte)'"']) >= 0;

    /// <summary>Lines before the first row: 1 after a hint 'sep=;', which a spreadsheet does not show as a row; otherwise 0.</summary>
    public int LinesBefore { get; }

    /// <summary>The line of the first byte that is not UTF-8; null when none was met so far.</summary>
    public long? Repaired => Text.FirstRepairedLine;

    /// <summary>The encoding, as far as the file was read.</summary>
    public TextEncoding Encoding =>
        Repaired is null ? _declared : Text.HasMultibyte || HasMark ? TextEncoding.Utf8Damaged : TextEncoding.Windows1252;

    /// <summary>Recognises a text.</summary>
    /// <param name="head">The first bytes, which were read from the stream already.</param>
    /// <param name="meter">The rest.</param>
    /// <param name="hints">What the caller knows.</param>
    public static CsvSource Recognise(ReadOnlyMemory<byte> head, MeteredStream meter, TabularHints? hints) =>
        new(head, meter, hints);

    private static Stream ToUtf8(Stream text, TextEncoding encoding)
    {
        Encoding? other = encoding switch
        {
            TextEncoding.Utf16LittleEndian => System.Text.Encoding.Unicode,
            TextEncoding.Utf16BigEndian => System.Text.Encoding.BigEndianUnicode,
            TextEncoding.Utf32LittleEndian => System.Text.Encoding.UTF32,
            TextEncoding.Utf32BigEndian => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            TextEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            _ => null,
        };
        return other is null
            ? text
            : System.Text.Encoding.CreateTranscodingStream(text, other, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
    }
}
