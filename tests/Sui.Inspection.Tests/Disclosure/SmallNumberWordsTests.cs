using Sui.Inspection.Disclosure;

namespace Sui.Inspection.Tests.Disclosure;

[TestFixture]
internal sealed class SmallNumberWordsTests
{
    [TestCase("Five of eight women had not heard of the council.")]
    [TestCase("Eleven of the fourteen said so.")]
    [TestCase("3 of 14 said no.")]
    [TestCase("19 out of 20 people")]
    [TestCase("Three members had each had a matter of their own.")]
    [TestCase("One woman had been rung by a volunteer.")]
    [TestCase("two of the older men left")]
    [TestCase("A group of four service users and three staff")]
    [TestCase("Dywedodd pump o’r wyth menyw hynny.")]
    [TestCase("Roedd tri aelod yno.")]
    [TestCase("Of the eight women, five had not been told.")]
    [TestCase("A single Muslim man was asked.")]
    [TestCase("Both transgender members agreed.")]
    [TestCase("4/7 of the young people said so.")]
    [TestCase("Dim ond un fenyw a ddaeth.")]
    [TestCase("Roedd dau o bobl yno.")]
    [TestCase("A couple of women left.")]
    [TestCase("A third of the six care leavers")]
    public void Has_SmallNumberOfPeopleOrItsComplement_IsFound(string text) => Assert.That(SmallNumberWords.Has(text), Is.True);

    [TestCase("4 of 7 actions were done.")]
    [TestCase("At four of five reporting centres a board shows the decisions.")]
    [TestCase("17 of 21 changes made to services in the year")]
    [TestCase("Three of four partner agencies met had been asked.")]
    [TestCase("There is one member of staff on duty after five o'clock.")]
    [TestCase("The board considers views twice a year, in two meetings.")]
    [TestCase("52 of 84 people said so.")]
    [TestCase("Text reminders changed to 9 to 6.")]
    [TestCase("One of the managers recalled the results.")]
    [TestCase("Some people had not heard of it.")]
    [TestCase("It ran on 3 of 12 planned dates.")]
    [TestCase("See section 2 of 5.")]
    [TestCase("In week 3 of 6")]
    [TestCase("Rung 2 of 5")]
    [TestCase("4 of the 7 columns are empty.")]
    [TestCase("The three women's centres are open.")]
    [TestCase("")]
    public void Has_ThingsOrLargeNumbers_IsNotFound(string text) => Assert.That(SmallNumberWords.Has(text), Is.False);
}
