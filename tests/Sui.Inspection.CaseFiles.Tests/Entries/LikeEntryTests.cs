using System.Text;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Entries;

/// <summary>An entry that is read by what it shares with the one before it is read as it would be by itself, and what is changed in it is not read otherwise.</summary>
public class LikeEntryTests
{
    [Test]
    public async Task Read_LikeTheOneBefore_GivesWhatReadingTheWholeGives()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2030, 1, 1) }, TemporaryCases.Lead, "Two years have passed.");
        }

        var entries = Shell.Value<string>(path, "SELECT group_concat(hex(entry), char(10)) FROM (SELECT entry FROM journal ORDER BY sequence)").Split('\n').Select(Convert.FromHexString).ToList();
        var random = new Random(1);
        var (fast, changed) = (0, 0);
        for (var at = 1; at < entries.Count; at++)
        {
            var like = EntryReader.ReadWhole(entries[at - 1], EntryWords.None)!;
            fast += LikeEntry.Read(entries[at], EntryWords.None, like) is null ? 0 : 1;
            Assert.That(Of(EntryReader.Read(entries[at], EntryWords.None, like)), Is.EqualTo(Of(EntryReader.ReadWhole(entries[at], EntryWords.None))));
            for (var time = 0; time < 20; time++)
            {
                var bytes = Changed(entries[at], random);
                changed += LikeEntry.Read(bytes, EntryWords.None, like) is null ? 0 : 1;
                Assert.That(Of(EntryReader.Read(bytes, EntryWords.None, like)), Is.EqualTo(Of(EntryReader.ReadWhole(bytes, EntryWords.None))), Encoding.UTF8.GetString(bytes));
            }
        }

        Assert.That(fast, Is.GreaterThan(entries.Count / 2), "most entries are like the one before");
        Assert.That(changed, Is.GreaterThan(0), "a digit that is another digit is read");
    }

    private static ReadOnlySpan<byte> Other => "0123456789abcdefABCDEF\"\\,:}{ "u8;

    private static ReadOnlySpan<byte> More => "0 \"\\u"u8;

    private static byte[] Changed(byte[] entry, Random random)
    {
        var bytes = entry.ToList();
        var (place, tail) = (random.Next(bytes.Count), random.Next(bytes.Count - 300, bytes.Count));
        switch (random.Next(4))
        {
            case 0:
                bytes[place] = (byte)random.Next(256);
                break;
            case 1:
                bytes[tail] = Other[random.Next(Other.Length)];
                break;
            case 2:
                bytes.RemoveAt(tail);
                break;
            default:
                bytes.Insert(tail, More[random.Next(More.Length)]);
                break;
        }

        return [.. bytes];
    }

    private static string? Of(JournalEntry? entry) => entry is null ? null : string.Join(
        '\n', entry.Sequence, entry.At, entry.Role, entry.Name, entry.Kind, entry.Subject, entry.Why, entry.Content, entry.Previous,
        string.Join('|', entry.Texts), string.Join('|', entry.Body), string.Join('|', entry.Committed));
}
