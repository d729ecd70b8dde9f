using System.Security.Cryptography;
using Sui.Inspection.Json;

namespace Sui.Inspection.Tests.Json;

[TestFixture]
internal sealed class ContentHashTests
{
    // From 'sha256sum' in src/Sui.Inspection/Data. A published version of the data never changes: raise its version instead.
    [TestCase("hmip-probation-2018-1.json",
        "9f5f524c4df74b69f4d70eb751c08ffb904da11d927693bcf41dde1f90da4e5c")]
    [TestCase("instruments/council-record-1.json",
        "4f708f993a097139c82d0c7a314180e2a32da78218cf2ec516b09d083b1abbaa")]
    [TestCase("instruments/council-record-2.json",
        "3e8ae7cd44c6f8c7691a582830d0181fc9bc931afe6e40932e12b2c2fd7de59b")]
    [TestCase("instruments/document-checklist-1.json",
        "b8951e7570acaa8805af2f759418043dacf86c70aacbbaf5fae78143677427e7")]
    [TestCase("instruments/document-checklist-2.json",
        "b08b5412ac22970f7077bda697850cb3ef220a5e8fbe9b97777b2d024136bd4e")]
    [TestCase("instruments/face-to-face-interview-1.json",
        "41c9035fa499b24b052f751396dea4d0405b41ef004506590ec92753baacbe87")]
    [TestCase("instruments/face-to-face-interview-2.json",
        "685df8d7f866f9d6dc7f99d269c8d77e7cc50f67b6ad56560f64a79b24813b44")]
    [TestCase("instruments/focus-group-guide-1.json",
        "84d567a36879aadb810bd063937ee320bc1d5a81aed501587b32ddb6a4201f94")]
    [TestCase("instruments/observation-1.json",
        "6ca986be74977ef32118a40b0e3c2e91b86d6b9920c6723585c036d7d0e24604")]
    [TestCase("instruments/observation-2.json",
        "86781dd92eba720062aa16a08fe7fe69fa359bb372108f62f6a4893464db9dd5")]
    [TestCase("instruments/representatives-conversation-1.json",
        "5ed51aa968982dd354b447259e084a07ca005d729eb222f2f85b0e6195bee412")]
    [TestCase("instruments/representatives-conversation-2.json",
        "06f492a992394873fb18bba9faf965e3010296db0dded6acc624c35b2fd755e6")]
    [TestCase("instruments/service-user-survey-1.json",
        "fccf2759f82d52ded05c1fec36f5b546cb889436b89e941b4ebbbfd93907975c")]
    [TestCase("instruments/service-user-survey-2.json",
        "415dbd2927dce34c672b46616b034ac68884d2f5eba7f154804c66e51c2dc780")]
    [TestCase("instruments/staff-interview-1.json",
        "8cfbfed32ce1483890b9cc080ad95c3296e308fb082b39f477a3698efc2c5a35")]
    [TestCase("instruments/staff-interview-2.json",
        "d106f5d67c124a3958fe98b27d486bc7780120e887834353bc9772bedc69e4fc")]
    [TestCase("instruments/stakeholder-survey-1.json",
        "98a91db47c9c6957f2bb8aa90b8ad5df77c5b8a993545bdda3f42351d1923add")]
    [TestCase("instruments/stakeholder-survey-2.json",
        "08298c1079739ca1ab43262078f91c099f3e98cc32052b3ac92331bb871787bf")]
    [TestCase("instruments/suggestion-log-1.json",
        "5a22a5c81aee698d084fee637fbdbd52a4f3848b6b4d883ee9ec409c63a6d499")]
    [TestCase("instruments/telephone-interview-1.json",
        "92ea8ce04600f75b6c038ea7b5beada2f99323aeb52d30b685deaffb0b2da402")]
    [TestCase("instruments/telephone-interview-2.json",
        "f2ad6c155e7d1f42120de7c849e2768e01ca72d29447d34cc415a80f367e500c")]
    [TestCase("instruments/text-message-survey-1.json",
        "251e158873493db808db7804abe7056e5fd519b17a2f2014e3f3d7b65b581665")]
    [TestCase("instruments/text-message-survey-2.json",
        "118778566a35ca1ce37b7d537b51098c1ef2c4a1431ea53052fdc16e93b264ec")]
    [TestCase("sui-ladder-1.json",
        "804e48295bdc1b0e569bb779daf1224bc64f1f2fa0ada6c0d3d18a7c56fb8fc8")]
    [TestCase("hmip-probation-2018-2.json",
        "05cc6503434e0766b4cc46603feae0eaa8ca6f58643cd6447b0a6634a6ef3db0")]
    [TestCase("sui-ladder-2.json",
        "10b201d03d708864405a6c80c0023166a4739c1c73d874f95e05da6910a685af")]
    public void Bytes_OfAVersion_NeverChange(string file, string sha256) =>
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(BuiltIn.Bytes("data/" + file))), Is.EqualTo(sha256));

    // FIPS 180-2, appendix B.1.
    [Test]
    public void Of_KnownBytes_IsTheKnownHash() =>
        Assert.That(
            ContentHash.Of("abc"u8), Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}
