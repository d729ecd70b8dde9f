using System.Text;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Csv;

/// <summary>Encodings of CSV files. The content is made up.</summary>
internal sealed class CsvEncodingTests
{
    private const string Text = "Id,Sylw\r\n1,Cyfarfûm â’r rheolwr – dw i’n hapus\r\n2,€5 “iawn”\r\n";

    private static readonly string[][] Expected =
        [["Id", "Sylw"], ["1", "Cyfarfûm â’r rheolwr – dw i’n hapus"], ["2", "€5 “iawn”"]];

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(new UTF8Encoding(false), false, TextEncoding.Utf8).SetArgDisplayNames("UTF-8");
        yield return new TestCaseData(new UTF8Encoding(false), true, TextEncoding.Utf8).SetArgDisplayNames("UTF-8, mark");
        yield return new TestCaseData(Encoding.Unicode, true, TextEncoding.Utf16LittleEndian).SetArgDisplayNames("UTF-16 LE, mark");
        yield return new TestCaseData(Encoding.Unicode, false, TextEncoding.Utf16LittleEndian).SetArgDisplayNames("UTF-16 LE");
        yield return new TestCaseData(Encoding.BigEndianUnicode, true, TextEncoding.Utf16BigEndian).SetArgDisplayNames("UTF-16 BE, mark");
        yield return new TestCaseData(Encoding.BigEndianUnicode, false, TextEncoding.Utf16BigEndian).SetArgDisplayNames("UTF-16 BE");
        yield return new TestCaseData(new UTF32Encoding(false, false), true, TextEncoding.Utf32LittleEndian).SetArgDisplayNames("UTF-32 LE, mark");
        yield return new TestCaseData(new UTF32Encoding(true, false), true, TextEncoding.Utf32BigEndian).SetArgDisplayNames("UTF-32 BE, mark");
    }

    [TestCaseSource(nameof(Encodings))]
    public void Open_Unicode_IsRecognisedWithoutProblems(Encoding encoding, bool mark, TextEncoding expected)
    {
        foreach (var forward in new[] { false, true })
        {
            var reading = Reading.Of(encoding.GetBytes((mark ? "\uFEFF" : string.Empty) + Text), forward: forward);

            Assert.That(reading.Texts, Is.EqualTo(Expected));
            Assert.That(reading.Codes, Is.Empty);
            Assert.That(reading.Description!.Encoding, Is.EqualTo(expected));
            Assert.That(reading.Description.HasByteOrderMark, Is.EqualTo(mark));
        }
    }

    [Test]
    public void Open_Windows1252_IsReadWithOneWarningAtItsFirstLine()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text.Replace("û", "\u00FB"));

        var reading = Reading.Of(bytes);

        Assert.That(reading.Texts, Is.EqualTo(Expected));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6010" }));
        Assert.That(reading.Faults[0].Place.Line, Is.EqualTo(2));
        Assert.That(reading.Description!.Encoding, Is.EqualTo(TextEncoding.Windows1252));
    }

    [Test]
    public void Open_Windows1252AfterMegabytesOfAscii_IsReadAsWell()
    {
        var rows = string.Concat(Enumerable.Repeat("12345,plain answer\n", 200_000));
        byte[] bytes = [.. Encoding.ASCII.GetBytes("a,b\n" + rows), .. "1,don"u8, 0x92, .. "t know\n"u8];

        var reading = Reading.Of(bytes);

        Assert.That(reading.Rows, Has.Count.EqualTo(200_002));
        Assert.That(reading.Rows[^1].Texts[1], Is.EqualTo("don’t know"));
        Assert.That(reading.Faults.Single().Place.Line, Is.EqualTo(200_002));
    }

    [Test]
    public void Open_Utf8WithOneDamagedByte_SpoilsThatCharacterOnly()
    {
        byte[] bytes = [.. "a,b\n"u8, .. "café,"u8, 0xE9, .. "\nnaïve,ŵy\n"u8];

        var reading = Reading.Of(bytes);

        Assert.That(reading.Texts, Is.EqualTo(new string[][] { ["a", "b"], ["café", "é"], ["naïve", "ŵy"] }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6010" }));
        Assert.That(reading.Description!.Encoding, Is.EqualTo(TextEncoding.Utf8Damaged));
    }

    [Test]
    public void Open_HintOfWindows1252_IsUsedWithoutAWarning()
    {
        // Valid UTF-8 for 'é', and what was meant is 'Ã©': only the caller can know.
        var reading = Reading.Of([.. "a,b\n1,"u8, 0xC3, 0xA9, (byte)'\n'], new TabularHints { Encoding = TextEncoding.Windows1252 });

        Assert.That(reading.Rows[1].Texts[1], Is.EqualTo("Ã©"));
        Assert.That(reading.Codes, Is.Empty);
    }

    [TestCase(1), TestCase(2), TestCase(3), TestCase(64), TestCase(100), TestCase(4096)]
    public void Read_Utf8StreamInAnyPieces_GivesTheSame(int size)
    {
        byte[] source = [.. "é€😀 plain "u8, 0x92, 0xE2, 0x82, .. "x"u8, 0xF0, 0x9F, .. "é"u8, 0xC3];
        using var stream = new Sui.Inspection.Tabular.Csv.Utf8Stream(new ForwardOnly(source, size));
        var buffer = new byte[size];
        var read = new List<byte>();
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            read.AddRange(buffer[..count]);
        }

        // Windows-1252: 92 is ’, E2 is â, 82 is ‚, F0 is ð, 9F is Ÿ, C3 is Ã.
        Assert.That(Encoding.UTF8.GetString([.. read]), Is.EqualTo("é€😀 plain ’â‚xðŸéÃ"));
    }
}
