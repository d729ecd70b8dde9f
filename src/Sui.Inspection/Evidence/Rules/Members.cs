namespace Sui.Inspection.Evidence.Rules;

/// <summary>The properties that rules speak of.</summary>
internal static class Members
{
    public static readonly Member List = new("List", "list");
    public static readonly Member Item = new("Item", "item");
    public static readonly Member Id = new("Id", "id");
    public static readonly Member Source = new("SourceId", "source");
    public static readonly Member Event = new("Dates.Event", "event_date");
    public static readonly Member Recorded = new("Dates.Recorded", "recorded_date");
    public static readonly Member Received = new("Dates.Received", "received_date");
    public static readonly Member Experience = new("Experience", "experience");
    public static readonly Member Origin = new("Origin", "origin");
    public static readonly Member Locator = new("Locator", "locator");

    public static readonly Member Criterion = new("CriterionId", "criterion");
    public static readonly Member Criteria = new("CriterionIds", "criteria");
    public static readonly Member Language = new("Language", "language");

    public static readonly Member Name = new("Name", "name");
    public static readonly Member Kind = new("Kind", "kind");
    public static readonly Member Aim = new("Aim", "aim");
    public static readonly Member Phase = new("Phase", "phase");
    public static readonly Member Sites = new("Sites", "sites");
    public static readonly Member StartedOn = new("StartedOn", "started_on");
    public static readonly Member EndedOn = new("EndedOn", "ended_on");
    public static readonly Member Agenda = new("Agenda", "agenda");
    public static readonly Member Resources = new("Resources", "resources");
    public static readonly Member Role = new("Role", "role");
    public static readonly Member ConductedBy = new("ConductedBy", "conducted_by");
    public static readonly Member People = new("People", "people");
    public static readonly Member PatternCount = new("People", "pattern_count");

    public static readonly Member Council = new("Council", "council");
    public static readonly Member AttendedLived = new("AttendedLived", "attended_lived");
    public static readonly Member AttendedStaff = new("AttendedStaff", "attended_staff");
    public static readonly Member ProposalsRaised = new("ProposalsRaised", "proposals_raised");
    public static readonly Member ProposalsAnswered = new("ProposalsAnswered", "proposals_answered");

    public static readonly Member Meeting = new("MeetingId", "meeting");
    public static readonly Member RaisedBy = new("RaisedBy", "raised_by");
    public static readonly Member Summary = new("Summary", "summary");
    public static readonly Member InRegister = new("InRegister", "in_register");
    public static readonly Member Decision = new("Decision", "decision");
    public static readonly Member AnsweredOn = new("AnsweredOn", "answered_on");
    public static readonly Member AnsweredBy = new("AnsweredBy", "answered_by");
    public static readonly Member Decider = new("AnsweredByDecider", "decider");
    public static readonly Member Reason = new("Reason", "reason");
    public static readonly Member DueOn = new("DueOn", "due_on");
    public static readonly Member CarriedOutOn = new("CarriedOutOn", "carried_out_on");
    public static readonly Member FedBackOn = new("FedBackOn", "fed_back_on");

    public static readonly Member Person = new("Person", "person");
    public static readonly Member Instrument = new("InstrumentId", "instrument");
    public static readonly Member InstrumentVersion = new("InstrumentVersion", "instrument_version");
    public static readonly Member Outcome = new("Outcome", "outcome");
    public static readonly Member Answers = new("Answers", "answers");
    public static readonly Member Values = new("Values", "values");
    public static readonly Member Consents = new("Consents", "consents");
    public static readonly Member ImportedFrom = new("ImportedFrom", "imported_file");
    public static readonly Member ImportedSha256 = new("ImportedFrom.EarlierSha256", "imported_sha256");
    public static readonly Member ImportedRow = new("ImportedFrom.Row", "imported_row");

    public static readonly Member Shared = new("Shared", "shared");
    public static readonly Member FindingEvent = new("Event", "event");
    public static readonly Member CodingUnit = new("CodingUnit", "coding_unit");
    public static readonly Member Coder = new("Coder", "coder");
    public static readonly Member Direction = new("Direction", "direction");
    public static readonly Member Strength = new("Strength", "strength");
    public static readonly Member Statement = new("Statement", "statement");
    public static readonly Member Participants = new("Participants", "participants");

    public static readonly Member Unit = new("Unit", "unit");
    public static readonly Member Favourable = new("Favourable", "favourable");
    public static readonly Member Valid = new("Valid", "valid");
    public static readonly Member Question = new("Question", "question");

    public static readonly Member Text = new("Text", "text");
    public static readonly Member Consent = new("Consent", "consent");
    public static readonly Member Translation = new("Translation", "translation");
    public static readonly Member TranslationLanguage = new("TranslationLanguage", "translation_language");

    public static readonly Member Absence = new("Absence", "absence");
    public static readonly Member RequestedOn = new("RequestedOn", "requested_on");
    public static readonly Member ReceivedOn = new("ReceivedOn", "received_on");
    public static readonly Member ConfirmedBy = new("ConfirmedBy", "confirmed_by");
    public static readonly Member Note = new("Note", "note");
}
