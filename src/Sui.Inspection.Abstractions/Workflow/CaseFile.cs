using Sui.Inspection.Evidence;

namespace Sui.Inspection.Workflow;

/// <summary>What a case-file store keeps about one inspection.</summary>
/// <param name="Id">The case file's id, given by the host.</param>
/// <param name="Version">How often it was written: 0 before the first time. A store refuses an older one.</param>
/// <param name="Evidence">The evidence.</param>
public sealed record CaseFile(string Id, int Version, EvidencePack Evidence);
