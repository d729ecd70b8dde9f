using Sui.Inspection.Identifiers;
using Sui.Inspection.Tests.Support;
namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Columns by header.</summary>
internal sealed class HeaderRecogniserTests
{
    [TestCase(IdentifierKind.Name, "Name", "First name", "first_name", "firstName", "FirstName", "Surname", "SURNAME", "Last Name", "Full name", "Your name", "What is your name?",
        "Name of participant", "Respondent's name", "Enw", "Cyfenw", "Enw cyntaf", "Beth yw eich enw?", "Forename(s)", "Recipient name", "Observer name", "EnumeratorDetails.EnumeratorName",
        "Officer's name", "Name of interviewer", "interviewer_name", "Mentor first name", "Mother's maiden name")]
    [TestCase(IdentifierKind.Email, "Email", "E-mail", "Email Address", "E-mail address", "email_address", "EmailAddress", "What is your e-mail address?", "E-bost", "Cyfeiriad e-bost",
        "Contact email", "Please enter your email address")]
    [TestCase(IdentifierKind.Phone, "Phone", "Telephone", "Tel.", "Tel no.", "Mobile", "Mobile phone number", "homePhone", "Home telephone", "phone_number", "Ffôn", "Rhif ffôn", "Ffôn symudol",
        "Contact number (mobile)")]
    [TestCase(IdentifierKind.Address, "Address", "Address line 1", "address_line_2", "AddressLine1", "Postcode", "Post code", "Home address", "ZIP/Postal Code", "Cyfeiriad", "Cod post", "Llinell cyfeiriad 1", "What is your postcode?")]
    [TestCase(IdentifierKind.DateOfBirth, "DOB", "D.O.B.", "Date of birth", "date_of_birth", "Birth date", "dateOfBirth", "Dyddiad geni", "Your date of birth")]
    [TestCase(IdentifierKind.NationalInsurance, "NI number", "NI No.", "NINO", "National Insurance number", "national_insurance_number", "Rhif YG")]
    [TestCase(IdentifierKind.PoliceNationalComputer, "PNC", "PNC ID", "PNC number", "pncId", "PNC_NO", "Offender PNC")]
    [TestCase(IdentifierKind.CriminalRecordsOffice, "CRO", "CRO number", "cro_no")]
    [TestCase(IdentifierKind.CaseReference, "CRN", "crn", "Case Reference Number", "Offender CRN", "nDelius ID", "OASys ID", "Rhif achos")]
    [TestCase(IdentifierKind.Noms, "NOMS", "NOMS number", "nomsId", "Prison number", "NOMIS ID", "Rhif carchar")]
    [TestCase(IdentifierKind.IpAddress, "IP Address", "IP", "ip_address", "IPAddress", "Cyfeiriad IP")]
    [TestCase(IdentifierKind.Coordinates, "Latitude", "Longitude", "_location_latitude")]
    [TestCase(IdentifierKind.Device, "deviceid", "Session ID", "subscriberid")]
    public void Recognise_HeaderOfIdentifiers_IsItsKind(IdentifierKind kind, params string[] headers) => Assert.Multiple(() =>
    {
        foreach (var header in headers)
        {
            Assert.That(HeaderRecogniser.Recognise(header), Is.EqualTo(kind), header);
        }
    });

    [TestCase("name of the council")]
    [TestCase("Name of the service")]
    [TestCase("How would you address a complaint?")]
    [TestCase("Were you contacted by phone?")]
    [TestCase("Did you get an email about the survey?")]
    [TestCase("Would you like to be contacted by e-mail or phone about the result?")]
    [TestCase("Has your address changed this year?")]
    [TestCase("person")]
    [TestCase("source")]
    [TestCase("id")]
    [TestCase("text")]
    [TestCase("role")]
    [TestCase("sites")]
    [TestCase("Start time")]
    [TestCase("Completion time")]
    [TestCase("Status")]
    [TestCase("Date")]
    [TestCase("Event date")]
    [TestCase("Response ID")]
    [TestCase("Age group")]
    [TestCase("")]
    [TestCase("Who is your probation officer's team?")]
    public void Recognise_OtherHeader_IsNull(string header) => Assert.That(HeaderRecogniser.Recognise(header), Is.Null);

    [Test]
    public void Recognise_QuestionsOfTheInstrumentsThatShip_IsNull() => Assert.Multiple(() =>
    {
        foreach (var question in BuiltIn.Instruments.Current().SelectMany(instrument => instrument.Questions))
        {
            Assert.That(HeaderRecogniser.Recognise(question.Id), Is.Null, question.Id);
            foreach (var text in question.Text.Texts.Values)
            {
                Assert.That(HeaderRecogniser.Recognise(text), Is.Null, text);
            }
        }
    });
}
