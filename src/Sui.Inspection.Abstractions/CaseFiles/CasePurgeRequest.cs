namespace Sui.Inspection.CaseFiles;

/// <summary>What is purged of a case.</summary>
public sealed record CasePurgeRequest
{
    /// <summary>Items older than this day are purged; null takes, for each kind, the day that its days of retention give by the host's clock.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The kinds: those of files, such as <c>interviews</c>, and <c>attachments</c>; empty for all that the rules of retention name.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Days of retention in place of those of the case, by kind; each from 0 to 36,525.</summary>
    public IReadOnlyDictionary<string, int> Days { get; init; } = new Dictionary<string, int>(0);
}
