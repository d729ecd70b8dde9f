using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>Single bytes of a case file are changed at random: each change is detected, or changes nothing that the file says.
/// SUI_CASE_BYTES says how many.</summary>
public class ByteChangeTests
{
    [Test]
    public async Task Change_OfAnyByte_IsDetectedOrHarmless()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("visited-sites");
        var sound = await File.ReadAllBytesAsync(path);
        var says = await Says(path);
        var used = Shell.Value<long>(path, "SELECT sum(length(hash) + length(node) + length(entry) + ifnull(length(id) + length(salt) + length(bytes), 0) + ifnull(length(words), 0)) FROM journal");
        var random = new Random(2019);
        var (detected, harmless) = (0, 0);
        var changes = TestSetting.Of("SUI_CASE_BYTES", 500);
        for (var change = 0; change < changes; change++)
        {
            var (at, bits) = (random.Next(sound.Length), (byte)random.Next(1, 256));
            var changed = (byte[])sound.Clone();
            changed[at] ^= bits;
            await File.WriteAllBytesAsync(path, changed);
            File.Delete(path + "-wal");
            File.Delete(path + "-shm");
            if ((await TemporaryCases.CodesAsync(path)).Count > 0)
            {
                detected++;
                continue;
            }

            harmless++;
            Assert.That(await Says(path), Is.EqualTo(says), $"byte {at} changed by {bits}");
        }

        // Most of a small file is room that is free. Bytes of entries, hashes, salts and content are not: as many as they are were met, but for chance.
        Assert.That(detected, Is.GreaterThan(0.9 * changes * used / sound.Length));
        TestContext.Out.WriteLine($"{detected} detected, {harmless} harmless; {used} of {sound.Length} bytes are in use.");
    }

    // All that a file says: how it stands, its items, its pack, and every entry and salt.
    private static async Task<string> Says(string path)
    {
        string said;
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            var pack = await file.Evidence.ExportAsync();
            said = string.Join(
                '\n',
                [(await file.RefreshAsync()).ToString(), .. (await file.Evidence.GetItemsAsync()).Select(item => item.ToString()),
                    .. pack.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Key + Convert.ToHexString(part.Value.Span))]);
        }

        return said
            + Shell.Value<string>(path, "SELECT group_concat(hex(hash) || hex(entry), ' ') FROM (SELECT * FROM journal ORDER BY sequence)")
            + Shell.Value<string>(path, "SELECT group_concat(hex(salt) || hex(bytes) || hex(words), ' ') FROM (SELECT * FROM journal ORDER BY sequence)");
    }
}
