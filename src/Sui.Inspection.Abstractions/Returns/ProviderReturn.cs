using Sui.Inspection.Evidence;

namespace Sui.Inspection.Returns;

/// <summary>One return as it came in.</summary>
public sealed record ProviderReturn
{
    /// <summary>The return's id, unique in its survey.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the group that its providers belong to.</summary>
    public required string GroupId { get; init; }

    /// <summary>The ids of the providers that it answers for; more than one answered together.</summary>
    public required IReadOnlyList<string> ProviderIds { get; init; }

    /// <summary>The parent that answered for them; null when none did.</summary>
    public string? Parent { get; init; }

    /// <summary>When it came in; null when unknown.</summary>
    public EvidenceDate? ReceivedOn { get; init; }

    /// <summary>Question id to the codes that were given, in the question's order; a question that was not answered is not in it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; }

    /// <summary>Where it stands.</summary>
    public required FileLocator Locator { get; init; }

    /// <summary>Whether several providers answered together.</summary>
    public bool IsJoint => ProviderIds.Count > 1;
}
