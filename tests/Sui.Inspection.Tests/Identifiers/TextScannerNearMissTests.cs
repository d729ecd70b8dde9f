using Sui.Inspection.Identifiers;
namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Writings of identifiers that are easily overlooked, and sentences that are easily taken for one. Every number and name is made up, or kept for examples.</summary>
internal sealed class TextScannerNearMissTests
{
    private static readonly TextScanner Scanner = new(new NameList(["Siân O’Grady-Pugh"]));

    [TestCase("grid ref SE 123 456", "SE 123 456", IdentifierKind.Coordinates)]
    [TestCase("grid reference SE 12345 67890", "SE 12345 67890", IdentifierKind.Coordinates)]
    [TestCase("national grid SE 1234 5678", "SE 1234 5678", IdentifierKind.Coordinates)]
    [TestCase("grid ref se 123 456", "se 123 456", IdentifierKind.Coordinates)]
    [TestCase("I saw Mr ap Tudur there", "Mr ap Tudur", IdentifierKind.Name)]
    [TestCase("I saw Mrs ferch Dafydd there", "Mrs ferch Dafydd", IdentifierKind.Name)]
    [TestCase("I saw Mr van der Berg there", "Mr van der Berg", IdentifierKind.Name)]
    [TestCase("I saw Mr Jan van der Berg there", "Mr Jan van der Berg", IdentifierKind.Name)]
    [TestCase("I saw Mr de Souza there", "Mr de Souza", IdentifierKind.Name)]
    [TestCase("I saw Ms al-Hassan there", "Ms al-Hassan", IdentifierKind.Name)]
    [TestCase("I saw Mr el Hassan there", "Mr el Hassan", IdentifierKind.Name)]
    [TestCase("My name is: Terrance Wibble", "Terrance Wibble", IdentifierKind.Name)]
    [TestCase("my name is terence wibble and", "terence wibble", IdentifierKind.Name)]
    [TestCase("with the O'Gradys", "O'Grady", IdentifierKind.Name)]
    [TestCase("so the O’Gradys said", "O’Grady", IdentifierKind.Name)]
    [TestCase("at the O'Gradys' house", "O'Grady", IdentifierKind.Name)]
    [TestCase("DOB 02/80", "02/80", IdentifierKind.DateOfBirth)]
    [TestCase("born 02/1980", "02/1980", IdentifierKind.DateOfBirth)]
    [TestCase("born 01.02.'80", "01.02.'80", IdentifierKind.DateOfBirth)]
    [TestCase("dob 3 Rhag 1980", "3 Rhag 1980", IdentifierKind.DateOfBirth)]
    [TestCase("ganwyd 3 Chwe 1980", "3 Chwe 1980", IdentifierKind.DateOfBirth)]
    [TestCase("ganwyd 3 Chwef. 1980", "3 Chwef. 1980", IdentifierKind.DateOfBirth)]
    [TestCase("ganwyd 3 Meh 1980", "3 Meh 1980", IdentifierKind.DateOfBirth)]
    [TestCase("ganwyd 3 Gorff 1980", "3 Gorff 1980", IdentifierKind.DateOfBirth)]
    [TestCase("ganwyd 3 Hyd 1980", "3 Hyd 1980", IdentifierKind.DateOfBirth)]
    [TestCase("her son was born on 1 June 2016", "1 June 2016", IdentifierKind.DateOfBirth)]
    [TestCase("on the form her date of birth, asked twice, was 1 June 2016", "1 June 2016", IdentifierKind.DateOfBirth)]
    [TestCase("07700 ... 900461", "07700 ... 900461", IdentifierKind.Phone)]
    [TestCase("to jo dot bloggs at gmail please", "jo dot bloggs at gmail", IdentifierKind.Email)]
    public void Scan_OverlookedWriting_IsSure(string text, string found, IdentifierKind kind)
    {
        var hits = Scanner.Scan(text);

        Assert.That(hits.Select(hit => (hit.Kind, text.Substring(hit.Start, hit.Length), hit.Certainty)), Is.EqualTo(new[] { (kind, found, IdentifierCertainty.Sure) }));
    }

    // What stands before the bracket is a person, so that 'on' makes no event of it.
    [Test]
    public void Scan_DayInABracketAfterAPerson_IsPossible() => Assert.That(
        Scanner.Scan("the client was seen on (01/02/1980").Select(hit => (hit.Kind, hit.Certainty)), Is.EqualTo(new[] { (IdentifierKind.DateOfBirth, IdentifierCertainty.Possible) }));

    [TestCase("Phone calls rose from 120 345 to 130 456 a year")]
    [TestCase("The DOB field was taken off the form on 1 May 2019")]
    [TestCase("Date of birth is no longer asked since 12 March 2018")]
    [TestCase("The council was born on 1 June 2016")]
    [TestCase("ISBN 978 0 306 40615 7")]
    [TestCase("ISBN 0 306 40615 2")]
    [TestCase("Flat 5 per cent rise")]
    [TestCase("Flat 5% rise")]
    [TestCase("the grid in 2018 2019 was changed")]
    [TestCase("the dot at yahoo")]
    [TestCase("my name is not known; my name is spelt wrong")]
    [TestCase("Cynhaliwyd rhwng 10 hyd 20")]
    public void Scan_SentenceLikeAnIdentifier_FindsNothing(string text) => Assert.That(Scanner.Scan(text), Is.Empty);
}
