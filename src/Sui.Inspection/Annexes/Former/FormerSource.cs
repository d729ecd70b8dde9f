using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Former;

/// <summary>One source.</summary>
internal sealed record FormerSource(string Id, string Title, SourceKind Kind, int? Heard, int? Invited);
