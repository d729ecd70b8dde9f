namespace Sui.Inspection.Annexes.Former;

/// <summary>One activity.</summary>
internal sealed record FormerActivity(string Id, string Name, int? People);
