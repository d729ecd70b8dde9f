using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Returns;
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

    /// <summary>The formats that an annex can be written in, such as <c>pdf</c>, ordered by name.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>The tags of the languages that an annex can be written in, such as <c>en</c>, ordered.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>Takes back what survey tools export.</summary>
    IResponseImporter Importer { get; }

    /// <summary>Reads a pack from a folder or a .zip file. Bad input never throws; it gives problems.</summary>
    /// <param name="path">The path of the folder or of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    PackReadResult Read(string path);

    /// <summary>Assesses a pack that was read, and hands its problems on.</summary>
    /// <param name="read">What reading gave.</param>
    /// <exception cref="ArgumentException">Nothing could be read, so that there is no pack.</exception>
    Assessment Assess(PackReadResult read);

    /// <summary>Assesses evidence that the host holds.</summary>
    /// <param name="pack">The evidence.</param>
    /// <exception cref="ArgumentException">The pack names a framework or a rubric that is not known, or the rubric does
    /// not serve the framework.</exception>
    Assessment Assess(EvidencePack pack);

    /// <summary>Composes an annex.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="request">What annex is wanted; null asks for the published one in English.</param>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    AnnexDocument Compose(Assessment assessment, AnnexRequest? request = null);

    /// <summary>Writes an annex.</summary>
    /// <param name="document">The annex.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Where to; left open.</param>
    /// <returns>What a reader may notice, such as characters that could not be drawn.</returns>
    /// <exception cref="NotSupportedException">The format is not known; the message lists those that are.</exception>
    AnnexRenderResult Write(AnnexDocument document, string format, Stream output);

    /// <summary>Reads a survey of providers from a folder with a <c>returns.json</c>, or a .zip of one. Bad input never throws; it gives
    /// problems.</summary>
    /// <param name="path">The path of the folder or of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    ReturnReadResult ReadReturns(string path);

    /// <summary>Counts a survey of providers, and compares what was published of it.</summary>
    /// <param name="survey">The survey.</param>
    /// <exception cref="ArgumentNullException"><paramref name="survey"/> is null.</exception>
    ReturnTabulation Tabulate(ReturnSurvey survey);

    /// <summary>The formats that an instrument can be exported in, such as <c>xlsform</c>, ordered by name.</summary>
    IReadOnlyList<string> InstrumentFormats { get; }

    /// <summary>Exports an instrument for the field.</summary>
    /// <param name="instrument">The instrument, one of <see cref="Instruments"/> or the host's own.</param>
    /// <param name="format">One of <see cref="InstrumentFormats"/>.</param>
    /// <param name="request">What is wanted; null asks for English.</param>
    /// <param name="output">Where to; left open.</param>
    /// <returns>The name that suits the file, and what a reader may notice.</returns>
    /// <exception cref="ArgumentNullException">The instrument or the stream is null.</exception>
    /// <exception cref="ArgumentException">The instrument contradicts itself; the message says where.</exception>
    /// <exception cref="NotSupportedException">The format or the language is not known; the message lists those that are.</exception>
    InstrumentExportResult Export(Instrument instrument, string format, InstrumentExportRequest? request, Stream output);
}
