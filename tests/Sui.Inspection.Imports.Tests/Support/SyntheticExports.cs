namespace Sui.Inspection.Imports.Tests.Support;

/// <summary>
/// Synthetic exports in the shapes of each tool: the headers are those that the tools write, every answer is made up and nobody gave
/// it. The questions are those of <see cref="SyntheticInstrument"/>.
/// </summary>
internal static class SyntheticExports
{
    private const string Know = "Would you know how to get something changed here?";
    private const string Heard = "I feel listened to.";
    private const string Reached = "How have you been told about changes?";
    private const string When = "When were you last asked?";
    private const string More = "Is there anything else you want to say?";

    public static string[][] Alchemer =>
    [
        [
            "Response ID", "Time Started", "Date Submitted", "Status", "Contact ID", "Legacy Comments", "Comments", "Language", "Referer",
            "SessionID", "User Agent", "Tags", "IP Address", "Longitude", "Latitude", "Country", "City", "State/Region", "Postal", Know,
            Heard, "By letter:" + Reached, "By e-mail:" + Reached, "Other - Write In:" + Reached, When, More,
        ],
        [
            "1", "2019-02-11 10:15:00", "2019-02-11 10:21:00", "Complete", "", "", "", "English", "", "synthetic-1", "synthetic", "",
            "192.0.2.1", "0", "0", "United Kingdom", "", "", "", "Yes", "Strongly agree", "By letter", "", "", "13/01/2019", "",
        ],
        [
            "2", "2019-02-11 11:15:00", "2019-02-11 11:21:00", "Partial", "", "", "", "English", "", "synthetic-2", "synthetic", "",
            "192.0.2.2", "0", "0", "United Kingdom", "", "", "", "No", "", "", "By e-mail", "synthetic", "", "",
        ],
    ];

    public static string[][] MicrosoftForms =>
    [
        ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time", Know, Heard + "\u00A0", Reached + "\n", When, More],
        ["1", "2/13/19 9:15:00", "2/13/19 9:21:00", "anonymous", "", "", "Yes", "Agree", "By letter;By e-mail;", "1/13/2019", ""],
        ["2", "2/14/19 9:15:00", "2/14/19 9:21:00", "anonymous", "", "", "I don’t know", "Disagree", "By letter;", "", ""],
    ];

    public static string[][] SurveyMonkey =>
    [
        [
            "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name", "Last Name",
            "Custom Data 1", Know, Heard, Reached, "", "", When, More,
        ],
        ["", "", "", "", "", "", "", "", "", "Response", "Response", "By letter", "By e-mail", "Other (please specify)", "Date / Time", "Open-Ended Response"],
        ["100000000001", "1", "02/03/2019 09:15:00", "02/03/2019 09:21:00", "", "", "", "", "", "Yes", "Agree", "By letter", "", "", "01/02/2019", ""],
        ["100000000002", "1", "02/03/2019 10:15:00", "02/03/2019 10:21:00", "", "", "", "", "", "No", "Agree", "", "By e-mail", "", "", ""],
    ];

    public static string[][] KoboNames =>
    [
        [
            "start", "end", "views/know_how", "views/heard", "views/reached", "views/reached/letter", "views/reached/email", "when_asked",
            "_place_latitude", "_place_longitude", "say_more", "__version__", "_id", "_uuid", "_submission_time", "_validation_status",
            "_notes", "_status", "_submitted_by", "_tags", "_index",
        ],
        [
            "2019-02-11T10:15:00.000+00:00", "2019-02-11T10:21:00.000+00:00", "yes", "agree", "letter email", "1", "1", "2019-01-13", "",
            "", "", "v1", "1", "synthetic-1", "2019-02-11T10:21:05", "Not Approved", "", "submitted_via_web", "", "", "1",
        ],
        [
            "2019-02-12T10:15:00.000+00:00", "2019-02-12T10:21:00.000+00:00", "no", "", "letter", "1", "0", "", "", "", "", "v1", "2",
            "synthetic-2", "2019-02-12T10:21:05", "", "", "submitted_via_web", "", "", "2",
        ],
    ];

    public static string[][] KoboLabels =>
    [
        [
            "start", "end", Know, Heard, Reached, Reached + "/By letter", Reached + "/By e-mail", When, More, "_id", "_uuid",
            "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "_tags", "_index",
        ],
        ["", "", "#indicator+know", "#indicator", "", "", "", "#date", "", "", "", "", "", "", "", "", "", ""],
        [
            "2019-02-11T10:15:00.000+00:00", "2019-02-11T10:21:00.000+00:00", "Yes", "Agree", "By letter By e-mail", "1", "1",
            "2019-01-13", "", "1", "synthetic-1", "2019-02-11T10:21:05", "", "", "submitted_via_web", "", "", "1",
        ],
    ];

    public static string[][] OdkCentral =>
    [
        [
            "SubmissionDate", "meta-instanceID", "views-know_how", "views-heard", "views-reached", "when_asked", "place-Latitude",
            "place-Longitude", "say_more", "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status",
            "ReviewState", "DeviceID", "Edits", "FormVersion",
        ],
        [
            "2019-02-11T10:21:05.000Z", "synthetic-1", "yes", "agree", "letter email", "2019-01-13", "", "", "", "synthetic-1", "5",
            "synthetic", "0", "0", "", "rejected", "", "0", "1",
        ],
        [
            "2019-02-12T10:21:05.000Z", "synthetic-2", "dont_know", "", "letter", "", "", "", "", "synthetic-2", "5", "synthetic", "0",
            "0", "", "", "", "0", "1",
        ],
    ];

