using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Returns;
using Sui.Inspection.Robustness;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>The whole path, from a pack of evidence to an annex, with the data and the plug-ins that the host chose. Thread-safe.</summary>
public interface ISuiInspection
{
    /// <summary>The rubric in force: packs that name none are scored by it.</summary>
    Rubric Rubric { get; }

    /// <summary>The rubrics known.</summary>
    IDataRegistry<Rubric> Rubrics { get; }

    /// <summary>The frameworks known.</summary>
    IDataRegistry<Framework> Frameworks { get; }

    /// <summary>The instruments known.</summary>
    IDataRegistry<Instrument> Instruments { get; }

    /// <summary>The codebooks known, for what people said in their own words.</summary>
    IDataRegistry<Codebook> Codebooks { get; }

    /// <summary>The formats that an annex can be written in, such as <c>pdf</c>, ordered by name.</summary>
    IReadOnlyList<OutputFormat> Formats { get; }

    /// <summary>The tags of the languages that an annex can be written in, such as <c>en</c>, ordered.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>Takes back what survey tools export. <c>AddImports</c> of the package Sui.Inspection.Imports, called on the options, brings it.</summary>
    /// <exception cref="NotSupportedException">The options did not ask for it.</exception>
    IResponseImporter Importer { get; }

    /// <summary>Reads a pack from a folder or a .zip file. Bad input never throws; it gives problems.</summary>
    /// <param name="path">The path of the folder or of the file.</param>
    /// <param name="cancellationToken">Ends the reading between files.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    PackReadResult Read(string path, CancellationToken cancellationToken = default);

    /// <summary>Reads a pack from files in memory. Bad input never throws; it gives problems.</summary>
    /// <param name="files">File name inside the pack, with forward slashes, to bytes; <c>pack.json</c> among them.</param>
    /// <param name="cancellationToken">Ends the reading between files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    PackReadResult Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a pack from a stream that holds a .zip, such as an upload. Only asynchronous calls are made on the stream. Bad input never
    /// throws; it gives problems.
    /// </summary>
    /// <param name="zip">The stream, read from where it stands to its end, at most 256 MiB of it; left open.</param>
    /// <param name="cancellationToken">Ends the reading between files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zip"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<PackReadResult> ReadAsync(Stream zip, CancellationToken cancellationToken = default);

    /// <summary>Assesses a pack that was read, and hands its problems on.</summary>
    /// <param name="read">What reading gave.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <exception cref="ArgumentException">Nothing could be read, so that there is no pack.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Assessment Assess(PackReadResult read, CancellationToken cancellationToken = default);

    /// <summary>Holds evidence to the rules that reading a pack applies, with the frameworks and instruments known and the rubric that the
    /// pack names or that is in force. Never throws for what the pack holds.</summary>
    /// <param name="pack">The evidence.</param>
    /// <returns>Every problem: of the pack itself, then of its lists in their order. What has an error is left out of an assessment; what
    /// has a warning is used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    IReadOnlyList<Problem> Validate(EvidencePack pack);

    /// <summary>Assesses evidence that the host holds: without what <see cref="Validate"/> finds errors in, and with all of its problems.
    /// But for the framework and the rubric, never throws for what the pack holds.</summary>
    /// <param name="pack">The evidence.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <exception cref="ArgumentException">The pack names a framework or a rubric that is not known, or the rubric does
    /// not serve the framework.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Assessment Assess(EvidencePack pack, CancellationToken cancellationToken = default);

