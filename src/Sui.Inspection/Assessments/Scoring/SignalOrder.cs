namespace Sui.Inspection.Assessments.Scoring;

/// <summary>A fixed order of signals, so that neither sums nor print depend on the order of evidence.</summary>
internal static class SignalOrder
{
    public static IEnumerable<Signal> InFixedOrder(this IEnumerable<Signal> signals) => signals
        .OrderBy(signal => signal.SourceKind)
        .ThenBy(signal => signal.Experience)
        .ThenBy(signal => signal.Origin)
        .ThenBy(signal => signal.Form)
        .ThenBy(signal => signal.Unit)
        .ThenBy(signal => signal.PoorSurvey)
        .ThenBy(signal => signal.DesignEffect)
        .ThenBy(signal => signal.EvidenceIds.Count > 0 ? signal.EvidenceIds[0] : string.Empty, StringComparer.Ordinal)
        .ThenByDescending(signal => signal.Weight);
}
