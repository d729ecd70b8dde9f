using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tests.Identifiers;

[TestFixture]
internal sealed class CharacterFoldsTests
{
    // First and last characters of pages of 256, after UnicodeData.txt 14.0.0: decompositions, general categories and digits.
    [TestCase('\u00C0', 'a')]
    [TestCase('\u00FF', 'y')]
    [TestCase('\u0100', 'a')]
    [TestCase('\u0160', 's')]
    [TestCase('\u1E00', 'a')]
    [TestCase('\u1EF9', 'y')]
    [TestCase('\uFF11', '1')]
    [TestCase('\u0661', '1')]
    [TestCase('\u2003', ' ')]
    [TestCase('\u2028', '\n')]
    [TestCase('\u2014', '-')]
    [TestCase('\u0430', 'a')]
    [TestCase('\u0301', CharacterFolds.Dropped)]
    [TestCase('\u200B', CharacterFolds.Dropped)]
    [TestCase('Z', 'z')]
    public void Of_Character_IsItsFold(char character, char fold) => Assert.That(CharacterFolds.Of(character), Is.EqualTo(fold));
}
