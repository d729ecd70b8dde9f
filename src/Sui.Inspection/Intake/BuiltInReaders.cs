using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Intake;

/// <summary>The readers of the kinds of file that docs/evidence-pack.md specifies.</summary>
internal static class BuiltInReaders
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IEvidenceReader> All { get; } =
    [
        new ActivityFileReader(),
        new MeetingFileReader(),
        new ProposalFileReader(),
        new ResponseFileReader(ResponseFileReader.Interviews),
        new ResponseFileReader(ResponseFileReader.Survey),
        new FindingFileReader(),
        new DraftFileReader(),
        new TallyFileReader(),
        new QuoteFileReader(),
        new AbsenceFileReader(),
    ];
}
