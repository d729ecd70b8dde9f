using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Opens what the commands work on: a rubric, a pack, an assessment of it.</summary>
internal sealed class PackOpener(ToolContext context)
{
    /// <summary>Reads a rubric.</summary>
    /// <param name="file">The rubric's path.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public RubricReadResult Rubric(string file) =>
        context.RubricReader().Read(Inputs.ReadFile(context, file, $"The rubric '{file}'"), Inputs.LabelOf(file));

    /// <summary>Reads a pack.</summary>
    /// <param name="pack">The pack's path.</param>
    /// <param name="rubricFile">The path of a rubric; null takes the one that ships.</param>
    /// <param name="namesFile">The path of a list of names; null for none.</param>
    /// <param name="instrumentFiles">The paths of instruments of the caller's own; null for none.</param>
    /// <returns>The inspection and what it read, both null where the rubric or an instrument has errors, and all problems.</returns>
    /// <exception cref="UsageException">The rubric's file, an instrument's or the list of names cannot be read.</exception>
    public (ISuiInspection? Inspection, PackReadResult? Read, IReadOnlyList<Problem> Problems) Read(
        string pack, string? rubricFile, string? namesFile, IReadOnlyList<string>? instrumentFiles)
    {
        var names = Inputs.ReadNames(context, namesFile);
        var problems = new List<Problem>();
        var rubric = rubricFile is null ? null : Rubric(rubricFile);
        problems.AddRange(rubric?.Problems ?? []);
        if (rubric is { Rubric: null })
        {
            return (null, null, problems);
        }

        var own = new List<Instrument>();
        foreach (var file in instrumentFiles ?? [])
        {
            var instrument = InstrumentInputs.Read(context, file, rubric?.Rubric);
            problems.AddRange(instrument.Problems);
            if (instrument.Instrument is null)
            {
                return (null, null, problems);
            }

            own.Add(instrument.Instrument);
        }

        var inspection = own.Count == 0 ? context.Inspection(rubric?.Rubric, names) : context.InspectionWithOwn(rubric?.Rubric, own, names);
        var read = inspection.Read(pack);
        problems.AddRange(read.Problems);
        return (inspection, read, problems);
    }

    /// <summary>Reads and assesses a pack.</summary>
    /// <param name="pack">The pack's path.</param>
    /// <param name="rubricFile">The path of a rubric; null takes the one that ships.</param>
    /// <param name="namesFile">The path of a list of names; null for none.</param>
    /// <param name="instrumentFiles">The paths of instruments of the caller's own; null for none.</param>
    /// <exception cref="UsageException">The rubric's file, an instrument's or the list of names cannot be read.</exception>
    public OpenedPack Assess(string pack, string? rubricFile, string? namesFile, IReadOnlyList<string>? instrumentFiles)
    {
        var (inspection, read, problems) = Read(pack, rubricFile, namesFile, instrumentFiles);
        if (inspection is null || read is not { Pack: not null })
        {
            return new OpenedPack(inspection, null, problems);
        }

        var assessment = inspection.Assess(read with { Problems = problems });
        return new OpenedPack(inspection, assessment, assessment.Problems);
    }
}
