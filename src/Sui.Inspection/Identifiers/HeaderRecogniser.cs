using System.Collections.Frozen;
using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Tells from a column's header whether it holds direct identifiers: in English and Welsh, in the spellings of survey tools and case
/// systems. A question about a thing ('How would you address…', 'name of the council') is not one for it.
/// </summary>
internal static class HeaderRecogniser
{
    private const int MostWords = 12;

    // Who can have a name: staff and those around a person are not to be named either.
    private static readonly string[] People = [.. (
        "observer enumerator interviewer inspector assessor officer keyworker worker supervisor manager mentor volunteer tutor instructor parent mother father guardian carer "
        + "spouse husband wife child son daughter victim complainant swyddog").Split(' ').SelectMany(word => new[] { word, word + "s" })];

    // Words that change nothing: 'What is your e-mail address?', 'Client's home phone number (1)'.
    private static readonly FrozenSet<string> Fillers = Set(
        "what whats is are your please enter give provide tell us can we have may the a an of for to my his her their this respondent respondents recipient participant participants "
        + "client clients customer person persons people user users service contact next kin home work personal private main primary preferred current last known "
        + "and or in if you would like be sent contacted full optional required text answer response value field data column q question beth yw eich rhowch nodwch os gwelwch yn dda "
        + "y yr dda i o offender prisoner probation custom respondents's legal official own new old other alternative emergency "
        + "details " + string.Join(' ', People));

    private static readonly FrozenDictionary<string, IdentifierKind> Phrases = Make(new()
    {
        [IdentifierKind.Name] =
            "name;names;first name;firstname;given name;givenname;given names;forename;forenames;surname;last name;lastname;family name;familyname;middle name;middlename;middle names;middle initial;maiden name;"
            + "preferred name;known as;alias;aliases;nickname;initials;fullname;first;surname first name;surname name;first name surname;first name last name;name surname;title name;fname;lname;sname;person name;"
            + "display name;displayname;responder name;signature;enw;enwau;cyfenw;enw cyntaf;enw llawn;enw olaf;enw teuluol;enw canol;llysenw;llofnod",
        [IdentifierKind.Email] = "email;e mail;mail;email address;e mail address;emailaddress;mail address;responders email;email id;emails;ebost;e bost;cyfeiriad ebost;cyfeiriad e bost;email1;mailto;upn;user principal name",
        [IdentifierKind.Phone] =
            "phone;phone number;phone no;phone num;phonenumber;telephone;telephone number;telephone no;tel;tel no;tel number;mobile;mobile phone;mobile number;mobile no;mobile phone number;mob;mob no;mobile tel;"
            + "cell;cell phone;cellphone;cell number;number phone;landline;fax;fax number;msisdn;whatsapp;whatsapp number;daytime phone;evening phone;daytime telephone;contact number;number mobile;ffon;rhif ffon;ffon symudol;rhif symudol;rhif ffon symudol;symudol;teleffon",
        [IdentifierKind.Address] =
            "address;address line;address1;address2;address3;addr;street;street address;street name;house number;house name;house name number;house;flat;postcode;post code;zip;zip code;postal code;zip postal code;postal address;"
            + "town;town city;city town;address postcode;addressline1;addressline2;uprn;location address;cyfeiriad;llinell cyfeiriad;llinell gyfeiriad;cod post;stryd;rhif ty;enw ty;cyfeiriad cod post",
        [IdentifierKind.DateOfBirth] = "dob;d o b;date of birth;date birth;birth date;birthdate;birthday;dateofbirth;born;year of birth;year birth;month of birth;dyddiad geni;dyddiad geni dob;blwyddyn geni;geni",
        [IdentifierKind.NationalInsurance] = "nino;ni no;ni number;ni num;national insurance;national insurance number;national insurance no;ninumber;nationalinsurancenumber;rhif yg;rhif yswiriant gwladol;yswiriant gwladol",
        [IdentifierKind.PoliceNationalComputer] = "pnc;pnc id;pncid;pnc number;pnc no;pncnumber;police national computer;police national computer number;police national computer id;rhif pnc",
        [IdentifierKind.CriminalRecordsOffice] = "cro;cro number;cro no;cronumber;criminal records office number;criminal records office;rhif cro",
        [IdentifierKind.CaseReference] =
            "crn;crn number;crn no;case reference number;case reference;case ref;case ref no;case number;case no;case id;caseid;case;delius id;ndelius;ndelius id;delius;oasys id;oasys;oasys pk;offender id;offenderid;offender number;"
            + "person on id;case file number;rhif achos;cyfeirnod achos",
        [IdentifierKind.Noms] = "noms;noms number;noms no;noms id;nomsid;nomsnumber;nomis;nomis id;nomis number;prison number;prison no;prison id;prisonnumber;number prison;prisoner number;rhif carchar;rhif carcharor",
        [IdentifierKind.IpAddress] = "ip;ip address;ipaddress;ip addr;remote ip;remote addr;ipv4;ipv6;cyfeiriad ip",
        [IdentifierKind.NhsNumber] = "nhs;nhs number;nhs no;nhsnumber;rhif gig",
        [IdentifierKind.BankOrCard] = "bank account;account number;account no;sort code;sortcode;iban;bank details;card number;card no;bank account number;cod didoli;rhif cyfrif;manylion banc",
        [IdentifierKind.DrivingLicence] = "driving licence;driving licence number;driving license;driving licence no;licence number;trwydded yrru",
        [IdentifierKind.Passport] = "passport;passport number;passport no;pasbort;rhif pasbort",
        [IdentifierKind.Vehicle] = "vehicle registration;car registration;number plate;vrm;registration number;car reg;rhif cofrestru",
        [IdentifierKind.SocialMedia] = "facebook;instagram;twitter;snapchat;tiktok;linkedin;twitter handle;instagram handle;facebook name;facebook profile;social media;social media handle;username;user name;handle;screen name",
        [IdentifierKind.Device] =
            "device id;deviceid;session id;sessionid;session;cookie;cookie id;imei;mac address;subscriberid;subscriber id;simserial;sim serial;simid;fingerprint;visitor id;contact id;user agent;useragent;tracking id;phone serial",
        [IdentifierKind.Coordinates] =
            "latitude;longitude;lat;lng;lon;long;gps;geolocation;geo location;coordinates;location latitude;location longitude;grid reference;location gps;altitude;accuracy;locationlatitude;locationlongitude;lledred;hydred",
        [IdentifierKind.ArrestSummons] = "asn;arrest summons number;arrest summons no",
    });

