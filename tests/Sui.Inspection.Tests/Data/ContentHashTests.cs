using System.Security.Cryptography;
using Sui.Inspection.Data;

namespace Sui.Inspection.Tests.Data;

[TestFixture]
internal sealed class ContentHashTests
{
    // From 'sha256sum' in src/Sui.Inspection/Data. A published version of the data never changes: raise its version instead.
    [TestCase("hmip-probation-2018.json",
        "8a7db14ac16f3a91b4db78a48327c36971f47c5ea1f1c7a6c6278d1b88c496ae")]
    [TestCase("instruments/council-record-1.json",
        "184854220449d4c4ea77f4f873247b500f3e914cef896fd9dd83f2578f585b01")]
    [TestCase("instruments/document-checklist-1.json",
        "e631dccce9b04c7d5ea4351dc590f7f9e7d51d707e22b655a39961a0c89b7f58")]
    [TestCase("instruments/face-to-face-interview-1.json",
        "a417c9650a32bdfb5745193e87259bba57dbf7c1d59cadcb1dda2ef4a8e78764")]
    [TestCase("instruments/observation-1.json",
        "5f2f1728abb0eff6d635e4c3683ad97fcd9923dfcb3aa91851aec5a5e8be2fe9")]
    [TestCase("instruments/representatives-conversation-1.json",
        "5978d62436c91cbb06f82fe3f86e5176bbd862e51d84f8c5dab887ec17b28c3d")]
    [TestCase("instruments/service-user-survey-1.json",
        "6b157b24fa40b3202595a160a52a080d42c6b5d6baeea2fb7715fd7066547624")]
    [TestCase("instruments/staff-interview-1.json",
        "2191b70bc365c69bbd7963720ca61e5ffbe94b7460cbe189abef83388a21512e")]
    [TestCase("instruments/stakeholder-survey-1.json",
        "4daa1028701d9e5ddd57e298a44e613705e511abd704a93d1f4985757173f97e")]
    [TestCase("instruments/telephone-interview-1.json",
        "45a4ecd59510545880543e12aaa71640eff18a583ae36470dffff8cbebfd5947")]
    [TestCase("instruments/text-message-survey-1.json",
        "3070ab3f4501baffc19c332f39cc5c1a97ea07d0bf4ff56635b4d06d5de31459")]
    [TestCase("sui-ladder-1.json",
        "61f99932bba7e25e95f91ae844908203c2d6fca3450f73ad45e75a4da4bd6e92")]
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
