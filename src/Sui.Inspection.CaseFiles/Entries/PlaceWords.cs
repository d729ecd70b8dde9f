namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Words that say where somebody works and not what they are called: the cities of England and Wales, towns and regions of the probation service, and what offices are called. Behind a surname they make
/// nobody another person. Some are surnames, too; they are looked at only behind the very surname, or the very initials, of somebody who led.</summary>
internal static class PlaceWords
{
    private static readonly HashSet<string> Places =
    [
        "abertawe", "aberystwyth", "bangor", "barnsley", "bath", "birmingham", "blackburn", "blackpool", "bolton", "bournemouth", "bradford", "bridgend", "brighton", "bristol", "bro", "caerdydd", "caernarfon",
        "cambridge", "canterbury", "cardiff", "carlisle", "carmarthen", "casnewydd", "ceredigion", "chelmsford", "chester", "chichester", "clwyd", "colchester", "conwy", "coventry", "croydon", "derby", "doncaster",
        "durham", "dyfed", "ely", "exeter", "gloucester", "grimsby", "gwent", "gwynedd", "halifax", "hereford", "huddersfield", "hull", "ipswich", "lancaster", "leeds", "leicester", "lichfield", "lincoln",
        "liverpool", "llandudno", "llanelli", "london", "luton", "manchester", "mansfield", "merthyr", "middlesbrough", "neath", "newcastle", "newport", "northampton", "norwich", "nottingham", "oldham", "oxford",
        "pembroke", "peterborough", "plymouth", "pontypridd", "portsmouth", "powys", "preston", "reading", "ripon", "rochdale", "rotherham", "salford", "salisbury", "scunthorpe", "sheffield", "slough",
        "southampton", "southend", "stevenage", "stockport", "stoke", "sunderland", "swansea", "swindon", "taunton", "telford", "truro", "wakefield", "walsall", "warrington", "wells", "westminster", "wigan",
        "winchester", "wolverhampton", "worcester", "wrecsam", "wrexham", "york",
        "bedfordshire", "berkshire", "cheshire", "cornwall", "cumbria", "cymru", "derbyshire", "devon", "dorset", "england", "essex", "gogledd", "hampshire", "hertfordshire", "humber", "humberside", "kent", "lancashire",
        "lincolnshire", "merseyside", "midlands", "norfolk", "northumbria", "nottinghamshire", "somerset", "staffordshire", "suffolk", "surrey", "sussex", "teesside", "thames", "wales", "warwickshire", "wiltshire",
        "yorkshire", "central", "east", "eastern", "greater", "mid", "north", "northern", "south", "southern", "valley", "west", "western",
        "branch", "court", "home", "hmip", "hmp", "hmpps", "hq", "lpdu", "ministry", "moj", "office", "pdu", "police", "prison", "region", "site", "station", "swyddfa", "team", "tim", "unit",
    ];

    /// <summary>Whether a word is one.</summary>
    public static bool Has(string word) => Places.Contains(word);
}