    public static string[][] LimeCodes =>
    [
        [
            "id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "knowhow", "know_how", "heard",
            "reached[letter]", "reached[email]", "reached[other]", "when_asked", "say_more", "groupTime12",
        ],
        [
            "1", "2019-02-11 10:21:05", "3", "en", "123", "2019-02-11 10:15:00", "2019-02-11 10:21:05", "192.0.2.1", "", "yes", "agree", "Y",
            "N", "", "2019-01-13 00:00:00", "", "12.5",
        ],
        [
            "2", "", "1", "cy", "124", "2019-02-11 10:15:00", "2019-02-11 10:21:05", "192.0.2.2", "", "no", "N/A", "N/A", "N/A", "", "", "",
            "3",
        ],
    ];

    public static string[][] LimeTexts =>
    [
        [
            "id. Response ID", "submitdate. Date submitted", "lastpage. Last page", "startlanguage. Start language", "seed. Seed",
            "Q1. " + Know, "Q2. " + Heard, "Q3[SQ1]. " + Reached + " [By letter]", "Q3[SQ2]. " + Reached + " [By e-mail]",
            "Q3[other]. " + Reached + " [Other]", "Q4. " + When, "Q5. " + More,
        ],
        ["1", "2019-02-11 10:21:05", "3", "en", "123", "Yes", "Agree", "Yes", "No", "", "2019-01-13", ""],
    ];

    public static string[][] SmartSurvey =>
    [
        ["Unique Response Number", "UserID", "Started", "Ended", "Tracking Link", "IP Address", "Q1. " + Know + " *", "2) " + Heard, When],
        ["1", "1001", "13/02/2019 09:15", "13/02/2019 09:21", "", "", "Yes", "Agree", "01/02/2019"],
    ];

    public static string[][] Qualtrics =>
    [
        ["StartDate", "EndDate", "Status", "Finished", "ResponseId", "RecipientEmail", "Q1", "Q2", "Q3_1", "Q3_2", "Q3_2_TEXT", "Q4"],
        [
            "Start Date", "End Date", "Response Type", "Finished", "Response ID", "Recipient Email", Know + " - Selected Choice", Heard,
            Reached + " - By letter", Reached + " - By e-mail", Reached + " - Other - Text", "Q4",
        ],
        [.. Enumerable.Range(0, 12).Select(i => "{\"ImportId\":\"synthetic" + i + "\"}")],
        ["2019-02-11 10:15:00", "2019-02-11 10:21:00", "IP Address", "True", "R_1", "", "Yes", "Agree", "By letter", "", "", ""],
        ["2019-02-11 10:16:00", "2019-02-11 10:22:00", "Survey Preview", "True", "R_2", "", "No", "Agree", "", "By e-mail", "", ""],
        ["2019-02-11 10:17:00", "2019-02-11 10:23:00", "IP Address", "False", "R_3", "", "No", "", "", "", "", ""],
    ];

    public static string[][] QualtricsWorkbook => [Qualtrics[0], Qualtrics[1], .. Qualtrics[3..]];

    public static string[][] Typeform =>
    [
        ["#", Know, Heard, "By letter", "By e-mail", "Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags"],
        ["t1", "Yes", "Agree", "By letter", "", "completed", "2019-02-11 10:15:00", "", "2019-02-11 10:21:00", "0000000001", ""],
        ["t2", "No", "", "", "", "partial", "2019-02-11 11:15:00", "", "", "0000000002", ""],
    ];

    public static string[][] Decidim =>
    [
        ["ID", "Created at", "IP Hash", "User status", "1. " + Know, "2. " + Reached + "/0", "2. " + Reached + "/1", "3. " + Heard],
        ["1", "2019-02-11 10:15:00 UTC", "synthetic", "registered", "Yes", "By letter", "By e-mail", "Agree"],
        ["2", "2019-02-12 10:15:00 UTC", "synthetic", "unregistered", "No", "", "", ""],
    ];

    public static string[][] GovUkForms =>
    [
        ["Reference", "Submitted at", Know, Heard, Reached, "Language"],
        ["ABC00000", "2019-02-11T10:15:00+00:00", "Yes", "Agree", "By letter, By e-mail", "en"],
        ["ABC00001", "2019-02-12T10:15:00+00:00", "No", "", "", "cy"],
    ];

    public static IEnumerable<(string Id, string[][] Rows)> All =>
    [
        ("alchemer", Alchemer), ("microsoft-forms", MicrosoftForms), ("surveymonkey", SurveyMonkey), ("kobotoolbox", KoboNames),
        ("kobotoolbox", KoboLabels), ("odk-central", OdkCentral), ("limesurvey", LimeCodes), ("limesurvey", LimeTexts),
        ("generic", SmartSurvey), ("qualtrics", Qualtrics), ("qualtrics", QualtricsWorkbook), ("typeform", Typeform), ("decidim", Decidim),
        ("govuk-forms", GovUkForms),
    ];
}
