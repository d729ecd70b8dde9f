namespace Sui.Inspection.Plugins;

/// <summary>What a plug-in may add to, and says that it does.</summary>
public enum PluginPart
{
    /// <summary>Readers of further kinds of file: services of <c>IEvidenceReader</c>.</summary>
    EvidenceReaders,

    /// <summary>Sources of signals, which change how evidence is scored: services of <c>ISignalSource</c>.</summary>
    SignalSources,

    /// <summary>Layouts of survey tools' exports: services of <c>IExportLayout</c>, where the host has imports.</summary>
    SurveyLayouts,

    /// <summary>Instruments: services of <c>Instrument</c>.</summary>
    Instruments,

    /// <summary>Rubrics: services of <c>Rubric</c>.</summary>
    Rubrics,

    /// <summary>Frameworks: services of <c>Framework</c>.</summary>
    Frameworks,

    /// <summary>Sections of annexes: services of <c>IAnnexSectionProvider</c>.</summary>
    AnnexSections,

    /// <summary>Formats of annexes: services of <c>IAnnexRenderer</c>.</summary>
    Renderers,

    /// <summary>Formats of instruments: services of <c>IInstrumentExporter</c>.</summary>
    InstrumentExporters,

    /// <summary>Codebooks for what people said in their own words: services of <c>Codebook</c>.</summary>
    Codebooks,
}
