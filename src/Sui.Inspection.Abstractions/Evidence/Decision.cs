using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>What an inspector decided, and who took part. A score advises; an inspector decides.</summary>
public sealed record Decision
{
    /// <summary>The role of whoever decided; never a name.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>When.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The rating decided; null when the prompt was left unrated.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The rung decided; null when none was named, and the one that the evidence gives is not confirmed.</summary>
    public Rung? Rung { get; init; }

    /// <summary>Why, in writing.</summary>
    public required string Reason { get; init; }

    /// <summary>The role of the second person who moderated; null when nobody has yet.</summary>
    public string? ModeratedBy { get; init; }

    /// <summary>The day, before that of the decision, on which whoever decided had placed the provider by their own judgement, before they were shown what the evidence gives; null, the
    /// default, where that is not known or was the same day. A day that is not before the decision is not printed.</summary>
    public DateOnly? PlacedOn { get; init; }

    /// <summary>Whether whoever moderated is known to be another person than whoever decided, though both have one role. False, the default, leaves it to the roles to tell.</summary>
    public bool ModeratedByAnother { get; init; }

    /// <summary>Whether it is the judgement of a case that is not published: whatever is composed from it is a draft. It stands in no pack.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether people with lived experience took part in the judgement.</summary>
    public required bool LivedExperienceTookPart { get; init; }

    /// <summary>Dissent, kept and printed on page one.</summary>
    public IReadOnlyList<Remark> Dissent { get; init; } = [];

    /// <summary>The provider's factual-accuracy comments, each with its answer.</summary>
    public IReadOnlyList<Remark> ProviderComments { get; init; } = [];

    /// <summary>The service user council's reply, each point with its answer.</summary>
    public IReadOnlyList<Remark> CouncilReplies { get; init; } = [];
}
