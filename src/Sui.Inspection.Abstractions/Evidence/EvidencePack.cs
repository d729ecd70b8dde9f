using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>Everything that was gathered about one provider. Lists keep the order of the files; scores do not depend on it.</summary>
public sealed record EvidencePack
{
    /// <summary>The pack's id.</summary>
    public required string Id { get; init; }

    /// <summary>The pack's title in print.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the pack was made up. Printed on everything made from it.</summary>
    public bool Synthetic { get; init; }

    /// <summary>Whether the pack holds published evidence and nothing else; such a pack is never rated.</summary>
    public bool PublishedEvidenceOnly { get; init; }

    /// <summary>The tag of the language that the pack is written in (BCP 47): titles, findings, proposals, remarks.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The provider.</summary>
    public required Provider Provider { get; init; }

    /// <summary>The id of the framework that the pack was gathered under.</summary>
    public required string FrameworkId { get; init; }

    /// <summary>The version of the framework; null takes the newest, or the host's own.</summary>
    public int? FrameworkVersion { get; init; }

    /// <summary>The id of the rubric that the pack is to be scored by; null takes the one in force.</summary>
    public string? RubricId { get; init; }

    /// <summary>The version of that rubric; null takes the one in force, or the host's own. Not looked at without <see cref="RubricId"/>.</summary>
    public int? RubricVersion { get; init; }

    /// <summary>The period that evidence may come from: the year before fieldwork and the fieldwork itself.</summary>
    public required Period Period { get; init; }

    /// <summary>The days of fieldwork.</summary>
    public required Period Fieldwork { get; init; }

    /// <summary>The caseload; null when nothing is known.</summary>
    public Caseload? Caseload { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>The activities.</summary>
    public IReadOnlyList<Evidence.Activity> Activities { get; init; } = [];

    /// <summary>The meetings of councils and boards.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>The proposals.</summary>
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];

    /// <summary>Interviews and survey responses.</summary>
    public IReadOnlyList<Response> Responses { get; init; } = [];

    /// <summary>Coded findings.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Counts that arrived added up.</summary>
    public IReadOnlyList<Tally> Tallies { get; init; } = [];

    /// <summary>What people said or wrote, word for word; never scored.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Items of the types that plug-ins read, for their own sources of signals; nothing that ships scores them.</summary>
    public IReadOnlyList<EvidenceItem> OtherItems { get; init; } = [];

    /// <summary>What people said that nobody has coded yet: never scored, never printed, and not among <see cref="Items"/>.</summary>
    public IReadOnlyList<DraftFinding> Drafts { get; init; } = [];

    /// <summary>Every item of the lists above but the drafts, in their order; recorded absences are not items.</summary>
    [JsonIgnore]
    public IEnumerable<EvidenceItem> Items =>
        [.. Activities, .. Meetings, .. Proposals, .. Responses, .. Findings, .. Tallies, .. Quotes, .. OtherItems];

    /// <summary>Recorded absences.</summary>
    public IReadOnlyList<AbsenceRecord> Absences { get; init; } = [];

    /// <summary>What an inspector decided; null until then.</summary>
    public Decision? Decision { get; init; }
}
