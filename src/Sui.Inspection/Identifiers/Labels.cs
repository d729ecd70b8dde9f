namespace Sui.Inspection.Identifiers;

/// <summary>The words that say what follows, folded, in English and Welsh (mutated forms included).</summary>
internal static class Labels
{
    public static readonly string[] Phone =
    [
        "tel", "tele", "telephone", "phone", "phoned", "phoning", "mobile", "mob", "cell", "call", "called", "calling", "ring", "rang", "dial", "text",
        "texted", "sms", "whatsapp", "fax", "landline", "contact", "reach", "ffon", "ffonio", "ffoniwch", "teleffon", "symudol", "galw", "galwch",
        "tecstio", "cysylltu", "cysylltwch",
    ];

    public static readonly string[] Birth =
    [
        "born", "dob", "d.o.b", "d o b", "date of birth", "birth", "birthday", "birthdate", "ganwyd", "ganed", "geni", "eni", "penblwydd",
        "pen-blwydd", "ben-blwydd", "benblwydd", "mhen-blwydd", "mhenblwydd", "phen-blwydd", "phenblwydd",
    ];

    public static readonly string[] Address =
    [
        "address", "live", "lives", "lived", "living", "reside", "resides", "residing", "house", "flat", "home", "cyfeiriad", "gyfeiriad", "byw",
        "fyw", "cartref", "gartref", "postcode", "post code", "cod post",
    ];

    public static readonly string[] NationalInsurance = ["ni", "nino", "ni no", "ni number", "national insurance", "yswiriant gwladol", "yg"];

    public static readonly string[] Pnc = ["pnc", "pncid", "police national computer", "police number", "cyfrifiadur cenedlaethol"];

    public static readonly string[] Cro = ["cro", "criminal records office", "criminal record number", "fingerprint"];

    public static readonly string[] Case =
    [
        "crn", "case reference", "case ref", "case number", "case no", "case id", "delius", "ndelius", "oasys", "offender id", "offender number",
        "rhif achos", "cyfeirnod achos",
    ];

    public static readonly string[] Prison = ["noms", "nomis", "prison number", "prison no", "prisoner number", "p-nomis", "rhif carchar", "rhif carcharor"];

    public static readonly string[] Nhs = ["nhs", "nhs number", "nhs no", "gig", "rhif gig"];

    public static readonly string[] Bank =
    [
        "account", "acc", "acct", "a/c", "sort code", "sort", "bank", "card", "debit", "credit", "iban", "cyfrif", "banc", "cerdyn", "cod didoli",
    ];

    public static readonly string[] Passport = ["passport", "pasbort"];

    public static readonly string[] Licence = ["driving licence", "driving license", "drivers licence", "licence number", "licence no", "trwydded yrru"];

    public static readonly string[] Vehicle =
        [
        "car", "van", "vehicle", "registration", "reg", "number plate", "plate", "vrm", "minibus", "motorbike", "motorcycle", "taxi", "lorry", "truck", "tax disc", "logbook", "drove", "drives a", "drives an", "drives his", "drives her", "parked", "cerbyd",
        "gerbyd", "rhif cofrestru", "nghar", "gar", "char", "fan", "plat", "bws mini", "beic modur",
    ];

    public static readonly string[] Device =
        ["imei", "device", "device id", "session", "session id", "cookie", "android", "ios", "mac address", "serial", "visitor", "uuid", "guid", "dyfais"];

    public static readonly string[] Ip = ["ip", "ip address", "ipv4", "ipv6", "cyfeiriad ip"];

    public static readonly string[] Arrest = ["asn", "arrest summons", "arrest", "summons"];

    public static readonly string[] Map = ["grid", "grid ref", "grid reference", "latitude", "longitude", "lat", "lon", "lng", "long", "gps", "location", "coordinates", "lleoliad", "lledred", "hydred"];
}
