namespace Sui.Inspection.Analysis.Calibration;

/// <summary>A share that is known of a case, and what people judged of it.</summary>
/// <param name="Favourable">k, from 0 to <paramref name="Valid"/>; need not be whole.</param>
/// <param name="Valid">n, above 0 and at most 1,000,000,000.</param>
/// <param name="Judged">What was judged.</param>
/// <param name="DesignEffect">deff, 1 or more.</param>
public sealed record KnownShare(double Favourable, double Valid, KnownStatus Judged, double DesignEffect = 1);
