using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.CaseFiles.Sealing;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Sealing;

/// <summary>A sealed case file comes out as it went in, or not at all.</summary>
public class SealTests
{
    private const int Head = 57, Whole = 65536 + 16;
    private static readonly CaseSealKey Key = CaseSealKey.FromKey(new byte[32]);

    [Test]
    public async Task CaseFile_SealedAndUnsealed_IsTheSame_AndSaysNothingMeanwhile([Values] bool byPassphrase)
    {
        using var cases = new TemporaryCases();
        var key = byPassphrase ? CaseSealKey.FromPassphrase("correct horse battery") : Key;
        var path = await cases.FilledAsync();
        await TemporaryCases.Store.SealAsync(path, cases.Path("case.suix"), key);
        await TemporaryCases.Store.UnsealAsync(cases.Path("case.suix"), cases.Path("again.sui"), key);

        Assert.That(await TemporaryCases.CodesAsync(cases.Path("again.sui")), Is.Empty);
        Assert.That(File.ReadAllBytes(cases.Path("again.sui")), Is.EqualTo(File.ReadAllBytes(path)));
        Assert.That(File.ReadAllBytes(cases.Path("case.suix")).AsSpan().IndexOf("SQLite"u8), Is.EqualTo(-1));
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(File.GetUnixFileMode(cases.Path("again.sui")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(65535)]
    [TestCase(65536)]
    [TestCase(65537)]
    [TestCase(3 * 65536)]
    public void Bytes_OfEveryLength_ComeOutAsTheyWentIn(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);
        var (code, opened) = Open(Sealed(plain));
        Assert.That(code, Is.Null);
        Assert.That(opened, Is.EqualTo(plain));
    }

    /// <summary>The form is that of the page: a chunk is decrypted here by AES-GCM and HKDF alone.</summary>
    [Test]
    public void Form_IsAsThePageSays()
    {
        var file = Sealed([1, 2, 3]);
        Assert.That(Encoding.ASCII.GetString(file, 0, 8), Is.EqualTo("sui-seal"));
        Assert.That((file[8], file[9], BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(10)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(53))), Is.EqualTo(((byte)1, (byte)2, 0U, 65536U)));
        Assert.That(file, Has.Length.EqualTo(Head + 3 + 16));
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA512, new byte[32], 32, file[14..46], Encoding.ASCII.GetBytes("sui-case-seal/1"));
        using var cipher = new AesGcm(key, 16);
        var plain = new byte[3];
        byte[] nonce = [.. file[46..53], 0, 0, 0, 0, 1];
        cipher.Decrypt(nonce, file[Head..(Head + 3)], file[(Head + 3)..], plain, file[..Head]);
        Assert.That(plain, Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public void AnyByteThatIsChanged_IsFound()
    {
        var file = Sealed(RandomNumberGenerator.GetBytes(70_000));
        var random = new Random(4);
        foreach (var place in Enumerable.Range(0, Head).Concat(Enumerable.Range(0, 200).Select(_ => random.Next(Head, file.Length))))
        {
            var changed = (byte[])file.Clone();
            changed[place] ^= (byte)(1 << random.Next(8));
            Assert.That(Open(changed).Code, Is.AnyOf("SUI7341", "SUI7342", "SUI7343"), $"byte {place}");
        }
    }

    [TestCase(0, "SUI7341")]
    [TestCase(Head - 1, "SUI7341")]
    [TestCase(Head, "SUI7344")]
    [TestCase(Head + 15, "SUI7344")]
    [TestCase(Head + Whole, "SUI7344")]
    [TestCase(Head + Whole + 3, "SUI7344")]
    [TestCase(Head + Whole + 40, "SUI7343")]
    [TestCase(Head + (2 * Whole), "SUI7344")]
    public void EveryCut_IsFound(int length, string code) => Assert.That(Open(Sealed(new byte[150_000])[..length]).Code, Is.EqualTo(code));

    /// <summary>Chunks exchanged, repeated, left out, and one of another file of the same key.</summary>
    [Test]
    public void ChunksThatWereMoved_AreFound()
    {
        var file = Sealed(new byte[3 * 65536]);
        var other = Sealed(new byte[3 * 65536]);
        byte[] head = file[..Head], one = file[Head..(Head + Whole)], two = file[(Head + Whole)..(Head + (2 * Whole))], last = file[(Head + (2 * Whole))..];
        Assert.Multiple(() =>
        {
            Assert.That(Open([.. head, .. two, .. one, .. last]).Code, Is.EqualTo("SUI7342"));
            Assert.That(Open([.. head, .. one, .. one, .. last]).Code, Is.EqualTo("SUI7343"));
            Assert.That(Open([.. head, .. one, .. last]).Code, Is.EqualTo("SUI7343"));
            Assert.That(Open([.. head, .. one, .. two, .. last, .. last]).Code, Is.EqualTo("SUI7343"));
            Assert.That(Open([.. head, .. one, .. other[(Head + Whole)..(Head + (2 * Whole))], .. last]).Code, Is.EqualTo("SUI7343"));
            Assert.That(Open([.. head, .. one, .. two, .. last]).Code, Is.Null);
        });
    }

    [Test]
    public void AnotherKey_IsNamed()
    {
        var file = Sealed([1]);
        Assert.That(Open(file, CaseSealKey.FromKey([.. Enumerable.Repeat((byte)1, 32)])).Code, Is.EqualTo("SUI7342"));
        Assert.That(Open(file, CaseSealKey.FromPassphrase("correct horse battery")).Code, Is.EqualTo("SUI7342"));
    }

    /// <summary>A hostile file asks for years of hashing, a weakened one for next to none: neither is begun.</summary>
    [TestCase(uint.MaxValue)]
    [TestCase(5_000_001U)]
    [TestCase(599_999U)]
    [TestCase(0U)]
    public void Iterations_OutsideTheirBounds_AreRefused(uint iterations)
    {
        var file = SealHeader.Make(isPassphrase: true, RandomNumberGenerator.Create()).ToBytes();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(10), iterations);
        Assert.That(Open([.. file, .. new byte[17]], CaseSealKey.FromPassphrase("correct horse battery")).Code, Is.EqualTo("SUI7341"));
    }

