using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Commands.Cases;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Opens what the commands work on: a rubric, a framework, a pack, an assessment of it.</summary>
internal sealed class PackOpener(ToolContext context)
{
    /// <summary>Reads a rubric.</summary>
    /// <param name="file">The rubric's path.</param>
    /// <param name="framework">A framework of the caller's own that it may serve; null for none.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public RubricReadResult Rubric(string file, Framework? framework = null) => context.RubricReader().Read(
        Inputs.ReadFile(context, file, $"The rubric '{file}'"), Inputs.LabelOf(file), framework is null ? null : [framework]);

    /// <summary>Reads a framework.</summary>
    /// <param name="file">The framework's path.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public FrameworkReadResult Framework(string file) =>
        context.FrameworkReader().Read(Inputs.ReadFile(context, file, $"The framework '{file}'"), Inputs.LabelOf(file));

    /// <summary>Reads a pack.</summary>
    /// <param name="pack">The pack's path.</param>
    /// <param name="files">What it is read with.</param>
    /// <returns>The inspection and what it read, both null where data of the caller's own has errors, and all problems.</returns>
    /// <exception cref="UsageException">One of the files or the list of names cannot be read.</exception>
    public (ISuiInspection? Inspection, PackReadResult? Read, IReadOnlyList<Problem> Problems) Read(string pack, PackFiles files)
    {
        var (inspection, problems) = Inspection(files);
        if (inspection is null)
        {
            return (null, null, problems);
        }

        var read = files.OfCase || CasePacks.IsCase(pack) ? CasePacks.Read(context, inspection, pack, files) : inspection.Read(pack);
        return (inspection, read, [.. problems, .. read.Problems]);
    }

    /// <summary>Makes an inspection with the caller's own data.</summary>
    /// <param name="files">The data.</param>
    /// <returns>The inspection, null where the data has errors, and all problems of it.</returns>
    /// <exception cref="UsageException">One of the files or the list of names cannot be read.</exception>
    public (ISuiInspection? Inspection, IReadOnlyList<Problem> Problems) Inspection(PackFiles files)
    {
        var names = Inputs.ReadNames(context, files.Names);
        var problems = new List<Problem>();
        if (Own(files, names, problems) is not { } own)
        {
            return (null, problems);
        }

        var inspection = own is { Framework: null, Instruments: [], Culture: null, Fonts: [] }
            ? context.Inspection(own.Rubric, names) : context.InspectionWithOwn(own);
        return (inspection, problems);
    }

    /// <summary>Reads and assesses a pack.</summary>
    /// <param name="pack">The pack's path.</param>
    /// <param name="files">What it is read with.</param>
    /// <exception cref="UsageException">One of the files or the list of names cannot be read.</exception>
    public OpenedPack Assess(string pack, PackFiles files)
    {
        var (inspection, read, problems) = Read(pack, files);
        if (inspection is null || read is not { Pack: not null })
        {
            return new OpenedPack(inspection, null, problems);
        }

        var assessment = inspection.Assess(read with { Problems = problems });
        return new OpenedPack(inspection, assessment, assessment.Problems);
    }

    // Null, after the problems, where one of the files has errors.
    private OwnData? Own(PackFiles files, IReadOnlyList<string> names, List<Problem> problems)
    {
        var framework = files.Framework is { } frameworkFile ? Framework(frameworkFile) : null;
        problems.AddRange(framework?.Problems ?? []);
        if (framework is { Framework: null })
        {
            return null;
        }

        var rubric = files.Rubric is { } rubricFile ? Rubric(rubricFile, framework?.Framework) : null;
        problems.AddRange(rubric?.Problems ?? []);
        if (rubric is { Rubric: null })
        {
            return null;
        }

        var instruments = new List<Instrument>();
        foreach (var file in files.Instruments)
        {
            var instrument = InstrumentInputs.Read(context, file, rubric?.Rubric);
            problems.AddRange(instrument.Problems);
            if (instrument.Instrument is null)
            {
                return null;
            }

            instruments.Add(instrument.Instrument);
        }

        return FontOption.Read(files.Fonts, problems) is { } fonts
            ? new OwnData(rubric?.Rubric, framework?.Framework, instruments, names, files.Culture) { Fonts = fonts } : null;
    }
}
