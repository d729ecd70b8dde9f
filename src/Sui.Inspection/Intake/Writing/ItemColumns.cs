using Sui.Inspection.Evidence;

namespace Sui.Inspection.Intake.Writing;

/// <summary>The columns of each kind of file but those of answers, as docs/evidence-pack.md lists them.</summary>
internal static class ItemColumns
{
    public static readonly IReadOnlyList<PackColumn<Activity>> Activities =
    [
        .. Common<Activity>(),
        new("name", item => item.Name),
        new("kind", item => item.Kind.ToString()),
        new("aim", item => Cells.Of(item.Aim)),
        new("phase", item => Cells.Of(item.Phase)),
        new("sites", item => Cells.Of(item.Sites)),
        new("started_on", item => Cells.Of(item.StartedOn)),
        new("ended_on", item => Cells.Of(item.EndedOn)),
        new("agenda", item => Cells.Of(item.Agenda)),
        new("resources", item => Cells.Of(item.Resources)),
        new("role", item => Cells.Of(item.Role)),
        new("answered", item => Cells.Of(item.Answered)),
        new("told", item => Cells.Of(item.Told)),
        new("delivers", item => Cells.Of(item.Delivers)),
        new("conducted_by", item => Cells.Of(item.ConductedBy)),
        new("people", item => Cells.Of(item.People)),
    ];

    public static readonly IReadOnlyList<PackColumn<Meeting>> Meetings =
    [
        .. Common<Meeting>(),
        new("council", item => item.Council),
        new("attended_lived", item => Cells.Of(item.AttendedLived)),
        new("attended_staff", item => Cells.Of(item.AttendedStaff)),
        new("decision_maker_present", item => Cells.Of(item.DecisionMakerPresent)),
        new("proposals_raised", item => Cells.Of(item.ProposalsRaised)),
        new("proposals_answered", item => Cells.Of(item.ProposalsAnswered)),
    ];

    public static readonly IReadOnlyList<PackColumn<Proposal>> Proposals =
    [
        .. Common<Proposal>(),
        new("meeting", item => item.MeetingId),
        new("raised_by", item => item.RaisedBy?.ToString()),
        new("summary", item => item.Summary),
        new("in_register", item => Cells.Of(item.InRegister)),
        new("decision", item => item.Decision.ToString()),
        new("answered_on", item => Cells.Of(item.AnsweredOn)),
        new("answered_by", item => item.AnsweredBy),
        new("decider", item => Cells.Of(item.AnsweredByDecider)),
        new("reason", item => item.Reason),
        new("due_on", item => Cells.Of(item.DueOn)),
        new("carried_out_on", item => Cells.Of(item.CarriedOutOn)),
        new("fed_back_on", item => Cells.Of(item.FedBackOn)),
    ];

    public static readonly IReadOnlyList<PackColumn<Finding>> Findings =
    [
        .. Common<Finding>(),
        new("criterion", item => item.CriterionId),
        new("event", item => item.Event),
        new("coding_unit", item => item.CodingUnit),
        new("coder", item => item.Coder),
        new("direction", item => item.Direction.ToString()),
        new("strength", item => item.Strength.ToString()),
        new("statement", item => item.Statement),
        new("participants", item => Cells.Of(item.Participants)),
        new("shared", item => Cells.Of(item.Shared)),
    ];

    public static readonly IReadOnlyList<PackColumn<Tally>> Tallies =
    [
        .. Common<Tally>(),
        new("criterion", item => item.CriterionId),
        new("unit", item => item.Unit.ToString()),
        new("favourable", item => Cells.Of(item.Favourable)),
        new("valid", item => Cells.Of((int?)item.Valid)),
        new("question", item => item.Question),
    ];

    public static readonly IReadOnlyList<PackColumn<Quote>> Quotes =
    [
        .. Common<Quote>(),
        new("text", item => item.Text),
        new("role", item => item.Role),
        new("consent", item => item.Consent.ToString()),
        new("criteria", item => Cells.Of(item.CriterionIds)),
        new("language", item => item.Language),
        new("translation", item => item.Translation),
        new("translation_language", item => item.TranslationLanguage),
    ];

    public static readonly IReadOnlyList<PackColumn<AbsenceRecord>> Absences =
    [
        new("id", item => item.Id),
        new("criterion", item => item.CriterionId),
        new("absence", item => item.Absence.ToString()),
        new("requested_on", item => Cells.Of(item.RequestedOn)),
        new("due_on", item => Cells.Of(item.DueOn)),
        new("received_on", item => Cells.Of(item.ReceivedOn)),
        new("confirmed_by", item => item.ConfirmedBy),
        new("note", item => item.Note),
    ];

    /// <summary>What every item has.</summary>
    public static IEnumerable<PackColumn<T>> Common<T>()
        where T : EvidenceItem =>
    [
        new("id", item => item.Id),
        new("source", item => item.SourceId),
        new("event_date", item => Cells.Of(item.Dates?.Event)),
        new("recorded_date", item => Cells.Of(item.Dates?.Recorded)),
        new("received_date", item => Cells.Of(item.Dates?.Received)),
        new("experience", item => item.Experience.ToString()),
        new("origin", item => item.Origin.ToString()),
    ];
}