    [Test]
    public async Task Unseal_OfWhatIsWrong_LeavesNothing()
    {
        using var cases = new TemporaryCases();
        await TemporaryCases.Store.SealAsync(await cases.FilledAsync(), cases.Path("case.suix"), Key);
        var bytes = File.ReadAllBytes(cases.Path("case.suix"));
        bytes[^1] ^= 1;
        File.WriteAllBytes(cases.Path("changed.suix"), bytes);
        foreach (var (file, code) in new[] { ("changed.suix", "SUI7343"), ("case.sui", "SUI7341"), ("nowhere.suix", "SUI7001") })
        {
            var refused = await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.UnsealAsync(cases.Path(file), cases.Path("again.sui"), Key));
            Assert.That(refused!.Problems.Single().Code, Is.EqualTo(code));
        }

        Assert.That(Directory.GetFiles(Path.GetDirectoryName(cases.Path())!, "again*"), Is.Empty);
        Assert.That((await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.UnsealAsync(cases.Path("case.suix"), cases.Path(), Key)))!.Problems.Single().Code, Is.EqualTo("SUI7007"));
    }

    [Test]
    public void Keys_ThatCannotBeUsed_AreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => CaseSealKey.FromPassphrase("too short"), Throws.ArgumentException);
        Assert.That(() => CaseSealKey.FromKey(new byte[31]), Throws.ArgumentException);
    });

    private static byte[] Sealed(byte[] plain)
    {
        using var output = new MemoryStream();
        CaseSeal.Seal(new MemoryStream(plain), output, Key, RandomNumberGenerator.Create(), default);
        return output.ToArray();
    }

    private static (string? Code, byte[] Plain) Open(byte[] file, CaseSealKey? key = null)
    {
        using var output = new MemoryStream();
        return (CaseSeal.Unseal(new MemoryStream(file), output, key ?? Key, default), output.ToArray());
    }
}
