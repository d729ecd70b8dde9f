using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Tests.Text;

/// <summary>Breaks by the rules of UAX 14 for ideographs (ID), openings (OP), closings (CL) and what may not start a line (NS), and joined syllables by the
/// Unicode Character Database.</summary>
internal sealed class IdeographsTests
{
    [TestCase('没', '有', true)]
    [TestCase('没', 'A', true)]
    [TestCase('9', '月', true)]
    [TestCase('。', '没', true)]
    [TestCase('没', '。', false)]
    [TestCase('没', '」', false)]
    [TestCase('「', '没', false)]
    [TestCase('し', 'ゃ', false)]
    [TestCase('ラ', 'ー', false)]
    [TestCase('(', '没', false)]
    [TestCase('没', ',', false)]
    [TestCase('没', '\u00A0', false)]
    [TestCase('한', '국', false)]
    [TestCase('\uD840', '没', true)]
    [TestCase('\uD83D', '\uD83D', false)]
    [TestCase('—', '“', false)]
    public void CanBreakBetween_TwoCharacters_IsAsInUnicode(char here, char next, bool expected) =>
        Assert.That(Ideographs.CanBreakBetween(here, next), Is.EqualTo(expected));

    [TestCase("\u1112\u1161\u11AB", "한")]
    [TestCase("\u1100\u1161", "가")]
    [TestCase("하\u11AB", "한")]
    [TestCase("か\u3099", "が")]
    [TestCase("ホ\u309A", "ポ")]
    [TestCase("う\u3099", "ゔ")]
    [TestCase("ウ\u3099", "ヴ")]
    [TestCase("ワ\u3099", "ヷ")]
    [TestCase("ゝ\u3099", "ゞ")]
    [TestCase("あ\u3099", "あ\u3099")]
    [TestCase("か\u309A", "か\u309A")]
    public void Join_PartsOfASyllable_IsTheSyllable(string parts, string expected) => Assert.That(
        string.Concat(Syllables.Join([.. parts.EnumerateRunes().Select(rune => rune.Value)]).Select(char.ConvertFromUtf32)), Is.EqualTo(expected));
}
