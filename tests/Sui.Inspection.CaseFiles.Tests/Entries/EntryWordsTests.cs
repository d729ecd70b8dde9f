using System.Text;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Tests.Entries;

/// <summary>Free text of entries stands beside them: salt, length, text, one after the other.</summary>
public class EntryWordsTests
{
    private const string Text = "Entered twice – by hand.";

    private static readonly byte[] Salt = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    /// <summary>Computed with Python: hashlib.sha256(bytes(range(32)) + 'Entered twice – by hand.'.encode()).hexdigest().</summary>
    [Test]
    public void Seal_CommitsToSaltAndText()
    {
        var (words, commitment) = EntryWords.Seal(Salt, Text);
        Assert.That(commitment, Is.EqualTo("9e99cf1559c3039be658d928d6ca9e586c9431939dcefea00d26ab20b537032f"));
        Assert.That(words.ToBytes(), Is.EqualTo((byte[])[.. Salt, 0, 0, 0, 26, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.That(words.Shown(commitment), Is.EqualTo(Text));
    }

    [Test]
    public void Texts_AreTakenOutOneByOne()
    {
        var (first, one) = EntryWords.Seal(Salt, Text);
        var (second, other) = EntryWords.Seal([.. Salt.Reverse()], "Head of service");
        var both = EntryWords.Read(first.With(second).With(first).ToBytes())!;
        Assert.That(both.Commitments, Is.EqualTo(new[] { one, other }));
        var left = both.Without(new HashSet<string> { one });
        Assert.That((left.Shown(one), left.Shown(other)), Is.EqualTo(("[erased]", "Head of service")));
        Assert.That(left.ToBytes(), Is.EqualTo(second.ToBytes()));
        Assert.That(left.Without(new HashSet<string> { other }).ToBytes(), Is.Null);
    }

    [Test]
    public void Read_OfWhatWasCutOrLengthened_GivesNothing()
    {
        var bytes = EntryWords.Seal(Salt, Text).Words.ToBytes()!;
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.That(EntryWords.Read(bytes[..length]), Is.Null, $"{length} bytes");
        }

        Assert.That(EntryWords.Read([], EntryWords.None), Is.Null, "nothing has one form");
        Assert.That(EntryWords.Read([.. bytes, 0]), Is.Null);
        Assert.That(EntryWords.Read([.. Salt, 0xff, 0xff, 0xff, 0xff, .. bytes]), Is.Null);
    }
}
