using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Tests.Layouts;

internal sealed class HeaderTextTests
{
    [TestCase("  a \t b\r\nc ", "a b c")]
    [TestCase("\u200Fa\u200E b\uFEFF", "a b")]
    [TestCase("a\u0000b", "ab")]
    [TestCase("\u00A0", "")]
    [TestCase("😀", "😀")]
    public void Key_WhatCannotBeSeen_IsLeftOut(string header, string expected) =>
        Assert.That(HeaderText.Key(header), Is.EqualTo(expected));

    [Test]
    public void Key_HalfOfAPair_IsReplaced() => Assert.That(HeaderText.Key("a\uD800b\uDC00"), Is.EqualTo("a\uFFFDb\uFFFD"));

    [Test]
    public void Key_VeryLong_IsCutAndStaysTheSame()
    {
        var key = HeaderText.Key(new string('x', 999) + "😀" + new string('y', 5000));

        Assert.That(key, Is.EqualTo(new string('x', 999)));
        Assert.That(HeaderText.Key(key), Is.EqualTo(key));
    }

    [TestCase("Don’t KNOW!", "dont know")]
    [TestCase("  Beth sy’n ŵyl – tŷ? ", "beth syn wyl ty")]
    [TestCase("Cafe\u0301", "cafe")]
    [TestCase("Straße", "strasse")]
    [TestCase("?!*", "")]
    [TestCase("don't know", "dont know")]
    public void Fold_AccentsCaseAndPunctuation_AreOne(string text, string expected) =>
        Assert.That(TextFold.Fold(text), Is.EqualTo(expected));
}
