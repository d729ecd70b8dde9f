using System.Security.Cryptography;
using Sui.Inspection.Data;

namespace Sui.Inspection.Tests.Data;

[TestFixture]
internal sealed class ContentHashTests
{
    // From 'sha256sum' in src/Sui.Inspection/Data. A published version of the data never changes: raise its version instead.
    [TestCase("hmip-probation-2018.json",
        "9be069d73b07a41a64d7753d8e177eff1e3f64622b1432029560934ab8426dd1")]
    [TestCase("instruments/council-record-1.json",
        "4f708f993a097139c82d0c7a314180e2a32da78218cf2ec516b09d083b1abbaa")]
    [TestCase("instruments/document-checklist-1.json",
        "b8951e7570acaa8805af2f759418043dacf86c70aacbbaf5fae78143677427e7")]
    [TestCase("instruments/face-to-face-interview-1.json",
        "41c9035fa499b24b052f751396dea4d0405b41ef004506590ec92753baacbe87")]
    [TestCase("instruments/observation-1.json",
        "6ca986be74977ef32118a40b0e3c2e91b86d6b9920c6723585c036d7d0e24604")]
    [TestCase("instruments/representatives-conversation-1.json",
        "5ed51aa968982dd354b447259e084a07ca005d729eb222f2f85b0e6195bee412")]
    [TestCase("instruments/service-user-survey-1.json",
        "fccf2759f82d52ded05c1fec36f5b546cb889436b89e941b4ebbbfd93907975c")]
    [TestCase("instruments/staff-interview-1.json",
        "8cfbfed32ce1483890b9cc080ad95c3296e308fb082b39f477a3698efc2c5a35")]
    [TestCase("instruments/stakeholder-survey-1.json",
        "98a91db47c9c6957f2bb8aa90b8ad5df77c5b8a993545bdda3f42351d1923add")]
    [TestCase("instruments/telephone-interview-1.json",
        "92ea8ce04600f75b6c038ea7b5beada2f99323aeb52d30b685deaffb0b2da402")]
    [TestCase("instruments/text-message-survey-1.json",
        "251e158873493db808db7804abe7056e5fd519b17a2f2014e3f3d7b65b581665")]
    [TestCase("sui-ladder-1.json",
        "804e48295bdc1b0e569bb779daf1224bc64f1f2fa0ada6c0d3d18a7c56fb8fc8")]
    public void Bytes_OfAVersion_NeverChange(string file, string sha256)
    {
        Assert.That(Identity(file).Sha256, Is.EqualTo(sha256));
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(BuiltIn.Bytes("data/" + file))), Is.EqualTo(sha256));
    }

    // FIPS 180-2, appendix B.1.
    [Test]
    public void Of_KnownBytes_IsTheKnownHash() =>
        Assert.That(
            ContentHash.Of("abc"u8), Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));

    private static DataVersion Identity(string file)
    {
        if (file == "sui-ladder-1.json")
        {
            return BuiltIn.Rubric.Identity;
        }

        var id = Path.GetFileNameWithoutExtension(file);
        return file.StartsWith("instruments/", StringComparison.Ordinal)
            ? BuiltIn.Instruments[id[..^2]].Identity
            : BuiltIn.Frameworks[id].Identity;
    }
}