    // Never ordinary words: wherever they stand in a short header, the column holds what they name.
    private static readonly FrozenDictionary<string, IdentifierKind> Anywhere = new Dictionary<string, IdentifierKind>
    {
        ["pnc"] = IdentifierKind.PoliceNationalComputer,
        ["pncid"] = IdentifierKind.PoliceNationalComputer,
        ["crn"] = IdentifierKind.CaseReference,
        ["nino"] = IdentifierKind.NationalInsurance,
        ["noms"] = IdentifierKind.Noms,
        ["nomis"] = IdentifierKind.Noms,
        ["dob"] = IdentifierKind.DateOfBirth,
        ["surname"] = IdentifierKind.Name,
        ["forename"] = IdentifierKind.Name,
        ["cyfenw"] = IdentifierKind.Name,
        ["postcode"] = IdentifierKind.Address,
        ["birthdate"] = IdentifierKind.DateOfBirth,
        ["imei"] = IdentifierKind.Device,
        ["firstname"] = IdentifierKind.Name,
        ["lastname"] = IdentifierKind.Name,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a column holds by its header; null when the header does not say that it identifies anybody.</summary>
    public static IdentifierKind? Recognise(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (header.Length > 200)
        {
            return null;
        }

        // 'homePhone' is two words, 'nDelius' and 'OASys' one.
        return Recognise(header, Words(header, divided: true)) ?? Recognise(header, Words(header, divided: false));
    }

    private static IdentifierKind? Recognise(string header, List<string> words)
    {
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        if (Exact(words) is { } exact)
        {
            return exact;
        }

        List<string> left = [.. words.Where(word => !Fillers.Contains(word) && !word.All(char.IsDigit))];
        if (Exact(left) is { } kind && !About(words))
        {
            return kind;
        }

        return words.Count <= 5 && !header.Contains('?', StringComparison.Ordinal)
            ? words.Select(word => Anywhere.TryGetValue(word, out var found) ? found : (IdentifierKind?)null).FirstOrDefault(found => found is not null)
            : null;
    }

    // 'name of the service', 'address to people': the filler carries the meaning there.
    private static bool About(List<string> words) =>
        words.Count > 2 && words[1] is "of" or "for" or "to" && words[0] is "name" or "names" or "address" or "enw" or "title" or "case" && !(words[^1] is "person" or "participant" or "client" or "respondent" or "kin"
            || People.Contains(words[^1], StringComparer.Ordinal));

    private static IdentifierKind? Exact(List<string> words) =>
        words.Count > 0 && Phrases.TryGetValue(string.Join(' ', words), out var kind) ? kind
        : words.Count > 1 && words[^1] is "line" or "number" or "no" or "1" or "2" or "3" && Phrases.TryGetValue(string.Join(' ', words.SkipLast(1)), out kind) ? kind
        : null;

    // Divides at spaces, signs, before digits and, if asked to, at changes of case: 'homePhone_No2' is home, phone, no, 2.
    private static List<string> Words(string header, bool divided)
    {
        var spaced = new StringBuilder(header.Length + 8);
        for (var at = 0; at < header.Length; at++)
        {
            var character = header[at];
            if (char.IsAsciiDigit(character) && at > 0 && char.IsLetter(header[at - 1]) && !header.Contains("IPv", StringComparison.OrdinalIgnoreCase))
            {
                spaced.Append(' ');
            }
            else if (divided && char.IsUpper(character) && at > 0 && (char.IsLower(header[at - 1]) || (at + 1 < header.Length && char.IsLower(header[at + 1]) && char.IsUpper(header[at - 1]))))
            {
                spaced.Append(' ');
            }

            spaced.Append(character);
        }

        var folded = CharacterFolds.Fold(spaced.ToString()).Replace("'", string.Empty, StringComparison.Ordinal);
        var words = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            words.Append(Chars.IsWord(character) ? character : ' ');
        }

        return [.. words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static FrozenDictionary<string, IdentifierKind> Make(Dictionary<IdentifierKind, string> phrases) => phrases
        .SelectMany(entry => entry.Value.Split(';').Select(phrase => (phrase, entry.Key)))
        .DistinctBy(pair => pair.phrase)
        .ToFrozenDictionary(pair => pair.phrase, pair => pair.Key, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
