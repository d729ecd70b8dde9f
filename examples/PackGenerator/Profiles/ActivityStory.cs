namespace PackGenerator.Profiles;

/// <summary>An activity of the provider. Null and empty mean unknown; values are the format's own terms.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="On">A day or month on which it ran.</param>
internal sealed record ActivityStory(string Name, string Kind, string On)
{
    /// <summary>The source that reports it.</summary>
    public string Source { get; init; } = "documents";

    /// <summary>What it is for.</summary>
    public string? Aim { get; init; }

    /// <summary>Its phase.</summary>
    public string? Phase { get; init; }

    /// <summary>Its sites, joined by a bar.</summary>
    public string? Sites { get; init; }

    /// <summary>When it started.</summary>
    public string? StartedOn { get; init; }

    /// <summary>When it ended.</summary>
    public string? EndedOn { get; init; }

    /// <summary>Who may hold the agenda, joined by a bar.</summary>
    public string? Agenda { get; init; }

    /// <summary>Who may hold the resources, joined by a bar.</summary>
    public string? Resources { get; init; }

    /// <summary>What part people may have, joined by a bar.</summary>
    public string? Role { get; init; }

    /// <summary>Whether proposals are answered.</summary>
    public bool? Answered { get; init; }

    /// <summary>Whether people are told.</summary>
    public bool? Told { get; init; }

    /// <summary>Whether people deliver.</summary>
    public bool? Delivers { get; init; }

    /// <summary>Who conducts it.</summary>
    public string? ConductedBy { get; init; }

    /// <summary>How many take part.</summary>
    public int? People { get; init; }
}
