using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Identifiers to plant, made up or kept for examples by their issuers, and a part of each that must never remain.</summary>
internal static class Planted
{
    public const string Listed = "Siân Examplesby";

    public static readonly (IdentifierKind Kind, string Text, string Part)[] All =
    [
        (IdentifierKind.Name, "Siân Examplesby", "xamplesby"),
        (IdentifierKind.Email, "planted.person@example.org", "planted"),
        (IdentifierKind.Phone, "07700 900461", "900461"),
        (IdentifierKind.Phone, "+44 (0)161 496 0773", "0773"),
        (IdentifierKind.Address, "37 Plantedfield Road, Anytown, CF10 1BH", "Plantedfield"),
        (IdentifierKind.DateOfBirth, "born 17 September 1983", "1983"),
        (IdentifierKind.NationalInsurance, "QQ 61 72 83 C", "61 72"),
        (IdentifierKind.PoliceNationalComputer, "2004/0712583N", "712583"),
        (IdentifierKind.CriminalRecordsOffice, "364758/05B", "364758"),
        (IdentifierKind.CaseReference, "X987612", "987612"),
        (IdentifierKind.Noms, "G6174VX", "6174"),
        (IdentifierKind.IpAddress, "203.0.113.77", "203.0"),
        (IdentifierKind.IpAddress, "2001:db8:77::5e", "db8:77"),
        (IdentifierKind.NhsNumber, "943 476 5919", "476 5919"),
        (IdentifierKind.BankOrCard, "4111 1111 1111 1111", "1111 1111"),
        (IdentifierKind.SocialMedia, "@planted_handle", "planted_"),
        (IdentifierKind.Vehicle, "car reg PL19 NTD", "NTD"),
        (IdentifierKind.Device, "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "4f89"),
        (IdentifierKind.Coordinates, "51.48159, -3.17909", "17909"),
    ];

    /// <summary>All of them in one text.</summary>
    public static string Together => string.Join("; ", All.Select(planted => planted.Text)) + ".";
}
