using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Pseudonyms against values of openssl, and the reading of keys.</summary>
internal sealed class PseudonymiserTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(value => (byte)value)];

    // printf 'sui-pseudonym/1\000\000\000\000\006pack-1\000\000\000\024a.person@example.com' | openssl dgst -sha256 -mac HMAC -macopt
    // hexkey:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f; its first 130 bits in Crockford's base 32 by Python.
    [TestCase("pack-1", "a.person@example.com", "8smn9jgnr348t6v5yjg6h2vgey")]
    [TestCase("pack-1", " A.Person @ EXAMPLE.com\u00a0", "8smn9jgnr348t6v5yjg6h2vgey")]
    [TestCase("pack-1", "ａ.person＠example.com", "8smn9jgnr348t6v5yjg6h2vgey")]
    [TestCase("pack-2", "a.person@example.com", "6xsa7fp3ezyz9vavbbmshhj47q")]
    [TestCase("pack-1", "Siân", "gaj3zptqv14ge9qp5qgans7mam")]
    [TestCase("pack-1", "Sia\u0302n", "gaj3zptqv14ge9qp5qgans7mam")]
    public void Pseudonym_KnownKey_IsTheValueOfOpenssl(string scope, string value, string expected)
    {
        using var pseudonymiser = new Pseudonymiser(Key);

        Assert.That(pseudonymiser.Pseudonym(scope, value), Is.EqualTo(expected));
    }

    [Test]
    public void Pseudonym_ScopeAndValueDividedElsewhere_Differ()
    {
        using var pseudonymiser = new Pseudonymiser(Key);

        Assert.That(pseudonymiser.Pseudonym("ab", "c"), Is.Not.EqualTo(pseudonymiser.Pseudonym("a", "bc")));
    }

    [TestCase("")]
    [TestCase(" \u200b ")]
    public void Pseudonym_NothingLeft_IsNull(string value)
    {
        using var pseudonymiser = new Pseudonymiser(Key);

        Assert.That(pseudonymiser.Pseudonym("scope", value), Is.Null);
    }

    [Test]
    public void New_ShortOrUniformKey_IsRefused()
    {
        Assert.That(() => new Pseudonymiser(Key.AsSpan(1)), Throws.ArgumentException.With.Message.Contains("at least 32"));
        Assert.That(() => new Pseudonymiser(new byte[64]), Throws.ArgumentException.With.Message.Contains("all the same"));
    }

    [Test]
    public void Dispose_ThenPseudonym_Throws()
    {
        var pseudonymiser = new Pseudonymiser(Key);
        pseudonymiser.Dispose();

        Assert.That(() => pseudonymiser.Pseudonym("scope", "value"), Throws.TypeOf<ObjectDisposedException>());
    }

    // NFKD by Python: unicodedata.normalize('NFKD', …).
    [TestCase("ﬁ ½ Å 각 ẛ̣", "fi 1\u20442 A\u030a \u1100\u1161\u11a8 s\u0323\u0307")]
    public void Decompose_Text_IsNfkd(string text, string expected) =>
        Assert.That(Decompositions.Decompose(text), Is.EqualTo(expected));

    [Test]
    public void Read_RawHexAndBase64_AreOneKey()
    {
        var folder = Directory.CreateTempSubdirectory("sui-key-");
        try
        {
            var problems = new List<Problem>();
            var values = new List<string?>();
            foreach (var (name, content) in new (string, byte[])[]
            {
                ("raw", Key), ("hex", System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(Key) + "\n")),
                ("base64", System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(Key) + "\r\n")),
            })
            {
                var path = Path.Combine(folder.FullName, name);
                File.WriteAllBytes(path, content);
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(path, UnixFileMode.UserRead);
                }

                using var pseudonymiser = KeyFile.Read(path, problems);
                values.Add(pseudonymiser?.Pseudonym("pack-1", "a.person@example.com"));
            }

            Assert.That(problems, Is.Empty);
            Assert.That(values, Is.All.EqualTo("8smn9jgnr348t6v5yjg6h2vgey"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void Read_ShortMissingOrOpenFile_IsReportedWithoutTheKey()
    {
        var folder = Directory.CreateTempSubdirectory("sui-key-");
        try
        {
            var problems = new List<Problem>();
            var path = Path.Combine(folder.FullName, "short");
            File.WriteAllText(path, "0123456789abcdef");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
            }

            Assert.That(KeyFile.Read(path, problems), Is.Null);
            Assert.That(KeyFile.Read(Path.Combine(folder.FullName, "missing"), problems), Is.Null);
            Assert.That(problems.Select(problem => problem.Code), Is.SupersetOf(new[] { "SUI6320" }));
            Assert.That(problems.Select(problem => problem.ToString()), Has.None.Contains("0123456789abcdef"));
            if (!OperatingSystem.IsWindows())
            {
                Assert.That(problems.Select(problem => problem.Code), Does.Contain("SUI6321"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
