using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Tests.Annexes.Wording;

[TestFixture]
internal sealed class WelshMutationTests
{
    // P. W. Thomas, Gramadeg y Gymraeg: the nine consonants of the soft mutation, and what does not mutate.
    [TestCase("pobl ar brawf", "bobl ar brawf")]
    [TestCase("tystiolaeth", "dystiolaeth")]
    [TestCase("cyngor", "gyngor")]
    [TestCase("barn", "farn")]
    [TestCase("defnyddwyr gwasanaethau", "ddefnyddwyr gwasanaethau")]
    [TestCase("gris", "ris")]
    [TestCase("Gwybodaeth", "Wybodaeth")]
    [TestCase("maen prawf", "faen prawf")]
    [TestCase("llwyth achosion", "lwyth achosion")]
    [TestCase("Rhannu grym", "Rannu grym")]
    [TestCase("Dim rheolaeth", "Ddim rheolaeth")]
    [TestCase("sylweddol", "sylweddol")]
    [TestCase("chwarter", "chwarter")]
    [TestCase("theatr", "theatr")]
    [TestCase("ffynhonnell", "ffynhonnell")]
    [TestCase("Ymgynghori", "Ymgynghori")]
    [TestCase("C1", "C1")]
    [TestCase("", "")]
    public void Soft_FirstConsonant_Mutates(string text, string expected) =>
        Assert.That(WelshMutation.Soft(text), Is.EqualTo(expected));

    // Public bodies write 'o grwpiau' and 'dau grŵp'; other words in gr- mutate.
    [TestCase("grwpiau", "grwpiau")]
    [TestCase("grŵp", "grŵp")]
    [TestCase("Grŵp ffocws", "Grŵp ffocws")]
    [TestCase("grisiau", "risiau")]
    [TestCase("grym", "rym")]
    public void Soft_Group_StaysAsItIs(string text, string expected) =>
        Assert.That(WelshMutation.Soft(text), Is.EqualTo(expected));

    [TestCase("pobl", "phobl")]
    [TestCase("Tystiolaeth", "Thystiolaeth")]
    [TestCase("cyngor", "chyngor")]
    [TestCase("chwech", "chwech")]
    [TestCase("defnyddwyr", "defnyddwyr")]
    [TestCase("CRC", "CRC")]
    public void Aspirate_FirstConsonant_Mutates(string text, string expected) =>
        Assert.That(WelshMutation.Aspirate(text), Is.EqualTo(expected));
}