    /// <summary>
    /// Tries an assessment: how often resampling the answers gives each rung and status, what leaving out one kind of source or moving one number of the
    /// rubric changes, and what little more or less would (method, section 6). It informs a working paper and decides nothing; it is not for publication, since
    /// nothing in it is protected as small counts are.
    /// </summary>
    /// <param name="assessment">The assessment; its evidence, framework and rubric are used again.</param>
    /// <param name="request">How; null takes 2,000 resamples and the seed 1.</param>
    /// <param name="cancellationToken">Stops it between two resamples and between two changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of resamples is outside its range.</exception>
    RobustnessAnalysis Analyse(Assessment assessment, RobustnessRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Composes an annex.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What annex is wanted; null asks for the published one in English.</param>
    /// <param name="cancellationToken">Ends the work between sections.</param>
    /// <exception cref="ArgumentOutOfRangeException">The audience is none of those that there are.</exception>
    /// <exception cref="ArgumentException">The address of the supplement or the commitment to the full record cannot be one.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    AnnexDocument Compose(Assessment assessment, AnnexRequest? request = null, CancellationToken cancellationToken = default);

    /// <summary>Lists what is missing before the published annex of an assessment can be published: errors without which it is a draft, such as that
    /// nobody has decided, and warnings that somebody has to look at, such as small numbers of people in free text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What was looked at already; null for nothing.</param>
    /// <returns>The problems, SUI5201 to SUI5224, none of which repeats what the evidence says; empty when nothing is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    IReadOnlyList<Problem> CheckPublication(Assessment assessment, PublicationRequest? request = null);

    /// <summary>Compares a published annex, before it is published, with the one that was published of the same provider: whether the difference of
    /// the two gives counts of people away that neither gives away alone. Evidence of another fieldwork or pack is compared all the same.
    /// A former annex that <see cref="VerifyAnnex"/> refuses is not compared.</summary>
    /// <param name="document">The annex, one of <see cref="Compose"/>.</param>
    /// <param name="former">The former annex as JSON, format <c>sui-annex/1</c>; read to its end and left open. Bad input never throws; it gives
    /// problems.</param>
    /// <returns>The problems, SUI5301 to SUI5335: an error for each table that gives something away, without the counts, and a warning for each source of
    /// the former annex that is not in this one; empty when there is neither. Those of
    /// <see cref="VerifyAnnex"/>, SUI5401 to SUI5436, where the former annex's record does not hold.</returns>
    /// <exception cref="ArgumentException">The document is a working paper, or has no record.</exception>
    IReadOnlyList<Problem> CompareWithFormer(AnnexDocument document, Stream former);

    /// <summary>Verifies a written annex by the record that it carries: elements, prompt, rung and rating are made again from the statuses by the rubric
    /// and the framework that it names, and compared with what is recorded and with what its text shows. The pages of a PDF are not read.</summary>
    /// <param name="annex">The annex as PDF, HTML or JSON, as it was written.</param>
    /// <param name="label">The name that problems carry, such as the file's.</param>
    /// <returns>What the record says, and every problem. Bad input never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    AnnexVerification VerifyAnnex(ReadOnlyMemory<byte> annex, string label);

    /// <summary>Writes an annex.</summary>
    /// <param name="document">The annex.</param>
    /// <param name="format">The name of one of <see cref="Formats"/>.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancellationToken">Ends the work between sections, before anything is written.</param>
    /// <returns>What a reader may notice, such as characters that could not be drawn.</returns>
    /// <exception cref="NotSupportedException">The format is not known; the message lists those that are.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    AnnexRenderResult Write(AnnexDocument document, string format, Stream output, CancellationToken cancellationToken = default);

    /// <summary>Writes an annex to a stream on which only asynchronous calls are made, such as the body of a web response.</summary>
    /// <param name="document">The annex.</param>
    /// <param name="format">The name of one of <see cref="Formats"/>.</param>
    /// <param name="output">Where to; written only once the whole annex is made, and left open.</param>
    /// <param name="cancellationToken">Ends the work between sections, and the writing.</param>
    /// <returns>What a reader may notice, such as characters that could not be drawn.</returns>
    /// <exception cref="NotSupportedException">The format is not known; the message lists those that are.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<AnnexRenderResult> WriteAsync(AnnexDocument document, string format, Stream output, CancellationToken cancellationToken = default);

    /// <summary>Reads a survey of providers from a folder with a <c>returns.json</c>, or a .zip of one. Bad input never throws; it gives
    /// problems.</summary>
    /// <param name="path">The path of the folder or of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    ReturnReadResult ReadReturns(string path);

    /// <summary>Counts a survey of providers, and compares what was published of it.</summary>
    /// <param name="survey">The survey.</param>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    ReturnTabulation Tabulate(ReturnSurvey survey);

    /// <summary>
    /// The formats that an instrument can be exported in, such as <c>xlsform</c>, ordered by name. <c>AddForms</c> of the package
    /// Sui.Inspection.Forms, called on the options, brings those that ship; without it there are only the host's own.
    /// </summary>
    IReadOnlyList<OutputFormat> InstrumentFormats { get; }

    /// <summary>Exports an instrument for the field.</summary>
    /// <param name="instrument">The instrument, one of <see cref="Instruments"/> or the host's own.</param>
    /// <param name="format">The name of one of <see cref="InstrumentFormats"/>.</param>
    /// <param name="request">What is wanted; null asks for English.</param>
    /// <param name="output">Where to; left open.</param>
    /// <returns>The name that suits the file, and what a reader may notice.</returns>
    /// <exception cref="ArgumentNullException">The instrument or the stream is null.</exception>
    /// <exception cref="ArgumentException">The instrument contradicts itself; the message says where.</exception>
    /// <exception cref="NotSupportedException">The format or the language is not known; the message lists those that are.</exception>
    InstrumentExportResult Export(Instrument instrument, string format, InstrumentExportRequest? request, Stream output);
}
