using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Data;
using Sui.Inspection.Imports;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Intake;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection;

/// <summary>Makes the library's front door without a container.</summary>
public static class SuiInspection
{
    /// <summary>Makes an inspection with what ships and what the host adds.</summary>
    /// <param name="configure">Sets the options; null leaves them alone.</param>
    /// <exception cref="NotSupportedException">The options name plug-ins, which need a container.</exception>
    public static ISuiInspection Create(Action<SuiInspectionOptions>? configure = null)
    {
        var options = new SuiInspectionOptions();
        configure?.Invoke(options);
        if (options.Plugins.Count > 0)
        {
            throw new NotSupportedException(
                "Plug-ins register services and so need a container: call AddSuiInspection instead, or set the options' own lists.");
        }

        var data = new InspectionData(options);
        var quality = new DeclaredSurveyQuality();
        return new InspectionService(
            data,
            new EvidencePackReader([.. BuiltInReaders.All, .. options.Readers], data.Rubric, data.Instruments, data.FrameworkIds),
            new Assessor([.. Shipped.SignalSources(quality), .. options.SignalSources], quality, data.Instruments),
            new AnnexComposer(options.Sections),
            new ResponseImporter(data, new NoIdentifiers()),
            [.. Shipped.Renderers(), .. options.Renderers]);
    }

    /// <summary>Makes a reader of rubrics, for a host that edits its own.</summary>
    public static IRubricReader CreateRubricReader() => new RubricReader();

    /// <summary>The bytes of the rubric that ships, to start an own one from: JSON, UTF-8.</summary>
    public static ReadOnlyMemory<byte> ShippedRubric() => BuiltIn.Bytes(BuiltIn.RubricFile);
}
