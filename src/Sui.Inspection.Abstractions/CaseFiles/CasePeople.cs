namespace Sui.Inspection.CaseFiles;

/// <summary>Who is who in a case.</summary>
/// <param name="Led">The names of those who led or judged, each as it is written, in the order in which they did first.</param>
/// <param name="Apart">Who was said to be two, in the order of the journal.</param>
public sealed record CasePeople(IReadOnlyList<string> Led, IReadOnlyList<CaseDistinction> Apart);
