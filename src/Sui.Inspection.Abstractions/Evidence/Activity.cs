using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>
/// An activity of the provider. The attributes that decide its rung may be known, unknown, or known to be one of several
/// values: an empty list means unknown.
/// </summary>
public sealed record Activity : EvidenceItem
{
    /// <summary>Its name in print.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>What it is for; null when unknown.</summary>
    public ActivityAim? Aim { get; init; }

    /// <summary>Its phase; null when unknown.</summary>
    public ActivityPhase? Phase { get; init; }

    /// <summary>The sites it runs at, in print; empty when unknown.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>When it started; null when unknown.</summary>
    public EvidenceDate? StartedOn { get; init; }

    /// <summary>When it ended; null when it runs or nothing is known.</summary>
    public EvidenceDate? EndedOn { get; init; }

    /// <summary>Who may hold the agenda.</summary>
    public IReadOnlyList<Holder> Agenda { get; init; } = [];

    /// <summary>Who may hold the resources.</summary>
    public IReadOnlyList<Holder> Resources { get; init; } = [];

    /// <summary>What part people may have.</summary>
    public IReadOnlyList<RoleInDecision> Role { get; init; } = [];

    /// <summary>Whether what people propose is answered; null when unknown.</summary>
    public bool? Answered { get; init; }

    /// <summary>Whether people are told about services, decisions and reasons; null when unknown.</summary>
    public bool? Told { get; init; }

    /// <summary>Whether people deliver a service in it; null when unknown.</summary>
    public bool? Delivers { get; init; }

    /// <summary>Who conducts it; null when unknown.</summary>
    public Conductor? ConductedBy { get; init; }

    /// <summary>About how many people take part, 1 or more; null when unknown.</summary>
    public int? People { get; init; }
}
