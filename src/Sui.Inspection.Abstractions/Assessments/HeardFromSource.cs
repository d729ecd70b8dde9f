using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>How many people one source heard.</summary>
/// <param name="SourceId">The source's id.</param>
/// <param name="Title">Its title in print.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Experience">From what experience they spoke.</param>
/// <param name="Origin">Who gathered it.</param>
/// <param name="SampleDrawnBy">Who drew the sample; null when not recorded.</param>
/// <param name="Invited">How many were invited or attempted; null when not recorded.</param>
/// <param name="Heard">How many gave a valid answer, or took part in a group, 0 or more.</param>
/// <param name="Representativeness">For surveys, how well they represent the caseload; null for others.</param>
public sealed record HeardFromSource(
    string SourceId,
    string Title,
    SourceKind Kind,
    Experience Experience,
    Origin Origin,
    Origin? SampleDrawnBy,
    int? Invited,
    int Heard,
    Representativeness? Representativeness);
