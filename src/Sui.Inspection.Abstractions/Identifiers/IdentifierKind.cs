using System.Text.Json.Serialization;

namespace Sui.Inspection.Identifiers;

/// <summary>What identifies a person directly. docs/privacy.md says how each is recognised.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentifierKind>))]
public enum IdentifierKind
{
    /// <summary>A person's name.</summary>
    Name,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A postal address: a postcode, or a house number with a street.</summary>
    Address,

    /// <summary>A date of birth.</summary>
    DateOfBirth,

    /// <summary>A National Insurance number.</summary>
    NationalInsurance,

    /// <summary>A number of the Police National Computer (PNC).</summary>
    PoliceNationalComputer,

    /// <summary>A number of the Criminal Records Office (CRO).</summary>
    CriminalRecordsOffice,

    /// <summary>A probation case reference number (CRN), or another id of a case system such as nDelius or OASys.</summary>
    CaseReference,

    /// <summary>A prison number, as NOMIS gives it (NOMS number).</summary>
    Noms,

    /// <summary>An address of the internet protocol, version 4 or 6.</summary>
    IpAddress,

    /// <summary>An NHS number.</summary>
    NhsNumber,

    /// <summary>A number of a bank account or a payment card.</summary>
    BankOrCard,

    /// <summary>The number of a driving licence.</summary>
    DrivingLicence,

    /// <summary>The number of a passport.</summary>
    Passport,

    /// <summary>The registration of a vehicle.</summary>
    Vehicle,

    /// <summary>An account on a social medium, by address or handle.</summary>
    SocialMedia,

    /// <summary>The id of a device, an installation or a session.</summary>
    Device,

    /// <summary>A point on the map.</summary>
    Coordinates,

    /// <summary>An arrest summons number (ASN).</summary>
    ArrestSummons,
}
