namespace Sui.Inspection.Intake;

/// <summary>
/// Reads one kind of file of a pack. An implementer never throws for bad input: it returns what could be read and every problem,
/// without a respondent's own words. Items may be of its own type, derived from <see cref="Evidence.EvidenceItem"/>; they are kept in
/// <see cref="Evidence.EvidencePack.OtherItems"/>.
/// </summary>
public interface IEvidenceReader
{
    /// <summary>The kind of file, as <c>pack.json</c> names it, such as <c>interviews</c>.</summary>
    string FileKind { get; }

    /// <summary>Reads one file.</summary>
    /// <param name="context">The file, and what it may refer to.</param>
    /// <param name="cancellationToken">Ends the reading between rows.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    EvidenceReadResult Read(EvidenceReadContext context, CancellationToken cancellationToken = default);
}
