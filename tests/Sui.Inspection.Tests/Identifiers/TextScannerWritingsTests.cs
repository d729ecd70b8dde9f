using Sui.Inspection.Identifiers;
namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Identifiers in writings that people use and no form asks for. Every number and name is made up, or kept for examples by its issuer.</summary>
internal sealed class TextScannerWritingsTests
{
    private static readonly TextScanner Scanner = new(new NameList(["Aled ap Samplwyn", "Rhŷs Ffuglen-Testun", "Mary-Jane Examplesby", "Seán O'Mockery"]));

    // PNC and CRO check letters as in TextScannerTests; 12345/99: python3 -c "print('ZABCDEFGHJKLMNPQRTUVWXY'[int('99012345')%23])" gives N.
    [TestCase("[DOB 12/03/1985] was read out", "12/03/1985", IdentifierKind.DateOfBirth)]
    [TestCase("[tel: 960155]", "960155", IdentifierKind.Phone)]
    [TestCase("born on the\n12th of March, 1985", "12th of March, 1985", IdentifierKind.DateOfBirth)]
    [TestCase("Date of birth:\r\n12.03.85", "12.03.85", IdentifierKind.DateOfBirth)]
    [TestCase("on 07700\n900138 after six", "07700\n900138", IdentifierKind.Phone)]
    [TestCase("12 Sample St, and", "12 Sample St", IdentifierKind.Address)]
    [TestCase("12 SAMPLE ST", "12 SAMPLE ST", IdentifierKind.Address)]
    [TestCase("at 1 Sample\nStreet now", "1 Sample\nStreet", IdentifierKind.Address)]
    [TestCase("SW1A\n1AA", "SW1A\n1AA", IdentifierKind.Address)]
    [TestCase("SW1A.1AA", "SW1A.1AA", IdentifierKind.Address)]
    [TestCase("it is ab 12 34 56 c", "ab 12 34 56 c", IdentifierKind.NationalInsurance)]
    [TestCase("2001 / 0123456 F", "2001 / 0123456 F", IdentifierKind.PoliceNationalComputer)]
    [TestCase("2001/0123456-F", "2001/0123456-F", IdentifierKind.PoliceNationalComputer)]
    [TestCase("2001\\0123456F", "2001\\0123456F", IdentifierKind.PoliceNationalComputer)]
    [TestCase("123456 / 01 X", "123456 / 01 X", IdentifierKind.CriminalRecordsOffice)]
    [TestCase("12345 / 99 N", "12345 / 99 N", IdentifierKind.CriminalRecordsOffice)]
    [TestCase("CRN123456", "CRN123456", IdentifierKind.CaseReference)]
    [TestCase("nDelius: 1234567", "1234567", IdentifierKind.CaseReference)]
    [TestCase("IP:2001:db8::55", "2001:db8::55", IdentifierKind.IpAddress)]
    [TestCase("mac:01:23:45:67:89:ab", "01:23:45:67:89:ab", IdentifierKind.Device)]
    [TestCase("write to j.bloggs7 at gmail please", "j.bloggs7 at gmail", IdentifierKind.Email)]
    [TestCase("my son was born in 2016", "2016", IdentifierKind.DateOfBirth)]
    [TestCase("born in a small town in Wales in 1985", "1985", IdentifierKind.DateOfBirth)]
    [TestCase("Dr A. B. Unlisted came", "Dr A. B. Unlisted", IdentifierKind.Name)]
    [TestCase("Mr A Unlisted came", "Mr A Unlisted", IdentifierKind.Name)]
    [TestCase("we met Samplwyn there", "Samplwyn", IdentifierKind.Name)]
    [TestCase("we met Ffuglen there", "Ffuglen", IdentifierKind.Name)]
    [TestCase("PNC 2001/01\n23456F", "2001/01\n23456F", IdentifierKind.PoliceNationalComputer)]
    [TestCase("CRN X98\r\n7612", "X98\r\n7612", IdentifierKind.CaseReference)]
    [TestCase("to j.bloggs7@\nexample.org", "j.bloggs7@\nexample.org", IdentifierKind.Email)]
    [TestCase("07700,900,461", "07700,900,461", IdentifierKind.Phone)]
    [TestCase("oh seven seven double-oh nine double-oh four six one", "oh seven seven double-oh nine double-oh four six one", IdentifierKind.Phone)]
    [TestCase("his van FKE 123K", "FKE 123K", IdentifierKind.Vehicle)]
    [TestCase("met Sam-\nplwyn", "Sam-\nplwyn", IdentifierKind.Name)]
    [TestCase("rhys ffuglen came", "rhys ffuglen", IdentifierKind.Name)]
    [TestCase("Mary Examplesby came", "Mary Examplesby", IdentifierKind.Name)]
    public void Scan_UnusualWriting_IsSure(string text, string found, IdentifierKind kind)
    {
        var hits = Scanner.Scan(text);

        Assert.That(hits.Select(hit => (hit.Kind, text.Substring(hit.Start, hit.Length), hit.Certainty)), Is.EqualTo(new[] { (kind, found, IdentifierCertainty.Sure) }));
    }

    [Test]
    public void Scan_MobileNumberWithoutItsZero_IsPossible([Values("7700900153", "7700 900153", "7700 900 153")] string text) =>
        Assert.That(Scanner.Scan(text).Select(hit => (hit.Kind, hit.Certainty)), Is.EqualTo(new[] { (IdentifierKind.Phone, IdentifierCertainty.Possible) }));

    [TestCase("She was born to lead the group, and in 2016 it grew")]
    [TestCase("Dr A came. St Mary's House has 12 rooms")]
    [TestCase("We went to 2 meetings in St Mary's Hall")]
    [TestCase("there were 12\nSection 4 says so")]
    [TestCase("[phone] 2018 and [date of birth] 14 May")]
    [TestCase("a mockery of the rules; Mary said so")]
    [TestCase("it was looked at outlook and aol")]
    [TestCase("in 2018\n2019 it was 45\n3000")]
    [TestCase("in force on 1 June 1999, since 12/03/2018, until 31 March 2004")]
    [TestCase("Section 10.2.3.4, version 10.2.3.4 and 6.3.2.1")]
    [TestCase("room A12\nAB block; 441\n2260")]
    public void Scan_OrdinaryText_FindsNothing(string text) => Assert.That(Scanner.Scan(text), Is.Empty);

    // Whoever stands in the list may live there, or be whom it is called after.
    [Test]
    public void Scan_HouseCalledLikeAPerson_IsSure([Values("at Samplwyn House", "in Ffuglen Lodge")] string text) =>
        Assert.That(Scanner.Scan(text).Select(hit => (hit.Kind, hit.Certainty)), Is.EqualTo(new[] { (IdentifierKind.Name, IdentifierCertainty.Sure) }));

    [Test]
    public void Scan_BuildingCalledLikeAPerson_IsPossible([Values("at St Rhys's", "to Ffuglen Road", "by Samplwyn Park")] string text) =>
        Assert.That(Scanner.Scan(text).Select(hit => (hit.Kind, hit.Certainty)), Is.EqualTo(new[] { (IdentifierKind.Name, IdentifierCertainty.Possible) }));

    [Test]
    public void KindOf_CellOfSeveralIdentifiers_IsTheFirst() => Assert.That(
        new ContentRecogniser(Scanner).KindOf("Seán O'Mockery, 07700 900138, a.person@example.org"), Is.EqualTo(IdentifierKind.Name));

    [Test]
    public void KindOf_TenBareDigits_IsNothing() => Assert.That(new ContentRecogniser(Scanner).KindOf("7700900153"), Is.Null);
}
