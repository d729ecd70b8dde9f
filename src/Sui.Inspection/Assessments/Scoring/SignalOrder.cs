namespace Sui.Inspection.Assessments.Scoring;

/// <summary>
/// A fixed order of signals, so that neither sums nor print depend on the order of evidence: by kind of source, experience and origin,
/// then by the rest. One comparer, since sorting by keys would be compiled anew for the type of each key.
/// </summary>
internal sealed class SignalOrder : IComparer<Signal>
{
    public static SignalOrder Fixed { get; } = new();

    /// <inheritdoc/>
    public int Compare(Signal? x, Signal? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = ((int)x.SourceKind).CompareTo((int)y.SourceKind);
        order = order != 0 ? order : ((int)x.Experience).CompareTo((int)y.Experience);
        order = order != 0 ? order : ((int)x.Origin).CompareTo((int)y.Origin);
        order = order != 0 ? order : ((int)x.Form).CompareTo((int)y.Form);
        order = order != 0 ? order : UnitOf(x).CompareTo(UnitOf(y));
        order = order != 0 ? order : x.PoorSurvey.CompareTo(y.PoorSurvey);
        order = order != 0 ? order : x.DesignEffect.CompareTo(y.DesignEffect);
        order = order != 0 ? order : string.CompareOrdinal(FirstOf(x), FirstOf(y));
        return order != 0 ? order : y.Weight.CompareTo(x.Weight);
    }

    // What has no unit comes first.
    private static int UnitOf(Signal signal) => signal.Unit is { } unit ? (int)unit : -1;

    private static string FirstOf(Signal signal) => signal.EvidenceIds.Count > 0 ? signal.EvidenceIds[0] : string.Empty;
}
