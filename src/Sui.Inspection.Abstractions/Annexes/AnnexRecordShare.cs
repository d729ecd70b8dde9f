using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>One share in the record of an annex.</summary>
/// <param name="SourceKind">The kind of source.</param>
/// <param name="Experience">From what experience.</param>
/// <param name="Origin">Who gathered it.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Favourable">For how many it holds, from 0 to <paramref name="Valid"/>; null where that may not be shown.</param>
/// <param name="Valid">Of how many, 1 or more; null where that may not be shown.</param>
public sealed record AnnexRecordShare(
    SourceKind SourceKind, Experience Experience, Origin Origin, ClaimUnit Unit, double? Favourable, int? Valid);
