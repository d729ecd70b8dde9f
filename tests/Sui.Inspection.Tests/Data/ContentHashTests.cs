using System.Security.Cryptography;
using Sui.Inspection.Data;

namespace Sui.Inspection.Tests.Data;

[TestFixture]
internal sealed class ContentHashTests
{
    // From 'sha256sum' in src/Sui.Inspection/Data. A published version of the data never changes: raise its version instead.
    [TestCase("hmip-probation-2018.json",
        "9be069d73b07a41a64d7753d8e177eff1e3f64622b1432029560934ab8426dd1")]
    [TestCase("instruments/council-record-2.json",
        "30f30a48e59ac99f171dd5e6fcc108a813d7023df04f8430f635c6e2db082a7f")]
    [TestCase("instruments/document-checklist-2.json",
        "6cdf25ebe147ab9e529e5eeff5ffafc76a6a4639a6b6f31eab2bfec6f981bc1c")]
    [TestCase("instruments/face-to-face-interview-2.json",
        "a526c49359d54ddcbf0c29b6f0c6efaeff41fac370e5d08d076d5125cf63dc0e")]
    [TestCase("instruments/focus-group-guide-1.json",
        "6080f3c465f7096bf917d04502cc07f883730ff6937ddb83ac7329238c8cc0dc")]
    [TestCase("instruments/observation-2.json",
        "ca48a721a1cab9cc70fb1c4a88d35657cafc247c356a4563eb885a6dca16e6bb")]
    [TestCase("instruments/representatives-conversation-2.json",
        "c8c8db86fa6c08eb29a3c3729d091e034bf863caa9bc0ebe5504dd3412fc2e76")]
    [TestCase("instruments/service-user-survey-2.json",
        "9a816e1938c1bb0756acbf1baf1170f7e82dd3c4dbd031f101bb9279fe0a4293")]
    [TestCase("instruments/staff-interview-2.json",
        "cd4bf3fe78e649bee28863c87c328cae549715744d3d6f63cd0bfd5a178dc8a8")]
    [TestCase("instruments/stakeholder-survey-2.json",
        "f626e3f79fb9e27b4a4bd78bf8266767f685f4305ea1d5e6975f6c5228716a80")]
    [TestCase("instruments/suggestion-log-1.json",
        "162aa63ed9617b4dd544a2df21cd99e74f6615e5ad59ecacf786268eef23d176")]
    [TestCase("instruments/telephone-interview-2.json",
        "263dfd584abeb78b3a9855e0d03873350c65735b3a50888ea1c45b45f143e46b")]
    [TestCase("instruments/text-message-survey-2.json",
        "76262042191c50af0622a61d4ee42798dd3bfd8cbea1d2c2e60f562b7dcf385e")]
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
