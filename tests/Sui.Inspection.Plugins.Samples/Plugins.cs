using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Plugins.Samples;

/// <summary>Adds a section, a format, a kind of file and a source of signals.</summary>
public sealed class GoodPlugin : IInspectionPlugin
{
    public string Id => "samples";

    public Version Version { get; } = new(1, 0, 0);

    public IReadOnlyList<PluginPart> Touches => [PluginPart.AnnexSections, PluginPart.Renderers, PluginPart.EvidenceReaders, PluginPart.SignalSources];

    public void Register(IServiceCollection services) => services
        .AddSingleton<Words>()
        .AddSingleton<IAnnexSectionProvider, Section>()
        .AddSingleton<IAnnexRenderer>(new Titles())
        .AddSingleton<IEvidenceReader>(_ => new Notes())
        .AddSingleton<ISignalSource, NoSignals>();

    /// <summary>A service of the plug-in's own, which another needs.</summary>
    internal sealed class Words
    {
        public string Heading => "Of a plug-in";
    }

    private sealed class Section(Words words) : IDisclosedSectionProvider
    {
        public IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request) => throw new NotSupportedException();

        // What the record hides is not told.
        public IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request, AnnexRecord record) =>
        [
            new AnnexSection("extended-samples", words.Heading,
                [.. record.Sources.Select(source => new ParagraphBlock($"{source.Id}: {(source.Heard is { } heard ? heard : "hidden")}"))]),
        ];
    }

    private sealed class Titles : IAnnexRenderer
    {
        public string Format => "title";

        public string MediaType => "text/plain";

        public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
        {
            output.Write(System.Text.Encoding.UTF8.GetBytes(document.Title));
            return AnnexRenderResult.Clean;
        }
    }

    private sealed class Notes : IEvidenceReader
    {
        public string FileKind => "notes";

        public EvidenceReadResult Read(EvidenceReadContext context, CancellationToken cancellationToken = default) => new([], [], [new Problem
        {
            Code = "SUI0000", Severity = ProblemSeverity.Warning, Location = new ProblemLocation(context.File), Message = "Read by a plug-in.", Expected = "That.", Action = "Nothing.",
        }]);
    }

    private sealed class NoSignals : ISignalSource
    {
        public IEnumerable<Signal> GetSignals(SignalContext context) => [];
    }
}
